/** Why WIJKTEAM and WIJKTEAMDEKKING cannot answer. */
import { texts } from "../texts/text";

export const teamWords = texts("functions.team", {
  nobodyGiven: {
    nl: "Het bereik {argument} is leeg. Kies het bereik met de niveaus: een rij per persoon, een kolom per expertise.",
    en: "The range {argument} is empty. Choose the range with the levels: a row per person, a column per expertise.",
  },
  levelRange: {
    nl: "{place} staat {found}: een niveau is een getal van 0 tot en met 3. Verbeter die cel of maak ze leeg.",
    en: "{place} there is {found}: a level is a number from 0 up to 3. Correct that cell or empty it.",
  },
  requiredRange: {
    nl: "{place} staat {found}: hoeveel mensen nodig zijn, is een geheel getal vanaf 0.",
    en: "{place} there is {found}: how many people are needed is a whole number from 0 up.",
  },
  missingCost: {
    nl: "{place} staat geen kostprijs. Typ wat deze persoon kost, of 0.",
    en: "{place} there is no cost. Type what this person costs, or 0.",
  },
  uncoverable: {
    nl: "Te weinig mensen met niveau 2 of meer in {count|kolom|kolommen} {columns} van competenties. Zoek iemand of voeg een externe rij toe.",
    en: "Too few people with level 2 or more in {count|column|columns} {columns} of competenties. Find somebody or add an external row.",
  },
  sizeNotProved: {
    nl: "Dit is te veel zoekwerk voor een cel. Het beste team dat gevonden is, telt {size} mensen (rij {rows}); met minder dan {least} kan het zeker niet. Zoek verder in het paneel.",
    en: "This is too much to search for a cell. The best team found has {size} people (row {rows}); fewer than {least} is surely impossible. Search on in the pane.",
  },
  bestNotProved: {
    nl: "Dit is te veel zoekwerk voor een cel. Minder dan {size} mensen kan zeker niet (bijvoorbeeld rij {rows}), maar welk team van {size} het beste is, is niet bewezen. Zoek verder in het paneel.",
    en: "This is too much to search for a cell. Fewer than {size} people is surely impossible (for instance row {rows}), but which team of {size} is the best is not proved. Search on in the pane.",
  },
});
