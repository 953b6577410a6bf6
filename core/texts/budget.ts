/** Texts about the budget. */
import type { Text } from "./text";

export const budgetTexts = {
  "budget.noKind": {
    nl: "{place} staat niets, terwijl er een bedrag bij hoort. Kies uit {allowed}.",
    en: "{place} there is nothing, although there is an amount. Choose from {allowed}.",
  },
  "budget.noYear": {
    nl: "{place} staat geen jaar, terwijl er een bedrag bij hoort. Typ een jaar, zoals 2027.",
    en: "{place} there is no year, although there is an amount. Type a year, such as 2027.",
  },
  "budget.yearRange": {
    nl: "{place} staat {found}: dat is geen jaar van 1900 tot en met 2200. Typ een jaar, zoals 2027.",
    en: "{place} there is {found}: that is no year from 1900 up to 2200. Type a year, such as 2027.",
  },
  "budget.unknownChance": {
    nl: "{place} staat {found}: dat is geen kans. Typ een getal van 0 tot en met 1, of kies uit {allowed}.",
    en: "{place} there is {found}: that is no probability. Type a number from 0 up to 1, or choose from {allowed}.",
  },
  "budget.chanceRange": {
    nl: "{place} staat {found}: een kans is een getal van 0 tot en met 1, of een woord uit {allowed}.",
    en: "{place} there is {found}: a probability is a number from 0 up to 1, or a word from {allowed}.",
  },
  "budget.notRising": {
    nl: "{place} is laag {low}, verwacht {expected} en hoog {high}. Laag mag niet boven verwacht liggen, en verwacht niet boven hoog.",
    en: "{place} low is {low}, expected {expected} and high {high}. Low cannot be above expected, nor expected above high.",
  },
  "budget.noLines": {
    nl: "Er staat geen enkel bedrag in bedragen. Vul minstens één bedrag in.",
    en: "There is no amount at all in bedragen. Fill in at least one amount.",
  },
  "budget.lineWithoutKind": {
    nl: "Bij “{text}” ({amount} euro) staat niet of het een inkomst of een uitgave is. De post telt nog niet mee. Kies het bij Soort.",
    en: "“{text}” ({amount} euro) does not say whether it is income or an expense. The line does not count yet. Choose it under Soort.",
  },
  "budget.lineWithoutAmount": {
    nl: "“{text}” heeft geen bedrag en telt niet mee.",
    en: "“{text}” has no amount and does not count.",
  },
  "budget.linesWithoutAmount": {
    nl: "{count} posten hebben geen bedrag en tellen niet mee, te beginnen met “{text}”.",
    en: "{count} lines have no amount and do not count, beginning with “{text}”.",
  },
  "budget.amountUnknown": {
    nl: "Een bedrag van “{text}” is nog niet bekend en telt niet mee.",
    en: "An amount of “{text}” is not known yet and does not count.",
  },
  "budget.lineWithoutYear": {
    nl: "“{text}” ({amount} euro) heeft geen jaar. De post telt mee in het geheel, maar niet per jaar.",
    en: "“{text}” ({amount} euro) has no year. It counts in the whole, but not per year.",
  },
  "budget.rangeNotRising": {
    nl: "Bij “{text}” ligt het bedrag niet tussen laag en hoog. De post telt mee zonder onzekerheid.",
    en: "The amount of “{text}” is not between low and high. The line counts without uncertainty.",
  },
  "budget.inThousands": {
    nl: "Het blad zegt “{text}”. De bedragen zijn gelezen zoals ze er staan, niet maal duizend.",
    en: "The sheet says “{text}”. The amounts were read as they stand, not times a thousand.",
  },
  "budget.amountAboveHeader": {
    nl: "Rij {row} staat boven de kop. Het getal {amount} telt niet mee.",
    en: "Row {row} is above the header. The number {amount} does not count.",
  },
  "budget.textAmounts": {
    nl: "{count} bedragen staan als tekst in de cel. “{text}” is bijvoorbeeld gelezen als {value}.",
    en: "{count} amounts are stored as text. For instance, “{text}” was read as {value}.",
  },
  "budget.sidesBySign": {
    nl: "Positieve bedragen tellen als inkomst en negatieve als uitgave. Kijk na of dat klopt.",
    en: "Positive amounts count as income and negative ones as expenses. Check that this is right.",
  },
  "budget.onlyExpenses": {
    nl: "Er zijn geen inkomsten herkend: elk bedrag telt als uitgave. Kijk na of dat klopt.",
    en: "No income was recognised: every amount counts as an expense. Check that this is right.",
  },
  "budget.onlyIncome": {
    nl: "Er zijn geen uitgaven herkend: elk bedrag telt als inkomst. Kijk na of dat klopt.",
    en: "No expenses were recognised: every amount counts as income. Check that this is right.",
  },
  "budget.expensesNegative": {
    nl: "De uitgaven staan met een minteken in het blad. Ze zijn gelezen als gewone uitgaven.",
    en: "The expenses have a minus sign in the sheet. They were read as normal expenses.",
  },
  "budget.yearOfTitle": {
    nl: "Er is geen kolom met jaren. Alle posten tellen mee in {year}, het jaar uit de titel.",
    en: "There is no column of years. All lines count in {year}, the year in the title.",
  },
  "budget.totalDiffers": {
    nl: "“{text}” in {address} is {found}, maar de posten tellen op tot {expected}. Het verschil is {difference}.",
    en: "“{text}” in {address} is {found}, but the lines add up to {expected}. The difference is {difference}.",
  },
  "budget.totalIsZero": {
    nl: "“{text}” in {address} is 0, maar de posten tellen op tot {expected}. Kijk na of de formule naar zichzelf verwijst.",
    en: "“{text}” in {address} is 0, but the lines add up to {expected}. Check whether the formula refers to itself.",
  },
  "budget.totalIsError": {
    nl: "“{text}” in {address} toont een foutwaarde. De posten tellen op tot {expected}.",
    en: "“{text}” in {address} shows an error value. The lines add up to {expected}.",
  },
  "budget.rowTotalDiffers": {
    nl: "Het totaal van “{text}” is {found}, maar de bedragen in de rij tellen op tot {expected}. Die bedragen tellen.",
    en: "The total of “{text}” is {found}, but the amounts in the row add up to {expected}. Those amounts count.",
  },
  "budget.numbersNotUsed": {
    nl: "De getallen in kolom “{header}” tellen niet mee. Moeten ze meetellen, kies dan Bedrag bij die kolom.",
    en: "The numbers in column “{header}” do not count. If they should, choose Amount for that column.",
  },
  "budget.pastColumn": {
    nl: "Kolom “{header}” toont wat al gebeurd is en telt niet mee.",
    en: "Column “{header}” shows what has happened already and does not count.",
  },
  "budget.amountUnsure": {
    nl: "Kolom “{header}” is gelezen als bedragen. Kijk na of dat klopt.",
    en: "Column “{header}” was read as amounts. Check that this is right.",
  },
  "budget.doubledLine": {
    nl: "“{text}” ({amount} euro) staat er twee keer, ook in rij {row}. Beide tellen mee.",
    en: "“{text}” ({amount} euro) occurs twice, also in row {row}. Both count.",
  },
  "budget.negativeIncome": {
    nl: "“{text}” is een negatieve inkomst ({amount}). Ze verlaagt de inkomsten.",
    en: "“{text}” is negative income ({amount}). It lowers the income.",
  },
  "budget.negativeExpense": {
    nl: "“{text}” is een negatieve uitgave ({amount}). Ze verlaagt de uitgaven.",
    en: "“{text}” is a negative expense ({amount}). It lowers the expenses.",
  },
  "budget.maybeSubtotal": {
    nl: "“{text}” ({amount} euro) is gelijk aan de som van de posten ernaast. Is het een subtotaal? Nu telt het mee.",
    en: "“{text}” ({amount} euro) equals the sum of the lines beside it. Is it a subtotal? It counts for now.",
  },
  "budget.residentsMoney": {
    nl: "“{text}” gaat naar bewoners, niet naar de gemeente. Het telt niet als inkomst van het project.",
    en: "“{text}” goes to residents, not to the municipality. It does not count as income of the project.",
  },
  "budget.leftOut.past": { nl: "Wat al gebeurd is (telt niet mee)", en: "What has happened (does not count)" },
  "budget.leftOut.result": { nl: "Saldo (telt niet mee)", en: "Balance (does not count)" },
  "budget.leftOut.repeated": { nl: "Hetzelfde met btw (telt niet mee)", en: "The same with VAT (does not count)" },
  "budget.step.costs": { nl: "Kosten", en: "Costs" },
  "budget.step.own": { nl: "Eigen inbreng", en: "Own contribution" },
  "budget.step.received": { nl: "Ontvangen", en: "Received" },
  "budget.step.granted": { nl: "Toegekend", en: "Granted" },
  "budget.step.requested": { nl: "Aangevraagd", en: "Requested" },
  "budget.step.possible": { nl: "Mogelijk", en: "Possible" },
  "budget.step.gap": { nl: "Tekort", en: "Gap" },
  "budget.step.surplus": { nl: "Overschot", en: "Surplus" },
  "budget.unknownExclusion": {
    nl: "“{name}” gaat niet samen met “{other}”, maar die bron staat niet in de tabel.",
    en: "“{name}” does not go together with “{other}”, but that source is not in the table.",
  },
  "budget.sourcesToCheck": {
    nl: "De regels van {count} {count|bron zijn|bronnen zijn} nog na te kijken. Ze kunnen veranderd zijn.",
    en: "The rules of {count} {count|source|sources} still have to be checked. They may have changed.",
  },
  "budget.source.aboveMaximum": {
    nl: "{name} geeft hoogstens {maximum} euro. In de begroting staat {total} euro.",
    en: "{name} gives at most {maximum} euro. The budget counts on {total} euro.",
  },
  "budget.source.belowMinimum": {
    nl: "{name} geeft minstens {minimum} euro. In de begroting staat {total} euro.",
    en: "{name} gives at least {minimum} euro. The budget counts on {total} euro.",
  },
  "budget.source.aboveShare": {
    nl: "{name} betaalt hoogstens {percent} % van {eligible} euro subsidiabele kosten, dus {most} euro. In de begroting staat {total} euro.",
    en: "{name} pays at most {percent}% of {eligible} euro eligible costs, so {most} euro. The budget counts on {total} euro.",
  },
  "budget.source.ownTooLow": {
    nl: "{name} vraagt minstens {percent} % eigen inbreng, dus {needed} euro. Er blijft {own} euro voor de gemeente.",
    en: "{name} asks an own contribution of at least {percent}%, so {needed} euro. {own} euro is left for the municipality.",
  },
  "budget.source.exclusive": {
    nl: "{name} gaat niet samen met {other}. Kies één van beide.",
    en: "{name} does not go together with {other}. Choose one of them.",
  },
  "budget.source.overfunded": {
    nl: "Voor “{category}” staat {total} euro inkomsten tegenover {cost} euro kosten. Dat is meer dan de kost.",
    en: "“{category}” has {total} euro of income against {cost} euro of costs. That is more than it costs.",
  },
  "budget.limit.maximum": { nl: "het maximumbedrag van de bron", en: "the maximum amount of the source" },
  "budget.limit.share": { nl: "het maximale aandeel", en: "the maximum share" },
  "budget.limit.costs": {
    nl: "er zijn niet meer kosten die de bron betaalt",
    en: "no more costs that the source pays for",
  },
  "budget.limit.ownShare": { nl: "de minimale eigen inbreng", en: "the minimum own contribution" },
  "budget.limit.enough": { nl: "er is niet meer nodig", en: "no more is needed" },
  "budget.idle.noLimit": {
    nl: "telt niet mee: vul een maximumbedrag of een maximaal aandeel in",
    en: "does not count: fill in a maximum amount or a maximum share",
  },
  "budget.idle.notEligible": { nl: "betaalt geen van deze kosten", en: "pays for none of these costs" },
  "budget.idle.belowMinimum": { nl: "het minimumbedrag wordt niet gehaald", en: "the minimum amount is not reached" },
  "budget.idle.excluded": {
    nl: "gaat niet samen met een gekozen bron",
    en: "does not go together with a chosen source",
  },
  "budget.idle.ownShare": {
    nl: "de minimale eigen inbreng is meer dan de gemeente kan betalen",
    en: "the minimum own contribution is more than the municipality can pay",
  },
  "budget.idle.notNeeded": { nl: "niet nodig", en: "not needed" },
  "budget.answer.empty": {
    nl: "Er staan nog geen bedragen in de begroting.",
    en: "There are no amounts in the budget yet.",
  },
  "budget.answer.closes": {
    nl: "De begroting sluit zeker, met {left} over.",
    en: "The budget closes for certain, with {left} left.",
  },
  "budget.answer.mayClose": {
    nl: "Er is {gap} te kort om zeker te zijn; met alles wat nog kan komen sluit het met {rest} over.",
    en: "{gap} is lacking to be certain; with all that may still come it closes with {rest} left.",
  },
  "budget.answer.open": {
    nl: "Er is {gap} te kort om zeker te zijn; ook met alles wat nog kan komen ontbreekt {rest}.",
    en: "{gap} is lacking to be certain; even with all that may still come {rest} is missing.",
  },
  "budget.cash.noYears": {
    nl: "De posten hebben geen jaar, dus er is geen kasstroom.",
    en: "The lines have no year, so there is no cash flow.",
  },
  "budget.cash.short": {
    nl: "De kas staat het laagst in {year}: {amount} te kort.",
    en: "Cash is lowest in {year}: {amount} short.",
  },
  "budget.cash.enough": {
    nl: "De kas staat het laagst in {year}: {amount} over.",
    en: "Cash is lowest in {year}: {amount} left.",
  },
  "budget.cash.undated": {
    nl: "{count} {count|post heeft|posten hebben} geen jaar en {count|staat|staan} niet in deze tabel.",
    en: "{count} {count|line has|lines have} no year and {count|is|are} not in this table.",
  },
  "budget.cash.chart": { nl: "Inkomsten, uitgaven en kas per jaar", en: "Income, expenses and cash per year" },
  "budget.basis.excluding": { nl: "Bedragen zonder btw.", en: "Amounts without VAT." },
  "budget.basis.including": {
    nl: "Bedragen met de btw die de gemeente niet terugkrijgt.",
    en: "Amounts with the VAT that the municipality does not get back.",
  },
  "budget.riskFrozen": {
    nl: "Berekend toen dit blad geschreven werd.",
    en: "Computed when this sheet was written.",
  },
  "budget.plan": {
    nl: "Schrijft het overzicht van de begroting en de kasstroom ({form})",
    en: "Writes the overview of the budget and the cash flow ({form})",
  },
  "budget.planMix": { nl: "Schrijft de financieringsmix", en: "Writes the funding mix" },
  "budget.mix.best": { nl: "Beste mix", en: "Best mix" },
  "budget.mix.alternative": { nl: "Alternatief {number}", en: "Alternative {number}" },
  "budget.mix.idle": { nl: "Niet gebruikt", en: "Not used" },
  "budget.mix.why": { nl: "Waarom", en: "Why" },
  "budget.mix.stillOpen": { nl: "Blijft open", en: "Still open" },
  "budget.mix.closes": {
    nl: "Met {count} {count|dossier|dossiers} sluit de begroting. De gemeente betaalt zelf {own} euro.",
    en: "The budget balances with {count} {count|application|applications}. The municipality itself pays {own} euro.",
  },
  "budget.mix.open": {
    nl: "Ook met {count} {count|dossier|dossiers} en {own} euro eigen inbreng blijft {open} euro open.",
    en: "Even with {count} {count|application|applications} and {own} euro of own money, {open} euro stays open.",
  },
} as const satisfies Record<string, Text>;
