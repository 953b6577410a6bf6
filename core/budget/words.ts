/** Words about the budget. */
import { texts } from "../texts/text";

export const words = texts("budget", {
  lineElsewhere: {
    nl: "“{text}” ({amount} euro) staat ook in het blad “{sheet}”, rij {row}. Beide tellen mee. Laat er één weg als het hetzelfde geld is.",
    en: "“{text}” ({amount} euro) is also on the sheet “{sheet}”, row {row}. Both count. Leave one out if it is the same money.",
  },
  residentsMoney: {
    nl: "“{text}” gaat naar bewoners, niet naar de gemeente. Het telt niet als inkomst van het project.",
    en: "“{text}” goes to residents, not to the municipality. It does not count as income of the project.",
  },
  stepCosts: { nl: "Kosten", en: "Costs" },
  stepOwn: { nl: "Eigen inbreng", en: "Own contribution" },
  stepReceived: { nl: "Ontvangen", en: "Received" },
  stepGranted: { nl: "Toegekend", en: "Granted" },
  stepUnsaid: { nl: "Zonder status", en: "Without status" },
  stepRequested: { nl: "Aangevraagd", en: "Requested" },
  stepPossible: { nl: "Mogelijk", en: "Possible" },
  stepGap: { nl: "Tekort", en: "Gap" },
  stepSurplus: { nl: "Overschot", en: "Surplus" },
  "limit.maximum": { nl: "het maximumbedrag van de bron", en: "the maximum amount of the source" },
  "limit.share": { nl: "het maximale aandeel", en: "the maximum share" },
  "limit.costs": {
    nl: "er zijn niet meer kosten die de bron betaalt",
    en: "no more costs that the source pays for",
  },
  "limit.ownShare": { nl: "de minimale eigen inbreng", en: "the minimum own contribution" },
  "limit.enough": { nl: "er is niet meer nodig", en: "no more is needed" },
  "idle.inBudget": { nl: "staat al in de begroting", en: "is in the budget already" },
  "idle.noLimit": {
    nl: "telt niet mee: vul een maximumbedrag of een maximaal aandeel in",
    en: "does not count: fill in a maximum amount or a maximum share",
  },
  "idle.notEligible": { nl: "betaalt geen van deze kosten", en: "pays for none of these costs" },
  "idle.belowMinimum": { nl: "het minimumbedrag wordt niet gehaald", en: "the minimum amount is not reached" },
  "idle.excluded": {
    nl: "gaat niet samen met een gekozen bron",
    en: "does not go together with a chosen source",
  },
  "idle.ownShare": {
    nl: "de minimale eigen inbreng is meer dan de gemeente kan betalen",
    en: "the minimum own contribution is more than the municipality can pay",
  },
  "idle.notNeeded": { nl: "niet nodig", en: "not needed" },
  answerEmpty: {
    nl: "Er staan nog geen bedragen in de begroting.",
    en: "There are no amounts in the budget yet.",
  },
  answerOnlyIncome: {
    nl: "In de begroting staan alleen inkomsten, samen {income:euro}{vat}. Zonder uitgaven is niet te zeggen of ze sluit.",
    en: "The budget holds income only, {income:euro} in all{vat}. Without expenses nobody can say whether it closes.",
  },
  answerOnlyExpenses: {
    nl: "In de begroting staan alleen uitgaven, samen {expense:euro}{vat}. Er zijn nog geen inkomsten om ze te betalen.",
    en: "The budget holds expenses only, {expense:euro} in all{vat}. There is no income yet to pay for them.",
  },
  answerCloses: {
    nl: "De begroting sluit zeker, met {left:euro} over{vat}.",
    en: "The budget closes for certain, with {left:euro} left{vat}.",
  },
  answerClosesUnsaid: {
    nl: "Met alle inkomsten sluit de begroting, met {left:euro} over{vat}. Nergens staat welke inkomsten zeker zijn.",
    en: "With all income the budget closes, with {left:euro} left{vat}. Nothing says which income is certain.",
  },
  answerOpenUnsaid: {
    nl: "Ook met alle inkomsten is er {gap:euro} te kort{vat}. Nergens staat welke inkomsten zeker zijn.",
    en: "Even with all income {gap:euro} is lacking{vat}. Nothing says which income is certain.",
  },
  answerMayClose: {
    nl: "Met het geld dat zeker is, komt u {gap:euro} te kort{vat}. Als alles binnenkomt, houdt u {rest:euro} over.",
    en: "With the money that is certain you are {gap:euro} short{vat}. If all of it comes in, {rest:euro} is left.",
  },
  answerOpen: {
    nl: "Met het geld dat zeker is, komt u {gap:euro} te kort{vat}. Ook als alles binnenkomt, ontbreekt {rest:euro}.",
    en: "With the money that is certain you are {gap:euro} short{vat}. Even if all of it comes in, {rest:euro} is lacking.",
  },
  answerShort: {
    nl: "U komt {gap:euro} te kort{vat}.",
    en: "You are {gap:euro} short{vat}.",
  },
  vatIncluding: { nl: " (met btw)", en: " (with VAT)" },
  vatExcluding: { nl: " (zonder btw)", en: " (without VAT)" },
  vatNowhere: { nl: " (btw staat nergens vermeld)", en: " (VAT is mentioned nowhere)" },
  vatUnsaid: { nl: "", en: "" },
  cashNoYears: {
    nl: "De posten hebben geen jaar, dus er is geen kasstroom.",
    en: "The lines have no year, so there is no cash flow.",
  },
  cashShort: {
    nl: "De kas staat het laagst in {year}: {amount} te kort.",
    en: "Cash is lowest in {year}: {amount} short.",
  },
  cashEnough: {
    nl: "De kas staat het laagst in {year}: {amount} over.",
    en: "Cash is lowest in {year}: {amount} left.",
  },
  cashUndated: {
    nl: "{count} {count|post heeft|posten hebben} geen jaar en {count|staat|staan} niet in deze tabel.",
    en: "{count} {count|line has|lines have} no year and {count|is|are} not in this table.",
  },
  cashChart: { nl: "Inkomsten, uitgaven en kas per jaar", en: "Income, expenses and cash per year" },
  "basis.excluding": { nl: "Bedragen zonder btw.", en: "Amounts without VAT." },
  "basis.including": {
    nl: "Bedragen met de btw die de gemeente niet terugkrijgt.",
    en: "Amounts with the VAT that the municipality does not get back.",
  },
  riskFrozen: {
    nl: "Berekend toen dit blad geschreven werd.",
    en: "Computed when this sheet was written.",
  },
  plan: {
    nl: "Schrijft het overzicht van de begroting en de kasstroom ({form})",
    en: "Writes the overview of the budget and the cash flow ({form})",
  },
  mixBest: { nl: "Beste mix", en: "Best mix" },
  mixAlternative: { nl: "Alternatief {number}", en: "Alternative {number}" },
  mixIdle: { nl: "Niet gebruikt", en: "Not used" },
  planWhatIf: {
    nl: "Schrijft wat u uitprobeert naar een eigen blad",
    en: "Writes what you try out to a sheet of its own",
  },
  whatIfOnly: {
    nl: "Dit is een “wat als”. De begroting zelf is niet veranderd.",
    en: "This is a “what if”. The budget itself has not changed.",
  },
  whatIfTried: { nl: "Wat er uitgeprobeerd is", en: "What was tried out" },
  tryOff: { nl: "“{line}” valt weg.", en: "“{line}” does not come." },
  tryPartlyOff: { nl: "“{line}” valt voor een deel weg.", en: "A part of “{line}” does not come." },
  tryLater: {
    nl: "“{line}” komt {years} jaar later.",
    en: "“{line}” comes {years} {years|year|years} later.",
  },
  tryAllRise: { nl: "Alle kosten stijgen met {share:share}.", en: "All costs rise by {share:share}." },
  tryAllFall: { nl: "Alle kosten dalen met {share:share}.", en: "All costs fall by {share:share}." },
  tryRise: { nl: "“{line}” stijgt met {share:share}.", en: "“{line}” rises by {share:share}." },
  tryFall: { nl: "“{line}” daalt met {share:share}.", en: "“{line}” falls by {share:share}." },
});
