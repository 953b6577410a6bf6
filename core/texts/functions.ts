/** Why a sheet function cannot answer: full sentences, in Dutch as the cell shows them, with English beside. */
import type { Text } from "./text";

export const functionsTexts = {
  "functions.place": {
    nl: "In rij {row}, kolom {column} van {argument}",
    en: "In row {row}, column {column} of {argument}",
  },
  "functions.placeSingle": { nl: "Bij {argument}", en: "For {argument}" },
  "functions.notNumber": {
    nl: "{place} staat {found}: dat is geen getal. Typ daar een getal.",
    en: "{place} there is {found}: that is not a number. Type a number there.",
  },
  "functions.dateForNumber": {
    nl: "{place} staat een datum: dat is geen getal. Typ daar een getal.",
    en: "{place} there is a date: that is not a number. Type a number there.",
  },
  "functions.dateForWord": {
    nl: "{place} staat een datum. Kies uit {allowed}.",
    en: "{place} there is a date. Choose from {allowed}.",
  },
  "functions.errorCell": {
    nl: "{place} staat de foutwaarde {code}. Verbeter die cel of maak ze leeg.",
    en: "{place} there is the error value {code}. Correct that cell or empty it.",
  },
  "functions.unknownWord": {
    nl: "{place} staat {found}: dat woord is hier niet bekend. Kies uit {allowed}.",
    en: "{place} there is {found}: that word is not known here. Choose from {allowed}.",
  },
  "functions.notOneDimensional": {
    nl: "Het bereik {argument} heeft {rows} rijen en {columns} kolommen. Geef één rij of één kolom.",
    en: "The range {argument} has {rows} rows and {columns} columns. Give one row or one column.",
  },
  "functions.wrongLength": {
    nl: "{argument} telt {count} {count|cel|cellen}, maar er {expected|is er|zijn er} {expected} nodig: één per {per}.",
    en: "{argument} has {count} {count|cell|cells}, but {expected} {expected|is|are} needed: one per {per}.",
  },
  "functions.notSingle": {
    nl: "{argument} moet één cel zijn. Dit bereik heeft {rows} {rows|rij|rijen} en {columns} {columns|kolom|kolommen}.",
    en: "{argument} must be one cell. This range has {rows} {rows|row|rows} and {columns} {columns|column|columns}.",
  },
  "functions.numberRange": {
    nl: "{argument} is {found}, maar moet van {min} tot en met {max} zijn.",
    en: "{argument} is {found}, but must be from {min} up to {max}.",
  },
  "functions.wholeNumberRange": {
    nl: "{argument} is {found}, maar moet een geheel getal van {min} tot en met {max} zijn.",
    en: "{argument} is {found}, but must be a whole number from {min} up to {max}.",
  },
} as const satisfies Record<string, Text>;
