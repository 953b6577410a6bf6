/** Words about the impact: what the key figures say, what is odd in them, and what is written. */
import { texts } from "../texts/text";

export const words = texts("impact", {
  shareAsWhole: {
    nl: "{name} {value} staat als {percent} %. Bedoelt u {value} %? Nu telt het als ontbrekend.",
    en: "{name} {value} reads as {percent} %. Do you mean {value} %? It counts as missing now.",
  },
  lowAboveHigh: { nl: "Laag is groter dan hoog bij {name}.", en: "Low is larger than high for {name}." },
  middleOutside: {
    nl: "Midden ligt niet tussen laag en hoog bij {name}.",
    en: "The middle is not between low and high for {name}.",
  },
  noSource: { nl: "Geen bron bij {name}.", en: "No source for {name}." },
  unknownKey: {
    nl: "“{key}” ken ik niet onder Sleutel. Die rij telt nergens mee.",
    en: "I do not know “{key}” under Sleutel. That row counts nowhere.",
  },
  unknownKeyNear: {
    nl: "“{key}” ken ik niet onder Sleutel. Bedoelt u {near}? Die rij telt nu nergens mee.",
    en: "I do not know “{key}” under Sleutel. Do you mean {near}? That row counts nowhere now.",
  },
  consumptionUnit: {
    nl: "Een verbruik van {value} kWh per woning kan niet. Is het MWh? Zet dat onder Eenheid. Nu telt het als ontbrekend.",
    en: "A consumption of {value} kWh per dwelling cannot be. Is it MWh? Say so under Eenheid. It counts as missing now.",
  },
  factorUnit: {
    nl: "{name} {value} is te veel voor kg per kWh. Bedoelt u {kg:3}? Nu telt het als ontbrekend.",
    en: "{name} {value} is too much for kg per kWh. Do you mean {kg:3}? It counts as missing now.",
  },
  otherUnit: {
    nl: "{name} in “{unit}” kan Wijkwerf niet omrekenen. Typ het cijfer in {ours}. Nu telt het als ontbrekend.",
    en: "Wijkwerf cannot convert {name} in “{unit}”. Type the figure in {ours}. It counts as missing now.",
  },
  unknownUnit: {
    nl: "De eenheid “{unit}” ken ik niet bij {name}. Het cijfer telt als {ours}. Klopt dat? Typ dan {ours} onder Eenheid.",
    en: "I do not know the unit “{unit}” for {name}. The figure counts as {ours}. Is that right? Then type {ours} under Eenheid.",
  },
  investmentUnit: {
    nl: "Een investering van {value} euro per woning kan niet. Zet de juiste eenheid onder Eenheid. Nu telt het als ontbrekend.",
    en: "An investment of {value} euro per dwelling cannot be. Put the right unit under Eenheid. It counts as missing now.",
  },
  smallInvestment: {
    nl: "Een investering van {value} euro per woning is weinig. Is het in duizend euro? Zet dan k€ onder Eenheid.",
    en: "An investment of {value} euro per dwelling is little. Is it in thousands? Then put k€ under Eenheid.",
  },
  gasUnit: {
    nl: "“{header}” zegt niet in welke eenheid, en {value} kWh per woning kan niet ({wijk}). Is het MWh? Zet dat in de kop. Voor {count} {count|wijk|wijken} telt nu het verbruik van Kengetallen.",
    en: "“{header}” does not say in which unit, and {value} kWh per dwelling cannot be ({wijk}). Is it MWh? Say so in the header. For {count} {count|neighbourhood|neighbourhoods} the consumption of Kengetallen counts now.",
  },
  gasUnlikely: {
    nl: "{value} onder “{header}” kan niet het verbruik van één woning zijn ({wijk}). Voor {count} {count|wijk|wijken} telt nu het verbruik van Kengetallen.",
    en: "{value} under “{header}” cannot be the use of one dwelling ({wijk}). For {count} {count|neighbourhood|neighbourhoods} the consumption of Kengetallen counts now.",
  },
  doubled: { nl: "{name} staat er twee keer. De eerste telt.", en: "{name} is there twice. The first counts." },
  missing: {
    nl: "{name} ontbreekt. Vul het in bij Kengetallen.",
    en: "{name} is missing. Fill it in under Kengetallen.",
  },
  noBudget: {
    nl: "Er is nog geen begroting. De beleidskost komt daaruit.",
    en: "There is no budget yet. The policy cost comes from it.",
  },
  noNetCost: {
    nl: "Begroting heeft geen netto-uitgaven: hefboom niet gedefinieerd. De kost per ton evenmin.",
    en: "The budget has no net expenses: leverage not defined. Nor is the cost per tonne.",
  },
  noNetCostAtBest: {
    nl: "Komt alle inkomst binnen, dan heeft de gemeente geen netto-uitgaven. Daar zijn hefboom en kost per ton niet gedefinieerd.",
    en: "If all income comes in, the municipality has no net expenses. There leverage and cost per tonne are not defined.",
  },
  oldConsumption: {
    nl: "Verbruik is van {year}; het gemiddelde van Vlaanderen daalde sindsdien.",
    en: "The consumption is of {year}; the average of Flanders has fallen since.",
  },
  lowerValue: {
    nl: "U rekent met de onderwaarde ({factor:3}); facturen staan in bovenwaarde. Met de bovenwaarde is de CO2 {effect:1} % lager.",
    en: "You compute with the net calorific value ({factor:3}); bills use the gross one. With the gross value the CO2 is {effect:1} % lower.",
  },
  premiums: {
    nl: "Premies tellen mee als gemeentekost. Dat zijn inkomsten van bewoners.",
    en: "Premiums count as a cost of the municipality. They are income of residents.",
  },
  answer: {
    nl: "{families:0} {families|gezin|gezinnen}, {work:euro} werk in de wijk, {energy:0} MWh minder per jaar, tegenover {cost:euro} van de gemeente: {leverage:0} euro per euro.",
    en: "{families:0} {families|household|households}, {work:euro} of work in the neighbourhood, {energy:0} MWh less a year, for {cost:euro} from the municipality: {leverage:0} euro per euro.",
  },
  answerNoLeverage: {
    nl: "{families:0} {families|gezin|gezinnen}, {work:euro} werk in de wijk, {energy:0} MWh minder per jaar. De hefboom is niet gedefinieerd.",
    en: "{families:0} {families|household|households}, {work:euro} of work in the neighbourhood, {energy:0} MWh less a year. The leverage is not defined.",
  },
  answerNoBudget: {
    nl: "{families:0} {families|gezin|gezinnen}, {work:euro} werk in de wijk, {energy:0} MWh minder per jaar. Voor de hefboom ontbreekt de begroting.",
    en: "{families:0} {families|household|households}, {work:euro} of work in the neighbourhood, {energy:0} MWh less a year. For the leverage the budget is missing.",
  },
  answerMissing: {
    nl: "Nog {count} {count|cijfer|cijfers} en dan weet u wat de wijk wint.",
    en: "{count} more {count|figure|figures} and you know what the neighbourhood gains.",
  },
  breakEven: {
    nl: "Vanaf {participants:0} deelnemers is de hefboom {target}.",
    en: "From {participants:0} participants on the leverage is {target}.",
  },
  optionalMissing: {
    nl: "Nog niet in Kengetallen: {names}. Wat daarvan afhangt, krijgt nog geen cijfer.",
    en: "Not in Kengetallen yet: {names}. What hangs on it gets no figure yet.",
  },
  breakEvenNoTarget: {
    nl: "Zet bij Kengetallen welke hefboom u wilt (rij hefboomdoel): dan ziet u vanaf hoeveel deelnemers u die haalt.",
    en: "Put under Kengetallen which leverage you want (row hefboomdoel): then you see from how many participants on.",
  },
  breakEvenNone: {
    nl: "De gemeente heeft geen netto-uitgaven: er is niets om terug te winnen.",
    en: "The municipality has no net expenses: there is nothing to win back.",
  },
  lacksFigures: { nl: "Vul {names} in bij Kengetallen.", en: "Fill in {names} under Kengetallen." },
  lacksEnds: { nl: "Kijk {names} na bij Kengetallen.", en: "Look at {names} under Kengetallen." },
  lacksBudget: {
    nl: "Maak eerst de begroting: daaruit komt de beleidskost.",
    en: "Make the budget first: the policy cost comes from it.",
  },
  headLacks: { nl: "Wat nog ontbreekt", en: "What still lacks" },
  notDefined: { nl: "niet gedefinieerd", en: "not defined" },
  plan: { nl: "Schrijft Impact", en: "Writes Impact" },
  planProposed: { nl: "Maakt Kengetallen met {count} rijen", en: "Makes Kengetallen with {count} rows" },
  planLacking: {
    nl: "Zet {count} voorgestelde {count|rij|rijen} bij in Kengetallen",
    en: "Adds {count} proposed {count|row|rows} to Kengetallen",
  },
  planFigure: { nl: "Verandert {name} in Kengetallen", en: "Changes {name} in Kengetallen" },
  nextFill: { nl: "vul de kengetallen in", en: "fill in the key figures" },
  nextBudget: { nl: "maak eerst de begroting", en: "make the budget first" },

  dwellings: { nl: "Woningen", en: "Dwellings" },
  participation: { nl: "Deelname", en: "Participation" },
  investment: { nl: "Investering per woning", en: "Investment per dwelling" },
  consumption: { nl: "Verbruik", en: "Consumption" },
  saving: { nl: "Besparing", en: "Saving" },
  emissionFactor: { nl: "Emissiefactor gas", en: "Emission factor of gas" },
  measures: { nl: "Maatregelen per deelnemer", en: "Measures per participant" },
  municipality: { nl: "Wooneenheden van de gemeente", en: "Dwellings of the municipality" },
  lifetime: { nl: "Levensduur", en: "Lifetime" },
  rate: { nl: "Rentevoet", en: "Rate" },
  leverageTarget: { nl: "Hefboomdoel", en: "Leverage target" },
  jobsPerMillion: { nl: "Jobs per miljoen", en: "Jobs per million" },
  policyCost: { nl: "Beleidskost", en: "Policy cost" },

  participants: { nl: "Deelnemers", en: "Participants" },
  work: { nl: "Werk in de wijk (euro)", en: "Work in the neighbourhood (euro)" },
  energy: { nl: "Minder energie (MWh per jaar)", en: "Less energy (MWh a year)" },
  co2: { nl: "Minder CO2 (ton per jaar)", en: "Less CO2 (tonnes a year)" },
  leverage: { nl: "Hefboom (euro per euro)", en: "Leverage (euro per euro)" },
  lekp: { nl: "Aandeel van het LEKP-doel", en: "Share of the LEKP target" },
  perTon: { nl: "Beleidskost per ton CO2 (euro)", en: "Policy cost per tonne of CO2 (euro)" },
  perTonLow: { nl: "Per ton, met de lage rentevoet", en: "Per tonne, at the low rate" },
  perTonHigh: { nl: "Per ton, met de hoge rentevoet", en: "Per tonne, at the high rate" },
  jobs: { nl: "Jobs (gemiddelde van de EU)", en: "Jobs (average of the EU)" },

  sheetInputs: { nl: "Invoer", en: "Inputs" },
  sheetResults: { nl: "Resultaten", en: "Results" },
  sheetTornado: {
    nl: "Wat telt het meest voor “{result}”? Verschil met midden",
    en: "What matters most for “{result}”? Difference to the middle",
  },
  sheetBounds: {
    nl: "Laag en hoog: alles valt samen tegen of mee. Geen kans, wel een grens.",
    en: "Low and high: all turns out badly or well at once. No probability, but a bound.",
  },
  sheetCost: {
    nl: "Uitgaven min wat anderen betalen; eigen geld van de gemeente gaat er niet af. Formules volgen de bedragen; na een nieuwe regel schrijft u opnieuw.",
    en: "Expenses minus what others pay; own money of the municipality is not taken off. Formulas follow the amounts; after a new line you write again.",
  },
  sheetCostLines: { nl: "De beleidskost uit Begroting", en: "The policy cost from the budget" },
  costCertain: { nl: "met wat zeker is", en: "with what is certain" },
  costExpected: { nl: "met wat te verwachten is", en: "with what may be expected" },
  costFull: { nl: "als alles binnenkomt", en: "if everything comes in" },
  headLine: { nl: "Regel", en: "Line" },
  headKind: { nl: "Soort", en: "Kind" },
  headAmount: { nl: "Bedrag", en: "Amount" },
  headChance: { nl: "Kans", en: "Chance" },
  headCell: { nl: "Cel", en: "Cell" },
  headGas: { nl: "Gas per woning (kWh)", en: "Gas per dwelling (kWh)" },
  sheetChartAlt: {
    nl: "Per cijfer een balk: hoeveel de uitkomst lager of hoger wordt dan in het midden.",
    en: "A bar for each figure: how much lower or higher the result gets than in the middle.",
  },
  head: { nl: "Wat", en: "What" },
  headLow: { nl: "Laag", en: "Low" },
  headMiddle: { nl: "Midden", en: "Middle" },
  headHigh: { nl: "Hoog", en: "High" },
  headSource: { nl: "Bron", en: "Source" },
  headYear: { nl: "Jaar", en: "Year" },
  headMinus: { nl: "Lager dan midden", en: "Below the middle" },
  headPlus: { nl: "Hoger dan midden", en: "Above the middle" },
  headChecked: { nl: "Nagekeken op", en: "Checked on" },
  headWijk: { nl: "Wijk", en: "Neighbourhood" },
  compare: { nl: "Vergelijk wijken", en: "Compare neighbourhoods" },
  breakEvenHead: { nl: "Deelnemers voor het hefboomdoel", en: "Participants for the leverage target" },
});
