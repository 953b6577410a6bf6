/** Words of the step Kandidaatwijken and of reading figures. */
import type { Text } from "./text";

export const panelFiguresTexts = {
  "panel.figures.open": { nl: "Lees cijfers in", en: "Read figures" },
  "panel.figures.title": { nl: "Cijfers inlezen", en: "Read figures" },
  "panel.figures.what": {
    nl: "Kies een bestand van Provincies in Cijfers, Statbel of Fluvius (Excel of csv). Het blijft op uw computer.",
    en: "Choose a file of Provincies in Cijfers, Statbel or Fluvius (Excel or csv). It stays on your computer.",
  },

  "panel.candidates.known": { nl: "{share} bekend", en: "{share} known" },
  "panel.candidates.markGaps": {
    nl: "Zet “n.b.” in {count} lege {count|cel|cellen}",
    en: "Put “n.b.” in {count} empty {count|cell|cells}",
  },
  "panel.candidates.others": {
    nl: "Nog {count} {count|wijk staat|wijken staan} in het blad.",
    en: "{count} more {count|neighbourhood is|neighbourhoods are} in the sheet.",
  },
  "panel.candidates.firstGap": { nl: "Ga naar de eerste lege cel", en: "Go to the first empty cell" },
  "panel.candidates.fill": {
    nl: "Vul in het blad per wijk een rij in.",
    en: "Fill in a row per neighbourhood in the sheet.",
  },

  "panel.figures.file": { nl: "Kies een bestand", en: "Choose a file" },
  "panel.figures.fromSheet": { nl: "Of lees uit een blad", en: "Or read from a sheet" },
  "panel.figures.readSheet": { nl: "Lees dit blad", en: "Read this sheet" },
  "panel.figures.reading": { nl: "Het bestand wordt gelezen.", en: "Reading the file." },
  "panel.figures.other": { nl: "Kies een ander bestand", en: "Choose another file" },
  "panel.figures.sheet": { nl: "Blad in het bestand", en: "Sheet in the file" },
  "panel.figures.level": { nl: "Soort gebieden", en: "Kind of areas" },
  "panel.figures.year": { nl: "Jaar", en: "Year" },
  "panel.figures.yearHint": {
    nl: "Het bestand zegt niet van welk jaar de cijfers zijn.",
    en: "The file does not say of which year the figures are.",
  },
  "panel.figures.sizeHint": { nl: "Tussen haakjes: {size}.", en: "In brackets: {size}." },
  "panel.figures.scale": { nl: "Waarmee vergelijkt u?", en: "What to compare with?" },
  "panel.figures.scaleFlanders": { nl: "Met heel Vlaanderen", en: "With all of Flanders" },
  "panel.figures.scaleMunicipality": { nl: "Alleen met {municipality}", en: "With {municipality} only" },
  "panel.figures.scaleDigits": {
    nl: "Alleen met codes die met {digits} beginnen",
    en: "Only with codes that begin with {digits}",
  },
  "panel.figures.municipalityTable": {
    nl: "Een sector ligt niet altijd in de gemeente waarmee de code begint. Geef een koppeltabel van sectoren naar gemeenten om dat zeker te weten.",
    en: "A sector does not always lie in the municipality that its code begins with. Give a conversion table from sectors to municipalities to be sure.",
  },
  "panel.figures.municipalityFile": {
    nl: "Kies een koppeltabel met gemeenten",
    en: "Choose a conversion table with municipalities",
  },
  "panel.figures.scaleHint": {
    nl: "Bepaalt de slechtste en de beste waarde: 5 % van de gebieden ligt eronder, 5 % erboven.",
    en: "Sets the worst and the best value: 5% of the areas lie below, 5% above.",
  },
  "panel.figures.scaleOf": {
    nl: "{column}: schaal van {low} tot {high}",
    en: "{column}: scale from {low} to {high}",
  },
  "panel.figures.unmatched": {
    nl: "Toon de codes die niet in het bestand staan ({count})",
    en: "Show the codes that are not in the file ({count})",
  },
  "panel.figures.mixed": {
    nl: "{count} {count|wijk houdt het cijfer dat er staat|wijken houden het cijfer dat er staat}. Bron en jaar gelden dan niet voor alle wijken",
    en: "{count} {count|neighbourhood keeps the figure|neighbourhoods keep the figure} that is there. Source and year then do not hold for all of them",
  },
  "panel.figures.columns": { nl: "Welke cijfers?", en: "Which figures?" },
  "panel.figures.indicators": {
    nl: "{count} {count|cijfer|cijfers} zoals in het bestand",
    en: "{count} {count|figure|figures} as in the file",
  },
  "panel.figures.target": { nl: "{column} hoort bij", en: "{column} belongs to" },
  "panel.figures.newCriterion": { nl: "Een nieuw criterium", en: "A new criterion" },
  "panel.figures.whichWijken": { nl: "Voor welke wijken?", en: "For which neighbourhoods?" },
  "panel.figures.sheetWijken": {
    nl: "{count} {count|wijk|wijken} met codes in het blad",
    en: "{count} {count|one|ones} with codes in the sheet",
  },
  "panel.figures.otherAreas": { nl: "Kies zelf gebieden", en: "Choose areas" },
  "panel.figures.search": { nl: "Zoek een gebied", en: "Search an area" },
  "panel.figures.searchHint": {
    nl: "Een deel van de naam of van de gemeente, of het begin van de code (71016 is Genk).",
    en: "Part of the name or of the municipality, or the beginning of the code (71016 is Genk).",
  },
  "panel.figures.namesWhy": {
    nl: "Dit bestand heeft alleen codes. Met een lijst van gebieden, zoals die van Provincies in Cijfers, kunt u op naam zoeken.",
    en: "This file holds codes only. With a list of areas, such as that of Provincies in Cijfers, you can search by name.",
  },
  "panel.figures.namesFile": { nl: "Kies een lijst met namen", en: "Choose a list of names" },
  "panel.figures.noNames": {
    nl: "In dit bestand zijn geen codes met namen gevonden.",
    en: "No codes with names were found in this file.",
  },
  "panel.figures.found": { nl: "{count} {count|gebied|gebieden} gevonden", en: "{count} {count|area|areas} found" },
  "panel.figures.addArea": { nl: "Voeg {area} toe", en: "Add {area}" },
  "panel.figures.addAll": { nl: "Voeg alle {count} toe", en: "Add all {count}" },
  "panel.figures.chosen": {
    nl: "{count} {count|wijk|wijken} gekozen",
    en: "{count} {count|neighbourhood|neighbourhoods} chosen",
  },
  "panel.figures.chosenHint": {
    nl: "Geef twee gebieden dezelfde naam om er één wijk van te maken.",
    en: "Give two areas the same name to make them one neighbourhood.",
  },
  "panel.figures.remove": { nl: "Laat weg", en: "Leave out" },
  "panel.figures.removeArea": { nl: "Laat {area} weg", en: "Leave out {area}" },
  "panel.figures.crosswalk": {
    nl: "Sommige codes staan niet in het bestand. Zijn ze van een ander jaar, geef dan een koppeltabel.",
    en: "Some codes are not in the file. If they are of another year, give a conversion table.",
  },
  "panel.figures.crosswalkFile": { nl: "Kies een koppeltabel", en: "Choose a conversion table" },
  "panel.figures.preview": { nl: "Zo komt het in het blad", en: "This is what goes in the sheet" },
  "panel.figures.firstRows": { nl: "De eerste rijen", en: "The first rows" },
  "panel.figures.why": { nl: "Waarom niet alle rijen?", en: "Why not all rows?" },
  "panel.figures.add": { nl: "Voeg toe", en: "Add" },
} as const satisfies Record<string, Text>;
