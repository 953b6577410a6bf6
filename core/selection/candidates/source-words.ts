/** Words about what was read before the interviews. */
import { texts } from "../../texts/text";

export const sourceWords = texts("sources", {
  sideWithoutContent: {
    nl: "Rij {row} zegt pro of contra, maar niet waarom. Vul “Wat speelt er” in.",
    en: "Row {row} says pro or contra, but not why. Fill in “Wat speelt er”.",
  },
  noPlace: {
    nl: "“{title}” heeft geen vindplaats. Zo vindt niemand het terug.",
    en: "“{title}” has no place. Nobody will find it again.",
  },
  unread: {
    nl: "Over {count} {count|wijk|wijken} las nog niemand iets: {wijken}.",
    en: "Nobody has read anything yet about {count} {count|neighbourhood|neighbourhoods}: {wijken}.",
  },
  planArgument: {
    nl: "Maakt van “{title}” een argument over {wijk}",
    en: "Makes “{title}” an argument about {wijk}",
  },
  planSource: {
    nl: "Voegt “{title}” toe aan Bronnenonderzoek",
    en: "Adds “{title}” to Bronnenonderzoek",
  },
});
