/** What the preview of a plan says: what is written, overwritten, put back, or could not be. */
import { texts } from "../../core/texts/text";

export const words = texts("plan", {
  "problem.title": { nl: "Dat lukte niet", en: "That did not work" },
  planWrite: { nl: "Schrijf", en: "Write" },
  planAgain: { nl: "Bereken opnieuw", en: "Compute again" },
  planNewSheets: {
    nl: "Nieuw: {count|het blad|de bladen} {sheets}.",
    en: "New: the {count|sheet|sheets} {sheets}.",
  },
  planFills: {
    nl: "Vult {count} {count|cel|cellen} op het blad “{sheet}”.",
    en: "Fills {count} {count|cell|cells} on the sheet “{sheet}”.",
  },
  planNewColumns: {
    nl: "Voegt op het blad “{sheet}” {count|de kolom|de kolommen} toe: {columns}.",
    en: "Adds the {count|column|columns} {columns} on the sheet “{sheet}”.",
  },
  planFormulasAgain: {
    nl: "Schrijft op het blad “{sheet}” {count} {count|formule|formules} opnieuw, zonder iets te wijzigen.",
    en: "Writes {count} {count|formula|formulas} on the sheet “{sheet}” again, changing nothing.",
  },
  planRemoves: {
    nl: "Neemt weg wat eerder gemaakt werd: {sheets}.",
    en: "Takes away what was made before: {sheets}.",
  },
  planTables: { nl: "Maakt er een tabel van: {tables}.", en: "Makes it a table: {tables}." },
  planCharts: {
    nl: "Tekent {count} {count|grafiek|grafieken}.",
    en: "Draws {count} {count|chart|charts}.",
  },
  planPictures: {
    nl: "Plaatst de kaart als beeld op {sheets}.",
    en: "Puts the map on {sheets} as a picture.",
  },
  planPages: {
    nl: "Google Sheets laat het afdrukken niet instellen. Kies bij Bestand > Afdrukken zelf A4 en “Aanpassen aan breedte”.",
    en: "Google Sheets does not let us set up printing. Choose A4 and “Fit to width” yourself under File > Print.",
  },
  planOverwritesNothing: { nl: "Overschrijft niets.", en: "Overwrites nothing." },
  planOverwrites: {
    nl: "Overschrijft {count} {count|gevulde cel|gevulde cellen}:",
    en: "Overwrites {count} filled {count|cell|cells}:",
  },
  planOverwritten: { nl: "Cellen die een andere inhoud krijgen", en: "Cells that get another content" },
  "plan.what": { nl: "Wat er gebeurt", en: "What happens" },
  planCell: { nl: "Cel", en: "Cell" },
  planBefore: { nl: "Nu", en: "Now" },
  planAfter: { nl: "Wordt", en: "Becomes" },
  planSpilled: { nl: "(gevuld door een formule)", en: "(filled by a formula)" },
  planFormula: { nl: "een eigen formule", en: "a formula of ours" },
  planMore: { nl: "en {count} andere", en: "and {count} {count|other|others}" },
  "conflict.title": { nl: "Er is niets geschreven", en: "Nothing was written" },
  conflictCell: {
    nl: "Iemand wijzigde intussen {address} op {sheet}: er stond {expected}, nu {found}.",
    en: "Somebody changed {address} on {sheet} meanwhile: it held {expected}, now {found}.",
  },
  conflictMore: {
    nl: "Nog {count} {count|cel is|cellen zijn} gewijzigd.",
    en: "{count} more {count|cell was|cells were} changed.",
  },
  conflictNothingWritten: {
    nl: "Er is niets geschreven. Uw blad staat zoals het was.",
    en: "Nothing was written. Your sheet is as it was.",
  },
  planWrittenBut: { nl: "Geschreven, op dit na", en: "Written, but for this" },
  planStopWaiting: { nl: "Wacht niet langer", en: "Do not wait" },
  restorePutBack: { nl: "Zet terug", en: "Put back" },
  restoreLeave: { nl: "Laat dit staan", en: "Leave this as it is" },
  planFormulaShows: { nl: "{formula} (toont {value})", en: "{formula} (shows {value})" },
  planAsText: { nl: "{value} (tekst)", en: "{value} (text)" },
  planFormats: {
    nl: "Zet hoe getallen getoond worden in: {cells}.",
    en: "Sets how numbers are shown in: {cells}.",
  },
  restoreButton: { nl: "Herstel", en: "Restore" },
  "restore.title": { nl: "Maak ongedaan: “{what}”", en: "Undo: “{what}”" },
});
