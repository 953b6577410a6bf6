/** Words of the screen Bronnenonderzoek. */
import { texts } from "../../../../core/texts/text";

export const words = texts("pane.sources", {
  title: { nl: "Bronnenonderzoek", en: "What was read" },
  open: { nl: "Bronnenonderzoek", en: "What was read" },
  lead: {
    nl: "{sources} {sources|bron|bronnen} over {wijken} van {of} wijken.",
    en: "{sources} {sources|source|sources} about {wijken} of {of} neighbourhoods.",
  },
  add: { nl: "Schrijf de bron op", en: "Write the source down" },
  addTitle: { nl: "Wat las u?", en: "What did you read?" },
  read: { nl: "Wat gelezen", en: "What was read" },
  wijk: { nl: "Wijk", en: "Neighbourhood" },
  about: { nl: "Wat speelt er", en: "What is going on" },
  side: { nl: "Pro of contra", en: "For or against" },
  where: { nl: "Vindplaats", en: "Where it is" },
  toArgument: { nl: "Maak er een argument van", en: "Make it an argument" },
  whole: { nl: "De hele gemeente", en: "The whole municipality" },
  onWijk: { nl: "Wat u las", en: "What you read" },
  nothing: { nl: "Over deze wijk las nog niemand iets.", en: "Nobody has read anything about it yet." },
  pro: { nl: "pro", en: "for" },
  contra: { nl: "contra", en: "against" },
});
