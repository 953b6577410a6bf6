/** Why a function about stakeholders, conversations, readiness or impact cannot answer. */
import { texts } from "../texts/text";

export const peopleWords = texts("functions.people", {
  outOfRange: {
    nl: "{place} staat {found}. Typ daar een getal van {min} tot en met {max}.",
    en: "{place} there is {found}. Type a number from {min} up to {max} there.",
  },
  unknownPosition: {
    nl: "{place} staat {found}: die positie is hier niet bekend. Kies uit {allowed}, of typ een getal van {min} tot en met {max}.",
    en: "{place} there is {found}: that position is not known here. Choose from {allowed}, or type a number from {min} up to {max}.",
  },
  noForceField: {
    nl: "Van niemand zijn zowel invloed als positie bekend. Vul bij minstens één rij allebei in.",
    en: "Of nobody both influence and position are known. Fill in both in at least one row.",
  },
  notName: {
    nl: "{place} staat {found}: dat is geen naam van een wijk. Typ daar een naam.",
    en: "{place} there is {found}: that is not the name of a neighbourhood. Type a name there.",
  },
  dateForName: {
    nl: "{place} staat een datum: dat is geen naam van een wijk. Typ daar een naam.",
    en: "{place} there is a date: that is not the name of a neighbourhood. Type a name there.",
  },
  minimum: {
    nl: "Het argument minimum is {found}, maar moet een geheel getal van 1 of meer zijn.",
    en: "The argument minimum is {found}, but must be a whole number of 1 or more.",
  },
  nothingApplies: {
    nl: "Alle vragen van antwoorden staan op nvt. Er is niets om mee te rekenen.",
    en: "All questions of antwoorden are nvt. There is nothing to compute with.",
  },
  noWeightLeft: {
    nl: "De vragen van antwoorden die niet op nvt staan, hebben allemaal gewicht 0. Er is niets om mee te rekenen.",
    en: "The questions of antwoorden that are not nvt all have weight 0. There is nothing to compute with.",
  },
  shareAboveOne: {
    nl: "{place} staat {found}, maar een aandeel is hoogstens 1. Typ 22,3 % als 22,3% of als 0,223.",
    en: "{place} there is {found}, but a share is 1 at most. Type 22.3 % as 22,3% or as 0,223.",
  },
  belowZero: {
    nl: "{place} staat {found}. Dat moet nul of meer zijn.",
    en: "{place} there is {found}. It must be zero or more.",
  },
  missingNumber: {
    nl: "{place} ontbreekt het getal. Vul het in.",
    en: "{place} the number is missing. Fill it in.",
  },
  oneReader: {
    nl: "Het bereik {argument} heeft maar één kolom. Geef minstens twee kolommen: één per lezer.",
    en: "The range {argument} has one column only. Give at least two columns: one per reader.",
  },
  notCode: {
    nl: "{place} staat {found}: dat is geen code. Typ daar een woord of een getal.",
    en: "{place} there is {found}: that is not a code. Type a word or a number there.",
  },
  dateForCode: {
    nl: "{place} staat een datum: dat is geen code. Typ daar een woord of een getal.",
    en: "{place} there is a date: that is not a code. Type a word or a number there.",
  },
  nothingToCompare: {
    nl: "Geen enkele rij van {argument} heeft codes van twee lezers. Er is niets om te vergelijken.",
    en: "No row of {argument} has codes of two readers. There is nothing to compare.",
  },
  oneCode: {
    nl: "In {argument} koos iedereen altijd dezelfde code. Dan zegt overeenstemming niets.",
    en: "In {argument} everybody always chose the same code. Agreement then says nothing.",
  },
  actorsSize: {
    nl: "Het bereik {argument} heeft {rows} {rows|rij|rijen} en {columns} {columns|kolom|kolommen}. Er zijn er evenveel nodig, van {min} tot en met {max}: één per actor.",
    en: "The range {argument} has {rows} {rows|row|rows} and {columns} {columns|column|columns}. It takes as many of each, from {min} up to {max}: one per actor.",
  },
  nobodyInfluences: {
    nl: "In {argument} heeft niemand invloed op iemand anders. Er is niets om mee te rekenen.",
    en: "In {argument} nobody influences anybody else. There is nothing to compute with.",
  },
});
