/** Texts about the choice of a wijk. */
import type { Text } from "./text";

export const selectionTexts = {
  "selection.noCandidates": {
    nl: "Er staan nog geen wijken in Kandidaatwijken. Vul minstens twee wijken in.",
    en: "There are no neighbourhoods in Kandidaatwijken yet. Fill in at least two.",
  },
  "selection.noCriteria": {
    nl: "Er staan nog geen criteria in Criteria. Vul minstens één criterium in.",
    en: "There are no criteria in Criteria yet. Fill in at least one.",
  },
  "selection.noColumn": {
    nl: "Voor “{criterion}” is er geen kolom “{header}” in Kandidaatwijken. Voeg die kolom toe, of vul de juiste kop in bij Kolom.",
    en: "For “{criterion}” there is no column “{header}” in Kandidaatwijken. Add that column, or put the right header in Kolom.",
  },
  "selection.doubledCriterion": {
    nl: "“{criterion}” gebruikt een kolom die al bij een ander criterium hoort. Het telt niet mee. Vul bij Kolom een andere kop in.",
    en: "“{criterion}” uses a column that belongs to another criterion already. It does not count. Put another header in Kolom.",
  },
  "selection.unusedColumn": {
    nl: "De kolom “{header}” hoort bij geen criterium en telt niet mee. Voeg het criterium toe als dat wel moet.",
    en: "The column “{header}” belongs to no criterion and does not count. Add the criterion if it should.",
  },
  "selection.noWeight": {
    nl: "“{criterion}” heeft nog geen gewicht en telt niet mee. Vul een getal in, of 0.",
    en: "“{criterion}” has no weight yet and does not count. Fill in a number, or 0.",
  },
  "selection.allWeightsZero": {
    nl: "Alle gewichten zijn 0. Geef minstens één criterium een gewicht.",
    en: "All weights are 0. Give at least one criterion a weight.",
  },
  "selection.noDirection": {
    nl: "Bij “{criterion}” staat geen richting. Er is gerekend met “{word}”. Kies hoog of laag.",
    en: "“{criterion}” has no direction. It was taken as “{word}”. Choose hoog or laag.",
  },
  "selection.contradiction": {
    nl: "Bij “{criterion}” staat “{word}”, maar de schaal loopt van {worst} (slechtste) naar {best} (beste). Draai de richting of de schaal om.",
    en: "“{criterion}” says “{word}”, but its scale runs from {worst} (worst) to {best} (best). Turn the direction or the scale around.",
  },
  "selection.doubledWijk": {
    nl: "De wijk “{wijk}” staat er twee keer in. Beide rijen tellen mee. Verwijder er één als dat niet klopt.",
    en: "The neighbourhood “{wijk}” is in the list twice. Both rows count. Remove one if that is wrong.",
  },
  "selection.unknownWijk": {
    nl: "“{wijk}” staat niet in Kandidaatwijken. Dit argument telt niet mee. Verbeter de naam.",
    en: "“{wijk}” is not in Kandidaatwijken. This argument does not count. Correct the name.",
  },
  "selection.methodNeedsAll": {
    nl: "De methode {method} heeft alle cijfers nodig. {wijk} heeft er geen voor “{criterion}”. Vul het aan of kies de methode som.",
    en: "The method {method} needs every figure. {wijk} has none for “{criterion}”. Fill it in or choose the method som.",
  },
  "selection.methodNeedsPositive": {
    nl: "De methode {method} heeft cijfers boven 0 nodig. {wijk} heeft {value} voor “{criterion}”. Kies een andere methode.",
    en: "The method {method} needs figures above 0. {wijk} has {value} for “{criterion}”. Choose another method.",
  },
  "selection.methodNeedsPositiveBest": {
    nl: "De methode {method} heeft een beste waarde boven 0 nodig. Bij “{criterion}” is ze {best}. Kies een andere methode.",
    en: "The method {method} needs a best value above 0. For “{criterion}” it is {best}. Choose another method.",
  },
  "selection.figure": {
    nl: "{criterion}: {value}, {place}",
    en: "{criterion}: {value}, {place}",
  },
  "selection.figureWithSource": {
    nl: "{criterion}: {value}, {place} ({origin})",
    en: "{criterion}: {value}, {place} ({origin})",
  },
  "selection.place": { nl: "plaats {rank} van {of}", en: "place {rank} of {of}" },
  "selection.sharedPlace": { nl: "gedeelde plaats {rank} van {of}", en: "shared place {rank} of {of}" },
  "selection.excludedLower": {
    nl: "Valt af: {criterion} is {value}, minder dan de ondergrens {bound}",
    en: "Excluded: {criterion} is {value}, below the lower bound {bound}",
  },
  "selection.excludedUpper": {
    nl: "Valt af: {criterion} is {value}, meer dan de bovengrens {bound}",
    en: "Excluded: {criterion} is {value}, above the upper bound {bound}",
  },
  "selection.noAnswers": {
    nl: "{person} heeft nog niets ingevuld en telt niet mee.",
    en: "{person} has not filled in anything yet and does not count.",
  },
  "selection.someAnswers": {
    nl: "{person} heeft {given} van {of} criteria ingevuld. Vul de rest aan, anders telt deze persoon niet mee.",
    en: "{person} has filled in {given} of {of} criteria. Complete the row, or this person does not count.",
  },
  "selection.answers.negative": {
    nl: "{person} geeft {value} aan “{criterion}”. Minder dan 0 kan niet, dus deze persoon telt niet mee. Verbeter het getal.",
    en: "{person} gives {value} to “{criterion}”. Less than 0 is not possible, so this person does not count. Correct the number.",
  },
  "selection.answers.allZero": {
    nl: "{person} geeft overal 0 en telt niet mee. Geef minstens één criterium meer dan 0.",
    en: "{person} gives 0 to everything and does not count. Give at least one criterion more than 0.",
  },
  "selection.answers.notRanks": {
    nl: "{person} geeft {value} aan “{criterion}”, maar de anderen gaven rangen van 1 tot {of}. Deze persoon telt niet mee. Vul rangen in.",
    en: "{person} gives {value} to “{criterion}”, but the others gave ranks from 1 to {of}. This person does not count. Fill in ranks.",
  },
  "selection.answers.slip": {
    nl: "De rangen van {person} lopen niet van 1 tot {of}: kijk naar {value} bij “{criterion}”. Nu telt de volgorde die er staat.",
    en: "The ranks of {person} do not run from 1 to {of}: look at {value} for “{criterion}”. For now the order as it stands counts.",
  },
  "selection.answers.likelyRanks": {
    nl: "{person} lijkt rangen te geven, maar de anderen gaven punten. Deze persoon telt niet mee. Vul punten in.",
    en: "{person} seems to give ranks, but the others gave points. This person does not count. Fill in points.",
  },
  "selection.answers.maybeRanks": {
    nl: "Geeft {person} rangen of punten? Het is gelezen als punten, dus {value} bij “{criterion}” weegt het minst. Geef punten op 100 als dat klopt, of rangen van 1 tot {of} als dat niet klopt.",
    en: "Does {person} give ranks or points? It was read as points, so {value} for “{criterion}” weighs least. Give points out of 100 if that is right, or ranks from 1 to {of} if not.",
  },
  "selection.pairDate": {
    nl: "Hier staat een datum. Wie 1/3 typt, krijgt in een rekenblad een datum; typ =1/3.",
    en: "Here is a date. Whoever types 1/3 in a spreadsheet gets a date; type =1/3.",
  },
  "selection.noWeighingColumn": {
    nl: "In {table} is er geen kolom voor “{criterion}”. Voeg ze toe.",
    en: "{table} has no column for “{criterion}”. Add it.",
  },
  "selection.chances": {
    nl: "Kans op elke plaats, als elk gewicht tot {spread} kan afwijken",
    en: "Chance of each place, if every weight may deviate by up to {spread}",
  },
  "selection.chancesOpen": {
    nl: "Kans op elke plaats, welke gewichten het ook worden",
    en: "Chance of each place, whatever the weights become",
  },
  "selection.chanceAbove": { nl: "meer dan {share}", en: "more than {share}" },
  "selection.chanceBelow": { nl: "minder dan {share}", en: "less than {share}" },
  "selection.tips": { nl: "Waar de eerste plaats kantelt", en: "Where the first place tips" },
  "selection.tip": {
    nl: "Pas als {criterion} {at} weegt in plaats van {today}, staat {wijk} eerst.",
    en: "Only if {criterion} weighs {at} instead of {today} does {wijk} stand first.",
  },
  "selection.equalOnAll": {
    nl: "Alle wijken hebben {value} voor “{criterion}”. Het maakt geen verschil. Zoek een cijfer per wijk, of geef het gewicht 0.",
    en: "All neighbourhoods have {value} for “{criterion}”. It makes no difference. Find a figure per neighbourhood, or give it weight 0.",
  },
  "selection.sayTheSame": {
    nl: "“{first}” en “{second}” zetten de wijken bijna in dezelfde volgorde. Samen wegen ze {together}. Hou er één, of verdeel het gewicht.",
    en: "“{first}” and “{second}” put the neighbourhoods in nearly the same order. Together they weigh {together}. Keep one, or divide the weight.",
  },
  "selection.decidesAlone": {
    nl: "“{criterion}” weegt {share}, meer dan al de rest samen. Klopt dat?",
    en: "“{criterion}” weighs {share}, more than all the others together. Is that right?",
  },
  "selection.untouchedWeights": {
    nl: "Alle gewichten zijn gelijk. Is dat een keuze? Leg ze anders samen vast.",
    en: "All weights are equal. Is that a choice? If not, settle them together.",
  },
  "selection.openScale": {
    nl: "“{criterion}” heeft geen vaste schaal. De uiterste wijken bepalen ze, en een wijk erbij verandert dan alle scores. Vul Slechtste en Beste in.",
    en: "“{criterion}” has no fixed scale. The outermost neighbourhoods set it, and one more neighbourhood then changes every score. Fill in Slechtste and Beste.",
  },
  "selection.littleKnown": {
    nl: "Van {wijk} is maar {share} van het gewicht bekend. De score is een gok. Vul cijfers aan.",
    en: "Only {share} of the weight is known of {wijk}. Its score is a guess. Add figures.",
  },
  "selection.planCalculation": {
    nl: "Schrijft de berekening van elke score",
    en: "Writes the calculation of every score",
  },
  "selection.totalOf": { nl: "Totaal {wijk}", en: "Total {wijk}" },
  "selection.planProsCons": {
    nl: "Schrijft de pro’s en contra’s per wijk",
    en: "Writes the pros and cons per neighbourhood",
  },
  "selection.fromFigures": { nl: "cijfers", en: "figures" },
  "selection.fromPeople": { nl: "mensen", en: "people" },
  "selection.nothingClear": {
    nl: "Geen enkel cijfer spreekt duidelijk voor of tegen deze wijk.",
    en: "No figure speaks clearly for or against this neighbourhood.",
  },
  "selection.planWeights": {
    nl: "Schrijft {count} {count|gewicht|gewichten} in Criteria",
    en: "Writes {count} {count|weight|weights} to Criteria",
  },
  "selection.planCriterion": { nl: "Wijzigt het criterium {criterion}", en: "Changes the criterion {criterion}" },
  "selection.planAddCriteria": {
    nl: "Voegt {count} {count|criterium|criteria} toe",
    en: "Adds {count} {count|criterion|criteria}",
  },
  "selection.planResults": { nl: "Schrijft de rangorde ({form})", en: "Writes the ranking ({form})" },
  "selection.chartTitle": { nl: "Punten per criterium", en: "Points per criterion" },
  "selection.origin.group": {
    nl: "De gewichten zijn bepaald door een groep van {count} personen (blad Weging, {form}).",
    en: "The weights were decided by a group of {count} people (sheet Weging, {form}).",
  },
  "selection.origin.geometric": { nl: "meetkundig gemiddelde", en: "geometric mean" },
  "selection.origin.median": { nl: "mediaan", en: "median" },
  "selection.origin.either": {
    nl: "mediaan en meetkundig gemiddelde geven hetzelfde",
    en: "median and geometric mean give the same",
  },
  "selection.origin.onePerson": {
    nl: "De gewichten zijn bepaald door één persoon (blad Weging).",
    en: "The weights were decided by one person (sheet Weging).",
  },
  "selection.origin.otherThanGroup": {
    nl: "De gewichten zijn niet die van de groep in het blad Weging. De werkmap zegt niet wie ze bepaalde.",
    en: "The weights are not those of the group in the sheet Weging. The workbook does not say who decided them.",
  },
  "selection.origin.pairs": {
    nl: "De gewichten volgen uit de vergelijking per twee (blad Paren).",
    en: "The weights follow from the comparison in pairs (sheet Paren).",
  },
  "selection.origin.nobody": {
    nl: "De werkmap zegt niet wie de gewichten bepaalde.",
    en: "The workbook does not say who decided the weights.",
  },
  "selection.origin.whenWritten": {
    nl: "Zo was het toen dit blad werd geschreven.",
    en: "That is how it was when this sheet was written.",
  },
  "selection.noAnswer": { nl: "Er is nog geen rangorde.", en: "There is no ranking yet." },
  "selection.leads": { nl: "{wijk} staat eerst met {points} punten.", en: "{wijk} stands first with {points} points." },
  "selection.shareLead": {
    nl: "{wijken} staan samen eerst met {points} punten.",
    en: "{wijken} share first place with {points} points.",
  },
  "selection.and": { nl: "en", en: "and" },
  "selection.noScore": { nl: "Geen enkel cijfer bekend", en: "No figure known at all" },
} as const satisfies Record<string, Text>;
