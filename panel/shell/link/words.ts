/** Words of the screens in shell/link. */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.link", {
  whichTable: { nl: "Wat staat er in uw blad?", en: "What does your sheet hold?" },
  looking: { nl: "Zoekt bladen die passen.", en: "Looking for sheets that fit." },
  fits: { nl: "Dit past", en: "This fits" },
  useThis: { nl: "Gebruik dit", en: "Use this" },
  proposal: {
    nl: "“{sheet}”, {address}: {rows} {rows|rij|rijen}, {columns} {columns|kolom|kolommen} herkend",
    en: "“{sheet}”, {address}: {rows} {rows|row|rows}, {columns} {columns|column|columns} recognised",
  },
  select: { nl: "Zelf aanwijzen", en: "Point at it" },
  selectHow: {
    nl: "Selecteer in het blad de cellen met de kopregel en de rijen.",
    en: "Select the cells with the header and the rows in the sheet.",
  },
  selected: { nl: "Geselecteerd: “{sheet}”, {address}", en: "Selected: “{sheet}”, {address}" },
  nothingSelected: { nl: "Nog niets geselecteerd.", en: "Nothing selected yet." },
  useSelection: { nl: "Gebruik deze selectie", en: "Use this selection" },
  turnedCertain: {
    nl: "In uw blad staan de mensen naast elkaar en de expertises onder elkaar",
    en: "In your sheet people stand side by side and expertises below each other",
  },
  turnedPerhaps: { nl: "Staan de mensen naast elkaar?", en: "Do people stand side by side?" },
  turnedHow: {
    nl: "Wijkwerf maakt er een tabel Team van met een rij per mens: {people} mensen, {expertises} {expertises|expertise|expertises}. Uw blad blijft zoals het is.",
    en: "Wijkwerf makes a table Team of it with a row for each person: {people} people, {expertises} {expertises|expertise|expertises}. Your sheet stays as it is.",
  },
  turnedLeftOut: {
    nl: "Niet overgenomen, want er staan geen niveaus in: {list}.",
    en: "Not taken over, because it holds no levels: {list}.",
  },
  notTurned: { nl: "Nee, elke rij is een mens", en: "No, every row is a person" },
  turn: { nl: "Maak er Team van", en: "Make it Team" },
  noHeader: { nl: "Er is geen kopregel herkend", en: "No header was recognised" },
  noHeaderHow: {
    nl: "Selecteer ook de rij met de kolomnamen. Minstens één ervan moet lijken op: {columns}.",
    en: "Select the row with the column names as well. At least one must resemble: {columns}.",
  },
  lacking: { nl: "Kies nog een kolom voor: {columns}", en: "Still choose a column for: {columns}" },
  rowsCount: {
    nl: "{used} {used|rij telt|rijen tellen} mee, {aside} niet.",
    en: "{used} {used|row counts|rows count}, {aside} {aside|does|do} not.",
  },
  blankRows: {
    nl: "{count} lege {count|rij|rijen}.",
    en: "{count} blank {count|row|rows}.",
  },
  aside: {
    nl: "Toon {count|de rij die|de rijen die} niet {count|meetelt|meetellen}",
    en: "Show the {count|row that does|rows that do} not count",
  },
  asideRow: { nl: "Rij {row}{text}: {why}.", en: "Row {row}{text}: {why}." },
  "link.reason.title": { nl: "titel", en: "title" },
  "link.reason.blank": { nl: "leeg", en: "blank" },
  "link.reason.total": { nl: "totaal", en: "total" },
  "link.reason.comparison": { nl: "om te vergelijken", en: "to compare with" },
  "link.reason.repeatedHeader": { nl: "herhaalt de kop", en: "repeats the header" },
  "link.reason.note": { nl: "opmerking", en: "note" },
  "link.reason.heading": { nl: "tussentitel", en: "heading" },
  "link.reason.leftOut": { nl: "door u weggelaten", en: "left out by you" },
  countsAnyway: { nl: "Telt toch mee", en: "Counts all the same" },
  showCounting: { nl: "Toon de rijen die meetellen", en: "Show the rows that count" },
  leaveOut: { nl: "Laat weg", en: "Leave out" },
  moreRows: { nl: "En nog {count}.", en: "And {count} more." },
  "link.reason.nameless": { nl: "heeft geen naam", en: "has no name" },
  headerRow: { nl: "De kop staat in rij", en: "The header is in row" },
  headerRowHint: { nl: "Een rij van {first} tot {last}.", en: "A row from {first} to {last}." },

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
});
