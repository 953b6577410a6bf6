/** What is told of a budget sheet while it is read. */
import { texts } from "../../texts/text";

export const words = texts("budget", {
  lineWithoutKind: {
    nl: "Bij “{text}” ({amount} euro) staat niet of het een inkomst of een uitgave is. De post telt nog niet mee. Kies het bij Soort.",
    en: "“{text}” ({amount} euro) does not say whether it is income or an expense. The line does not count yet. Choose it under Soort.",
  },
  lineWithoutAmount: {
    nl: "“{text}” heeft geen bedrag en telt niet mee.",
    en: "“{text}” has no amount and does not count.",
  },
  linesWithoutAmount: {
    nl: "{count} posten hebben geen bedrag en tellen niet mee, te beginnen met “{text}”.",
    en: "{count} lines have no amount and do not count, beginning with “{text}”.",
  },
  amountUnknown: {
    nl: "Een bedrag van “{text}” is nog niet bekend en telt niet mee.",
    en: "An amount of “{text}” is not known yet and does not count.",
  },
  lineWithoutYear: {
    nl: "“{text}” ({amount} euro) heeft geen jaar. De post telt mee in het geheel, maar niet per jaar.",
    en: "“{text}” ({amount} euro) has no year. It counts in the whole, but not per year.",
  },
  rangeNotRising: {
    nl: "Bij “{text}” ligt het bedrag niet tussen laag en hoog. De post telt mee zonder onzekerheid.",
    en: "The amount of “{text}” is not between low and high. The line counts without uncertainty.",
  },
  inThousands: {
    nl: "Het blad zegt “{text}”. De bedragen zijn gelezen zoals ze er staan, niet maal duizend.",
    en: "The sheet says “{text}”. The amounts were read as they stand, not times a thousand.",
  },
  inMillions: {
    nl: "Het blad zegt “{text}”. De bedragen zijn gelezen zoals ze er staan, niet maal een miljoen.",
    en: "The sheet says “{text}”. The amounts were read as they stand, not times a million.",
  },
  shareAsAmount: {
    nl: "“{text}” heeft {value} tussen grote bedragen. Is het een aandeel, zoals 10 %? Dan telt het niet mee: vul het bedrag in euro in.",
    en: "“{text}” has {value} among large amounts. Is it a share, such as 10%? It does not count: fill in the amount in euro.",
  },
  amountAboveHeader: {
    nl: "Rij {row} staat boven de kop. Het getal {amount} telt niet mee.",
    en: "Row {row} is above the header. The number {amount} does not count.",
  },
  textAmounts: {
    nl: "{count} bedragen staan als tekst in de cel. “{text}” is bijvoorbeeld gelezen als {value}.",
    en: "{count} amounts are stored as text. For instance, “{text}” was read as {value}.",
  },
  sidesBySign: {
    nl: "Positieve bedragen tellen als inkomst en negatieve als uitgave. Kijk na of dat klopt.",
    en: "Positive amounts count as income and negative ones as expenses. Check that this is right.",
  },
  onlyExpenses: {
    nl: "Er zijn geen inkomsten herkend: elk bedrag telt als uitgave. Kijk na of dat klopt.",
    en: "No income was recognised: every amount counts as an expense. Check that this is right.",
  },
  onlyIncome: {
    nl: "Er zijn geen uitgaven herkend: elk bedrag telt als inkomst. Kijk na of dat klopt.",
    en: "No expenses were recognised: every amount counts as income. Check that this is right.",
  },
  expensesNegative: {
    nl: "De uitgaven staan met een minteken in het blad. Ze zijn gelezen als gewone uitgaven.",
    en: "The expenses have a minus sign in the sheet. They were read as normal expenses.",
  },
  incomeNegative: {
    nl: "De inkomsten staan met een minteken in het blad. Ze zijn gelezen als gewone inkomsten.",
    en: "The income has a minus sign in the sheet. It was read as normal income.",
  },
  partsOfAmount: {
    nl: "Kolom “{header}” telt niet mee: samen met de andere is ze het bedrag van de rij.",
    en: "Column “{header}” does not count: together with the others it is the amount of the row.",
  },
  periodsDiffer: {
    nl: "De delen van het jaar tellen bij “{text}” op tot {expected}, maar het jaar zegt {found}. Het jaar telt.",
    en: "The parts of the year of “{text}” add up to {expected}, but the year says {found}. The year counts.",
  },
  otherCurrency: {
    nl: "Er staan bedragen met {sign}. Ze zijn gelezen zoals ze er staan, niet omgerekend naar euro.",
    en: "There are amounts with {sign}. They were read as they stand, not converted to euro.",
  },
  yearOfTitle: {
    nl: "Er is geen kolom met jaren. Alle posten tellen mee in {year}, het jaar uit de titel.",
    en: "There is no column of years. All lines count in {year}, the year in the title.",
  },
  totalDiffers: {
    nl: "“{text}” in {address} is {found}, maar de posten tellen op tot {expected}. Het verschil is {difference}.",
    en: "“{text}” in {address} is {found}, but the lines add up to {expected}. The difference is {difference}.",
  },
  totalIsZero: {
    nl: "“{text}” in {address} is 0, maar de posten tellen op tot {expected}. Kijk na of de formule naar zichzelf verwijst.",
    en: "“{text}” in {address} is 0, but the lines add up to {expected}. Check whether the formula refers to itself.",
  },
  totalIsError: {
    nl: "“{text}” in {address} toont een foutwaarde. De posten tellen op tot {expected}.",
    en: "“{text}” in {address} shows an error value. The lines add up to {expected}.",
  },
  rowTotalDiffers: {
    nl: "Het totaal van “{text}” is {found}, maar de bedragen in de rij tellen op tot {expected}. Die bedragen tellen.",
    en: "The total of “{text}” is {found}, but the amounts in the row add up to {expected}. Those amounts count.",
  },
  categoryColumns: {
    nl: "Elk bedrag onder {columns} telt mee als een post, met de kolom als categorie.",
    en: "Each amount under {columns} counts as a line, with the column as its category.",
  },
  sourceColumns: {
    nl: "Elk bedrag onder {columns} telt mee als een inkomst, met de kolom als financier.",
    en: "Each amount under {columns} counts as income, with the column as its funder.",
  },
  totalBesideCategories: {
    nl: "Kolom “{header}” telt de rij op en komt er niet nog eens bij.",
    en: "Column “{header}” adds up the row and does not count once more.",
  },
  numbersNotUsed: {
    nl: "De getallen in kolom “{header}” tellen niet mee. Moeten ze meetellen, kies dan Bedrag bij die kolom.",
    en: "The numbers in column “{header}” do not count. If they should, choose Amount for that column.",
  },
  pastColumn: {
    nl: "Kolom “{header}” toont wat al gebeurd is en telt niet mee.",
    en: "Column “{header}” shows what has happened already and does not count.",
  },
  amountUnsure: {
    nl: "Kolom “{header}” is gelezen als bedragen. Kijk na of dat klopt.",
    en: "Column “{header}” was read as amounts. Check that this is right.",
  },
  doubledLine: {
    nl: "“{text}” ({amount} euro) staat er twee keer, ook in rij {row}. Beide tellen mee.",
    en: "“{text}” ({amount} euro) occurs twice, also in row {row}. Both count.",
  },
  negativeIncome: {
    nl: "“{text}” is een negatieve inkomst ({amount}). Ze verlaagt de inkomsten.",
    en: "“{text}” is negative income ({amount}). It lowers the income.",
  },
  negativeExpense: {
    nl: "“{text}” is een negatieve uitgave ({amount}). Ze verlaagt de uitgaven.",
    en: "“{text}” is a negative expense ({amount}). It lowers the expenses.",
  },
  maybeSubtotal: {
    nl: "“{text}” ({amount} euro) is gelijk aan de som van de posten ernaast. Is het een subtotaal? Nu telt het mee.",
    en: "“{text}” ({amount} euro) equals the sum of the lines beside it. Is it a subtotal? It counts for now.",
  },
  repeatedColumn: {
    nl: "Kolom “{header}” telt niet mee: een andere kolom houdt die bedragen al in, of een latere stand ervan.",
    en: "Column “{header}” does not count: another column holds those amounts already, or a later version of them.",
  },
  chapterDiffers: {
    nl: "De rijen onder “{text}” zijn genummerd of ingesprongen als delen ervan, maar ze tellen op tot {expected} en niet tot {found}. Alles telt mee. Laat weg wat dubbel is.",
    en: "The rows below “{text}” are numbered or indented as its parts, but they add up to {expected} and not to {found}. All of it counts. Leave out what is double.",
  },
  partOfLine: {
    nl: "“{text}” ({amount} euro) is een deel van de rij erboven en telt niet apart mee.",
    en: "“{text}” ({amount} euro) is a part of the row above and does not count by itself.",
  },
  belowTotal: {
    nl: "“{text}” staat onder “{total}” en zit er niet in. Nu telt het mee. Laat de rij weg als ze alleen toelicht.",
    en: "“{text}” is below “{total}” and is not in it. It counts for now. Leave the row out if it only explains.",
  },
  balanceRow: {
    nl: "“{text}” ({amount} euro) is het verschil tussen de uitgaven en de inkomsten erboven en telt niet mee. Is het geld dat er komt? Laat de rij dan meetellen.",
    en: "“{text}” ({amount} euro) is the difference between the expenses and the income above and does not count. Is it money that will come? Then let the row count.",
  },
  perhapsBalance: {
    nl: "“{text}” ({amount} euro) telt mee. Is het alleen wat nog ontbreekt of overblijft? Laat de rij dan weg.",
    en: "“{text}” ({amount} euro) counts. Is it only what is still missing or left? Then leave the row out.",
  },
  countRow: {
    nl: "“{text}” ({amount}) is een aantal of een prijs per stuk en telt niet mee. Is het toch een bedrag? Laat de rij dan meetellen.",
    en: "“{text}” ({amount}) is a count or the price of one piece and does not count. Is it an amount after all? Then let the row count.",
  },
  perhapsCount: {
    nl: "“{text}” ({amount}) telt mee als bedrag. Is het een aantal of een prijs per stuk? Laat de rij dan weg.",
    en: "“{text}” ({amount}) counts as an amount. Is it a count or the price of one piece? Then leave the row out.",
  },
  onlyName: {
    nl: "Rij {row} (“{text}”) heeft geen bedrag en is gelezen als tussentitel. Is het een post? Vul dan het bedrag in.",
    en: "Row {row} (“{text}”) has no amount and was read as a heading. Is it a line? Then fill in the amount.",
  },
  amountElsewhere: {
    nl: "“{text}” heeft {amount} in een kolom die niet meetelt. Is het een bedrag? Zet het dan in de kolom met bedragen.",
    en: "“{text}” has {amount} in a column that does not count. Is it an amount? Then put it in the column of amounts.",
  },
  statusInText: {
    nl: "Bij {count} {count|inkomst zegt de tekst|inkomsten zegt de tekst} hoe zeker ze {count|is|zijn}. “{text}” zou als {status} tellen. Nu telt dat niet mee: kies of u het overneemt.",
    en: "Of {count} income {count|line|lines} the text says how certain {count|it is|they are}. “{text}” would count as {status}. For now that does not count: choose whether to use it.",
  },
  incomeWithoutStatus: {
    nl: "Van “{text}” is niet bekend hoe zeker het is. Het telt als mogelijk, niet als zeker.",
    en: "It is not known how certain “{text}” is. It counts as possible, not as certain.",
  },
  countsAsCertain: {
    nl: "“{text}” heeft geen bekende status en telt als 100 % zeker, zoals u koos.",
    en: "“{text}” has no known status and counts as 100% certain, as you chose.",
  },
});
