/** Words of the step Begroting. */
import type { Text } from "./text";

export const panelBudgetTexts = {
  "panel.budget.scenario": { nl: "Wat telt mee?", en: "What counts?" },

  "panel.scenario.certain": { nl: "Zeker", en: "Certain" },
  "panel.scenario.expected": { nl: "Verwacht", en: "Expected" },
  "panel.scenario.full": { nl: "Alles", en: "Everything" },

  "panel.scenarioHint.certain": {
    nl: "Alle uitgaven, en alleen inkomsten die ontvangen of toegekend zijn.",
    en: "All expenses, and only income that is received or granted.",
  },
  "panel.scenarioHint.expected": { nl: "Elke post maal zijn kans.", en: "Every line times its chance." },
  "panel.scenarioHint.full": { nl: "Elke post volledig.", en: "Every line in full." },

  "panel.budget.part": { nl: "Onderdeel", en: "Part" },
  "panel.budget.total": { nl: "Totaal", en: "Total" },
  "panel.budget.all": { nl: "Samen", en: "Together" },
  "panel.budget.income": { nl: "Inkomsten", en: "Income" },
  "panel.budget.expense": { nl: "Uitgaven", en: "Expenses" },
  "panel.budget.balance": { nl: "Saldo", en: "Balance" },
  "panel.budget.year": { nl: "Jaar", en: "Year" },
  "panel.budget.cumulative": { nl: "Kas (opgeteld)", en: "Cash (cumulative)" },
  "panel.budget.perYear": { nl: "Per jaar", en: "Per year" },
  "panel.budget.categories": { nl: "Per categorie", en: "Per category" },
  "panel.budget.natures": { nl: "Per aard", en: "Per nature" },
  "panel.budget.noGroup": { nl: "niet ingedeeld", en: "not grouped" },
  "panel.budget.undated": { nl: "Posten zonder jaar", en: "Lines without a year" },
  "panel.budget.lineCount": {
    nl: "{count} {count|post|posten} achter dit cijfer.",
    en: "{count} {count|line|lines} behind this figure.",
  },
  "panel.budget.chance": { nl: "kans {share}", en: "chance {share}" },
  "panel.budget.waterfallShort": {
    nl: "Van kosten naar een tekort van {amount}",
    en: "From costs to a gap of {amount}",
  },
  "panel.budget.waterfallLeft": {
    nl: "Van kosten naar {amount} over",
    en: "From costs to {amount} left",
  },
  "panel.budget.step": { nl: "Stap", en: "Step" },
  "panel.budget.amount": { nl: "Bedrag", en: "Amount" },
  "panel.budget.behind": { nl: "Toon de posten achter een balk", en: "Show the lines behind a bar" },

  "panel.vat.title": { nl: "Btw", en: "VAT" },
  "panel.vat.basis": { nl: "Bedragen tonen", en: "Show amounts" },
  "panel.vat.including": { nl: "Met btw", en: "With VAT" },
  "panel.vat.excluding": { nl: "Zonder btw", en: "Without VAT" },
  "panel.vat.rate": { nl: "Tarief voor uitgaven zonder tarief", en: "Rate for expenses without a rate" },
  "panel.vat.deductible": {
    nl: "De gemeente krijgt btw terug, tenzij een post iets anders zegt",
    en: "The municipality recovers VAT, unless a line says otherwise",
  },

  "panel.whatIf.title": { nl: "Wat als?", en: "What if?" },
  "panel.whatIf.what": {
    nl: "Laat een subsidie wegvallen of later komen, of laat de kosten stijgen.",
    en: "Switch a subsidy off, delay it, or let costs rise.",
  },
  "panel.whatIf.safe": { nl: "Dit verandert niets in uw blad.", en: "This changes nothing in your sheet." },
  "panel.whatIf.active": { nl: "U bekijkt een “wat als”", en: "You are looking at a “what if”" },
  "panel.whatIf.back": { nl: "Terug naar de begroting zoals in het blad", en: "Back to the budget as in the sheet" },
  "panel.whatIf.costs": { nl: "Alle kosten veranderen met {share}", en: "All costs change by {share}" },
  "panel.whatIf.cost": { nl: "“{line}” verandert met {share}", en: "“{line}” changes by {share}" },
  "panel.whatIf.whichCost": { nl: "Welke kosten?", en: "Which costs?" },
  "panel.whatIf.allCosts": { nl: "Alle kosten", en: "All costs" },
  "panel.whatIf.incomes": { nl: "Inkomsten", en: "Income" },
  "panel.whatIf.noIncome": { nl: "Er staan geen inkomsten in de begroting.", en: "The budget has no income." },
  "panel.whatIf.delayOf": { nl: "Wanneer komt {line}?", en: "When does {line} come?" },
  "panel.whatIf.inYear": { nl: "In {year}, zoals gepland", en: "In {year}, as planned" },
  "panel.whatIf.delay": {
    nl: "{years} jaar later, in {year}",
    en: "{years} {years|year|years} later, in {year}",
  },

  "panel.risk.title": { nl: "Risico", en: "Risk" },
  "panel.risk.what": {
    nl: "Hoe groot is de kans op een tekort, en waardoor?",
    en: "How likely is a deficit, and why?",
  },
  "panel.risk.computing": {
    nl: "De begroting wordt 10.000 keer doorgerekend.",
    en: "Computing the budget 10,000 times.",
  },
  "panel.risk.chance": { nl: "Kans op een tekort: {chance}.", en: "Chance of a deficit: {chance}." },
  "panel.risk.reserve": {
    nl: "Met een reserve van {reserve} bent u 80 % zeker.",
    en: "With a reserve of {reserve} you are 80% certain.",
  },
  "panel.risk.noReserve": {
    nl: "U bent ook zonder reserve minstens 80 % zeker.",
    en: "You are at least 80% certain without a reserve.",
  },
  "panel.risk.balances": { nl: "Saldo op het einde", en: "Balance at the end" },
  "panel.risk.sure": { nl: "In hoeveel gevallen", en: "In how many cases" },
  "panel.risk.atMost": { nl: "hoogstens", en: "at most" },
  "panel.risk.p10": { nl: "10 op 100", en: "10 in 100" },
  "panel.risk.p50": { nl: "50 op 100", en: "50 in 100" },
  "panel.risk.p80": { nl: "80 op 100", en: "80 in 100" },
  "panel.risk.p90": { nl: "90 op 100", en: "90 in 100" },
  "panel.risk.causes": { nl: "Hier komt de onzekerheid vandaan", en: "Where the uncertainty comes from" },
  "panel.risk.line": { nl: "Post", en: "Line" },
  "panel.risk.part": { nl: "Deel", en: "Part" },
  "panel.risk.worstIncome": {
    nl: "Van de inkomsten weegt “{line}” het zwaarst door.",
    en: "Of the income, “{line}” matters most.",
  },
  "panel.risk.band": { nl: "Hoe onzeker zijn de kosten?", en: "How uncertain are the costs?" },
  "panel.risk.bandWhat": {
    nl: "Geldt voor uitgaven zonder eigen laag en hoog bedrag. Kies wat bij uw ervaring past.",
    en: "Holds for expenses without a low and high amount of their own. Choose what fits your experience.",
  },
  "panel.risk.above": { nl: "Kunnen tot zoveel % hoger uitvallen", en: "May turn out up to this % higher" },
  "panel.risk.below": { nl: "Kunnen tot zoveel % lager uitvallen", en: "May turn out up to this % lower" },

  "panel.funding.title": { nl: "Zoek financiering", en: "Find funding" },
  "panel.funding.what": { nl: "Welke bronnen kunnen het tekort dichten?", en: "Which sources could close the gap?" },
  "panel.funding.proposal": {
    nl: "Het blad komt met een voorstel; elke regel moet u zelf nakijken.",
    en: "The sheet comes with a proposal; every rule is yours to check.",
  },
  "panel.funding.sources": {
    nl: "{count} {count|bron|bronnen} met hun regels.",
    en: "{count} {count|source|sources} with their rules.",
  },
  "panel.funding.own": {
    nl: "Hoeveel kan de gemeente zelf hoogstens betalen?",
    en: "What can the municipality itself pay at most?",
  },
  "panel.funding.ownHint": { nl: "In euro. Leeg: zoveel als nodig.", en: "In euro. Empty: as much as it takes." },
  "panel.funding.search": { nl: "Zoek de beste mix", en: "Find the best mix" },
  "panel.funding.none": { nl: "Er is geen mix gevonden.", en: "No mix was found." },
  "panel.funding.closes": {
    nl: "De begroting sluit. De gemeente betaalt zelf {own}.",
    en: "The budget closes. The municipality itself pays {own}.",
  },
  "panel.funding.open": {
    nl: "Er blijft {open} open, ook al betaalt de gemeente zelf {own}.",
    en: "{open} stays open, although the municipality itself pays {own}.",
  },
  "panel.funding.limit": { nl: "Niet meer door: {limit}.", en: "No more because of: {limit}." },
  "panel.funding.checked": { nl: "Stand van de regels: {date}", en: "State of the rules: {date}" },
  "panel.funding.write": { nl: "Schrijf de mix naar een blad", en: "Write the mix to a sheet" },

  "panel.kind.income": { nl: "inkomst", en: "income" },
  "panel.kind.expense": { nl: "uitgave", en: "expense" },

  "panel.budget.empty": {
    nl: "Heeft u al een begroting, dan wordt ze gelezen waar ze staat; ze verandert niet.",
    en: "If you have a budget already, it is read where it stands; it does not change.",
  },
} as const satisfies Record<string, Text>;
