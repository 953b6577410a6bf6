/** Words that several screens of the pane use. */
import { texts } from "../core/texts/text";

export const words = texts("pane", {
  back: { nl: "Terug", en: "Back" },

  cancel: { nl: "Annuleren", en: "Cancel" },

  close: { nl: "Sluiten", en: "Close" },

  showAsTable: { nl: "Toon als tabel", en: "Show as a table" },

  noHeader: {
    nl: "In dit bestand is geen kopregel met een gebied gevonden. Kies een bestand van provincies.incijfers.be, Statbel of Fluvius.",
    en: "No header row with an area was found in this file. Choose a file of provincies.incijfers.be, Statbel or Fluvius.",
  },

  mapUnreachable: {
    nl: "De kaart kan niet worden opgehaald. Kijk of u verbonden bent en probeer opnieuw.",
    en: "The map cannot be fetched. Check your connection and try again.",
  },

  fileEmpty: { nl: "Dit bestand is leeg.", en: "This file is empty." },
  fileOldExcel: {
    nl: "Dit is een oud Excel-bestand (.xls) of het is beveiligd met een wachtwoord. Bewaar het als .xlsx zonder wachtwoord.",
    en: "This is an old Excel file (.xls) or it is protected by a password. Save it as .xlsx without a password.",
  },
  fileDamaged: {
    nl: "Dit bestand kan niet gelezen worden. Open het in Excel en bewaar het opnieuw als .xlsx of .csv.",
    en: "This file cannot be read. Open it in Excel and save it again as .xlsx or .csv.",
  },
  fileSaveAsText: {
    nl: "Bestanden van Excel (.xlsx) kunnen hier niet geopend worden. Bewaar het bestand in Excel als .csv en kies dat.",
    en: "Excel files (.xlsx) cannot be opened here. Save the file in Excel as .csv and choose that.",
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

  "problem.title": { nl: "Dat lukte niet", en: "That did not work" },
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
  planWritten: {
    nl: "Geschreven. Terugzetten kan met “Herstellen” op het beginscherm.",
    en: "Written. “Restore” on the first screen puts it back.",
  },

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
  restoreBefore: {
    nl: "Daarna kunt u nog {count} {count|eerdere stap|eerdere stappen} ongedaan maken: {steps}.",
    en: "After that you can undo {count} earlier {count|step|steps}: {steps}.",
  },
  planFormulaShows: { nl: "{formula} (toont {value})", en: "{formula} (shows {value})" },
  planAsText: { nl: "{value} (tekst)", en: "{value} (text)" },
  planFormats: {
    nl: "Zet hoe getallen getoond worden in: {cells}.",
    en: "Sets how numbers are shown in: {cells}.",
  },
  restoreButton: { nl: "Herstel", en: "Restore" },
  "restore.what": { nl: "Maakt ongedaan: “{what}”.", en: "Undoes: “{what}”." },
  restoreNothing: {
    nl: "Er is nog niets geschreven om te herstellen.",
    en: "Nothing has been written yet that could be restored.",
  },
  "restore.title": { nl: "Maak ongedaan: “{what}”", en: "Undo: “{what}”" },
  restoreDone: { nl: "Hersteld. Er staat weer wat er stond.", en: "Restored. It is as it was." },

  homeGoTo: { nl: "Ga naar {step}", en: "Go to {step}" },

  "first.title": {
    nl: "Kies samen de wijk voor uw wijkrenovatie",
    en: "Choose the neighbourhood for your renovation",
  },
  "first.what": {
    nl: "Wijkwerf vergelijkt kandidaatwijken op cijfers die u zelf kiest en weegt.",
    en: "Wijkwerf compares candidate neighbourhoods on figures that you choose and weigh.",
  },
  firstLink: { nl: "Ik heb al een blad", en: "I have a sheet already" },

  chartAsDrawing: { nl: "Toon als grafiek", en: "Show as a chart" },

  "help.title": { nl: "Hulp", en: "Help" },
  helpOptional: { nl: "mag weg", en: "optional" },
  helpExample: { nl: "Voorbeeld", en: "Example" },

  unknown: { nl: "onbekend", en: "unknown" },

  goToCell: { nl: "Ga naar cel {address} in {sheet}", en: "Go to cell {address} in {sheet}" },

  notANumber: { nl: "Typ een getal, zoals 1.234,5", en: "Type a number, such as 1,234.5" },

  columnsAdd: {
    nl: "Voeg {count} {count|kolom|kolommen} toe aan {table}",
    en: "Add {count} {count|column|columns} to {table}",
  },

  "vat.title": { nl: "Btw", en: "VAT" },

  "whatIf.title": { nl: "Wat als?", en: "What if?" },
  "whatIf.what": {
    nl: "Laat een subsidie wegvallen of later komen, of laat de kosten stijgen.",
    en: "Switch a subsidy off, delay it, or let costs rise.",
  },

  "risk.title": { nl: "Risico", en: "Risk" },
  "risk.what": {
    nl: "Hoe groot is de kans op een tekort, en waardoor?",
    en: "How likely is a deficit, and why?",
  },

  "funding.title": { nl: "Zoek financiering", en: "Find funding" },
  "funding.what": { nl: "Welke bronnen kunnen het tekort dichten?", en: "Which sources could close the gap?" },

  choiceWijk: { nl: "Wijk", en: "Neighbourhood" },
  choiceWrite: { nl: "Schrijf naar blad", en: "Write to a sheet" },

  "sure.title": { nl: "Hoe zeker?", en: "How sure?" },
  "sure.what": {
    nl: "Blijft dezelfde wijk eerst met andere gewichten of een andere methode?",
    en: "Does the same neighbourhood stay first with other weights or another method?",
  },

  "map.title": { nl: "Toon op de kaart", en: "Show on the map" },
  "map.what": {
    nl: "Waar liggen de wijken, en welke staan eerst?",
    en: "Where are the neighbourhoods, and which come first?",
  },

  "compare.title": { nl: "Vergelijk twee wijken", en: "Compare two neighbourhoods" },
  "compare.what": { nl: "Waar staat de ene voor op de andere?", en: "Where is one ahead of the other?" },

  "calculation.title": { nl: "Laat de berekening zien", en: "Show the calculation" },
  "calculation.what": {
    nl: "Elke score tot op het cijfer, de schaal en het gewicht.",
    en: "Every score down to the figure, the scale and the weight.",
  },

  "form.values": { nl: "Waarden", en: "Values" },
  "form.live": { nl: "Levende formules", en: "Live formulas" },
  "form.plain": { nl: "Gewone formules", en: "Plain formulas" },

  "formHint.values": {
    nl: "Blijft staan zoals nu. Iedereen kan het lezen.",
    en: "Stays as it is now. Anybody can read it.",
  },
  "formHint.live": {
    nl: "Rekent mee met =WIJK-functies, bij wie Wijkwerf heeft.",
    en: "Goes on computing with =WIJK functions, where Wijkwerf is loaded.",
  },
  "formHint.plain": {
    nl: "Rekent mee bij iedereen, ook zonder Wijkwerf.",
    en: "Goes on computing for everybody, also without Wijkwerf.",
  },

  "argument.title": { nl: "Voeg een argument toe", en: "Add an argument" },
  "argument.about": {
    nl: "Wat pleit voor of tegen {wijk} en staat niet in de cijfers? Het komt in het blad Argumenten.",
    en: "What speaks for or against {wijk} and is not in the figures? It goes in the sheet Argumenten.",
  },
  "argument.side": { nl: "Voor of tegen?", en: "For or against?" },
  "argument.pro": { nl: "Pluspunt", en: "In favour" },
  "argument.contra": { nl: "Minpunt", en: "Against" },
  "argument.text": { nl: "Argument", en: "Argument" },
  "argument.write": { nl: "Schrijf het argument", en: "Write the argument" },

  "form.label": { nl: "In welke vorm?", en: "In which form?" },

  "criterion.gone": {
    nl: "Dit criterium staat niet meer in het blad.",
    en: "This criterion is no longer in the sheet.",
  },
  "criterion.direction": { nl: "Richting", en: "Direction" },
  "criterion.weight": { nl: "Gewicht", en: "Weight" },
  "criterion.worst": { nl: "Slechtste waarde", en: "Worst value" },
  "criterion.best": { nl: "Beste waarde", en: "Best value" },
  "criterion.lower": { nl: "Ondergrens", en: "Lower bound" },
  "criterion.upper": { nl: "Bovengrens", en: "Upper bound" },
  "criterion.year": { nl: "Jaar", en: "Year" },
  "criterion.source": { nl: "Bron", en: "Source" },
  "criterion.theme": { nl: "Thema", en: "Theme" },
  "criterion.unit": { nl: "Eenheid", en: "Unit" },
  "criterion.save": { nl: "Schrijf de wijziging", en: "Write the change" },
  "criterion.proposeScale": {
    nl: "Stel een schaal voor uit uw cijfers",
    en: "Propose a scale from your figures",
  },
  "criterion.range": {
    nl: "De wijken tussen slechtst ({worst}) en best ({best}):",
    en: "The neighbourhoods between worst ({worst}) and best ({best}):",
  },

  "propose.title": { nl: "Voorgestelde criteria", en: "Proposed criteria" },
  "propose.what": {
    nl: "Kies wat bij uw opdracht past. Richting, schaal en gewicht kunt u daarna aanpassen.",
    en: "Pick what fits your assignment. Direction, scale and weight can be changed afterwards.",
  },

  "ownCriterion.title": { nl: "Eigen criterium", en: "Criterion of your own" },

  "figures.title": { nl: "Cijfers inlezen", en: "Read figures" },
  "figures.what": {
    nl: "Kies een bestand van Provincies in Cijfers, Statbel of Fluvius (Excel of csv). Het blijft op uw computer.",
    en: "Choose a file of Provincies in Cijfers, Statbel or Fluvius (Excel or csv). It stays on your computer.",
  },

  "link.title": { nl: "Een blad koppelen", en: "Link a sheet" },
  linkNothingThere: {
    nl: "Daar staat niets. Selecteer cellen die ingevuld zijn.",
    en: "There is nothing there. Select cells that are filled.",
  },
  linkOther: { nl: "Kies andere cellen", en: "Choose other cells" },
  linkPlace: { nl: "“{sheet}”, {address}", en: "“{sheet}”, {address}" },
  linkColumns: { nl: "Kolommen", en: "Columns" },
  linkColumnsHow: {
    nl: "Kijk na wat elke kolom betekent. Uw blad verandert niet.",
    en: "Check what each column means. Your sheet does not change.",
  },
  linkMeans: { nl: "Betekenis van {header}", en: "Meaning of {header}" },
  linkUnused: { nl: "Niet gebruiken", en: "Do not use" },
  linkUnsure: { nl: "Niet zeker: kijk dit na.", en: "Not sure: check this." },
  linkButton: { nl: "Koppel", en: "Link" },
  linkRows: { nl: "Rijen", en: "Rows" },

  sourceReads: { nl: "Leest “{sheet}”, {address}", en: "Reads “{sheet}”, {address}" },
  sourceGo: { nl: "Ga ernaartoe", en: "Go there" },
  sourceChange: { nl: "Wijzig de koppeling", en: "Change the link" },
  sourceUnlink: { nl: "Ontkoppel", en: "Unlink" },

  emptyCreate: { nl: "Maak het blad", en: "Create the sheet" },
  emptyExample: { nl: "Toon een voorbeeld", en: "Show an example" },

  "weights.fromTo": { nl: "van {worst} naar {best}", en: "from {worst} to {best}" },
  "weights.complete": {
    nl: "Geef elk criterium punten, nul of meer.",
    en: "Give each criterion points, zero or more.",
  },
  "weights.rankHow": {
    nl: "Zet het belangrijkste bovenaan. De gewichten volgen uit de volgorde.",
    en: "Put the most important on top. The weights follow from the order.",
  },
  "weights.up": { nl: "Zet {criterion} hoger", en: "Move {criterion} up" },
  "weights.down": { nl: "Zet {criterion} lager", en: "Move {criterion} down" },
  "weights.moved": { nl: "{criterion} staat nu op plaats {place}.", en: "{criterion} is now in place {place}." },
  "weights.result": { nl: "Zo wegen de criteria", en: "This is how the criteria weigh" },
  "weights.criterion": { nl: "Criterium", en: "Criterion" },
  "weights.share": { nl: "Aandeel", en: "Share" },
  "weights.write": { nl: "Schrijf de gewichten", en: "Write the weights" },
  "weights.open": { nl: "Bepaal de gewichten", en: "Set the weights" },
  "weights.title": { nl: "Gewichten bepalen", en: "Set the weights" },
  "weights.how": { nl: "Op welke manier?", en: "In which way?" },
  "weights.points": { nl: "Punten", en: "Points" },
  "weights.ranking": { nl: "Rangschikken", en: "Ranking" },
  "weights.pairs": { nl: "Twee aan twee", en: "Two by two" },
  "weights.group": { nl: "Met een groep", en: "With a group" },
  "weights.tooFew": { nl: "Er zijn minstens twee criteria nodig.", en: "At least two criteria are needed." },
  "weights.swing": {
    nl: "Stel dat een wijk op alles het slechtst scoort en u één criterium op zijn best mag brengen. Welk kiest u? Dat krijgt 100. Geef de andere punten naar wat ze u waard zijn.",
    en: "Suppose a neighbourhood scores worst on everything and you may lift one criterion to its best. Which one? It gets 100. Give the others points for what they are worth to you.",
  },

  "consensus.title": { nl: "Wat zou ieder kiezen?", en: "What would each choose?" },
});
