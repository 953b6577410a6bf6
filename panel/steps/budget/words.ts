/** Words of the screens in steps/budget. */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.budget", {
  leftOutPast: { nl: "Wat al gebeurd is (telt niet mee)", en: "What has happened (does not count)" },
  leftOutResult: { nl: "Saldo (telt niet mee)", en: "Balance (does not count)" },
  leftOutRepeated: { nl: "Hetzelfde met btw (telt niet mee)", en: "The same with VAT (does not count)" },

  scenario: { nl: "Wat telt mee?", en: "What counts?" },

  "scenario.certain": { nl: "Zeker", en: "Certain" },
  "scenario.expected": { nl: "Verwacht", en: "Expected" },
  "scenario.full": { nl: "Alles", en: "Everything" },

  "scenarioHint.certain": {
    nl: "Alle uitgaven, en alleen inkomsten die ontvangen of toegekend zijn.",
    en: "All expenses, and only income that is received or granted.",
  },
  "scenarioHint.expected": { nl: "Elke post maal zijn kans.", en: "Every line times its chance." },
  "scenarioHint.full": { nl: "Elke post volledig.", en: "Every line in full." },
  part: { nl: "Onderdeel", en: "Part" },

  total: { nl: "Totaal", en: "Total" },
  all: { nl: "Samen", en: "Together" },
  income: { nl: "Inkomsten", en: "Income" },
  expense: { nl: "Uitgaven", en: "Expenses" },
  balance: { nl: "Saldo", en: "Balance" },
  year: { nl: "Jaar", en: "Year" },
  cumulative: { nl: "Kas (opgeteld)", en: "Cash (cumulative)" },
  perYear: { nl: "Per jaar", en: "Per year" },
  categories: { nl: "Per categorie", en: "Per category" },
  natures: { nl: "Per aard", en: "Per nature" },
  noGroup: { nl: "niet ingedeeld", en: "not grouped" },
  undated: { nl: "Posten zonder jaar", en: "Lines without a year" },
  lineCount: {
    nl: "{count} {count|post|posten} achter dit cijfer.",
    en: "{count} {count|line|lines} behind this figure.",
  },
  chance: { nl: "kans {share}", en: "chance {share}" },
  waterfallShort: {
    nl: "Van kosten naar een tekort van {amount}",
    en: "From costs to a gap of {amount}",
  },
  waterfallLeft: {
    nl: "Van kosten naar {amount} over",
    en: "From costs to {amount} left",
  },
  step: { nl: "Stap", en: "Step" },
  amount: { nl: "Bedrag", en: "Amount" },
  behind: { nl: "Toon de posten achter een balk", en: "Show the lines behind a bar" },

  vatBasis: { nl: "Bedragen tonen", en: "Show amounts" },
  vatIncluding: { nl: "Met btw", en: "With VAT" },
  vatExcluding: { nl: "Zonder btw", en: "Without VAT" },
  vatRate: { nl: "Tarief voor uitgaven zonder tarief", en: "Rate for expenses without a rate" },
  vatDeductible: {
    nl: "De gemeente krijgt btw terug, tenzij een post iets anders zegt",
    en: "The municipality recovers VAT, unless a line says otherwise",
  },

  whatIfSafe: { nl: "Dit verandert niets in uw blad.", en: "This changes nothing in your sheet." },
  whatIfActive: { nl: "U bekijkt een “wat als”", en: "You are looking at a “what if”" },
  whatIfWrite: { nl: "Schrijf deze wat-als naar een eigen blad", en: "Write this what-if to a sheet of its own" },
  whatIfNotWritten: {
    nl: "Wat u uitprobeert, wordt hier niet meegeschreven: dit is de begroting zoals in het blad.",
    en: "What you try out is not written here: this is the budget as in the sheet.",
  },
  whatIfBack: { nl: "Terug naar de begroting zoals in het blad", en: "Back to the budget as in the sheet" },
  whatIfCosts: { nl: "Alle kosten veranderen met {share}", en: "All costs change by {share}" },
  whatIfCost: { nl: "“{line}” verandert met {share}", en: "“{line}” changes by {share}" },
  whatIfWhichCost: { nl: "Welke kosten?", en: "Which costs?" },
  whatIfAllCosts: { nl: "Alle kosten", en: "All costs" },
  whatIfIncomes: { nl: "Inkomsten", en: "Income" },
  whatIfNoIncome: { nl: "Er staan geen inkomsten in de begroting.", en: "The budget has no income." },
  whatIfDelayOf: { nl: "Wanneer komt {line}?", en: "When does {line} come?" },
  whatIfInYear: { nl: "{year} (gepland)", en: "{year} (planned)" },
  whatIfDelay: {
    nl: "{years} jaar later ({year})",
    en: "{years} {years|year|years} later ({year})",
  },

  "risk.computing": {
    nl: "De begroting wordt 10.000 keer doorgerekend.",
    en: "Computing the budget 10,000 times.",
  },
  "risk.chance": { nl: "Kans op een tekort: {chance}.", en: "Chance of a deficit: {chance}." },
  "risk.reserve": {
    nl: "Met een reserve van {reserve} bent u 80 % zeker.",
    en: "With a reserve of {reserve} you are 80% certain.",
  },
  "risk.noReserve": {
    nl: "U bent ook zonder reserve minstens 80 % zeker.",
    en: "You are at least 80% certain without a reserve.",
  },
  "risk.balances": { nl: "Saldo op het einde", en: "Balance at the end" },
  "risk.sure": { nl: "Zo vaak", en: "This often" },
  "risk.atMost": { nl: "is het hoogstens", en: "it is at most" },
  "risk.p10": { nl: "in 1 van de 10 gevallen", en: "in 1 of 10 cases" },
  "risk.p50": { nl: "in 5 van de 10 gevallen", en: "in 5 of 10 cases" },
  "risk.p80": { nl: "in 8 van de 10 gevallen", en: "in 8 of 10 cases" },
  "risk.p90": { nl: "in 9 van de 10 gevallen", en: "in 9 of 10 cases" },
  "risk.causes": { nl: "Hier komt de onzekerheid vandaan", en: "Where the uncertainty comes from" },
  "risk.line": { nl: "Post", en: "Line" },
  "risk.part": { nl: "Deel", en: "Part" },
  "risk.worstIncome": {
    nl: "Van de inkomsten weegt “{line}” het zwaarst door.",
    en: "Of the income, “{line}” matters most.",
  },
  "risk.band": { nl: "Hoe onzeker zijn de kosten?", en: "How uncertain are the costs?" },
  "risk.bandWhat": {
    nl: "Geldt voor uitgaven zonder eigen laag en hoog bedrag. Kies wat bij uw ervaring past.",
    en: "Holds for expenses without a low and high amount of their own. Choose what fits your experience.",
  },
  "risk.above": { nl: "Kunnen tot zoveel % hoger uitvallen", en: "May turn out up to this % higher" },
  "risk.below": { nl: "Kunnen tot zoveel % lager uitvallen", en: "May turn out up to this % lower" },

  fundingProposal: {
    nl: "Het blad komt met een voorstel; elke regel moet u zelf nakijken.",
    en: "The sheet comes with a proposal; every rule is yours to check.",
  },
  fundingSources: {
    nl: "{count} {count|bron|bronnen} met hun regels.",
    en: "{count} {count|source|sources} with their rules.",
  },
  fundingOwn: {
    nl: "Hoeveel kan de gemeente zelf hoogstens betalen?",
    en: "What can the municipality itself pay at most?",
  },
  fundingOwnHint: { nl: "In euro. Leeg: zoveel als nodig.", en: "In euro. Empty: as much as it takes." },
  fundingSearch: { nl: "Zoek de beste mix", en: "Find the best mix" },
  fundingNone: { nl: "Er is geen mix gevonden.", en: "No mix was found." },
  fundingLimit: { nl: "Niet meer door: {limit}.", en: "No more because of: {limit}." },
  fundingChecked: { nl: "Stand van de regels: {date}", en: "State of the rules: {date}" },
  fundingWrite: { nl: "Schrijf de mix naar een blad", en: "Write the mix to a sheet" },

  "kind.income": { nl: "inkomst", en: "income" },
  "kind.expense": { nl: "uitgave", en: "expense" },

  empty: {
    nl: "Heeft u al een begroting, dan wordt ze gelezen waar ze staat; ze verandert niet.",
    en: "If you have a budget already, it is read where it stands; it does not change.",
  },

  linkBudgetNoAmountsHow: {
    nl: "Selecteer de cellen met de omschrijvingen en de bedragen.",
    en: "Select the cells with the descriptions and the amounts.",
  },
  linkBudgetAgain: { nl: "Herken opnieuw", en: "Recognise again" },
  linkBudgetSides: {
    nl: "Hoe zijn inkomsten en uitgaven te onderscheiden?",
    en: "How are income and expenses told apart?",
  },

  "sides.column": { nl: "Een kolom zegt het", en: "A column says so" },
  "sides.columns": { nl: "Elk een eigen kolom", en: "Each has its own column" },
  "sides.blocks": { nl: "Elk onder een tussentitel", en: "Each under a heading" },
  "sides.sign": { nl: "Uitgaven hebben een minteken", en: "Expenses have a minus sign" },
  "sides.expense": { nl: "Er staan alleen uitgaven", en: "There are only expenses" },
  "sides.income": { nl: "Er staan alleen inkomsten", en: "There is only income" },

  linkBudgetMinus: { nl: "Uitgaven staan met een minteken", en: "Expenses are written with a minus sign" },
  "risk.together": { nl: "Hangen samen", en: "Hang together" },
  "risk.togetherHow": {
    nl: "Deze posten gaan samen door of vallen samen weg. Anders? Zet het in de kolom “Hangt samen met”.",
    en: "These lines happen together or not at all. Otherwise? Say so in the column “Hangt samen met”.",
  },
  linkBudgetStatus: { nl: "Inkomsten zonder bekende status", en: "Income without a known status" },
  "withoutStatus.unsaid": { nl: "Nog niet gezegd", en: "Not said yet" },
  "withoutStatus.certain": { nl: "Zijn zeker", en: "Are certain" },
  "withoutStatus.open": { nl: "Zijn nog niet zeker", en: "Are not certain yet" },
  linkBudgetStatusInText: {
    nl: "Woorden als “(toegekend)” in de tekst zijn de status",
    en: "Words such as “(toegekend)” in the text are the status",
  },
  statusInTextTake: { nl: "Neem over als status", en: "Use as the status" },
  statusInTextLeave: { nl: "Laat zo", en: "Leave it" },
  linkBudgetYear: { nl: "Jaar van posten zonder jaar", en: "Year of lines without a year" },
  linkBudgetYearHint: { nl: "Leeg: geen jaar.", en: "Empty: no year." },
  linkBudgetRows: { nl: "{count} rijen, waarvan {parts}.", en: "{count} rows, of which {parts}." },
  linkBudgetSums: {
    nl: "Som van de posten: {income} inkomsten, {expense} uitgaven.",
    en: "Sum of the lines: {income} income, {expense} expenses.",
  },
  linkBudgetTotalsAgree: {
    nl: "{count} {count|totaal|totalen} in uw blad {count|klopt|kloppen} met de posten.",
    en: "{count} {count|total|totals} in your sheet {count|agrees|agree} with the lines.",
  },
  linkBudgetTotalDiffers: {
    nl: "In {address} staat {found}, maar de posten geven {expected}.",
    en: "{address} holds {found}, but the lines give {expected}.",
  },
  linkBudgetAllRows: { nl: "Toon alle rijen", en: "Show all rows" },
  linkBudgetCount: { nl: "Tel mee", en: "Count" },
  linkBudgetLeaveOut: { nl: "Laat weg", en: "Leave out" },
  linkBudgetCountRow: { nl: "Tel “{text}” mee", en: "Count “{text}”" },
  linkBudgetLeaveOutRow: { nl: "Laat “{text}” weg", en: "Leave out “{text}”" },

  "role.line": { nl: "{count} {count|post|posten}", en: "{count} {count|line|lines}" },
  "role.subtotal": { nl: "{count} {count|subtotaal|subtotalen}", en: "{count} {count|subtotal|subtotals}" },
  "role.total": { nl: "{count} {count|totaal|totalen}", en: "{count} {count|total|totals}" },
  "role.result": { nl: "{count} {count|saldo|saldi}", en: "{count} {count|balance|balances}" },
  "role.heading": { nl: "{count} {count|tussentitel|tussentitels}", en: "{count} {count|heading|headings}" },
  "role.note": { nl: "{count} {count|opmerking|opmerkingen}", en: "{count} {count|note|notes}" },

  "role.title": { nl: "{count} {count|titel|titels}", en: "{count} {count|title|titles}" },
  "roleWord.title": { nl: "titel", en: "title" },
  "roleWord.line": { nl: "post", en: "line" },
  "roleWord.header": { nl: "kopregel", en: "header" },
  "roleWord.heading": { nl: "tussentitel", en: "heading" },
  "roleWord.subtotal": { nl: "subtotaal", en: "subtotal" },
  "roleWord.total": { nl: "totaal", en: "total" },
  "roleWord.result": { nl: "saldo", en: "balance" },
  "roleWord.blank": { nl: "leeg", en: "blank" },
  "roleWord.note": { nl: "opmerking", en: "note" },

  "meaning.amount": { nl: "Bedrag", en: "Amount" },
  "meaning.income": { nl: "Inkomsten", en: "Income" },
  "meaning.expense": { nl: "Uitgaven", en: "Expenses" },
  "meaning.rowTotal": { nl: "Som, telt niet mee", en: "Sum, does not count" },
  "meaning.category": { nl: "per categorie", en: "by category" },
  "meaning.source": { nl: "per financier", en: "by funder" },
  "meaning.inclusive": { nl: "met btw", en: "with VAT" },

  linkBudgetNoAmounts: {
    nl: "Er is geen kolom met bedragen herkend",
    en: "No column with amounts was recognised",
  },

  "addPlace.income": {
    nl: "Staan de inkomsten elders? Koppel ze erbij",
    en: "Does the income stand elsewhere? Link it as well",
  },
  "addPlace.expense": {
    nl: "Staan de uitgaven elders? Koppel ze erbij",
    en: "Do the expenses stand elsewhere? Link them as well",
  },
  "addPlace.more": {
    nl: "Staat er nog een deel elders? Koppel het erbij",
    en: "Does a part stand elsewhere? Link it as well",
  },
  placeCounted: {
    nl: "Deze cellen tellen al mee ({address} in “{sheet}”)",
    en: "These cells count already ({address} in “{sheet}”)",
  },
  placeCountedHow: {
    nl: "Kies andere cellen, of wijzig de koppeling die er al is.",
    en: "Choose other cells, or change the link that is there.",
  },
  placeAdded: {
    nl: "Dit deel telt samen met wat al gekoppeld is.",
    en: "This part counts together with what is linked already.",
  },

  sourceChange: { nl: "Wijzig de koppeling", en: "Change the link" },

  "vat.title": { nl: "Btw", en: "VAT" },
  "whatIf.title": { nl: "Wat als?", en: "What if?" },
  "whatIf.what": {
    nl: "Laat een subsidie wegvallen of later komen, of laat de kosten stijgen.",
    en: "Switch a subsidy off, delay it, or let costs rise.",
  },
  "risk.title": { nl: "Risico", en: "Risk" },
  "risk.what": {
    nl: "Hoe groot is de kans op een tekort, en waardoor?",
    en: "How likely is a deficit, and why?",
  },
  "funding.title": { nl: "Zoek financiering", en: "Find funding" },
  "funding.what": { nl: "Welke bronnen kunnen het tekort dichten?", en: "Which sources could close the gap?" },
});
