/** Words that several screens of the pane use. */
import { texts } from "../core/texts/text";

export const words = texts("pane", {
  back: { nl: "Terug", en: "Back" },

  cancel: { nl: "Annuleren", en: "Cancel" },

  close: { nl: "Sluiten", en: "Close" },

  showAsTable: { nl: "Toon als tabel", en: "Show as a table" },

  mapUnreachable: {
    nl: "De kaart kan niet worden opgehaald. Kijk of u verbonden bent en probeer opnieuw.",
    en: "The map cannot be fetched. Check your connection and try again.",
  },

  yes: { nl: "ja", en: "yes" },

  no: { nl: "nee", en: "no" },

  emptyCell: { nl: "(leeg)", en: "(empty)" },

  table: { nl: "Tabel: {caption}", en: "Table: {caption}" },

  reading: { nl: "De werkmap wordt gelezen.", en: "Reading the workbook." },

  severityError: { nl: "Hindert", en: "Blocks" },
  severityWarning: { nl: "Kijk na", en: "Check" },
  severityNote: { nl: "Ter info", en: "For your information" },
  severityGood: { nl: "Klaar", en: "Done" },

  findingsCheck: {
    nl: "{count} {count|punt|punten} om na te kijken",
    en: "{count} {count|point|points} to check",
  },
  findingsNews: { nl: "{count} ter info", en: "{count} for your information" },
  findingsAlike: {
    nl: "Nog {count} {count|cel|cellen} waar hetzelfde voor geldt",
    en: "{count} more {count|cell|cells} for which the same holds",
  },
  findingsAlikeMore: { nl: "En nog {count}.", en: "And {count} more." },
  findingsMendNumbers: {
    nl: "Maak van {count} {count|tekst een getal|teksten getallen}",
    en: "Make {count} {count|text a number|texts numbers}",
  },
  findingsMendOne: { nl: "Maak er {value} van", en: "Make it {value}" },
  findingsMore: { nl: "Toon nog {count}", en: "Show {count} more" },

  problemRead: {
    nl: "De werkmap kon niet gelezen worden. Bent u nog in een cel aan het typen? Druk op Enter en probeer opnieuw.",
    en: "The workbook could not be read. Are you still typing in a cell? Press Enter and try again.",
  },
  problemWrite: {
    nl: "Er kon niet geschreven worden. Bent u nog in een cel aan het typen? Druk op Enter en probeer opnieuw.",
    en: "Nothing could be written. Are you still typing in a cell? Press Enter and try again.",
  },
  problemPlan: {
    nl: "Dit past niet meer bij wat er nu in de werkmap staat. Er is niets geschreven.",
    en: "This no longer fits what the workbook holds now. Nothing was written.",
  },
  problemScreen: {
    nl: "Dit scherm kon niet getoond worden. Uw werkmap is niet gewijzigd. Laad Wijkwerf opnieuw.",
    en: "This screen could not be shown. Your workbook was not changed. Load Wijkwerf again.",
  },
  problemReload: { nl: "Laad Wijkwerf opnieuw", en: "Load Wijkwerf again" },
  problemCode: { nl: "Code voor de helpdesk: {code}", en: "Code for the help desk: {code}" },
  problemRetry: { nl: "Probeer opnieuw", en: "Try again" },

  planWritten: {
    nl: "Geschreven. Terugzetten kan met “Herstellen” op het beginscherm.",
    en: "Written. “Restore” on the first screen puts it back.",
  },

  restoreBefore: {
    nl: "Daarna kunt u nog {count} {count|eerdere stap|eerdere stappen} ongedaan maken: {steps}.",
    en: "After that you can undo {count} earlier {count|step|steps}: {steps}.",
  },
  "restore.what": { nl: "Maakt ongedaan: “{what}”.", en: "Undoes: “{what}”." },
  restoreNothing: {
    nl: "Er is nog niets geschreven om te herstellen.",
    en: "Nothing has been written yet that could be restored.",
  },
  restoreDone: { nl: "Hersteld. Er staat weer wat er stond.", en: "Restored. It is as it was." },

  homeGoTo: { nl: "Ga naar {step}", en: "Go to {step}" },

  firstLink: { nl: "Ik heb al een blad", en: "I have a sheet already" },
  linkNamed: { nl: "Ik heb al een blad: {table}", en: "I have a sheet already: {table}" },

  chartAsDrawing: { nl: "Toon als grafiek", en: "Show as a chart" },

  unknown: { nl: "onbekend", en: "unknown" },

  goToCell: { nl: "Ga naar cel {address} in {sheet}", en: "Go to cell {address} in {sheet}" },

  notANumber: { nl: "Typ een getal, zoals 1.234,5", en: "Type a number, such as 1,234.5" },

  columnsAdd: {
    nl: "Voeg {count} {count|kolom|kolommen} toe aan {table}",
    en: "Add {count} {count|column|columns} to {table}",
  },

  choiceWijk: { nl: "Wijk", en: "Neighbourhood" },
  choiceWrite: { nl: "Schrijf naar blad", en: "Write to a sheet" },

  sourceReads: { nl: "Leest “{sheet}”, {address}", en: "Reads “{sheet}”, {address}" },
  sourceGo: { nl: "Ga ernaartoe", en: "Go there" },
  sourceChange: { nl: "Wijzig de koppeling", en: "Change the link" },
  sourceUnlink: { nl: "Ontkoppel", en: "Unlink" },

  emptyCreate: { nl: "Maak het blad", en: "Create the sheet" },
  emptyExample: { nl: "Toon een voorbeeld", en: "Show an example" },

  "weights.open": { nl: "Bepaal de gewichten", en: "Set the weights" },
});
