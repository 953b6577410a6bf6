/** Words of the pane's own screens. */
import type { Text } from "./text";

export const panelTexts = {
  "panel.yes": { nl: "ja", en: "yes" },
  "panel.no": { nl: "nee", en: "no" },
  "panel.emptyCell": { nl: "(leeg)", en: "(empty)" },
  "panel.reading": { nl: "Het werkboek wordt gelezen.", en: "Reading the workbook." },

  "panel.severity.error": { nl: "Hindert", en: "Blocks" },
  "panel.severity.warning": { nl: "Kijk na", en: "Check" },
  "panel.severity.note": { nl: "Ter info", en: "For your information" },
  "panel.severity.good": { nl: "Klaar", en: "Done" },
  "panel.findings.count": {
    nl: "{count} {count|ding|dingen} om te bekijken",
    en: "{count} {count|thing|things} to look at",
  },
  "panel.findings.more": { nl: "Toon nog {count}", en: "Show {count} more" },

  "panel.problem.title": { nl: "Dat lukte niet", en: "That did not work" },
  "panel.problem.read": {
    nl: "Het werkboek kon niet gelezen worden. Sluit een cel die u aan het bewerken bent en probeer opnieuw.",
    en: "The workbook could not be read. Leave the cell you are editing and try again.",
  },
  "panel.problem.write": {
    nl: "Er kon niet geschreven worden. Sluit een cel die u aan het bewerken bent en probeer opnieuw.",
    en: "Nothing could be written. Leave the cell you are editing and try again.",
  },
  "panel.problem.plan": {
    nl: "Dit past niet meer bij wat er nu in het werkboek staat. Er is niets geschreven.",
    en: "This no longer fits what the workbook holds now. Nothing was written.",
  },
  "panel.problem.screen": {
    nl: "Dit scherm kon niet getoond worden. Uw werkboek is niet gewijzigd.",
    en: "This screen could not be shown. Your workbook was not changed.",
  },
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
  "panel.plan.cell": { nl: "Cel", en: "Cell" },
  "panel.plan.before": { nl: "Nu", en: "Now" },
  "panel.plan.after": { nl: "Wordt", en: "Becomes" },
  "panel.plan.formula": { nl: "een eigen formule", en: "a formula of ours" },
  "panel.plan.more": { nl: "en {count} {count|andere|andere}", en: "and {count} {count|other|others}" },
  "panel.plan.written": { nl: "Geschreven. {what}.", en: "Written. {what}." },

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
  "panel.restore.what": { nl: "Maakt ongedaan: {what}.", en: "Undoes: {what}." },
  "panel.restore.nothing": {
    nl: "Er is nog niets geschreven om te herstellen.",
    en: "Nothing has been written yet that could be restored.",
  },
  "panel.restore.title": { nl: "Maak ongedaan: {what}", en: "Undo: {what}" },
  "panel.restore.done": { nl: "Hersteld. Er staat weer wat er stond.", en: "Restored. It is as it was." },

  "panel.language.other": { nl: "English", en: "Nederlands" },

  "panel.home.done": {
    nl: "{done} van {all} stappen klaar.",
    en: "{done} of {all} steps done.",
  },
  "panel.home.next": { nl: "Volgende: {action}.", en: "Next: {action}." },
  "panel.home.allDone": { nl: "Alles is ingevuld.", en: "Everything is filled in." },
  "panel.home.goTo": { nl: "Ga naar {step}", en: "Go to {step}" },
  "panel.home.steps": { nl: "Stappen", en: "Steps" },
  "panel.home.help": { nl: "Hulp", en: "Help" },

  "panel.state.empty": { nl: "leeg", en: "empty" },
  "panel.state.busy": { nl: "bezig", en: "in progress" },
  "panel.state.done": { nl: "klaar", en: "done" },
  "panel.state.look": { nl: "te bekijken", en: "to look at" },

  "panel.step.budget": { nl: "Begroting", en: "Budget" },
  "panel.step.candidates": { nl: "Kandidaatwijken", en: "Candidate wijken" },
  "panel.step.criteria": { nl: "Afwegingskader", en: "Criteria and weights" },
  "panel.step.choice": { nl: "Wijkselectie", en: "Choice of wijk" },

  "panel.first.title": { nl: "Kies samen de wijk voor uw wijkrenovatie", en: "Choose the wijk for your renovation" },
  "panel.first.what": {
    nl: "Wijkwerf vergelijkt kandidaatwijken op cijfers die u zelf kiest en weegt.",
    en: "Wijkwerf compares candidate wijken on figures that you choose and weigh.",
  },
  "panel.first.where": {
    nl: "Alles staat in gewone bladen van dit werkboek en wordt hier berekend; er gaat niets naar buiten.",
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

  "panel.notANumber": { nl: "Typ een getal, zoals 1.234,5", en: "Type a number, such as 1,234.5" },

  "panel.candidates.known": { nl: "{share} bekend", en: "{share} known" },
  "panel.candidates.fill": {
    nl: "Vul in het blad een rij per wijk in.",
    en: "Fill in a row per wijk in the sheet.",
  },

  "panel.criteria.noTheme": { nl: "Zonder thema", en: "Without a theme" },
  "panel.criteria.noWeight": { nl: "geen gewicht", en: "no weight" },
  "panel.direction.high": { nl: "Hoger is beter", en: "Higher is better" },
  "panel.direction.low": { nl: "Lager is beter", en: "Lower is better" },
  "panel.direction.none": { nl: "Nog geen richting gekozen", en: "No direction chosen yet" },
  "panel.criterion.gone": {
    nl: "Dit criterium staat niet meer in het blad.",
    en: "This criterion is no longer in the sheet.",
  },
  "panel.criterion.direction": { nl: "Richting", en: "Direction" },
  "panel.criterion.weight": { nl: "Gewicht", en: "Weight" },
  "panel.criterion.worst": { nl: "Slechtste waarde", en: "Worst value" },
  "panel.criterion.best": { nl: "Beste waarde", en: "Best value" },
  "panel.criterion.lower": { nl: "Ondergrens", en: "Lower bound" },
  "panel.criterion.upper": { nl: "Bovengrens", en: "Upper bound" },
  "panel.criterion.year": { nl: "Jaar", en: "Year" },
  "panel.criterion.source": { nl: "Bron", en: "Source" },
  "panel.criterion.save": { nl: "Schrijf de wijziging", en: "Write the change" },
  "panel.criterion.range": {
    nl: "De wijken tussen slechtst ({worst}) en best ({best}):",
    en: "The wijken between worst ({worst}) and best ({best}):",
  },

  "panel.propose.open": { nl: "Stel criteria voor", en: "Propose criteria" },
  "panel.propose.title": { nl: "Voorgestelde criteria", en: "Proposed criteria" },
  "panel.propose.what": {
    nl: "Kies wat bij uw opdracht past. Richting, schaal en gewicht kunt u daarna aanpassen.",
    en: "Pick what fits your assignment. Direction, scale and weight can be changed afterwards.",
  },
  "panel.propose.add": {
    nl: "Voeg {count} {count|criterium|criteria} toe",
    en: "Add {count} {count|criterion|criteria}",
  },
  "panel.evidence.A": { nl: "Gebruikt in: {because}.", en: "Used in: {because}." },
  "panel.evidence.B": { nl: "Bleek belangrijk in: {because}.", en: "Turned out important in: {because}." },
  "panel.evidence.C": { nl: "Ons voorstel. {because}.", en: "Our proposal. {because}." },

  "panel.figures.open": { nl: "Lees cijfers in", en: "Read figures" },
  "panel.figures.title": { nl: "Cijfers inlezen", en: "Read figures" },
  "panel.figures.what": {
    nl: "Kies een bestand van Provincies in Cijfers, Statbel of Fluvius (Excel of csv). Het blijft op uw computer.",
    en: "Choose a file of Provincies in Cijfers, Statbel or Fluvius (Excel or csv). It stays on your computer.",
  },
  "panel.figures.file": { nl: "Kies een bestand", en: "Choose a file" },
  "panel.figures.fromSheet": { nl: "Of lees uit een blad", en: "Or read from a sheet" },
  "panel.figures.readSheet": { nl: "Lees dit blad", en: "Read this sheet" },
  "panel.figures.reading": { nl: "Het bestand wordt gelezen.", en: "Reading the file." },
  "panel.figures.other": { nl: "Kies een ander bestand", en: "Choose another file" },
  "panel.figures.sheet": { nl: "Blad in het bestand", en: "Sheet in the file" },
  "panel.figures.level": { nl: "Soort gebieden", en: "Kind of areas" },
  "panel.figures.year": { nl: "Jaar", en: "Year" },
  "panel.figures.columns": { nl: "Welke cijfers?", en: "Which figures?" },
  "panel.figures.indicators": {
    nl: "{count} {count|cijfer|cijfers} zoals in het bestand",
    en: "{count} {count|figure|figures} as in the file",
  },
  "panel.figures.whichWijken": { nl: "Voor welke wijken?", en: "For which wijken?" },
  "panel.figures.sheetWijken": {
    nl: "De {count} {count|wijk|wijken} met sectorcodes in uw blad",
    en: "The {count} {count|wijk|wijken} with sector codes in your sheet",
  },
  "panel.figures.otherAreas": { nl: "Kies zelf gebieden", en: "Choose areas" },
  "panel.figures.search": { nl: "Zoek een gebied", en: "Search an area" },
  "panel.figures.searchHint": {
    nl: "Een deel van de naam, of het begin van de code (71016 is Genk).",
    en: "Part of the name, or the beginning of the code (71016 is Genk).",
  },
  "panel.figures.found": { nl: "{count} {count|gebied|gebieden} gevonden", en: "{count} {count|area|areas} found" },
  "panel.figures.addArea": { nl: "Voeg {area} toe", en: "Add {area}" },
  "panel.figures.addAll": { nl: "Voeg alle {count} toe", en: "Add all {count}" },
  "panel.figures.chosen": { nl: "{count} {count|wijk|wijken} gekozen", en: "{count} {count|wijk|wijken} chosen" },
  "panel.figures.chosenHint": {
    nl: "Geef twee gebieden dezelfde naam om er één wijk van te maken.",
    en: "Give two areas the same name to make them one wijk.",
  },
  "panel.figures.remove": { nl: "Laat weg", en: "Leave out" },
  "panel.figures.removeArea": { nl: "Laat {area} weg", en: "Leave out {area}" },
  "panel.figures.crosswalk": {
    nl: "Sommige codes staan niet in het bestand. Zijn ze van een ander jaar, geef dan een koppeltabel.",
    en: "Some codes are not in the file. If they are of another year, give a conversion table.",
  },
  "panel.figures.crosswalkFile": { nl: "Kies een koppeltabel", en: "Choose a conversion table" },
  "panel.figures.preview": { nl: "Zo komt het in het blad", en: "This is what goes in the sheet" },
  "panel.figures.why": { nl: "Waarom niet alle rijen?", en: "Why not all rows?" },
  "panel.figures.add": { nl: "Voeg toe", en: "Add" },

  "panel.points": { nl: "punten", en: "points" },
  "panel.goToRow": { nl: "Ga naar de rij in het blad", en: "Go to the row in the sheet" },

  "panel.choice.empty": {
    nl: "Hier ziet u welke wijk eerst staat en waarom. Daarvoor zijn minstens twee wijken en één criterium met een gewicht nodig.",
    en: "This shows which wijk stands first and why. It needs at least two wijken and one criterion with a weight.",
  },
  "panel.choice.method": { nl: "Methode", en: "Method" },
  "panel.choice.ranking": { nl: "Rangorde", en: "Ranking" },
  "panel.choice.unranked": { nl: "Zonder plaats in de rangorde", en: "Without a place in the ranking" },
  "panel.choice.noRank": { nl: "Kreeg geen score met deze methode", en: "Got no score by this method" },
  "panel.choice.known": { nl: "{share} van het gewicht is bekend", en: "{share} of the weight is known" },
  "panel.choice.wijk": { nl: "Wijk", en: "Wijk" },
  "panel.choice.rank": { nl: "Rang", en: "Rank" },
  "panel.choice.points": { nl: "Punten", en: "Points" },
  "panel.choice.coverage": { nl: "Bekend", en: "Known" },
  "panel.choice.write": { nl: "Schrijf naar blad", en: "Write to a sheet" },

  "panel.method.som": { nl: "Som van punten", en: "Sum of points" },
  "panel.method.product": { nl: "Product van verhoudingen", en: "Product of ratios" },
  "panel.method.topsis": { nl: "TOPSIS (afstand tot ideaal)", en: "TOPSIS (distance to the ideal)" },
  "panel.method.promethee": { nl: "PROMETHEE (onderling vergelijken)", en: "PROMETHEE (compared in pairs)" },
  "panel.method.vikor": { nl: "VIKOR (compromis)", en: "VIKOR (compromise)" },
  "panel.methodHint.som": {
    nl: "Elk criterium geeft punten tussen zijn slechtste en beste waarde, maal het gewicht.",
    en: "Each criterion gives points between its worst and best value, times its weight.",
  },
  "panel.methodHint.product": {
    nl: "Vermenigvuldigt verhoudingen. Een zwak cijfer weegt zwaarder door. Vraagt cijfers boven nul.",
    en: "Multiplies ratios. A weak figure weighs more. Needs figures above zero.",
  },
  "panel.methodHint.topsis": {
    nl: "Dicht bij de beste en ver van de slechtste wijk die denkbaar is.",
    en: "Close to the best and far from the worst wijk that could be.",
  },
  "panel.methodHint.promethee": {
    nl: "Telt hoe vaak en hoeveel een wijk beter is dan elke andere.",
    en: "Counts how often and how much a wijk is better than each other one.",
  },
  "panel.methodHint.vikor": {
    nl: "Zoekt het compromis: goed in het geheel, en nergens erg slecht.",
    en: "Looks for the compromise: good overall, and nowhere very bad.",
  },

  "panel.choice.writeProsCons": { nl: "Schrijf voor en tegen", en: "Write pros and cons" },
  "panel.unknown": { nl: "onbekend", en: "unknown" },

  "panel.sure.title": { nl: "Hoe zeker?", en: "How sure?" },
  "panel.sure.what": {
    nl: "Blijft dezelfde wijk eerst met andere gewichten of een andere methode?",
    en: "Does the same wijk stay first with other weights or another method?",
  },
  "panel.compare.title": { nl: "Vergelijk twee wijken", en: "Compare two wijken" },
  "panel.compare.what": { nl: "Waar staat de ene voor op de andere?", en: "Where is one ahead of the other?" },
  "panel.compare.first": { nl: "Eerste wijk", en: "First wijk" },
  "panel.compare.second": { nl: "Tweede wijk", en: "Second wijk" },
  "panel.compare.totals": {
    nl: "{first} heeft {a} punten, {second} {b}.",
    en: "{first} has {a} points, {second} {b}.",
  },
  "panel.compare.ahead": { nl: "{wijk} wint {points} punten.", en: "{wijk} gains {points} points." },
  "panel.compare.equal": { nl: "Geen verschil.", en: "No difference." },
  "panel.compare.cannot": {
    nl: "Niet te vergelijken: een van beide is onbekend.",
    en: "Cannot be compared: one of them is unknown.",
  },
  "panel.calculation.title": { nl: "Laat de berekening zien", en: "Show the calculation" },
  "panel.calculation.what": {
    nl: "Elke score tot op het cijfer, de schaal en het gewicht.",
    en: "Every score down to the figure, the scale and the weight.",
  },
  "panel.calculation.how": {
    nl: "Zo werkt de som van punten: waar ligt het cijfer tussen slechtst (0) en best (1), maal het gewicht, maal 100.",
    en: "This is how the sum of points works: where the figure lies between worst (0) and best (1), times the weight, times 100.",
  },
  "panel.calculation.step": {
    nl: "{value} ligt tussen {worst} en {best} op {place}. Maal {weight} geeft {points} punten.",
    en: "{value} lies between {worst} and {best} at {place}. Times {weight} gives {points} points.",
  },
  "panel.calculation.missing": {
    nl: "Ontbreekt. Het gewicht ({weight}) is verdeeld over wat wel bekend is.",
    en: "Missing. Its weight ({weight}) is shared out over what is known.",
  },
  "panel.calculation.total": { nl: "Samen", en: "Together" },
  "panel.calculation.write": { nl: "Schrijf de berekening", en: "Write the calculation" },

  "panel.form.values": { nl: "Waarden", en: "Values" },
  "panel.form.live": { nl: "Levende formules", en: "Live formulas" },
  "panel.form.plain": { nl: "Gewone formules", en: "Plain formulas" },
  "panel.formHint.values": {
    nl: "Blijft staan zoals nu. Iedereen kan het lezen.",
    en: "Stays as it is now. Anybody can read it.",
  },
  "panel.formHint.live": {
    nl: "Rekent mee met =WIJK-functies, bij wie Wijkwerf heeft.",
    en: "Goes on computing with =WIJK functions, where Wijkwerf is loaded.",
  },
  "panel.formHint.plain": {
    nl: "Rekent mee bij iedereen, ook zonder Wijkwerf.",
    en: "Goes on computing for everybody, also without Wijkwerf.",
  },

  "panel.wijk.stands": {
    nl: "Plaats {rank} van {of}, met {points} punten.",
    en: "Place {rank} of {of}, with {points} points.",
  },
  "panel.wijk.excluded": { nl: "Valt buiten een grens", en: "Outside a bound" },
  "panel.wijk.pro": { nl: "Pluspunten", en: "In favour" },
  "panel.wijk.contra": { nl: "Minpunten", en: "Against" },
  "panel.wijk.no.pro": { nl: "Geen cijfer springt er gunstig uit.", en: "No figure stands out in favour." },
  "panel.wijk.no.contra": { nl: "Geen cijfer springt er ongunstig uit.", en: "No figure stands out against." },
  "panel.wijk.fromPeople": { nl: "(uw argument)", en: "(your argument)" },
  "panel.wijk.lacks": { nl: "Ontbreekt", en: "Missing" },
  "panel.wijk.perCriterion": { nl: "Per criterium", en: "Per criterion" },
  "panel.wijk.perCriterionHint": {
    nl: "Links is het slechtst, rechts het best. De streepjes zijn de andere wijken.",
    en: "Left is worst, right is best. The marks are the other wijken.",
  },
  "panel.wijk.place": { nl: "plaats {rank} van {of}", en: "place {rank} of {of}" },
  "panel.wijk.between": {
    nl: "{share} van de weg van slechtst naar best",
    en: "{share} of the way from worst to best",
  },

  "panel.missing.empty": { nl: "niet ingevuld", en: "not filled in" },
  "panel.missing.unknown": { nl: "niet bekend", en: "not known" },
  "panel.missing.suppressed": { nl: "afgeschermd door de bron", en: "suppressed by the source" },
  "panel.missing.notApplicable": { nl: "niet van toepassing", en: "not applicable" },
  "panel.missing.noAnswer": { nl: "geen antwoord", en: "no answer" },
  "panel.missing.unreadable": { nl: "geen leesbaar getal", en: "no readable number" },

  "panel.fact.notStarted": { nl: "Nog niet begonnen", en: "Not begun" },
  "panel.fact.candidates": { nl: "{count} {count|wijk|wijken}", en: "{count} {count|wijk|wijken}" },
  "panel.fact.filled": { nl: "{filled} van de cijfers ingevuld", en: "{filled} of the figures filled in" },
  "panel.fact.criteria": { nl: "{count} {count|criterium|criteria}", en: "{count} {count|criterion|criteria}" },
  "panel.fact.themes": { nl: "{count} {count|thema|thema's}", en: "{count} {count|theme|themes}" },
  "panel.fact.noWeights": { nl: "Nog geen gewichten", en: "No weights yet" },
  "panel.fact.noRanking": { nl: "Nog te weinig om te rangschikken", en: "Too little to rank yet" },
  "panel.next.candidates": { nl: "vul kandidaatwijken in", en: "fill in candidate wijken" },
  "panel.next.criteria": { nl: "kies criteria en gewichten", en: "choose criteria and weights" },
  "panel.next.look": {
    nl: "bekijk {count} {count|ding|dingen} bij {step}",
    en: "look at {count} {count|thing|things} under {step}",
  },
  "panel.next.gaps": { nl: "vul {count} lege {count|cel|cellen} aan", en: "fill in {count} empty {count|cell|cells}" },
  "panel.next.write": { nl: "schrijf de rangorde naar een blad", en: "write the ranking to a sheet" },

  "panel.help.title": { nl: "Hulp", en: "Help" },
  "panel.help.functions": { nl: "Functies voor in het blad", en: "Functions for the sheet" },
  "panel.help.functionsIntro": {
    nl: "Typ in een cel =WIJK en kies. Cellen zonder waarde tellen als ontbrekend, nooit als nul.",
    en: "Type =WIJK in a cell and choose. Cells without a value count as missing, never as zero.",
  },
  "panel.help.optional": { nl: "mag weg", en: "optional" },
  "panel.help.example": { nl: "Voorbeeld", en: "Example" },
  "panel.help.question.write": { nl: "Wat schrijft Wijkwerf in mijn werkboek?", en: "What does Wijkwerf write?" },
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
    nl: "Laat de cel leeg of typ “n.b.”. De wijk wordt dan beoordeeld op de andere criteria, en u ziet hoeveel van het gewicht bekend is.",
    en: "Leave the cell empty or type “n.b.”. The wijk is then judged on the other criteria, and you see how much of the weight is known.",
  },
  "panel.help.question.name": { nl: "Ik zie #NAAM? in een cel", en: "I see #NAME? in a cell" },
  "panel.help.answer.name": {
    nl: "Dan is Wijkwerf bij u niet geladen. Open dit venster en bereken het blad opnieuw (Ctrl + Alt + F9), of vraag een versie met waarden.",
    en: "Then Wijkwerf is not loaded. Open this pane and recalculate (Ctrl + Alt + F9), or ask for a version with values.",
  },
  "panel.help.question.privacy": { nl: "Gaan mijn gegevens ergens naartoe?", en: "Do my data go anywhere?" },
  "panel.help.answer.privacy": {
    nl: "Nee. Alles wordt op uw computer berekend. Er is geen account en geen verbinding nodig.",
    en: "No. Everything is computed on your computer. No account and no connection is needed.",
  },
} as const satisfies Record<string, Text>;
