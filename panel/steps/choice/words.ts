/** Words of the screens in steps/choice. */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.choice", {
  points: { nl: "punten", en: "points" },

  goToRow: { nl: "Ga naar de rij in het blad", en: "Go to the row in the sheet" },

  stays: {
    nl: "Dat blijft zo bij {share} van de redelijke gewichten (elk tot {spread} hoger of lager).",
    en: "That stays so for {share} of the reasonable weights (each up to {spread} higher or lower).",
  },
  alone: {
    nl: "Er is nog maar één wijk. Voeg er minstens één toe om te kunnen kiezen.",
    en: "There is only one neighbourhood. Add at least one more to have a choice.",
  },

  "origin.group": {
    nl: "De gewichten komen uit het blad Weging: {people}.",
    en: "The weights come from the sheet Weging: {people}.",
  },
  "origin.otherThanGroup": {
    nl: "De gewichten zijn niet die van de groep in het blad Weging ({people}).",
    en: "The weights are not those of the group in the sheet Weging ({people}).",
  },

  mapSentence: {
    nl: "Kaart met {count} {count|wijk|wijken}. {answer}",
    en: "Map with {count} {count|neighbourhood|neighbourhoods}. {answer}",
  },
  method: { nl: "Methode", en: "Method" },
  ranking: { nl: "Rangorde", en: "Ranking" },
  unranked: { nl: "Zonder plaats in de rangorde", en: "Without a place in the ranking" },
  noRank: { nl: "Kreeg geen score met deze methode", en: "Got no score by this method" },
  known: { nl: "{share} van het gewicht is bekend", en: "{share} of the weight is known" },
  rank: { nl: "Rang", en: "Rank" },
  panelChoicePoints: { nl: "Punten", en: "Points" },
  coverage: { nl: "Bekend", en: "Known" },
  restInSheet: {
    nl: "De {count} andere staan in het blad, als u de rangorde schrijft.",
    en: "The {count} others are in the sheet, if you write the ranking.",
  },

  "methodHint.som": {
    nl: "Elk criterium geeft punten tussen zijn slechtste en beste waarde, maal het gewicht.",
    en: "Each criterion gives points between its worst and best value, times its weight.",
  },
  "methodHint.product": {
    nl: "Vermenigvuldigt verhoudingen. Een zwak cijfer weegt zwaarder door. Vraagt cijfers boven nul.",
    en: "Multiplies ratios. A weak figure weighs more. Needs figures above zero.",
  },
  "methodHint.topsis": {
    nl: "Dicht bij de beste en ver van de slechtste wijk die denkbaar is.",
    en: "Close to the best and far from the worst neighbourhood that could be.",
  },
  "methodHint.promethee": {
    nl: "Telt hoe vaak en hoeveel een wijk beter is dan elke andere.",
    en: "Counts how often and how much a neighbourhood is better than each other one.",
  },
  "methodHint.vikor": {
    nl: "Zoekt het compromis: goed in het geheel, en nergens erg slecht.",
    en: "Looks for the compromise: good overall, and nowhere very bad.",
  },

  writeProsCons: { nl: "Schrijf pro’s en contra’s", en: "Write pros and cons" },

  "sure.howFar": { nl: "Hoe ver mogen de gewichten afwijken?", en: "How far may the weights deviate?" },
  "sure.little": { nl: "Een beetje", en: "A little" },
  "sure.fair": { nl: "Redelijk", en: "Reasonable" },
  "sure.much": { nl: "Flink", en: "A lot" },
  "sure.open": { nl: "Helemaal open", en: "Wide open" },
  "sure.spreadHint": {
    nl: "{word}: elk gewicht tot {spread} hoger of lager.",
    en: "{word}: each weight up to {spread} higher or lower.",
  },
  "sure.openHint": {
    nl: "Alle mogelijke gewichten, alsof nog niets beslist is.",
    en: "All possible weights, as if nothing were decided yet.",
  },
  "sure.bySum": {
    nl: "Dit scherm rekent met de som van punten, ook als u een andere methode koos.",
    en: "This screen computes with the sum of points, also when you chose another method.",
  },
  "sure.stopped": { nl: "Gestopt.", en: "Stopped." },
  "sure.again": { nl: "Bereken opnieuw", en: "Compute again" },
  "sure.tooMany": {
    nl: "Dit kan voor hoogstens {most} wijken.",
    en: "This can be done for at most {most} neighbourhoods.",
  },
  "sure.stays": {
    nl: "{wijk} blijft eerst bij {share} van de gewichten.",
    en: "{wijk} stays first for {share} of the weights.",
  },
  "sure.computing": { nl: "10.000 gewichten worden geprobeerd.", en: "Trying 10,000 sets of weights." },
  "sure.chances": { nl: "Kans op elke plaats", en: "Chance of each place" },
  "sure.rank": { nl: "{rank}e", en: "No. {rank}" },
  "sure.later": { nl: "later", en: "later" },
  "sure.tips": { nl: "Wanneer kantelt het?", en: "When does it tip?" },
  "sure.noTips": {
    nl: "Geen enkel gewicht alleen verandert wie eerst staat.",
    en: "No single weight changes who stands first.",
  },
  "sure.firm": {
    nl: "Maakt niet uit voor de eerste plaats: {criteria}.",
    en: "Does not matter for the first place: {criteria}.",
  },
  "sure.methods": { nl: "Met een andere methode", en: "By another method" },
  "sure.methodsAgree": {
    nl: "{agree} van de {of} methodes {agree|zet|zetten} dezelfde wijk eerst.",
    en: "{agree} of the {of} methods {agree|puts|put} the same neighbourhood first.",
  },
  "sure.methodsPart": {
    nl: "Vergeleken waar geen cijfers ontbreken: {wijken} van de {ofWijken} wijken, {criteria} van de {ofCriteria} criteria.",
    en: "Compared where no figures are missing: {wijken} of {ofWijken} neighbourhoods, {criteria} of {ofCriteria} criteria.",
  },
  "sure.oneMethod": {
    nl: "Alleen de som van punten kan, want er ontbreken cijfers.",
    en: "Only the sum of points is possible, because figures are missing.",
  },
  "sure.notAllowed": { nl: "kan niet met deze cijfers", en: "not possible with these figures" },
  "sure.leaveOut": { nl: "Als er iets wegvalt", en: "If something is left out" },
  "sure.leaveOutNothing": {
    nl: "Eén criterium of één andere wijk weglaten verandert niet wie eerst staat.",
    en: "Leaving out one criterion or one other neighbourhood does not change who stands first.",
  },
  "sure.without": {
    nl: "Zonder {what} {count|staat|staan} {wijk} eerst.",
    en: "Without {what}, {wijk} {count|stands|stand} first.",
  },
  "sure.gaps": { nl: "Wat ontbreekt", en: "What is missing" },
  "sure.certainRanks": {
    nl: "{certain} van de {of} wijken {certain|houdt|houden} hoe dan ook {certain|haar|hun} plaats.",
    en: "{certain} of the {of} neighbourhoods {certain|keeps its|keep their} place whatever is missing.",
  },
  "sure.gap": {
    nl: "{criterion} van {wijk}: met dat cijfer erbij komt de wijk op plaats {best} tot {worst}.",
    en: "{criterion} of {wijk}: with that figure it ends in place {best} to {worst}.",
  },
  "sure.gapNothing": {
    nl: "{criterion} van {wijk}: de wijk blijft hoe dan ook op plaats {best}.",
    en: "{criterion} of {wijk}: it stays in place {best} whatever that is.",
  },

  compareFirst: { nl: "Eerste wijk", en: "First neighbourhood" },
  compareSecond: { nl: "Tweede wijk", en: "Second neighbourhood" },
  compareTotals: {
    nl: "{first} heeft {a} punten, {second} {b}.",
    en: "{first} has {a} points, {second} {b}.",
  },
  compareAhead: { nl: "{wijk} haalt {points} punten meer.", en: "{wijk} scores {points} points more." },
  compareEqual: { nl: "Geen verschil.", en: "No difference." },
  compareCannot: {
    nl: "Niet te vergelijken: er ontbreekt een cijfer.",
    en: "Cannot be compared: a figure is missing.",
  },

  calculationStep: {
    nl: "{value} ligt tussen {worst} en {best} op {place}. Maal {weight} geeft {points} punten.",
    en: "{value} lies between {worst} and {best} at {place}. Times {weight} gives {points} points.",
  },
  calculationBeyond: {
    nl: "{value} valt buiten de schaal van {worst} tot {best} en telt als {place}. Maal {weight} geeft {points} punten.",
    en: "{value} lies outside the scale from {worst} to {best} and counts as {place}. Times {weight} gives {points} points.",
  },
  calculationMissing: {
    nl: "Ontbreekt. Het gewicht ({weight}) is verdeeld over wat wel bekend is.",
    en: "Missing. Its weight ({weight}) is shared out over what is known.",
  },
  calculationTotal: { nl: "Samen", en: "Together" },
  calculationWrite: { nl: "Schrijf de berekening", en: "Write the calculation" },

  "wijk.stands": {
    nl: "Plaats {rank} van {of}, met {points} punten.",
    en: "Place {rank} of {of}, with {points} points.",
  },
  "wijk.excluded": { nl: "Valt buiten een grens", en: "Outside a bound" },
  "wijk.pro": { nl: "Pluspunten", en: "In favour" },
  "wijk.contra": { nl: "Minpunten", en: "Against" },
  "wijk.no.pro": { nl: "Geen cijfer springt er gunstig uit.", en: "No figure stands out in favour." },
  "wijk.no.contra": { nl: "Geen cijfer springt er ongunstig uit.", en: "No figure stands out against." },
  "wijk.fromPeople": { nl: "(uw argument)", en: "(your argument)" },
  "wijk.lacks": { nl: "Ontbreekt", en: "Missing" },
  "wijk.perCriterion": { nl: "Per criterium", en: "Per criterion" },
  "wijk.perCriterionHint": {
    nl: "Links is het slechtst, rechts het best. De streepjes zijn de andere wijken.",
    en: "Left is worst, right is best. The marks are the other neighbourhoods.",
  },
  "wijk.between": {
    nl: "{share} van de weg van slechtst naar best",
    en: "{share} of the way from worst to best",
  },

  "missing.empty": { nl: "niet ingevuld", en: "not filled in" },
  "missing.unknown": { nl: "niet bekend", en: "not known" },
  "missing.suppressed": { nl: "afgeschermd door de bron", en: "suppressed by the source" },
  "missing.notApplicable": { nl: "niet van toepassing", en: "not applicable" },
  "missing.noAnswer": { nl: "geen antwoord", en: "no answer" },
  "missing.unreadable": { nl: "geen leesbaar getal", en: "no readable number" },

  empty: {
    nl: "Hier ziet u welke wijk eerst staat en waarom. Daarvoor zijn minstens twee wijken en één criterium met een gewicht nodig.",
    en: "This shows which neighbourhood stands first and why. It needs at least two neighbourhoods and one criterion with a weight.",
  },

  vikorClear: {
    nl: "Die wijk is een duidelijk compromis.",
    en: "That neighbourhood is a clear compromise.",
  },
  vikorNoAdvantage: {
    nl: "Het verschil met de volgende is te klein.",
    en: "The difference with the next is too small.",
  },
  vikorNoStability: {
    nl: "De eerste is niet de beste in het geheel en ook niet op het zwakste punt.",
    en: "The first is best neither overall nor on the weakest point.",
  },
  vikorTogether: {
    nl: "Samen vormen deze het compromis: {wijken}.",
    en: "Together these are the compromise: {wijken}.",
  },

  "sure.title": { nl: "Hoe zeker?", en: "How sure?" },
  "sure.what": {
    nl: "Blijft dezelfde wijk eerst met andere gewichten of een andere methode?",
    en: "Does the same neighbourhood stay first with other weights or another method?",
  },
  "map.title": { nl: "Toon op de kaart", en: "Show on the map" },
  "map.what": {
    nl: "Waar liggen de wijken, en welke staan eerst?",
    en: "Where are the neighbourhoods, and which come first?",
  },
  "compare.title": { nl: "Vergelijk twee wijken", en: "Compare two neighbourhoods" },
  "compare.what": { nl: "Waar staat de ene voor op de andere?", en: "Where is one ahead of the other?" },
  "calculation.title": { nl: "Laat de berekening zien", en: "Show the calculation" },
  "calculation.what": {
    nl: "Elke score tot op het cijfer, de schaal en het gewicht.",
    en: "Every score down to the figure, the scale and the weight.",
  },
});
