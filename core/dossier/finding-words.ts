/** What must be known before the dossier goes out. */
import { texts } from "../texts/text";

export const findingWords = texts("dossier", {
  tooLong: {
    nl: "De tekst is langer dan de pagina: nog {count} {count|regel|regels} te veel in {part}.",
    en: "The text is longer than the page: {count} {count|line|lines} too many in {part}.",
  },
  tooLongFoundation: {
    nl: "De onderbouwing is langer dan de pagina: nog {count} {count|regel|regels} te veel in {part}.",
    en: "The foundation is longer than the page: {count} {count|line|lines} too many in {part}.",
  },
  severalChosen: {
    nl: "{count} wijken staan op kiezen: {wijken}. Dit dossier gaat over {wijk}. Zet in Keuze op “niet nu” wat niet meer geldt.",
    en: "{count} neighbourhoods are chosen: {wijken}. This dossier is about {wijk}. Put on “niet nu” in Keuze what no longer holds.",
  },
  oneDecides: {
    nl: "Eén gewicht beslist alles ({share:share}): {criterion}. De raad zal dat vragen.",
    en: "One weight decides everything ({share:share}): {criterion}. The council will ask about it.",
  },
  sourceLacks: {
    nl: "Bron ontbreekt bij {count} {count|cijfer dat|cijfers die} de volgorde {count|bepaalt|bepalen}: {criteria}.",
    en: "The source is missing for {count} {count|figure that decides|figures that decide} the order: {criteria}.",
  },
  changedOnSheet: {
    nl: "Het blad “{sheet}” is gewijzigd sinds het geschreven werd; die cellen worden overschreven: {cells}.",
    en: "The sheet “{sheet}” was changed since it was written; those cells will be overwritten: {cells}.",
  },
  kept: {
    nl: "U wijzigde {part} op het blad; die tekst blijft.",
    en: "You changed {part} on the sheet; that text stays.",
  },
  personInArguments: {
    nl: "In Argumenten staat een persoonsnaam (rij {row}). Dat argument komt niet in het dossier.",
    en: "There is a person's name in Argumenten (row {row}). That argument is left out of the dossier.",
  },
  personInChoice: {
    nl: "In Keuze staat een persoonsnaam (rij {row}). Die tekst komt niet in het dossier.",
    en: "There is a person's name in Keuze (row {row}). That text is left out of the dossier.",
  },
  personInText: {
    nl: "In {part} staat een persoonsnaam: “{name}”. Gebruik een functie.",
    en: "There is a person's name in {part}: “{name}”. Use a function.",
  },
  noVisa: {
    nl: "Geen visum gevraagd, terwijl er uitgaven zijn.",
    en: "No visa asked, while there are expenses.",
  },
});
