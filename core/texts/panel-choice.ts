/** Words of the step Wijkselectie. */
import type { Text } from "./text";

export const panelChoiceTexts = {
  "panel.choice.stays": {
    nl: "Dat blijft zo bij {share} van de redelijke gewichten (elk tot {spread} hoger of lager).",
    en: "That stays so for {share} of the reasonable weights (each up to {spread} higher or lower).",
  },
  "panel.choice.alone": {
    nl: "Er is nog maar één wijk. Voeg er minstens één toe om te kunnen kiezen.",
    en: "There is only one neighbourhood. Add at least one more to have a choice.",
  },
  "panel.origin.group": {
    nl: "De gewichten komen uit het blad Weging: {people}.",
    en: "The weights come from the sheet Weging: {people}.",
  },
  "panel.origin.otherThanGroup": {
    nl: "De gewichten zijn niet die van de groep in het blad Weging ({people}).",
    en: "The weights are not those of the group in the sheet Weging ({people}).",
  },
  "panel.choice.method": { nl: "Methode", en: "Method" },
  "panel.choice.ranking": { nl: "Rangorde", en: "Ranking" },
  "panel.choice.unranked": { nl: "Zonder plaats in de rangorde", en: "Without a place in the ranking" },
  "panel.choice.noRank": { nl: "Kreeg geen score met deze methode", en: "Got no score by this method" },
  "panel.choice.known": { nl: "{share} van het gewicht is bekend", en: "{share} of the weight is known" },
  "panel.choice.wijk": { nl: "Wijk", en: "Neighbourhood" },
  "panel.choice.rank": { nl: "Rang", en: "Rank" },
  "panel.choice.points": { nl: "Punten", en: "Points" },
  "panel.choice.coverage": { nl: "Bekend", en: "Known" },
  "panel.choice.restInSheet": {
    nl: "De {count} andere staan in het blad, als u de rangorde schrijft.",
    en: "The {count} others are in the sheet, if you write the ranking.",
  },
  "panel.choice.write": { nl: "Schrijf naar blad", en: "Write to a sheet" },

  "panel.method.som": { nl: "Som van punten", en: "Sum of points" },
  "panel.method.product": { nl: "Product van verhoudingen", en: "Product of ratios" },
  "panel.method.topsis": { nl: "TOPSIS (afstand tot ideaal)", en: "TOPSIS (distance to the ideal)" },
  "panel.method.promethee": { nl: "PROMETHEE (onderling vergelijken)", en: "PROMETHEE (compared in pairs)" },
  "panel.method.vikor": { nl: "VIKOR (compromis)", en: "VIKOR (compromise)" },

  "panel.methodHint.som": {
    nl: "Elk criterium geeft punten tussen zijn slechtste en beste waarde, maal het gewicht.",
    en: "Each criterion gives points between its worst and best value, times its weight.",
  },
  "panel.methodHint.product": {
    nl: "Vermenigvuldigt verhoudingen. Een zwak cijfer weegt zwaarder door. Vraagt cijfers boven nul.",
    en: "Multiplies ratios. A weak figure weighs more. Needs figures above zero.",
  },
  "panel.methodHint.topsis": {
    nl: "Dicht bij de beste en ver van de slechtste wijk die denkbaar is.",
    en: "Close to the best and far from the worst neighbourhood that could be.",
  },
  "panel.methodHint.promethee": {
    nl: "Telt hoe vaak en hoeveel een wijk beter is dan elke andere.",
    en: "Counts how often and how much a neighbourhood is better than each other one.",
  },
  "panel.methodHint.vikor": {
    nl: "Zoekt het compromis: goed in het geheel, en nergens erg slecht.",
    en: "Looks for the compromise: good overall, and nowhere very bad.",
  },

  "panel.choice.writeProsCons": { nl: "Schrijf pro’s en contra’s", en: "Write pros and cons" },

  "panel.sure.title": { nl: "Hoe zeker?", en: "How sure?" },
  "panel.sure.what": {
    nl: "Blijft dezelfde wijk eerst met andere gewichten of een andere methode?",
    en: "Does the same neighbourhood stay first with other weights or another method?",
  },
  "panel.sure.howFar": { nl: "Hoe ver mogen de gewichten afwijken?", en: "How far may the weights deviate?" },
  "panel.sure.little": { nl: "Een beetje", en: "A little" },
  "panel.sure.fair": { nl: "Redelijk", en: "Reasonable" },
  "panel.sure.much": { nl: "Flink", en: "A lot" },
  "panel.sure.open": { nl: "Helemaal open", en: "Wide open" },
  "panel.sure.spreadHint": {
    nl: "{word}: elk gewicht tot {spread} hoger of lager.",
    en: "{word}: each weight up to {spread} higher or lower.",
  },
  "panel.sure.openHint": {
    nl: "Alle mogelijke gewichten, alsof nog niets beslist is.",
    en: "All possible weights, as if nothing were decided yet.",
  },
  "panel.sure.bySum": {
    nl: "Dit scherm rekent met de som van punten, ook als u een andere methode koos.",
    en: "This screen computes with the sum of points, also when you chose another method.",
  },
  "panel.sure.stopped": { nl: "Gestopt.", en: "Stopped." },
  "panel.sure.again": { nl: "Bereken opnieuw", en: "Compute again" },

  "panel.sure.tooMany": {
    nl: "Dit kan voor hoogstens {most} wijken.",
    en: "This can be done for at most {most} neighbourhoods.",
  },
  "panel.sure.stays": {
    nl: "{wijk} blijft eerst bij {share} van de gewichten.",
    en: "{wijk} stays first for {share} of the weights.",
  },
  "panel.sure.computing": { nl: "10.000 gewichten worden geprobeerd.", en: "Trying 10,000 sets of weights." },
  "panel.sure.chances": { nl: "Kans op elke plaats", en: "Chance of each place" },
  "panel.sure.rank": { nl: "{rank}e", en: "No. {rank}" },
  "panel.sure.later": { nl: "later", en: "later" },
  "panel.sure.tips": { nl: "Wanneer kantelt het?", en: "When does it tip?" },
  "panel.sure.noTips": {
    nl: "Geen enkel gewicht alleen verandert wie eerst staat.",
    en: "No single weight changes who stands first.",
  },
  "panel.sure.firm": {
    nl: "Maakt niet uit voor de eerste plaats: {criteria}.",
    en: "Does not matter for the first place: {criteria}.",
  },
  "panel.sure.methods": { nl: "Met een andere methode", en: "By another method" },
  "panel.sure.methodsAgree": {
    nl: "{agree} van de {of} methodes {agree|zet|zetten} dezelfde wijk eerst.",
    en: "{agree} of the {of} methods {agree|puts|put} the same neighbourhood first.",
  },
  "panel.sure.oneMethod": {
    nl: "Alleen de som van punten kan, want er ontbreken cijfers.",
    en: "Only the sum of points is possible, because figures are missing.",
  },
  "panel.sure.notAllowed": { nl: "kan niet met deze cijfers", en: "not possible with these figures" },
  "panel.sure.leaveOut": { nl: "Als er iets wegvalt", en: "If something is left out" },
  "panel.sure.leaveOutNothing": {
    nl: "Eén criterium of één andere wijk weglaten verandert niet wie eerst staat.",
    en: "Leaving out one criterion or one other neighbourhood does not change who stands first.",
  },
  "panel.sure.without": {
    nl: "Zonder {what} {count|staat|staan} {wijk} eerst.",
    en: "Without {what}, {wijk} {count|stands|stand} first.",
  },
  "panel.sure.gaps": { nl: "Wat ontbreekt", en: "What is missing" },
  "panel.sure.certainRanks": {
    nl: "{certain} van de {of} wijken {certain|houdt|houden} hoe dan ook {certain|haar|hun} plaats.",
    en: "{certain} of the {of} neighbourhoods {certain|keeps its|keep their} place whatever is missing.",
  },
  "panel.sure.gap": {
    nl: "{criterion} van {wijk}: met dat cijfer erbij komt de wijk op plaats {best} tot {worst}.",
    en: "{criterion} of {wijk}: with that figure it ends in place {best} to {worst}.",
  },
  "panel.sure.gapNothing": {
    nl: "{criterion} van {wijk}: de wijk blijft hoe dan ook op plaats {best}.",
    en: "{criterion} of {wijk}: it stays in place {best} whatever that is.",
  },

  "panel.compare.title": { nl: "Vergelijk twee wijken", en: "Compare two neighbourhoods" },
  "panel.compare.what": { nl: "Waar staat de ene voor op de andere?", en: "Where is one ahead of the other?" },
  "panel.compare.first": { nl: "Eerste wijk", en: "First neighbourhood" },
  "panel.compare.second": { nl: "Tweede wijk", en: "Second neighbourhood" },
  "panel.compare.totals": {
    nl: "{first} heeft {a} punten, {second} {b}.",
    en: "{first} has {a} points, {second} {b}.",
  },
  "panel.compare.ahead": { nl: "{wijk} haalt {points} punten meer.", en: "{wijk} scores {points} points more." },
  "panel.compare.equal": { nl: "Geen verschil.", en: "No difference." },
  "panel.compare.cannot": {
    nl: "Niet te vergelijken: er ontbreekt een cijfer.",
    en: "Cannot be compared: a figure is missing.",
  },

  "panel.calculation.title": { nl: "Laat de berekening zien", en: "Show the calculation" },
  "panel.calculation.what": {
    nl: "Elke score tot op het cijfer, de schaal en het gewicht.",
    en: "Every score down to the figure, the scale and the weight.",
  },
  "panel.calculation.how": {
    nl: "Zo werkt de som van punten: waar ligt het cijfer tussen slechtst (0) en best (1), maal het gewicht, maal 100.",
    en: "This is how the sum of points works: where the figure lies between worst (0) and best (1), times the weight, times 100.",
  },
  "panel.calculation.step": {
    nl: "{value} ligt tussen {worst} en {best} op {place}. Maal {weight} geeft {points} punten.",
    en: "{value} lies between {worst} and {best} at {place}. Times {weight} gives {points} points.",
  },
  "panel.calculation.beyond": {
    nl: "{value} valt buiten de schaal van {worst} tot {best} en telt als {place}. Maal {weight} geeft {points} punten.",
    en: "{value} lies outside the scale from {worst} to {best} and counts as {place}. Times {weight} gives {points} points.",
  },
  "panel.calculation.missing": {
    nl: "Ontbreekt. Het gewicht ({weight}) is verdeeld over wat wel bekend is.",
    en: "Missing. Its weight ({weight}) is shared out over what is known.",
  },
  "panel.calculation.total": { nl: "Samen", en: "Together" },
  "panel.calculation.write": { nl: "Schrijf de berekening", en: "Write the calculation" },

  "panel.form.values": { nl: "Waarden", en: "Values" },
  "panel.form.live": { nl: "Levende formules", en: "Live formulas" },
  "panel.form.plain": { nl: "Gewone formules", en: "Plain formulas" },

  "panel.formHint.values": {
    nl: "Blijft staan zoals nu. Iedereen kan het lezen.",
    en: "Stays as it is now. Anybody can read it.",
  },
  "panel.formHint.live": {
    nl: "Rekent mee met =WIJK-functies, bij wie Wijkwerf heeft.",
    en: "Goes on computing with =WIJK functions, where Wijkwerf is loaded.",
  },
  "panel.formHint.plain": {
    nl: "Rekent mee bij iedereen, ook zonder Wijkwerf.",
    en: "Goes on computing for everybody, also without Wijkwerf.",
  },

  "panel.wijk.stands": {
    nl: "Plaats {rank} van {of}, met {points} punten.",
    en: "Place {rank} of {of}, with {points} points.",
  },
  "panel.wijk.excluded": { nl: "Valt buiten een grens", en: "Outside a bound" },
  "panel.wijk.pro": { nl: "Pluspunten", en: "In favour" },
  "panel.wijk.contra": { nl: "Minpunten", en: "Against" },
  "panel.wijk.no.pro": { nl: "Geen cijfer springt er gunstig uit.", en: "No figure stands out in favour." },
  "panel.wijk.no.contra": { nl: "Geen cijfer springt er ongunstig uit.", en: "No figure stands out against." },
  "panel.wijk.fromPeople": { nl: "(uw argument)", en: "(your argument)" },
  "panel.wijk.lacks": { nl: "Ontbreekt", en: "Missing" },
  "panel.wijk.perCriterion": { nl: "Per criterium", en: "Per criterion" },
  "panel.wijk.perCriterionHint": {
    nl: "Links is het slechtst, rechts het best. De streepjes zijn de andere wijken.",
    en: "Left is worst, right is best. The marks are the other neighbourhoods.",
  },
  "panel.wijk.between": {
    nl: "{share} van de weg van slechtst naar best",
    en: "{share} of the way from worst to best",
  },

  "panel.argument.title": { nl: "Voeg een argument toe", en: "Add an argument" },
  "panel.argument.about": {
    nl: "Wat pleit voor of tegen {wijk} en staat niet in de cijfers? Het komt in het blad Argumenten.",
    en: "What speaks for or against {wijk} and is not in the figures? It goes in the sheet Argumenten.",
  },
  "panel.argument.side": { nl: "Voor of tegen?", en: "For or against?" },
  "panel.argument.pro": { nl: "Pluspunt", en: "In favour" },
  "panel.argument.contra": { nl: "Minpunt", en: "Against" },
  "panel.argument.text": { nl: "Argument", en: "Argument" },
  "panel.argument.write": { nl: "Schrijf het argument", en: "Write the argument" },

  "panel.missing.empty": { nl: "niet ingevuld", en: "not filled in" },
  "panel.missing.unknown": { nl: "niet bekend", en: "not known" },
  "panel.missing.suppressed": { nl: "afgeschermd door de bron", en: "suppressed by the source" },
  "panel.missing.notApplicable": { nl: "niet van toepassing", en: "not applicable" },
  "panel.missing.noAnswer": { nl: "geen antwoord", en: "no answer" },
  "panel.missing.unreadable": { nl: "geen leesbaar getal", en: "no readable number" },

  "panel.choice.empty": {
    nl: "Hier ziet u welke wijk eerst staat en waarom. Daarvoor zijn minstens twee wijken en één criterium met een gewicht nodig.",
    en: "This shows which neighbourhood stands first and why. It needs at least two neighbourhoods and one criterion with a weight.",
  },

  "panel.form.label": { nl: "In welke vorm?", en: "In which form?" },

  "panel.vikor.clear": {
    nl: "Die wijk is een duidelijk compromis.",
    en: "That neighbourhood is a clear compromise.",
  },
  "panel.vikor.noAdvantage": {
    nl: "Het verschil met de volgende is te klein.",
    en: "The difference with the next is too small.",
  },
  "panel.vikor.noStability": {
    nl: "De eerste is niet de beste in het geheel en ook niet op het zwakste punt.",
    en: "The first is best neither overall nor on the weakest point.",
  },
  "panel.vikor.together": {
    nl: "Samen vormen deze het compromis: {wijken}.",
    en: "Together these are the compromise: {wijken}.",
  },
} as const satisfies Record<string, Text>;
