/** Words of the screens in shell/help. */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.help", {
  functions: { nl: "Functies voor in het blad", en: "Functions for the sheet" },
  functionsIntro: {
    nl: "Typ in een cel =WIJK en kies. Cellen zonder waarde tellen als ontbrekend, nooit als nul.",
    en: "Type =WIJK in a cell and choose. Cells without a value count as missing, never as zero.",
  },
  "help.question.write": { nl: "Wat schrijft Wijkwerf in mijn werkmap?", en: "What does Wijkwerf write?" },
  "help.answer.write": {
    nl: "Alleen wat u eerst gezien hebt en waarop u “Schrijf” hebt gedrukt. Uw eigen bladen blijven staan zoals ze zijn.",
    en: "Only what you saw first and pressed “Write” for. Your own sheets stay as they are.",
  },
  "help.question.undo": { nl: "Hoe zet ik iets terug?", en: "How do I put something back?" },
  "help.answer.undo": {
    nl: "Druk op “Herstellen” op het beginscherm. Dat zet terug wat er stond, zolang dit venster open blijft.",
    en: "Press “Restore” on the first screen. It puts back what stood there, as long as this pane stays open.",
  },
  "help.question.missing": { nl: "Wat als een cijfer ontbreekt?", en: "What if a figure is missing?" },
  "help.answer.missing": {
    nl: "Typ “n.b.” (niet bekend). De wijk wordt dan beoordeeld op de andere criteria, en u ziet hoeveel van het gewicht bekend is. Een lege cel mag ook, maar sommige versies van Excel geven een lege cel als 0 door aan een functie.",
    en: "Type “n.b.” (not known). The neighbourhood is then judged on the other criteria, and you see how much of the weight is known. An empty cell will do too, but some versions of Excel hand an empty cell to a function as 0.",
  },
  "help.question.name": { nl: "Ik zie #NAAM? in een cel", en: "I see #NAME? in a cell" },
  "help.answer.name": {
    nl: "Dan was Wijkwerf niet geladen toen die cel berekend werd. Nu dit venster open is, schrijf de formules opnieuw: met de knop, of druk in de cel op F2 en Enter. Opnieuw berekenen helpt niet. Wie Wijkwerf niet heeft, vraagt een versie met waarden.",
    en: "Then Wijkwerf was not loaded when that cell was computed. Now that this pane is open, write the formulas again: with the button, or press F2 and Enter in the cell. Calculating again does not help. Who does not have Wijkwerf asks for a version with values.",
  },
  "help.question.privacy": { nl: "Gaan mijn gegevens ergens naartoe?", en: "Does my data go anywhere?" },
  "help.answer.privacy": {
    nl: "Nee. Wat u invult, blijft in uw werkmap. Wijkwerf heeft geen server en vraagt geen account.",
    en: "No. What you fill in stays in your workbook. Wijkwerf has no server and asks for no account.",
  },
  version: { nl: "Wijkwerf, versie {version}", en: "Wijkwerf, version {version}" },

  "help.title": { nl: "Hulp", en: "Help" },
  helpOptional: { nl: "mag weg", en: "optional" },
  helpExample: { nl: "Voorbeeld", en: "Example" },
});
