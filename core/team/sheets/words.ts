/** What stands on the sheet Team overzicht. The sheets of the product are in Dutch: they are the user's. */
import { texts } from "../../texts/text";

export const words = texts("team.sheets", {
  grid: { nl: "Wie kan wat", en: "Who can do what" },
  person: { nl: "Functie", en: "Function" },
  inTeam: { nl: "In het team", en: "In the team" },
  inSmallest: { nl: "Kleinste team", en: "Smallest team" },
  yes: { nl: "ja", en: "yes" },
  covered: { nl: "Gedekt door", en: "Covered by" },
  holder: { nl: "Hangt aan", en: "Hangs on" },
  agreements: { nl: "Afspraken", en: "Agreements" },
  topic: { nl: "Onderwerp", en: "Topic" },
  agreement: { nl: "Afspraak", en: "Agreement" },
  owner: { nl: "Eigenaar", en: "Owner" },
  open: { nl: "te bespreken", en: "to discuss" },
  perExpertise: { nl: "Per expertise", en: "For each expertise" },
  expertise: { nl: "Expertise", en: "Expertise" },
  chosen: { nl: "gekozen", en: "chosen" },
  notChosen: { nl: "niet gekozen", en: "not chosen" },
  chartTitle: { nl: "Hoeveel mensen elke expertise dekken", en: "How many people cover each expertise" },
  chartAlt: {
    nl: "Per expertise hoeveel gekozen en niet gekozen mensen ze dekken.",
    en: "For each expertise how many chosen and other people cover it.",
  },
  levels: {
    nl: "Niveau 0 tot 3; vanaf 2 is een expertise gedekt.",
    en: "Level 0 to 3; from 2 an expertise is covered.",
  },
});
