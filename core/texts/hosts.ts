/** What Excel itself shows of the add-in, and the sentences for what a host refuses. */
import type { Text } from "./text";

export const hostsTexts = {
  "manifest.name": { nl: "Wijkwerf", en: "Wijkwerf" },
  "manifest.devName": { nl: "Wijkwerf (ontwikkeling)", en: "Wijkwerf (development)" },
  "manifest.description": {
    nl: "Bereidt een wijkrenovatie voor in uw eigen werkmap: wijken vergelijken, begroten en kiezen. Alles blijft in de werkmap.",
    en: "Prepares a neighbourhood renovation in your own workbook: compare, budget and choose. Everything stays in the workbook.",
  },
  "manifest.startedTitle": { nl: "Wijkwerf staat klaar", en: "Wijkwerf is ready" },
  "manifest.startedText": {
    nl: "Kies op het tabblad Start de knop Openen. Of typ =WIJK in een cel.",
    en: "Choose Open on the Home tab. Or type =WIJK in a cell.",
  },
  "manifest.group": { nl: "Wijkwerf", en: "Wijkwerf" },
  "manifest.open": { nl: "Openen", en: "Open" },
  "manifest.openTip": {
    nl: "Toont Wijkwerf naast uw werkmap.",
    en: "Shows Wijkwerf beside your workbook.",
  },
  "manifest.calculate": { nl: "Berekenen", en: "Calculate" },
  "manifest.calculateTip": {
    nl: "Leest de werkmap opnieuw en rekent. Er verandert niets in uw cellen.",
    en: "Reads the workbook again and calculates. Nothing changes in your cells.",
  },
  "manifest.restore": { nl: "Herstellen", en: "Restore" },
  "manifest.restoreTip": {
    nl: "Zet terug wat er stond voordat Wijkwerf laatst schreef.",
    en: "Puts back what stood there before Wijkwerf last wrote.",
  },

  "host.notExcel": {
    nl: "Open Wijkwerf vanuit Excel, met de knop Openen op het tabblad Start.",
    en: "Open Wijkwerf from Excel, with the button Open on the Home tab.",
  },
  "host.functionFailed": {
    nl: "Dit kon niet worden berekend. Meld het met de formule erbij aan wie Wijkwerf beheert.",
    en: "This could not be calculated. Report it with the formula to whoever maintains Wijkwerf.",
  },

  "host.accessDenied": {
    nl: "Dit blad of deze werkmap is beveiligd. Hef de beveiliging op (tabblad Controleren) en probeer opnieuw.",
    en: "This sheet or workbook is protected. Remove the protection (Review tab) and try again.",
  },
  "host.sheetProtected": {
    nl: "Het blad {sheet} is beveiligd. Hef de beveiliging op, of vraag dat aan de eigenaar, en probeer opnieuw.",
    en: "The sheet {sheet} is protected. Remove the protection, or ask the owner to, and try again.",
  },
  "host.cellEdit": {
    nl: "U bent nog in een cel aan het typen. Druk op Enter en probeer opnieuw.",
    en: "You are still typing in a cell. Press Enter and try again.",
  },
  "host.busy": {
    nl: "Excel is nog bezig. Wacht even en probeer opnieuw.",
    en: "Excel is still busy. Wait a moment and try again.",
  },
  "host.aborted": {
    nl: "Excel heeft dit afgebroken. Er is mogelijk maar een deel geschreven: kijk het na en probeer opnieuw.",
    en: "Excel stopped this. Perhaps only a part was written: check it and try again.",
  },
  "host.notSupported": {
    nl: "Deze Excel kan dit niet. Werk Excel bij, of gebruik Excel op het web.",
    en: "This Excel cannot do this. Update Excel, or use Excel on the web.",
  },
  "host.notFound": {
    nl: "Een blad, tabel of naam bestaat niet meer. Druk op Berekenen om opnieuw te lezen.",
    en: "A sheet, table or name no longer exists. Press Calculate to read again.",
  },
  "host.alreadyExists": {
    nl: "Er bestaat al een blad, tabel of naam die zo heet. Geef die een andere naam en probeer opnieuw.",
    en: "A sheet, table or name with that name exists already. Rename it and try again.",
  },
  "host.selection": {
    nl: "Deze selectie kan Wijkwerf niet gebruiken. Selecteer één blok cellen.",
    en: "Wijkwerf cannot use this selection. Select one block of cells.",
  },
  "host.conflict": {
    nl: "Iemand anders wijzigde dit op hetzelfde moment. Probeer opnieuw.",
    en: "Somebody else changed this at the same moment. Try again.",
  },
  "host.merged": {
    nl: "Er staan samengevoegde cellen of een andere tabel in de weg. Splits de cellen of verplaats de tabel, en probeer opnieuw.",
    en: "Merged cells or another table are in the way. Unmerge the cells or move the table, and try again.",
  },
  "host.filtered": {
    nl: "Er staat een filter aan. Wis het filter en probeer opnieuw.",
    en: "A filter is on. Clear the filter and try again.",
  },
  "host.pivot": {
    nl: "Er staat een draaitabel in de weg. Verplaats die en probeer opnieuw.",
    en: "A pivot table is in the way. Move it and try again.",
  },
  "host.offSheet": {
    nl: "Er is geen plaats meer op het blad: cellen zouden van het blad vallen. Maak rijen of kolommen leeg.",
    en: "There is no room left on the sheet: cells would fall off it. Empty some rows or columns.",
  },
  "host.tooLarge": {
    nl: "Dit is te veel in één keer voor Excel. Verwijder lege rijen of splits het blad.",
    en: "This is too much at once for Excel. Remove empty rows or split the sheet.",
  },
  "host.formulaTooLong": {
    nl: "Een formule wordt te lang voor Excel. Kies waarden in plaats van formules.",
    en: "A formula becomes too long for Excel. Choose values instead of formulas.",
  },
  "host.chartEmpty": {
    nl: "De grafiek heeft nog geen getallen om te tonen. Vul eerst cijfers in.",
    en: "The chart has no numbers to show yet. Fill in figures first.",
  },
  "host.inactiveWorkbook": {
    nl: "De werkmap is niet meer actief. Klik in de werkmap en probeer opnieuw.",
    en: "The workbook is no longer active. Click in the workbook and try again.",
  },
  "host.unsupportedSheet": {
    nl: "Dit is een grafiekblad of macroblad. Ga naar een gewoon werkblad en probeer opnieuw.",
    en: "This is a chart or macro sheet. Go to an ordinary worksheet and try again.",
  },
  "host.undoNotSupported": {
    nl: "Excel kan deze stap niet in één keer ongedaan maken. Er is niets geschreven.",
    en: "Excel cannot undo this step in one go. Nothing was written.",
  },
  "host.memory": {
    nl: "Excel heeft te weinig geheugen. Sluit andere werkmappen en probeer opnieuw.",
    en: "Excel is short of memory. Close other workbooks and try again.",
  },
  "host.partlyWritten": {
    nl: "Excel stopte halverwege: een deel is geschreven. Gebruik Ongedaan maken in Excel en geef de code {code} door.",
    en: "Excel stopped half-way: a part was written. Use Undo in Excel and pass on the code {code}.",
  },
  "host.failed": {
    nl: "Dat lukte niet in Excel. Probeer opnieuw; helpt dat niet, geef dan de code {code} door.",
    en: "That did not work in Excel. Try again; if that does not help, pass on the code {code}.",
  },

  "host.chooseFromList": { nl: "Kies een waarde uit de lijst.", en: "Choose a value from the list." },
  "host.numberBetween": {
    nl: "Hier hoort een getal van {min} tot {max}, of n.b. als u het niet weet.",
    en: "This takes a number from {min} to {max}, or n.b. when you do not know.",
  },
  "host.numberFrom": {
    nl: "Hier hoort een getal vanaf {min}, of n.b. als u het niet weet.",
    en: "This takes a number from {min}, or n.b. when you do not know.",
  },
  "host.numberUpTo": {
    nl: "Hier hoort een getal tot {max}, of n.b. als u het niet weet.",
    en: "This takes a number up to {max}, or n.b. when you do not know.",
  },
} as const satisfies Record<string, Text>;
