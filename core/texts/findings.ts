/** Sentences about cells and rows that need a look. */
import type { Text } from "./text";

export const findingsTexts = {
  "finding.errorCell": {
    nl: "Hier staat een foutwaarde ({code}). Ze telt als ontbrekend. Verbeter de formule.",
    en: "This cell holds an error value ({code}). It counts as missing. Correct the formula.",
  },
  "finding.unknownWord": {
    nl: "“{text}” wordt hier niet herkend. Gebruik: {allowed}.",
    en: "“{text}” is not recognised here. Use: {allowed}.",
  },
  "finding.notANumber": {
    nl: "“{text}” is geen getal. Het telt als ontbrekend. Typ een getal, of “n.b.” als u het niet weet.",
    en: "“{text}” is not a number. It counts as missing. Type a number, or “n.b.” if you do not know it.",
  },
  "finding.outOfRange": {
    nl: "{value} ligt niet tussen {min} en {max}. Het telt als ontbrekend. Verbeter het getal.",
    en: "{value} is not between {min} and {max}. It counts as missing. Correct the number.",
  },
  "finding.belowMinimum": {
    nl: "{value} is kleiner dan {min}. Het telt als ontbrekend. Verbeter het getal.",
    en: "{value} is below {min}. It counts as missing. Correct the number.",
  },
  "finding.numberAsText": {
    nl: "“{text}” staat als tekst in de cel en is gelezen als {value}.",
    en: "“{text}” is stored as text and was read as {value}.",
  },
  "finding.notAYear": {
    nl: "“{text}” is geen jaar. Typ een jaar, zoals 2027.",
    en: "“{text}” is not a year. Type a year, such as 2027.",
  },
  "finding.dateAsYear": {
    nl: "Hier staat een datum. Alleen het jaar {year} is gebruikt.",
    en: "This is a date. Only the year {year} was used.",
  },
  "finding.notADate": {
    nl: "“{text}” is geen datum. Typ een datum, zoals 31/12/2027.",
    en: "“{text}” is not a date. Type a date, such as 31/12/2027.",
  },
  "finding.lackingColumn": {
    nl: "De kolom “{column}” ontbreekt in {table}. Voeg ze toe, of koppel een andere kolom.",
    en: "The column “{column}” is lacking in {table}. Add it, or link another column.",
  },
  "finding.doubledHeader": {
    nl: "De kop “{header}” komt twee keer voor. Alleen de eerste kolom telt mee. Geef de andere een eigen kop.",
    en: "The header “{header}” occurs twice. Only the first column counts. Give the other a header of its own.",
  },
  "finding.totalRow": {
    nl: "Rij {row} (“{text}”) is een totaal en telt niet mee.",
    en: "Row {row} (“{text}”) is a total and does not count.",
  },
  "finding.repeatedHeader": {
    nl: "Rij {row} herhaalt de kop en telt niet mee.",
    en: "Row {row} repeats the header and does not count.",
  },
  "finding.noteRow": {
    nl: "Rij {row} (“{text}”) is een opmerking en telt niet mee.",
    en: "Row {row} (“{text}”) is a note and does not count.",
  },
  "finding.namelessRow": {
    nl: "Rij {row} heeft geen {column} en telt niet mee. Vul de naam in.",
    en: "Row {row} has no {column} and does not count. Fill in the name.",
  },
  "finding.hiddenRows": {
    nl: "{count} verborgen {count|rij telt|rijen tellen} mee, te beginnen bij {first}.",
    en: "{count} hidden {count|row counts|rows count} as well, beginning at {first}.",
  },
} as const satisfies Record<string, Text>;
