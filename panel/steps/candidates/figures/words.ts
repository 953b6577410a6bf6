/** Words of the screens in steps/candidates/figures. */
import { texts } from "../../../../core/texts/text";

export const words = texts("pane.figures", {
  "aside.title": { nl: "titel boven de kop", en: "title above the header" },
  "aside.header": { nl: "kopregel", en: "header row" },
  "aside.blank": { nl: "lege rij", en: "blank row" },
  "aside.note": { nl: "opmerking of bron", en: "note or source" },
  "aside.restCode": { nl: "ligging onbekend (restcode)", en: "location unknown (rest code)" },
  "aside.noCode": { nl: "geen code van een gebied", en: "no area code" },
  "aside.noPeriod": { nl: "geen jaar", en: "no year" },
  "aside.noSubject": { nl: "geen onderwerp", en: "no subject" },
  "aside.duplicate": { nl: "herhaalt een vorige rij", en: "repeats an earlier row" },
  "aside.lostCode": { nl: "code is een getal geworden", en: "code became a number" },
  "aside.otherTable": { nl: "andere tabel onder deze", en: "another table below this one" },
  "aside.part": { nl: "deel van een totaal dat er ook staat", en: "part of a total that is there too" },
  "aside.shifted": { nl: "meer velden dan de kopregel", en: "more fields than the header" },
  "aside.otherLevel": { nl: "ander gebiedsniveau", en: "other level of areas" },
  "aside.otherPeriod": { nl: "ander jaar", en: "other year" },
  "aside.otherArea": { nl: "ander gebied", en: "other area" },
  "aside.otherIndicator": { nl: "andere indicator", en: "other indicator" },

  rowsRead: {
    nl: "{read} rijen gelezen: {used} gebruikt, {other} van andere gebieden of jaren, {aside} apart gezet",
    en: "{read} rows read: {used} used, {other} of other areas or years, {aside} set aside",
  },

  file: { nl: "Kies een bestand", en: "Choose a file" },
  fromSheet: { nl: "Of lees uit een blad", en: "Or read from a sheet" },
  readSheet: { nl: "Lees dit blad", en: "Read this sheet" },
  reading: { nl: "Het bestand wordt gelezen.", en: "Reading the file." },
  other: { nl: "Kies een ander bestand", en: "Choose another file" },
  sheet: { nl: "Blad in het bestand", en: "Sheet in the file" },
  level: { nl: "Soort gebieden", en: "Kind of areas" },
  year: { nl: "Jaar", en: "Year" },
  yearHint: {
    nl: "Het bestand zegt niet van welk jaar de cijfers zijn.",
    en: "The file does not say of which year the figures are.",
  },
  sizeHint: { nl: "Tussen haakjes: {size}.", en: "In brackets: {size}." },
  scale: { nl: "Waarmee vergelijkt u?", en: "What to compare with?" },
  scaleFlanders: { nl: "Met heel Vlaanderen", en: "With all of Flanders" },
  scaleMunicipality: { nl: "Alleen met {municipality}", en: "With {municipality} only" },
  scaleDigits: {
    nl: "Alleen met codes die met {digits} beginnen",
    en: "Only with codes that begin with {digits}",
  },
  municipalityTable: {
    nl: "Een sector ligt niet altijd in de gemeente waarmee de code begint. Geef een koppeltabel van sectoren naar gemeenten om dat zeker te weten.",
    en: "A sector does not always lie in the municipality that its code begins with. Give a conversion table from sectors to municipalities to be sure.",
  },
  municipalityFile: {
    nl: "Kies een koppeltabel met gemeenten",
    en: "Choose a conversion table with municipalities",
  },
  scaleHint: {
    nl: "Bepaalt de slechtste en de beste waarde: 5 % van de gebieden ligt eronder, 5 % erboven.",
    en: "Sets the worst and the best value: 5% of the areas lie below, 5% above.",
  },
  scaleOf: {
    nl: "{column}: schaal van {low} tot {high}",
    en: "{column}: scale from {low} to {high}",
  },
  unmatched: {
    nl: "Toon de codes die niet in het bestand staan ({count})",
    en: "Show the codes that are not in the file ({count})",
  },
  mixed: {
    nl: "{count} {count|wijk houdt het cijfer dat er staat|wijken houden het cijfer dat er staat}. Bron en jaar gelden dan niet voor alle wijken",
    en: "{count} {count|neighbourhood keeps the figure|neighbourhoods keep the figure} that is there. Source and year then do not hold for all of them",
  },
  columns: { nl: "Welke cijfers?", en: "Which figures?" },
  indicators: {
    nl: "{count} {count|cijfer|cijfers} zoals in het bestand",
    en: "{count} {count|figure|figures} as in the file",
  },
  target: { nl: "{column} hoort bij", en: "{column} belongs to" },
  newCriterion: { nl: "Een nieuw criterium", en: "A new criterion" },
  whichWijken: { nl: "Voor welke wijken?", en: "For which neighbourhoods?" },
  sheetWijken: {
    nl: "{count} {count|wijk|wijken} met codes in het blad",
    en: "{count} {count|one|ones} with codes in the sheet",
  },
  otherAreas: { nl: "Kies zelf gebieden", en: "Choose areas" },
  search: { nl: "Zoek een gebied", en: "Search an area" },
  otherVintage: {
    nl: "{count} {count|sector heeft|sectoren hebben} een code van een ander jaar dan {year} en {count|krijgt|krijgen} hier geen naam.",
    en: "{count} {count|sector has|sectors have} a code of another year than {year} and {count|gets|get} no name here.",
  },
  searchHint: {
    nl: "Een deel van de naam of van de gemeente, of het begin van de code (71016 is Genk).",
    en: "Part of the name or of the municipality, or the beginning of the code (71016 is Genk).",
  },
  namesWhy: {
    nl: "Dit bestand heeft alleen codes. Met een lijst van gebieden, zoals die van Provincies in Cijfers, kunt u op naam zoeken.",
    en: "This file holds codes only. With a list of areas, such as that of Provincies in Cijfers, you can search by name.",
  },
  namesFile: { nl: "Kies een lijst met namen", en: "Choose a list of names" },
  noNames: {
    nl: "In dit bestand zijn geen codes met namen gevonden.",
    en: "No codes with names were found in this file.",
  },
  found: { nl: "{count} {count|gebied|gebieden} gevonden", en: "{count} {count|area|areas} found" },
  listCut: {
    nl: "Hier staan de eerste {shown} van de {count}. Zoek verder voor de andere.",
    en: "These are the first {shown} of {count}. Search on for the others.",
  },
  columnsRead: {
    nl: "{read} kolommen gelezen: {used} gebruikt, {aside} apart gezet",
    en: "{read} columns read: {used} used, {aside} set aside",
  },
  "column.index": { nl: "rijnummer", en: "row number" },
  "column.template": { nl: "kolom van het sjabloon", en: "column of the template" },
  "column.date": { nl: "datum", en: "date" },
  "column.otherArea": { nl: "ander gebied", en: "other area" },
  "column.text": { nl: "geen cijfers", en: "no figures" },
  "column.doubled": { nl: "kop komt twee keer voor", en: "header occurs twice" },
  "column.noHeader": { nl: "geen kop", en: "no header" },
  "column.otherTable": { nl: "andere tabel", en: "another table" },
  addArea: { nl: "Voeg {area} toe", en: "Add {area}" },
  addAll: { nl: "Voeg alle {count} toe", en: "Add all {count}" },
  chosen: {
    nl: "{count} {count|wijk|wijken} gekozen",
    en: "{count} {count|neighbourhood|neighbourhoods} chosen",
  },
  chosenHint: {
    nl: "Geef twee gebieden dezelfde naam om er één wijk van te maken.",
    en: "Give two areas the same name to make them one neighbourhood.",
  },
  remove: { nl: "Laat weg", en: "Leave out" },
  removeArea: { nl: "Laat {area} weg", en: "Leave out {area}" },
  crosswalk: {
    nl: "Sommige codes staan niet in het bestand. Zijn ze van een ander jaar, geef dan een koppeltabel.",
    en: "Some codes are not in the file. If they are of another year, give a conversion table.",
  },
  crosswalkFile: { nl: "Kies een koppeltabel", en: "Choose a conversion table" },
  preview: { nl: "Zo komt het in het blad", en: "This is what goes in the sheet" },
  firstRows: { nl: "De eerste rijen", en: "The first rows" },
  whyColumns: { nl: "Waarom niet alle kolommen?", en: "Why not all columns?" },
  why: { nl: "Waarom niet alle rijen?", en: "Why not all rows?" },
  add: { nl: "Voeg toe", en: "Add" },

  "figures.title": { nl: "Cijfers inlezen", en: "Read figures" },
  "figures.what": {
    nl: "Kies een bestand van Provincies in Cijfers, Statbel of Fluvius (Excel of csv). Het blijft op uw computer.",
    en: "Choose a file of Provincies in Cijfers, Statbel or Fluvius (Excel or csv). It stays on your computer.",
  },
});
