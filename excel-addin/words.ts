/** Words of the Excel add-in. */
import { texts } from "../core/texts/text";

export const words = texts("excel", {
  notExcel: {
    nl: "Open Wijkwerf vanuit Excel, met de knop Openen op het tabblad Start.",
    en: "Open Wijkwerf from Excel, with the button Open on the Home tab.",
  },

  accessDenied: {
    nl: "Dit blad of deze werkmap is beveiligd. Hef de beveiliging op (tabblad Controleren) en probeer opnieuw.",
    en: "This sheet or workbook is protected. Remove the protection (Review tab) and try again.",
  },

  cellEdit: {
    nl: "U bent nog in een cel aan het typen. Druk op Enter en probeer opnieuw.",
    en: "You are still typing in a cell. Press Enter and try again.",
  },

  notFetched: {
    nl: "Een deel van Wijkwerf kon niet opgehaald worden. Er is niets geschreven. Kijk of u verbonden bent en probeer opnieuw.",
    en: "A part of Wijkwerf could not be fetched. Nothing was written. Check your connection and try again.",
  },

  busy: {
    nl: "Excel is nog bezig. Wacht even en probeer opnieuw.",
    en: "Excel is still busy. Wait a moment and try again.",
  },

  aborted: {
    nl: "Excel heeft dit afgebroken. Probeer opnieuw.",
    en: "Excel stopped this. Try again.",
  },

  notSupported: {
    nl: "Deze Excel kan dit niet. Werk Excel bij, of gebruik Excel op het web.",
    en: "This Excel cannot do this. Update Excel, or use Excel on the web.",
  },

  selection: {
    nl: "Deze selectie kan Wijkwerf niet gebruiken: misschien is een grafiek of afbeelding geselecteerd. Klik in een cel en probeer opnieuw.",
    en: "Wijkwerf cannot use this selection: perhaps a chart or picture is selected. Click in a cell and try again.",
  },

  conflict: {
    nl: "Iemand anders wijzigde dit op hetzelfde moment. Probeer opnieuw.",
    en: "Somebody else changed this at the same moment. Try again.",
  },

  merged: {
    nl: "Er staan samengevoegde cellen of een andere tabel in de weg. Splits de cellen of verplaats de tabel, en probeer opnieuw.",
    en: "Merged cells or another table are in the way. Unmerge the cells or move the table, and try again.",
  },

  filtered: {
    nl: "Er staat een filter aan. Wis het filter en probeer opnieuw.",
    en: "A filter is on. Clear the filter and try again.",
  },

  pivot: {
    nl: "Er staat een draaitabel in de weg. Verplaats die en probeer opnieuw.",
    en: "A pivot table is in the way. Move it and try again.",
  },

  offSheet: {
    nl: "Er is geen plaats meer op het blad: cellen zouden van het blad vallen. Maak rijen of kolommen leeg.",
    en: "There is no room left on the sheet: cells would fall off it. Empty some rows or columns.",
  },

  tooLarge: {
    nl: "Dit is te veel in één keer voor Excel. Verwijder lege rijen of splits het blad.",
    en: "This is too much at once for Excel. Remove empty rows or split the sheet.",
  },

  formulaTooLong: {
    nl: "Een formule wordt te lang voor Excel. Kies waarden in plaats van formules.",
    en: "A formula becomes too long for Excel. Choose values instead of formulas.",
  },

  chartEmpty: {
    nl: "De grafiek heeft nog geen getallen om te tonen. Vul eerst cijfers in.",
    en: "The chart has no numbers to show yet. Fill in figures first.",
  },

  inactiveWorkbook: {
    nl: "Een andere werkmap staat vooraan. Klik in een cel van deze werkmap en probeer opnieuw.",
    en: "Another workbook is in front. Click in a cell of this workbook and try again.",
  },

  unsupportedSheet: {
    nl: "Dit is een grafiekblad of macroblad. Ga naar een gewoon werkblad en probeer opnieuw.",
    en: "This is a chart or macro sheet. Go to an ordinary worksheet and try again.",
  },

  undoNotSupported: {
    nl: "Excel kan deze stap niet in één keer ongedaan maken.",
    en: "Excel cannot undo this step in one go.",
  },

  memory: {
    nl: "Excel heeft te weinig geheugen. Sluit andere werkmappen en probeer opnieuw.",
    en: "Excel is short of memory. Close other workbooks and try again.",
  },

  partlyWritten: {
    nl: "Excel stopte halverwege: een deel is geschreven. Kies Zet terug om alles weer te zetten zoals het stond.",
    en: "Excel stopped half-way: a part was written. Choose Put back to have everything as it was.",
  },

  partlyRestored: {
    nl: "Excel stopte halverwege het terugzetten: een deel staat terug, een deel nog niet. Probeer opnieuw.",
    en: "Excel stopped half-way while putting back: a part is back, a part is not yet. Try again.",
  },

  writtenUnknown: {
    nl: "Excel antwoordde niet. Het kan zijn dat alles of een deel nu geschreven is, of zo meteen nog. Kijk in het blad, of kies Zet terug.",
    en: "Excel did not answer. Everything or a part may be written by now, or soon. Look in the sheet, or choose Put back.",
  },

  general: {
    nl: "Excel weigerde dit zonder reden te geven. Staat een andere werkmap vooraan, of is een grafiek geselecteerd? Klik in een cel van deze werkmap en probeer opnieuw. Blijft het, geef dan de code {code} door.",
    en: "Excel refused this without a reason. Is another workbook in front, or a chart selected? Click in a cell of this workbook and try again. If it stays, pass on the code {code}.",
  },

  toldChart: {
    nl: "De grafiek “{title}” kon niet getekend worden. Al het andere staat er.",
    en: "The chart “{title}” could not be drawn. Everything else is there.",
  },

  toldPicture: {
    nl: "De kaart op het blad {sheet} kon niet geplaatst worden. Al het andere staat er.",
    en: "The map on the sheet {sheet} could not be placed. Everything else is there.",
  },

  toldShow: {
    nl: "Het blad {sheet} kon niet getoond worden: misschien is het verborgen. Alles staat er.",
    en: "The sheet {sheet} could not be shown: perhaps it is hidden. Everything is there.",
  },

  toldLook: {
    nl: "De opmaak van het blad {sheet} lukte niet helemaal. De inhoud staat er.",
    en: "The look of the sheet {sheet} did not succeed wholly. The content is there.",
  },

  failed: {
    nl: "Dat lukte niet in Excel. Probeer opnieuw; helpt dat niet, geef dan de code {code} door.",
    en: "That did not work in Excel. Try again; if that does not help, pass on the code {code}.",
  },

  chooseFromList: { nl: "Kies een waarde uit de lijst.", en: "Choose a value from the list." },

  numberBetween: {
    nl: "Hier hoort een getal van {min} tot {max}, of n.b. als u het niet weet.",
    en: "This takes a number from {min} to {max}, or n.b. when you do not know.",
  },

  numberFrom: {
    nl: "Hier hoort een getal vanaf {min}, of n.b. als u het niet weet.",
    en: "This takes a number from {min}, or n.b. when you do not know.",
  },

  numberUpTo: {
    nl: "Hier hoort een getal tot {max}, of n.b. als u het niet weet.",
    en: "This takes a number up to {max}, or n.b. when you do not know.",
  },
});
