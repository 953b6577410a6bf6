/** Words about criteria, candidates and the choice of a wijk. */
import { texts } from "../texts/text";

export const words = texts("selection", {
  sectorRestored: {
    nl: "{count} {count|sectorcode staat|sectorcodes staan} er anders dan in de officiële lijst. “{typed}” is gelezen als {code}.",
    en: "{count} {count|sector code is|sector codes are} written otherwise than in the official list. “{typed}” was read as {code}.",
  },

  readOn: { nl: "{source}, ingelezen op {date}", en: "{source}, read on {date}" },

  kept: {
    nl: "{count} {count|cel houdt|cellen houden} wat er staat: het bestand heeft daar geen cijfer voor. De nieuwe bron en het nieuwe jaar gelden daar niet.",
    en: "{count} {count|cell keeps|cells keep} what is there: the file has no figure for {count|it|them}. The new source and year do not hold there.",
  },

  writeFigures: {
    nl: "Zet {count} {count|kolom|kolommen} met cijfers in Kandidaatwijken",
    en: "Puts {count} {count|column|columns} of figures in Kandidaatwijken",
  },

  planGaps: {
    nl: "Zet “n.b.” in {count} lege {count|cel|cellen}",
    en: "Puts “n.b.” in {count} empty {count|cell|cells}",
  },
  planArgument: { nl: "Voegt een argument over {wijk} toe", en: "Adds an argument about {wijk}" },
  planSupport: {
    nl: "Zet het draagvlak uit de gesprekken bij {count} {count|wijk|wijken}, en als criterium in Criteria",
    en: "Puts the support from conversations with {count} {count|neighbourhood|neighbourhoods}, and as a criterion in Criteria",
  },
  supportSource: {
    nl: "Gesprekken, n per wijk {lowest}-{highest}, tot {day}",
    en: "Conversations, n per neighbourhood {lowest}-{highest}, until {day}",
  },
  planPairs: { nl: "Bewaart de vergelijkingen in Paren", en: "Keeps the comparisons in Paren" },

  addSectors: {
    nl: "Voegt {count} {count|sector|sectoren} toe aan Kandidaatwijken",
    en: "Adds {count} {count|sector|sectors} to Kandidaatwijken",
  },
  planOwnMap: {
    nl: "Bewaart de grenzen van {count} {count|wijk|wijken} in het blad Kaart",
    en: "Keeps the borders of {count} {count|neighbourhood|neighbourhoods} in the sheet Kaart",
  },
  noOutline: {
    nl: "De grens van {wijk} is niet leesbaar. Kies het kaartbestand opnieuw.",
    en: "The border of {wijk} cannot be read. Choose the map file again.",
  },

  noCandidates: {
    nl: "Er staan nog geen wijken in Kandidaatwijken. Vul minstens twee wijken in.",
    en: "There are no neighbourhoods in Kandidaatwijken yet. Fill in at least two.",
  },

  noCriteria: {
    nl: "Er staan nog geen criteria in Criteria. Vul minstens één criterium in.",
    en: "There are no criteria in Criteria yet. Fill in at least one.",
  },

  noColumn: {
    nl: "Voor “{criterion}” is er geen kolom “{header}” in Kandidaatwijken. Voeg die kolom toe, of vul de juiste kop in bij Kolom.",
    en: "For “{criterion}” there is no column “{header}” in Kandidaatwijken. Add that column, or put the right header in Kolom.",
  },

  doubledCriterion: {
    nl: "“{criterion}” gebruikt een kolom die al bij een ander criterium hoort. Het telt niet mee. Vul bij Kolom een andere kop in.",
    en: "“{criterion}” uses a column that belongs to another criterion already. It does not count. Put another header in Kolom.",
  },

  unusedColumn: {
    nl: "De kolom “{header}” hoort bij geen criterium en telt niet mee. Voeg het criterium toe als dat wel moet.",
    en: "The column “{header}” belongs to no criterion and does not count. Add the criterion if it should.",
  },

  noWeight: {
    nl: "“{criterion}” heeft nog geen gewicht en telt niet mee. Vul een getal in, of 0.",
    en: "“{criterion}” has no weight yet and does not count. Fill in a number, or 0.",
  },

  allWeightsZero: {
    nl: "Alle gewichten zijn 0. Geef minstens één criterium een gewicht.",
    en: "All weights are 0. Give at least one criterion a weight.",
  },

  sharesAsPoints: {
    nl: "“{criterion}” staat in de cellen als aandeel, terwijl de schaal in procenten staat. {value:6} is gelezen als {points:6} %.",
    en: "The cells hold “{criterion}” as a share, while the scale is in percent. {value:6} was read as {points:6}%.",
  },

  scaleAsPoints: {
    nl: "De schaal van “{criterion}” is een aandeel, terwijl de cijfers procenten zijn. {value:6} is gelezen als {points:6} %.",
    en: "The scale of “{criterion}” is a share, while the figures are percentages. {value:6} was read as {points:6}%.",
  },

  outsideScale: {
    nl: "Geen enkele wijk ligt op de schaal van “{criterion}”: ze loopt van {worst} tot {best}, de cijfers van {low} tot {high}. Zo maakt dit criterium geen verschil, of een verkeerd. Pas Slechtste en Beste aan.",
    en: "No neighbourhood lies on the scale of “{criterion}”: it runs from {worst} to {best}, the figures from {low} to {high}. So this criterion makes no difference, or a wrong one. Correct Slechtste and Beste.",
  },

  outsideScaleUnit: {
    nl: "Geen enkele wijk ligt op de schaal van “{criterion}”: ze loopt van {worst} tot {best}, de cijfers van {low} tot {high}. Staan ze in een andere eenheid? {factor} keer {smaller} passen ze. Pas Slechtste en Beste aan.",
    en: "No neighbourhood lies on the scale of “{criterion}”: it runs from {worst} to {best}, the figures from {low} to {high}. Are they in another unit? {factor} times {smaller} they fit. Correct Slechtste and Beste.",
  },

  noDirection: {
    nl: "Bij “{criterion}” staat geen richting. Er is gerekend met “{word}”. Kies hoog of laag.",
    en: "“{criterion}” has no direction. It was taken as “{word}”. Choose hoog or laag.",
  },

  contradiction: {
    nl: "Bij “{criterion}” staat “{word}”, maar de schaal loopt van {worst} (slechtste) naar {best} (beste). Draai de richting of de schaal om.",
    en: "“{criterion}” says “{word}”, but its scale runs from {worst} (worst) to {best} (best). Turn the direction or the scale around.",
  },

  perhapsWhole: {
    nl: "“{wijk}” heet zoals de gemeente en telt mee als wijk. Is het de hele gemeente? Laat de rij dan weg bij het koppelen.",
    en: "“{wijk}” is called like the municipality and counts as a neighbourhood. Is it all of it? Then leave the row out when linking.",
  },

  doubledWijk: {
    nl: "De wijk “{wijk}” staat er twee keer in. Beide rijen tellen mee. Verwijder er één als dat niet klopt.",
    en: "The neighbourhood “{wijk}” is in the list twice. Both rows count. Remove one if that is wrong.",
  },

  unknownWijk: {
    nl: "“{wijk}” staat niet in Kandidaatwijken. Dit argument telt niet mee. Verbeter de naam.",
    en: "“{wijk}” is not in Kandidaatwijken. This argument does not count. Correct the name.",
  },

  methodNeedsAll: {
    nl: "De methode {method} heeft alle cijfers nodig. {wijk} heeft er geen voor “{criterion}”. Vul het aan of kies de methode som.",
    en: "The method {method} needs every figure. {wijk} has none for “{criterion}”. Fill it in or choose the method som.",
  },

  methodNeedsPositive: {
    nl: "De methode {method} heeft cijfers boven 0 nodig. {wijk} heeft {value} voor “{criterion}”. Kies een andere methode.",
    en: "The method {method} needs figures above 0. {wijk} has {value} for “{criterion}”. Choose another method.",
  },

  methodNeedsPositiveBest: {
    nl: "De methode {method} heeft een beste waarde boven 0 nodig. Bij “{criterion}” is ze {best}. Kies een andere methode.",
    en: "The method {method} needs a best value above 0. For “{criterion}” it is {best}. Choose another method.",
  },

  figure: {
    nl: "{criterion}: {value}, {place}",
    en: "{criterion}: {value}, {place}",
  },

  figureWithSource: {
    nl: "{criterion}: {value}, {place} ({origin})",
    en: "{criterion}: {value}, {place} ({origin})",
  },

  place: { nl: "plaats {rank} van {of}", en: "place {rank} of {of}" },

  sharedPlace: { nl: "gedeelde plaats {rank} van {of}", en: "shared place {rank} of {of}" },

  excludedLower: {
    nl: "Valt af: {criterion} is {value}, minder dan de ondergrens {bound}",
    en: "Excluded: {criterion} is {value}, below the lower bound {bound}",
  },

  excludedUpper: {
    nl: "Valt af: {criterion} is {value}, meer dan de bovengrens {bound}",
    en: "Excluded: {criterion} is {value}, above the upper bound {bound}",
  },

  noAnswers: {
    nl: "{person} heeft nog niets ingevuld en telt niet mee.",
    en: "{person} has not filled in anything yet and does not count.",
  },

  someAnswers: {
    nl: "{person} heeft {given} van {of} criteria ingevuld. Vul de rest aan, anders telt deze persoon niet mee.",
    en: "{person} has filled in {given} of {of} criteria. Complete the row, or this person does not count.",
  },

  "answers.negative": {
    nl: "{person} geeft {value} aan “{criterion}”. Minder dan 0 kan niet, dus deze persoon telt niet mee. Verbeter het getal.",
    en: "{person} gives {value} to “{criterion}”. Less than 0 is not possible, so this person does not count. Correct the number.",
  },
  "answers.allZero": {
    nl: "{person} geeft overal 0 en telt niet mee. Geef minstens één criterium meer dan 0.",
    en: "{person} gives 0 to everything and does not count. Give at least one criterion more than 0.",
  },
  "answers.notRanks": {
    nl: "{person} geeft {value} aan “{criterion}”, maar de anderen gaven rangen van 1 tot {of}. Deze persoon telt niet mee. Vul rangen in.",
    en: "{person} gives {value} to “{criterion}”, but the others gave ranks from 1 to {of}. This person does not count. Fill in ranks.",
  },
  "answers.slip": {
    nl: "De rangen van {person} lopen niet van 1 tot {of}: kijk naar {value} bij “{criterion}”. Nu telt de volgorde die er staat.",
    en: "The ranks of {person} do not run from 1 to {of}: look at {value} for “{criterion}”. For now the order as it stands counts.",
  },
  "answers.likelyRanks": {
    nl: "{person} lijkt rangen te geven, maar de anderen gaven punten. Deze persoon telt niet mee. Vul punten in.",
    en: "{person} seems to give ranks, but the others gave points. This person does not count. Fill in points.",
  },
  "answers.maybeRanks": {
    nl: "Geeft {person} rangen of punten? Het is gelezen als punten, dus {value} bij “{criterion}” weegt het minst. Geef punten op 100 als dat klopt, of rangen van 1 tot {of} als dat niet klopt.",
    en: "Does {person} give ranks or points? It was read as points, so {value} for “{criterion}” weighs least. Give points out of 100 if that is right, or ranks from 1 to {of} if not.",
  },

  pairDate: {
    nl: "Hier staat een datum. Wie 1/3 typt, krijgt in een rekenblad een datum; typ =1/3.",
    en: "Here is a date. Whoever types 1/3 in a spreadsheet gets a date; type =1/3.",
  },

  noWeighingColumn: {
    nl: "In {table} is er geen kolom voor “{criterion}”. Voeg ze toe.",
    en: "{table} has no column for “{criterion}”. Add it.",
  },

  chances: {
    nl: "Kans op elke plaats, als elk gewicht tot {spread} kan afwijken",
    en: "Chance of each place, if every weight may deviate by up to {spread}",
  },

  chancesOpen: {
    nl: "Kans op elke plaats, welke gewichten het ook worden",
    en: "Chance of each place, whatever the weights become",
  },

  tips: { nl: "Waar de eerste plaats kantelt", en: "Where the first place tips" },

  tip: {
    nl: "Pas als {criterion} {at} weegt in plaats van {today}, staat {wijk} eerst.",
    en: "Only if {criterion} weighs {at} instead of {today} does {wijk} stand first.",
  },

  equalOnAll: {
    nl: "Alle wijken hebben {figure} voor “{criterion}”. Het maakt geen verschil. Zoek een cijfer per wijk, of geef het gewicht 0.",
    en: "All neighbourhoods have {figure} for “{criterion}”. It makes no difference. Find a figure per neighbourhood, or give it weight 0.",
  },

  sayTheSame: {
    nl: "“{first}” en “{second}” zetten de wijken bijna in dezelfde volgorde. Samen wegen ze {together:share}. Hou er één, of verdeel het gewicht.",
    en: "“{first}” and “{second}” put the neighbourhoods in nearly the same order. Together they weigh {together:share}. Keep one, or divide the weight.",
  },

  decidesAlone: {
    nl: "“{criterion}” weegt {share:share}, meer dan al de rest samen. Klopt dat?",
    en: "“{criterion}” weighs {share:share}, more than all the others together. Is that right?",
  },

  untouchedWeights: {
    nl: "Alle gewichten zijn gelijk. Is dat een keuze? Leg ze anders samen vast.",
    en: "All weights are equal. Is that a choice? If not, settle them together.",
  },

  openScale: {
    nl: "“{criterion}” heeft geen vaste schaal. De uiterste wijken bepalen ze, en een wijk erbij verandert dan alle scores. Vul Slechtste en Beste in.",
    en: "“{criterion}” has no fixed scale. The outermost neighbourhoods set it, and one more neighbourhood then changes every score. Fill in Slechtste and Beste.",
  },

  littleKnown: {
    nl: "Van {wijk} is maar {share:share} van het gewicht bekend. De score is een gok. Vul cijfers aan.",
    en: "Only {share:share} of the weight is known of {wijk}. Its score is a guess. Add figures.",
  },

  planCalculation: {
    nl: "Schrijft de berekening van elke score",
    en: "Writes the calculation of every score",
  },

  totalOf: { nl: "Totaal {wijk}", en: "Total {wijk}" },

  "prosCons.rank": { nl: "Rang", en: "Rank" },
  "prosCons.wijk": { nl: "Wijk", en: "Neighbourhood" },
  "prosCons.side": { nl: "Pro of contra", en: "Pro or con" },
  "prosCons.argument": { nl: "Argument", en: "Argument" },
  "prosCons.origin": { nl: "Herkomst", en: "Origin" },
  planProsCons: {
    nl: "Schrijft de pro’s en contra’s per wijk",
    en: "Writes the pros and cons per neighbourhood",
  },

  fromFigures: { nl: "cijfers", en: "figures" },

  fromPeople: { nl: "mensen", en: "people" },

  nothingClear: {
    nl: "Geen enkel cijfer spreekt duidelijk voor of tegen deze wijk.",
    en: "No figure speaks clearly for or against this neighbourhood.",
  },

  planWeights: {
    nl: "Schrijft {count} {count|gewicht|gewichten} in Criteria",
    en: "Writes {count} {count|weight|weights} to Criteria",
  },

  planCriterion: { nl: "Wijzigt het criterium {criterion}", en: "Changes the criterion {criterion}" },

  planAddCriteria: {
    nl: "Voegt {count} {count|criterium|criteria} toe",
    en: "Adds {count} {count|criterion|criteria}",
  },

  planResults: { nl: "Schrijft de rangorde ({form})", en: "Writes the ranking ({form})" },

  chartTitle: { nl: "Punten per criterium", en: "Points per criterion" },

  "origin.group": {
    nl: "De gewichten zijn bepaald door een groep van {count} personen (blad Weging, {form}).",
    en: "The weights were decided by a group of {count} people (sheet Weging, {form}).",
  },
  "origin.geometric": { nl: "meetkundig gemiddelde", en: "geometric mean" },
  "origin.median": { nl: "mediaan", en: "median" },
  "origin.either": {
    nl: "mediaan en meetkundig gemiddelde geven hetzelfde",
    en: "median and geometric mean give the same",
  },
  "origin.onePerson": {
    nl: "De gewichten zijn bepaald door één persoon (blad Weging).",
    en: "The weights were decided by one person (sheet Weging).",
  },
  "origin.otherThanGroup": {
    nl: "De gewichten zijn niet die van de groep in het blad Weging. De werkmap zegt niet wie ze bepaalde.",
    en: "The weights are not those of the group in the sheet Weging. The workbook does not say who decided them.",
  },
  "origin.pairs": {
    nl: "De gewichten volgen uit de vergelijking per twee (blad Paren).",
    en: "The weights follow from the comparison in pairs (sheet Paren).",
  },
  "origin.nobody": {
    nl: "De werkmap zegt niet wie de gewichten bepaalde.",
    en: "The workbook does not say who decided the weights.",
  },
  "origin.whenWritten": {
    nl: "Zo was het toen dit blad werd geschreven.",
    en: "That is how it was when this sheet was written.",
  },

  "origin.whenWrittenOn": {
    nl: "Zo was het op {day}, toen dit blad werd geschreven.",
    en: "That is how it was on {day}, when this sheet was written.",
  },

  noAnswer: { nl: "Er is nog geen rangorde.", en: "There is no ranking yet." },

  leads: { nl: "{wijk} staat eerst met {points:1} punten.", en: "{wijk} stands first with {points:1} points." },

  shareLead: {
    nl: "{wijken} en {last} staan samen eerst met {points:1} punten.",
    en: "{wijken} and {last} share first place with {points:1} points.",
  },

  noScore: { nl: "Geen enkel cijfer bekend", en: "No figure known at all" },
});
