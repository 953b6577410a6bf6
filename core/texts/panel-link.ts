/** Words of linking a sheet of the user's own. */
import type { Text } from "./text";

export const panelLinkTexts = {
  "panel.link.title": { nl: "Een blad koppelen", en: "Link a sheet" },
  "panel.link.whichTable": { nl: "Wat staat er in uw blad?", en: "What does your sheet hold?" },
  "panel.link.looking": { nl: "Zoekt bladen die passen.", en: "Looking for sheets that fit." },
  "panel.link.fits": { nl: "Dit past", en: "This fits" },
  "panel.link.useThis": { nl: "Gebruik dit", en: "Use this" },
  "panel.link.proposal": {
    nl: "Blad {sheet}, {address}: {rows} {rows|rij|rijen}, {columns} {columns|kolom|kolommen} herkend",
    en: "Sheet {sheet}, {address}: {rows} {rows|row|rows}, {columns} {columns|column|columns} recognised",
  },
  "panel.link.select": { nl: "Zelf aanwijzen", en: "Point at it" },
  "panel.link.selectHow": {
    nl: "Selecteer in het blad de cellen met de kopregel en de rijen.",
    en: "Select the cells with the header and the rows in the sheet.",
  },
  "panel.link.selected": { nl: "Geselecteerd: blad {sheet}, {address}", en: "Selected: sheet {sheet}, {address}" },
  "panel.link.nothingSelected": { nl: "Nog niets geselecteerd.", en: "Nothing selected yet." },
  "panel.link.useSelection": { nl: "Gebruik deze selectie", en: "Use this selection" },
  "panel.link.nothingThere": {
    nl: "Daar staat niets. Selecteer cellen die ingevuld zijn.",
    en: "There is nothing there. Select cells that are filled.",
  },
  "panel.link.noHeader": { nl: "Er is geen kopregel herkend", en: "No header was recognised" },
  "panel.link.noHeaderHow": {
    nl: "Selecteer ook de rij met de kolomnamen. Minstens één ervan moet lijken op: {columns}.",
    en: "Select the row with the column names as well. At least one must resemble: {columns}.",
  },
  "panel.link.other": { nl: "Kies andere cellen", en: "Choose other cells" },
  "panel.link.place": { nl: "Blad {sheet}, {address}", en: "Sheet {sheet}, {address}" },
  "panel.link.columns": { nl: "Kolommen", en: "Columns" },
  "panel.link.columnsHow": {
    nl: "Kijk na wat elke kolom betekent. Uw blad verandert niet.",
    en: "Check what each column means. Your sheet does not change.",
  },
  "panel.link.means": { nl: "Betekenis van {header}", en: "Meaning of {header}" },
  "panel.link.unused": { nl: "Niet gebruiken", en: "Do not use" },
  "panel.link.open": { nl: "Een criterium", en: "A criterion" },
  "panel.link.unsure": { nl: "Niet zeker: kijk dit na.", en: "Not sure: check this." },
  "panel.link.lacking": { nl: "Kies nog een kolom voor: {columns}", en: "Still choose a column for: {columns}" },
  "panel.link.button": { nl: "Koppel", en: "Link" },
  "panel.link.rows": { nl: "Rijen", en: "Rows" },
  "panel.link.rowsCount": {
    nl: "{used} {used|rij telt|rijen tellen} mee, {aside} niet.",
    en: "{used} {used|row counts|rows count}, {aside} {aside|does|do} not.",
  },
  "panel.link.blankRows": {
    nl: "{count} lege {count|rij|rijen}.",
    en: "{count} blank {count|row|rows}.",
  },
  "panel.link.aside": {
    nl: "Toon {count|de rij die|de rijen die} niet {count|meetelt|meetellen}",
    en: "Show the {count|row that does|rows that do} not count",
  },
  "panel.link.asideRow": { nl: "Rij {row}{text}: {why}.", en: "Row {row}{text}: {why}." },
  "panel.link.reason.title": { nl: "titel", en: "title" },
  "panel.link.reason.blank": { nl: "leeg", en: "blank" },
  "panel.link.reason.total": { nl: "totaal", en: "total" },
  "panel.link.reason.repeatedHeader": { nl: "herhaalt de kop", en: "repeats the header" },
  "panel.link.reason.note": { nl: "opmerking", en: "note" },
  "panel.link.reason.nameless": { nl: "heeft geen naam", en: "has no name" },

  "panel.source.reads": { nl: "Leest blad {sheet}, {address}", en: "Reads sheet {sheet}, {address}" },
  "panel.source.go": { nl: "Ga ernaartoe", en: "Go there" },
  "panel.source.unlink": { nl: "Ontkoppel", en: "Unlink" },

  "panel.empty.create": { nl: "Maak het blad", en: "Create the sheet" },
  "panel.empty.example": { nl: "Toon een voorbeeld", en: "Show an example" },

  "panel.linkBudget.noAmountsHow": {
    nl: "Selecteer de cellen met de omschrijvingen en de bedragen.",
    en: "Select the cells with the descriptions and the amounts.",
  },
  "panel.linkBudget.again": { nl: "Herken opnieuw", en: "Recognise again" },
  "panel.linkBudget.sides": {
    nl: "Hoe zijn inkomsten en uitgaven te onderscheiden?",
    en: "How are income and expenses told apart?",
  },

  "panel.sides.column": { nl: "Een kolom zegt het", en: "A column says so" },
  "panel.sides.columns": { nl: "Elk een eigen kolom", en: "Each has its own column" },
  "panel.sides.blocks": { nl: "Elk onder een eigen tussentitel", en: "Each under its own heading" },
  "panel.sides.sign": { nl: "Uitgaven hebben een minteken", en: "Expenses have a minus sign" },
  "panel.sides.expense": { nl: "Er staan alleen uitgaven", en: "There are only expenses" },
  "panel.sides.income": { nl: "Er staan alleen inkomsten", en: "There is only income" },

  "panel.linkBudget.minus": { nl: "Uitgaven staan met een minteken", en: "Expenses are written with a minus sign" },
  "panel.linkBudget.year": { nl: "Jaar van posten zonder jaar", en: "Year of lines without a year" },
  "panel.linkBudget.yearHint": { nl: "Leeg: geen jaar.", en: "Empty: no year." },
  "panel.linkBudget.rows": { nl: "{count} rijen, waarvan {parts}.", en: "{count} rows, of which {parts}." },
  "panel.linkBudget.sums": {
    nl: "Som van de posten: {income} inkomsten, {expense} uitgaven.",
    en: "Sum of the lines: {income} income, {expense} expenses.",
  },
  "panel.linkBudget.totalsAgree": {
    nl: "{count} {count|totaal|totalen} in uw blad {count|klopt|kloppen} met de posten.",
    en: "{count} {count|total|totals} in your sheet {count|agrees|agree} with the lines.",
  },
  "panel.linkBudget.totalDiffers": {
    nl: "In {address} staat {found}, maar de posten geven {expected}.",
    en: "{address} holds {found}, but the lines give {expected}.",
  },
  "panel.linkBudget.allRows": { nl: "Toon alle rijen", en: "Show all rows" },
  "panel.linkBudget.count": { nl: "Tel mee", en: "Count" },
  "panel.linkBudget.leaveOut": { nl: "Laat weg", en: "Leave out" },
  "panel.linkBudget.countRow": { nl: "Tel “{text}” mee", en: "Count “{text}”" },
  "panel.linkBudget.leaveOutRow": { nl: "Laat “{text}” weg", en: "Leave out “{text}”" },

  "panel.role.line": { nl: "{count} {count|post|posten}", en: "{count} {count|line|lines}" },
  "panel.role.subtotal": { nl: "{count} {count|subtotaal|subtotalen}", en: "{count} {count|subtotal|subtotals}" },
  "panel.role.total": { nl: "{count} {count|totaal|totalen}", en: "{count} {count|total|totals}" },
  "panel.role.result": { nl: "{count} {count|saldo|saldi}", en: "{count} {count|balance|balances}" },
  "panel.role.heading": { nl: "{count} {count|tussentitel|tussentitels}", en: "{count} {count|heading|headings}" },
  "panel.role.title": { nl: "{count} {count|titel|titels}", en: "{count} {count|title|titles}" },
  "panel.role.note": { nl: "{count} {count|opmerking|opmerkingen}", en: "{count} {count|note|notes}" },

  "panel.roleWord.line": { nl: "post", en: "line" },
  "panel.roleWord.title": { nl: "titel", en: "title" },
  "panel.roleWord.header": { nl: "kopregel", en: "header" },
  "panel.roleWord.heading": { nl: "tussentitel", en: "heading" },
  "panel.roleWord.subtotal": { nl: "subtotaal", en: "subtotal" },
  "panel.roleWord.total": { nl: "totaal", en: "total" },
  "panel.roleWord.result": { nl: "saldo", en: "balance" },
  "panel.roleWord.blank": { nl: "leeg", en: "blank" },
  "panel.roleWord.note": { nl: "opmerking", en: "note" },

  "panel.meaning.amount": { nl: "Bedrag", en: "Amount" },
  "panel.meaning.income": { nl: "Bedrag van inkomsten", en: "Amount of income" },
  "panel.meaning.expense": { nl: "Bedrag van uitgaven", en: "Amount of expenses" },
  "panel.meaning.rowTotal": { nl: "Som van de rij (telt niet mee)", en: "Sum of the row (does not count)" },
  "panel.meaning.inclusive": { nl: "met btw", en: "with VAT" },

  "panel.linkBudget.noAmounts": {
    nl: "Er is geen kolom met bedragen herkend",
    en: "No column with amounts was recognised",
  },

  "panel.source.change": { nl: "Wijzig de koppeling", en: "Change the link" },
} as const satisfies Record<string, Text>;
