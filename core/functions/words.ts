/** Why a sheet function cannot answer: full sentences, in Dutch as the cell shows them, with English beside. */
import { texts } from "../texts/text";

export const words = texts("functions", {
  functionFailed: {
    nl: "Dit kon niet worden berekend. Meld het met de formule erbij aan wie Wijkwerf beheert.",
    en: "This could not be calculated. Report it with the formula to whoever maintains Wijkwerf.",
  },

  noKind: {
    nl: "{place} staat niets, terwijl er een bedrag bij hoort. Kies uit {allowed}.",
    en: "{place} there is nothing, although there is an amount. Choose from {allowed}.",
  },

  noYear: {
    nl: "{place} staat geen jaar, terwijl er een bedrag bij hoort. Typ een jaar, zoals 2027.",
    en: "{place} there is no year, although there is an amount. Type a year, such as 2027.",
  },

  yearRange: {
    nl: "{place} staat {found}: dat is geen jaar van {first} tot en met {last}. Typ een jaar, zoals 2027.",
    en: "{place} there is {found}: that is no year from {first} up to {last}. Type a year, such as 2027.",
  },

  unknownChance: {
    nl: "{place} staat {found}: dat is geen kans. Typ een getal van 0 tot en met 1, of kies uit {allowed}.",
    en: "{place} there is {found}: that is no probability. Type a number from 0 up to 1, or choose from {allowed}.",
  },

  chanceRange: {
    nl: "{place} staat {found}: een kans is een getal van 0 tot en met 1, of een woord uit {allowed}.",
    en: "{place} there is {found}: a probability is a number from 0 up to 1, or a word from {allowed}.",
  },

  notRising: {
    nl: "{place} is laag {low}, verwacht {expected} en hoog {high}. Laag mag niet boven verwacht liggen, en verwacht niet boven hoog.",
    en: "{place} low is {low}, expected {expected} and high {high}. Low cannot be above expected, nor expected above high.",
  },

  noLines: {
    nl: "Er staat geen enkel bedrag in bedragen. Vul minstens één bedrag in.",
    en: "There is no amount at all in bedragen. Fill in at least one amount.",
  },

  place: {
    nl: "In rij {row}, kolom {column} van {argument}",
    en: "In row {row}, column {column} of {argument}",
  },

  placeSingle: { nl: "Bij {argument}", en: "For {argument}" },

  notNumber: {
    nl: "{place} staat {found}: dat is geen getal. Typ daar een getal.",
    en: "{place} there is {found}: that is not a number. Type a number there.",
  },

  strangeValue: { nl: "een onbekend soort waarde", en: "an unknown kind of value" },

  dateForNumber: {
    nl: "{place} staat een datum: dat is geen getal. Typ daar een getal.",
    en: "{place} there is a date: that is not a number. Type a number there.",
  },

  dateForWord: {
    nl: "{place} staat een datum. Kies uit {allowed}.",
    en: "{place} there is a date. Choose from {allowed}.",
  },

  errorCell: {
    nl: "{place} staat de foutwaarde {code}. Verbeter die cel of maak ze leeg.",
    en: "{place} there is the error value {code}. Correct that cell or empty it.",
  },

  unknownWord: {
    nl: "{place} staat {found}: dat woord is hier niet bekend. Kies uit {allowed}.",
    en: "{place} there is {found}: that word is not known here. Choose from {allowed}.",
  },

  notOneDimensional: {
    nl: "Het bereik {argument} heeft {rows} rijen en {columns} kolommen. Geef één rij of één kolom.",
    en: "The range {argument} has {rows} rows and {columns} columns. Give one row or one column.",
  },

  wrongLength: {
    nl: "Het bereik {argument} telt {count} {count|cel|cellen}, maar er {expected|is|zijn} {expected} nodig: één per {per}.",
    en: "The range {argument} has {count} {count|cell|cells}, but {expected} {expected|is|are} needed: one per {per}.",
  },

  notSingle: {
    nl: "Het argument {argument} moet één cel zijn. Dit bereik heeft {rows} {rows|rij|rijen} en {columns} {columns|kolom|kolommen}.",
    en: "The argument {argument} must be one cell. This range has {rows} {rows|row|rows} and {columns} {columns|column|columns}.",
  },

  numberRange: {
    nl: "Het argument {argument} is {found}, maar moet van {min} tot en met {max} zijn.",
    en: "The argument {argument} is {found}, but must be from {min} up to {max}.",
  },

  wholeNumberRange: {
    nl: "Het argument {argument} is {found}, maar moet een geheel getal van {min} tot en met {max} zijn.",
    en: "The argument {argument} is {found}, but must be a whole number from {min} up to {max}.",
  },

  nothingGiven: {
    nl: "Het bereik {argument} is leeg. Kies het bereik met de cijfers van de wijken.",
    en: "The range {argument} is empty. Choose the range with the figures of the neighbourhoods.",
  },

  nothingKnown: {
    nl: "Geen enkele wijk heeft een waarde voor een criterium met gewicht. Er is niets om mee te rekenen.",
    en: "No neighbourhood has a value for a criterion with weight. There is nothing to compute with.",
  },

  gap: {
    nl: "{place} ontbreekt een waarde. Deze berekening heeft ze allemaal nodig: vul ze aan of laat die rij of kolom weg.",
    en: "{place} a value is missing. This calculation needs them all: fill it in or leave out that row or column.",
  },

  emptyWeight: {
    nl: "{place} ontbreekt een gewicht. Typ een getal; 0 als het niet meetelt.",
    en: "{place} a weight is missing. Type a number; 0 if it does not count.",
  },

  negativeWeight: {
    nl: "{place} staat {found}. Een gewicht is nul of meer.",
    en: "{place} there is {found}. A weight is zero or more.",
  },

  allWeightsZero: {
    nl: "Alle cellen van {argument} zijn 0. Minstens één moet groter zijn dan 0.",
    en: "All cells of {argument} are 0. At least one must be above 0.",
  },

  scaleSize: {
    nl: "Het bereik schaal heeft {rows} {rows|rij|rijen} en {columns} {columns|kolom|kolommen}. Er zijn 2 rijen nodig (slechtste en beste waarde) en {expected} {expected|kolom|kolommen}: één per kolom van waarden.",
    en: "The range schaal has {rows} {rows|row|rows} and {columns} {columns|column|columns}. It takes 2 rows (worst and best value) and {expected} {expected|column|columns}: one per column of waarden.",
  },

  scaleAgainstHigh: {
    nl: "Kolom {column}: de richting is hoog, maar in schaal ligt de beste waarde ({best}) onder de slechtste ({worst}). Draai de schaal om of kies laag.",
    en: "Column {column}: the direction is hoog, but in schaal the best value ({best}) is below the worst ({worst}). Turn the scale around or choose laag.",
  },

  scaleAgainstLow: {
    nl: "Kolom {column}: de richting is laag, maar in schaal ligt de beste waarde ({best}) boven de slechtste ({worst}). Draai de schaal om of kies hoog.",
    en: "Column {column}: the direction is laag, but in schaal the best value ({best}) is above the worst ({worst}). Turn the scale around or choose hoog.",
  },

  bestTooLow: {
    nl: "Kolom {column}: hoger is beter, maar de beste waarde ({best}) ligt onder de slechtste ({worst}). Een lege cel van schaal is aangevuld met de cijfers van de wijken; vul beide cellen in.",
    en: "Column {column}: higher is better, but the best value ({best}) is below the worst ({worst}). An empty cell of schaal was filled from the figures of the neighbourhoods; fill in both cells.",
  },

  bestTooHigh: {
    nl: "Kolom {column}: lager is beter, maar de beste waarde ({best}) ligt boven de slechtste ({worst}). Een lege cel van schaal is aangevuld met de cijfers van de wijken; vul beide cellen in.",
    en: "Column {column}: lower is better, but the best value ({best}) is above the worst ({worst}). An empty cell of schaal was filled from the figures of the neighbourhoods; fill in both cells.",
  },

  notPositive: {
    nl: "{place} staat {found}. De methode product rekent met verhoudingen: elke waarde moet groter zijn dan 0.",
    en: "{place} there is {found}. The method product computes with ratios: every value must be above 0.",
  },

  bestNotPositive: {
    nl: "In kolom {column} van schaal is de beste waarde {found}. Voor de methode product moet ze groter zijn dan 0.",
    en: "In column {column} of schaal the best value is {found}. For the method product it must be above 0.",
  },

  outOfReach: {
    nl: "De getallen zijn te groot of te klein om mee te rekenen. Kies een andere eenheid, bijvoorbeeld miljoen euro.",
    en: "The numbers are too large or too small to compute with. Choose another unit, such as million euro.",
  },

  tooManyCandidates: {
    nl: "Het bereik waarden telt {count} wijken. Deze berekening geeft een kolom per rang en kan er {most} aan.",
    en: "The range waarden has {count} neighbourhoods. This calculation gives a column per rank and takes {most} at most.",
  },

  negativeThreshold: {
    nl: "{place} staat {found}. Een drempel is nul of meer.",
    en: "{place} there is {found}. A threshold is zero or more.",
  },

  thresholdsCrossed: {
    nl: "Kolom {column}: onverschilligheid ({q}) is groter dan voorkeur ({p}). Ze mag er hoogstens gelijk aan zijn.",
    en: "Column {column}: onverschilligheid ({q}) is above voorkeur ({p}). It may at most be equal to it.",
  },

  nothingToWeigh: {
    nl: "Het bereik {argument} is leeg. Kies het bereik met de punten, rangen, paren of cijfers.",
    en: "The range {argument} is empty. Choose the range with the points, ranks, pairs or figures.",
  },

  missingRank: {
    nl: "{place} ontbreekt een rang. Vul ze in.",
    en: "{place} a rank is missing. Fill it in.",
  },

  lowRank: {
    nl: "{place} staat {found}: een rang is 1 of meer. Vul daar een rang in, ook in een lege cel.",
    en: "{place} there is {found}: a rank is 1 or more. Fill in a rank there, in an empty cell as well.",
  },

  noRankings: {
    nl: "Het bereik {argument} is leeg. Kies het bereik met de rangen: een rij per wijk, een kolom per persoon.",
    en: "The range {argument} is empty. Choose the range with the ranks: a row per neighbourhood, a column per person.",
  },

  noDifference: {
    nl: "Niemand maakt een verschil tussen de wijken. Er is niets om te vergelijken.",
    en: "Nobody makes a difference between the neighbourhoods. There is nothing to compare.",
  },

  oneNeighbourhood: {
    nl: "Het bereik {argument} telt maar één wijk. Gewichten uit de cijfers vragen er minstens twee.",
    en: "The range {argument} has one neighbourhood only. Weights from the figures take at least two.",
  },

  nothingVaries: {
    nl: "De criteria in {argument} maken geen verschil tussen de wijken, of zeggen allemaal hetzelfde. Er zijn geen gewichten uit af te leiden.",
    en: "The criteria in {argument} make no difference between the neighbourhoods, or all say the same. No weights follow from them.",
  },

  negativeEntropy: {
    nl: "{place} staat {found}. De methode entropie rekent met aandelen: elke waarde moet nul of meer zijn.",
    en: "{place} there is {found}. The method entropie computes with shares: every value must be zero or more.",
  },

  notSquare: {
    nl: "Het bereik {argument} heeft {rows} {rows|rij|rijen} en {columns} {columns|kolom|kolommen}. Een vergelijking twee aan twee heeft er evenveel.",
    en: "The range {argument} has {rows} {rows|row|rows} and {columns} {columns|column|columns}. A comparison in pairs has as many of each.",
  },

  missingPair: {
    nl: "{place} en in de spiegelcel ontbreekt de vergelijking. Vul één van beide in.",
    en: "{place} and in its mirror cell the comparison is missing. Fill in one of them.",
  },

  pairNotPositive: {
    nl: "{place} staat {found}. Een vergelijking is groter dan 0: 3 is drie keer belangrijker, =1/3 drie keer minder.",
    en: "{place} there is {found}. A comparison is above 0: 3 is three times more important, =1/3 three times less.",
  },

  pairDate: {
    nl: "{place} staat {found}: dat is een datum. Wie 1/3 typt, krijgt in een rekenblad een datum; typ =1/3.",
    en: "{place} there is {found}: that is a date. Whoever types 1/3 in a spreadsheet gets a date; type =1/3.",
  },

  pairDiagonal: {
    nl: "{place} staat {found}. Een criterium is even belangrijk als zichzelf: typ 1 of laat leeg.",
    en: "{place} there is {found}. A criterion is as important as itself: type 1 or leave empty.",
  },

  pairNotReciprocal: {
    nl: "{place} staat {found}, maar in de spiegelcel staat {mirror}. De ene is 1 gedeeld door de andere: verbeter er één of maak ze leeg.",
    en: "{place} there is {found}, but in the mirror cell there is {mirror}. One is 1 divided by the other: correct one or empty it.",
  },

  tooManyCompared: {
    nl: "Het bereik paren telt {count} criteria. De consistentie is bekend tot {most} criteria.",
    en: "The range paren has {count} criteria. Consistency is known up to {most} criteria.",
  },

  tooManyKemeny: {
    nl: "Het bereik rangordes telt {count} wijken. De methode kemeny kan er hoogstens {most} aan. Kies borda of copeland.",
    en: "The range rangordes has {count} neighbourhoods. The method kemeny takes {most} at most. Choose borda or copeland.",
  },
});
