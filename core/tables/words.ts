/** Words about tables: what is odd in a row, and plans that make, link or mend one. */
import { texts } from "../texts/text";

// What a cell holds, and what to type in it, is said with its decimals: rounded it would be another number.
export const words = texts("tables", {
  errorCell: {
    nl: "Hier staat een foutwaarde ({code}). Ze telt als ontbrekend. Verbeter de formule.",
    en: "This cell holds an error value ({code}). It counts as missing. Correct the formula.",
  },

  unknownWord: {
    nl: "“{text}” wordt hier niet herkend. Gebruik: {allowed}.",
    en: "“{text}” is not recognised here. Use: {allowed}.",
  },

  notANumber: {
    nl: "“{text}” is geen getal. Het telt als ontbrekend. Typ een getal, of “n.b.” als u het niet weet.",
    en: "“{text}” is not a number. It counts as missing. Type a number, or “n.b.” if you do not know it.",
  },

  perhapsNumber: {
    nl: "“{text}” is geen getal en telt als ontbrekend. Is het {value:6}? Typ dan {value:6}.",
    en: "“{text}” is not a number and counts as missing. Is it {value:6}? Then type {value:6}.",
  },

  outOfRange: {
    nl: "{value:6} ligt niet tussen {min:6} en {max:6}. Het telt als ontbrekend. Verbeter het getal.",
    en: "{value:6} is not between {min:6} and {max:6}. It counts as missing. Correct the number.",
  },

  belowMinimum: {
    nl: "{value:6} is kleiner dan {min:6}. Het telt als ontbrekend. Verbeter het getal.",
    en: "{value:6} is below {min:6}. It counts as missing. Correct the number.",
  },

  numberAsText: {
    nl: "“{text}” staat als tekst in de cel en is gelezen als {value:6}.",
    en: "“{text}” is stored as text and was read as {value:6}.",
  },

  dateAmongNumbers: {
    nl: "Hier staat de datum {day}/{month}, tussen getallen. Ze telt als ontbrekend. Was het {typed}? Typ dan {typed}.",
    en: "This cell holds the date {day}/{month}, among numbers. It counts as missing. Was it {typed}? Then type {typed}.",
  },

  dateAgain: {
    nl: "Hier staat de datum {day}/{month}, tussen getallen. Ze telt als ontbrekend. Typ het getal opnieuw, met een komma.",
    en: "This cell holds the date {day}/{month}, among numbers. It counts as missing. Type the number again.",
  },

  perhapsThousands: {
    nl: "“{text}” is gelezen als {value:6}. Is het {times:6}? Typ dan {times:6}.",
    en: "“{text}” was read as {value:6}. Is it {times:6}? Then type {times:6}.",
  },

  shareAsPoints: {
    nl: "{value:6} is gelezen als {points:6}, zoals de andere: samen is dat 100.",
    en: "{value:6} was read as {points:6}, like the others: together that is 100.",
  },

  shareAmongNumbers: {
    nl: "{value:6} staat tussen getallen die veel groter zijn. Is dit {points:6} %? Typ dan {points:6}.",
    en: "{value:6} stands among numbers that are much larger. Is this {points:6}%? Then type {points:6}.",
  },

  thousandfold: {
    nl: "{value:6} verschilt zowat duizend keer van de andere in deze kolom. Is de eenheid dezelfde? Zo niet, typ dan {times:6}.",
    en: "{value:6} differs about a thousandfold from the others in this column. Is the unit the same? If not, type {times:6}.",
  },

  notAYear: {
    nl: "“{text}” is geen jaar. Typ een jaar, zoals 2027.",
    en: "“{text}” is not a year. Type a year, such as 2027.",
  },

  dateAsYear: {
    nl: "Hier staat een datum. Alleen het jaar {year} is gebruikt.",
    en: "This is a date. Only the year {year} was used.",
  },

  notADate: {
    nl: "“{text}” is geen datum. Typ een datum, zoals 31/12/2027.",
    en: "“{text}” is not a date. Type a date, such as 31/12/2027.",
  },

  lackingColumn: {
    nl: "De kolom “{column}” ontbreekt in {table}. Voeg ze toe, of koppel een andere kolom.",
    en: "The column “{column}” is lacking in {table}. Add it, or link another column.",
  },

  doubledHeader: {
    nl: "De kop “{header}” komt twee keer voor. Alleen de eerste kolom telt mee. Geef de andere een eigen kop.",
    en: "The header “{header}” occurs twice. Only the first column counts. Give the other a header of its own.",
  },

  sameMeaning: {
    nl: "“{header}” betekent hetzelfde als “{other}” en telt niet mee. Kies zo nodig een andere kolom bij het koppelen.",
    en: "“{header}” means the same as “{other}” and does not count. Choose another column when linking if need be.",
  },

  noLevels: {
    nl: "De kolom “{header}” telt niet mee: er staan geen niveaus in.",
    en: "The column “{header}” does not count: it holds no levels.",
  },

  totalRow: {
    nl: "Rij {row} (“{text}”) is een totaal en telt niet mee.",
    en: "Row {row} (“{text}”) is a total and does not count.",
  },

  comparisonRow: {
    nl: "Rij {row} (“{text}”) dient om te vergelijken en telt niet mee.",
    en: "Row {row} (“{text}”) is there to compare with and does not count.",
  },

  leftOutRow: {
    nl: "Rij {row} (“{text}”) liet u weg bij het koppelen en telt niet mee.",
    en: "Row {row} (“{text}”) was left out by you when linking and does not count.",
  },

  repeatedHeader: {
    nl: "Rij {row} herhaalt de kop en telt niet mee.",
    en: "Row {row} repeats the header and does not count.",
  },

  noteRow: {
    nl: "Rij {row} (“{text}”) is een opmerking en telt niet mee.",
    en: "Row {row} (“{text}”) is a note and does not count.",
  },

  headingRow: {
    nl: "Rij {row} (“{text}”) is een tussentitel en telt niet mee.",
    en: "Row {row} (“{text}”) is a heading and does not count.",
  },

  perhapsHeading: {
    nl: "Rij {row} (“{text}”) heeft alleen een naam en telt mee. Is het een tussentitel? Laat de rij dan weg bij het koppelen.",
    en: "Row {row} (“{text}”) has only a name and counts. Is it a heading? Then leave the row out when linking.",
  },

  namelessRow: {
    nl: "Rij {row} heeft geen {column} en telt niet mee. Vul de naam in.",
    en: "Row {row} has no {column} and does not count. Fill in the name.",
  },

  hiddenRows: {
    nl: "{count} verborgen {count|rij telt|rijen tellen} mee, te beginnen bij {first}.",
    en: "{count} hidden {count|row counts|rows count} as well, beginning at {first}.",
  },

  planNumbers: {
    nl: "Verbetert {count} {count|cel|cellen} tot {count|een getal|getallen}",
    en: "Mends {count} {count|cell|cells} into {count|a number|numbers}",
  },
  planColumns: {
    nl: "Voegt {count} {count|kolom|kolommen} toe aan {table}",
    en: "Adds {count} {count|column|columns} to {table}",
  },

  createTables: {
    nl: "Maakt {count|het blad|de bladen} {tables}",
    en: "Creates the {count|sheet|sheets} {tables}",
  },

  link: { nl: "Koppelt het blad “{sheet}” aan {table}", en: "Links the sheet “{sheet}” to {table}" },

  unlink: { nl: "Ontkoppelt {table}", en: "Unlinks {table}" },
});
