/** Words of the pane's own screens. */

import { panelBudgetTexts } from "./panel-budget";
import { panelChoiceTexts } from "./panel-choice";
import { panelCriteriaTexts } from "./panel-criteria";
import { panelFiguresTexts } from "./panel-figures";
import { panelLinkTexts } from "./panel-link";
import { panelWeightsTexts } from "./panel-weights";
import type { Text } from "./text";

export const panelTexts = {
  ...panelChoiceTexts,
  ...panelCriteriaTexts,
  ...panelWeightsTexts,
  ...panelLinkTexts,
  ...panelBudgetTexts,
  ...panelFiguresTexts,

  "panel.yes": { nl: "ja", en: "yes" },

  "panel.no": { nl: "nee", en: "no" },

  "panel.emptyCell": { nl: "(leeg)", en: "(empty)" },

  "panel.table": { nl: "Tabel: {caption}", en: "Table: {caption}" },

  "panel.reading": { nl: "De werkmap wordt gelezen.", en: "Reading the workbook." },

  "panel.severity.error": { nl: "Hindert", en: "Blocks" },
  "panel.severity.warning": { nl: "Kijk na", en: "Check" },
  "panel.severity.note": { nl: "Ter info", en: "For your information" },
  "panel.severity.good": { nl: "Klaar", en: "Done" },

  "panel.findings.count": {
    nl: "{count} {count|ding|dingen} om te bekijken",
    en: "{count} {count|thing|things} to look at",
  },
  "panel.findings.mendNumbers": {
    nl: "Maak van {count} {count|tekst een getal|teksten getallen}",
    en: "Make {count} {count|text a number|texts numbers}",
  },
  "panel.findings.more": { nl: "Toon nog {count}", en: "Show {count} more" },

  "panel.problem.title": { nl: "Dat lukte niet", en: "That did not work" },
  "panel.problem.read": {
    nl: "De werkmap kon niet gelezen worden. Bent u nog in een cel aan het typen? Druk op Enter en probeer opnieuw.",
    en: "The workbook could not be read. Are you still typing in a cell? Press Enter and try again.",
  },
  "panel.problem.write": {
    nl: "Er kon niet geschreven worden. Bent u nog in een cel aan het typen? Druk op Enter en probeer opnieuw.",
    en: "Nothing could be written. Are you still typing in a cell? Press Enter and try again.",
  },
  "panel.problem.plan": {
    nl: "Dit past niet meer bij wat er nu in de werkmap staat. Er is niets geschreven.",
    en: "This no longer fits what the workbook holds now. Nothing was written.",
  },
  "panel.problem.screen": {
    nl: "Dit scherm kon niet getoond worden. Uw werkmap is niet gewijzigd. Laad Wijkwerf opnieuw.",
    en: "This screen could not be shown. Your workbook was not changed. Load Wijkwerf again.",
  },
  "panel.problem.reload": { nl: "Laad Wijkwerf opnieuw", en: "Load Wijkwerf again" },
  "panel.problem.code": { nl: "Code voor de helpdesk: {code}", en: "Code for the help desk: {code}" },
  "panel.problem.retry": { nl: "Probeer opnieuw", en: "Try again" },

  "panel.plan.write": { nl: "Schrijf", en: "Write" },
  "panel.plan.again": { nl: "Bereken opnieuw", en: "Compute again" },
  "panel.plan.newSheets": {
    nl: "Nieuw: {count|het blad|de bladen} {sheets}.",
    en: "New: the {count|sheet|sheets} {sheets}.",
  },
  "panel.plan.fills": {
    nl: "Vult {count} {count|cel|cellen} op het blad {sheet}.",
    en: "Fills {count} {count|cell|cells} on the sheet {sheet}.",
  },
  "panel.plan.removes": {
    nl: "Neemt weg wat eerder gemaakt werd: {sheets}.",
    en: "Takes away what was made before: {sheets}.",
  },
  "panel.plan.tables": { nl: "Maakt er een tabel van: {tables}.", en: "Makes it a table: {tables}." },
  "panel.plan.charts": {
    nl: "Tekent {count} {count|grafiek|grafieken}.",
    en: "Draws {count} {count|chart|charts}.",
  },
  "panel.plan.overwritesNothing": { nl: "Overschrijft niets.", en: "Overwrites nothing." },
  "panel.plan.overwrites": {
    nl: "Overschrijft {count} {count|gevulde cel|gevulde cellen}:",
    en: "Overwrites {count} filled {count|cell|cells}:",
  },
  "panel.plan.overwritten": { nl: "Cellen die een andere inhoud krijgen", en: "Cells that get another content" },
  "panel.plan.what": { nl: "Wat er gebeurt", en: "What happens" },
  "panel.plan.cell": { nl: "Cel", en: "Cell" },
  "panel.plan.before": { nl: "Nu", en: "Now" },
  "panel.plan.after": { nl: "Wordt", en: "Becomes" },
  "panel.plan.spilled": { nl: "(gevuld door een formule)", en: "(filled by a formula)" },
  "panel.plan.formula": { nl: "een eigen formule", en: "a formula of ours" },
  "panel.plan.more": { nl: "en {count} andere", en: "and {count} {count|other|others}" },
  "panel.plan.written": {
    nl: "Geschreven. Terugzetten kan met “Herstellen” op het beginscherm.",
    en: "Written. “Restore” on the first screen puts it back.",
  },

  "panel.conflict.title": { nl: "Er is niets geschreven", en: "Nothing was written" },
  "panel.conflict.cell": {
    nl: "Iemand wijzigde intussen {address} op {sheet}: er stond {expected}, nu {found}.",
    en: "Somebody changed {address} on {sheet} meanwhile: it held {expected}, now {found}.",
  },
  "panel.conflict.more": {
    nl: "Nog {count} {count|cel is|cellen zijn} gewijzigd.",
    en: "{count} more {count|cell was|cells were} changed.",
  },
  "panel.conflict.nothingWritten": {
    nl: "Er is niets geschreven. Uw blad staat zoals het was.",
    en: "Nothing was written. Your sheet is as it was.",
  },

  "panel.restore.open": { nl: "Herstellen", en: "Restore" },
  "panel.restore.button": { nl: "Herstel", en: "Restore" },
  "panel.restore.what": { nl: "Maakt ongedaan: “{what}”.", en: "Undoes: “{what}”." },
  "panel.restore.nothing": {
    nl: "Er is nog niets geschreven om te herstellen.",
    en: "Nothing has been written yet that could be restored.",
  },
  "panel.restore.title": { nl: "Maak ongedaan: “{what}”", en: "Undo: “{what}”" },
  "panel.restore.done": { nl: "Hersteld. Er staat weer wat er stond.", en: "Restored. It is as it was." },

  "panel.language.other": { nl: "English", en: "Nederlands" },

  "panel.home.done": {
    nl: "{done} van {all} stappen klaar.",
    en: "{done} of {all} steps done.",
  },
  "panel.home.next": { nl: "Volgende stap: {action}.", en: "Next step: {action}." },
  "panel.home.allDone": { nl: "Alles is ingevuld.", en: "Everything is filled in." },
  "panel.home.goTo": { nl: "Ga naar {step}", en: "Go to {step}" },
  "panel.home.steps": { nl: "Stappen", en: "Steps" },
  "panel.home.help": { nl: "Hulp", en: "Help" },

  "panel.state.empty": { nl: "leeg", en: "empty" },
  "panel.state.busy": { nl: "bezig", en: "in progress" },
  "panel.state.done": { nl: "klaar", en: "done" },
  "panel.state.look": { nl: "te bekijken", en: "to look at" },

  "panel.step.budget": { nl: "Begroting", en: "Budget" },
  "panel.step.candidates": { nl: "Kandidaatwijken", en: "Candidate neighbourhoods" },
  "panel.step.criteria": { nl: "Afwegingskader", en: "Criteria and weights" },
  "panel.step.choice": { nl: "Wijkselectie", en: "Choice of neighbourhood" },

  "panel.first.title": {
    nl: "Kies samen de wijk voor uw wijkrenovatie",
    en: "Choose the neighbourhood for your renovation",
  },
  "panel.first.what": {
    nl: "Wijkwerf vergelijkt kandidaatwijken op cijfers die u zelf kiest en weegt.",
    en: "Wijkwerf compares candidate neighbourhoods on figures that you choose and weigh.",
  },
  "panel.first.where": {
    nl: "Alles staat in gewone bladen van deze werkmap en wordt hier berekend; er gaat niets naar buiten.",
    en: "Everything is in plain sheets of this workbook and is computed here; nothing leaves it.",
  },
  "panel.first.safe": {
    nl: "U ziet altijd eerst wat er geschreven wordt, en u kunt het herstellen.",
    en: "You always see first what will be written, and you can restore it.",
  },
  "panel.first.example": { nl: "Begin met een voorbeeld", en: "Begin with an example" },
  "panel.first.empty": { nl: "Begin leeg", en: "Begin empty" },
  "panel.first.link": { nl: "Ik heb al een blad", en: "I have a sheet already" },
  "panel.first.skip": { nl: "Toon de stappen", en: "Show the steps" },

  "panel.chart.asDrawing": { nl: "Toon als grafiek", en: "Show as a chart" },

  "panel.next.gaps": { nl: "vul {count} lege {count|cel|cellen} aan", en: "fill in {count} empty {count|cell|cells}" },
  "panel.next.weights": { nl: "bepaal de gewichten", en: "set the weights" },
  "panel.next.write": { nl: "schrijf de rangorde naar een blad", en: "write the ranking to a sheet" },

  "panel.help.title": { nl: "Hulp", en: "Help" },
  "panel.help.functions": { nl: "Functies voor in het blad", en: "Functions for the sheet" },
  "panel.help.functionsIntro": {
    nl: "Typ in een cel =WIJK en kies. Cellen zonder waarde tellen als ontbrekend, nooit als nul.",
    en: "Type =WIJK in a cell and choose. Cells without a value count as missing, never as zero.",
  },
  "panel.help.optional": { nl: "mag weg", en: "optional" },
  "panel.help.example": { nl: "Voorbeeld", en: "Example" },
  "panel.help.question.write": { nl: "Wat schrijft Wijkwerf in mijn werkmap?", en: "What does Wijkwerf write?" },
  "panel.help.answer.write": {
    nl: "Alleen wat u eerst gezien hebt en waarop u “Schrijf” hebt gedrukt. Uw eigen bladen blijven staan zoals ze zijn.",
    en: "Only what you saw first and pressed “Write” for. Your own sheets stay as they are.",
  },
  "panel.help.question.undo": { nl: "Hoe zet ik iets terug?", en: "How do I put something back?" },
  "panel.help.answer.undo": {
    nl: "Druk op “Herstellen” op het beginscherm. Dat zet terug wat er stond, zolang dit venster open blijft.",
    en: "Press “Restore” on the first screen. It puts back what stood there, as long as this pane stays open.",
  },
  "panel.help.question.missing": { nl: "Wat als een cijfer ontbreekt?", en: "What if a figure is missing?" },
  "panel.help.answer.missing": {
    nl: "Typ “n.b.” (niet bekend). De wijk wordt dan beoordeeld op de andere criteria, en u ziet hoeveel van het gewicht bekend is. Een lege cel mag ook, maar sommige versies van Excel geven een lege cel als 0 door aan een functie.",
    en: "Type “n.b.” (not known). The neighbourhood is then judged on the other criteria, and you see how much of the weight is known. An empty cell will do too, but some versions of Excel hand an empty cell to a function as 0.",
  },
  "panel.help.question.name": { nl: "Ik zie #NAAM? in een cel", en: "I see #NAME? in a cell" },
  "panel.help.answer.name": {
    nl: "Dan is Wijkwerf bij u niet geladen. Open dit venster en bereken het blad opnieuw (Ctrl + Alt + F9), of vraag een versie met waarden.",
    en: "Then Wijkwerf is not loaded. Open this pane and recalculate (Ctrl + Alt + F9), or ask for a version with values.",
  },
  "panel.help.question.privacy": { nl: "Gaan mijn gegevens ergens naartoe?", en: "Does my data go anywhere?" },
  "panel.help.answer.privacy": {
    nl: "Nee. Alles wordt op uw computer berekend. Er is geen account en geen verbinding nodig.",
    en: "No. Everything is computed on your computer. No account and no connection is needed.",
  },

  "panel.unknown": { nl: "onbekend", en: "unknown" },

  "panel.fact.notStarted": { nl: "Nog niet begonnen", en: "Not begun" },
  "panel.fact.candidates": { nl: "{count} {count|wijk|wijken}", en: "{count} {count|neighbourhood|neighbourhoods}" },
  "panel.fact.filled": { nl: "{filled} van de cijfers ingevuld", en: "{filled} of the figures filled in" },
  "panel.fact.criteria": { nl: "{count} {count|criterium|criteria}", en: "{count} {count|criterion|criteria}" },
  "panel.fact.themes": { nl: "{count} {count|thema|thema’s}", en: "{count} {count|theme|themes}" },
  "panel.fact.noRanking": { nl: "Nog te weinig om te rangschikken", en: "Too little to rank yet" },

  "panel.next.candidates": { nl: "vul kandidaatwijken in", en: "fill in candidate neighbourhoods" },
  "panel.next.criteria": { nl: "kies criteria en gewichten", en: "choose criteria and weights" },
  "panel.next.look": {
    nl: "bekijk {count} {count|ding|dingen} bij {step}",
    en: "look at {count} {count|thing|things} under {step}",
  },

  "panel.points": { nl: "punten", en: "points" },

  "panel.goToCell": { nl: "Ga naar cel {address} in {sheet}", en: "Go to cell {address} in {sheet}" },
  "panel.goToRow": { nl: "Ga naar de rij in het blad", en: "Go to the row in the sheet" },

  "panel.notANumber": { nl: "Typ een getal, zoals 1.234,5", en: "Type a number, such as 1,234.5" },

  "panel.plan.numbers": {
    nl: "Maakt van {count} {count|tekst een getal|teksten getallen}",
    en: "Makes {count} {count|text a number|texts numbers}",
  },
  "panel.plan.gaps": {
    nl: "Zet “n.b.” in {count} lege {count|cel|cellen}",
    en: "Puts “n.b.” in {count} empty {count|cell|cells}",
  },
  "panel.columns.add": {
    nl: "Voeg {count} {count|kolom|kolommen} toe aan {table}",
    en: "Add {count} {count|column|columns} to {table}",
  },
  "panel.plan.columns": {
    nl: "Voegt {count} {count|kolom|kolommen} toe aan {table}",
    en: "Adds {count} {count|column|columns} to {table}",
  },
  "panel.plan.argument": { nl: "Voegt een argument over {wijk} toe", en: "Adds an argument about {wijk}" },
  "panel.plan.pairs": { nl: "Bewaart de vergelijkingen in Paren", en: "Keeps the comparisons in Paren" },
} as const satisfies Record<string, Text>;
