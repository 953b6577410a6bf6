/** The table Criteria: what matters in the choice, in which direction, and how much. */
import { type ChoiceWord, offeredWord, type TableSchema } from "../../tables/schema";

export const DIRECTIONS = [
  { value: "high", words: ["hoog", "hoger is beter", "max", "maximaliseren", "+", "1"] },
  { value: "low", words: ["laag", "lager is beter", "min", "minimaliseren", "-", "-1"] },
] as const satisfies readonly ChoiceWord[];

/** The word for a direction as the sheet has it; 1: higher is better, -1: lower is better. */
export function directionWord(direction: 1 | -1): string {
  const wanted = direction === 1 ? "high" : "low";
  return DIRECTIONS.filter(({ value }) => value === wanted).map(offeredWord)[0] ?? wanted;
}

export const criteria = {
  name: "Criteria",
  purpose: {
    nl: "De criteria van het afwegingskader, met richting, gewicht en schaal.",
    en: "The criteria of the assessment, with direction, weight and scale.",
  },
  rowsAre: "measures",
  grouped: true,
  columns: [
    {
      key: "name",
      header: "Criterium",
      kind: "text",
      required: true,
      synonyms: [
        "Criteria",
        "Naam",
        "Naam criterium",
        "Indicator",
        "Kenmerk",
        "Criterion",
        "Factor",
        "Aspect",
        "Beoordelingscriterium",
        "Critère",
        "Wat telt",
      ],
      help: { nl: "De naam van het criterium.", en: "The name of the criterion." },
      width: 34,
    },
    {
      key: "theme",
      header: "Thema",
      kind: "text",
      synonyms: ["Categorie", "Groep", "Cluster", "Theme", "Domein", "Hoofdcriterium", "Rubriek", "Dimensie"],
      help: { nl: "Criteria met hetzelfde thema staan samen.", en: "Criteria of one theme stand together." },
      width: 18,
    },
    {
      key: "unit",
      header: "Eenheid",
      kind: "text",
      synonyms: ["Unit", "Meeteenheid", "Unité", "Schaal eenheid"],
      help: { nl: "Bijvoorbeeld kWh, %, euro of score 1-5.", en: "For instance kWh, %, euro or score 1-5." },
      width: 12,
    },
    {
      key: "direction",
      header: "Richting",
      kind: "choice",
      required: true,
      choices: DIRECTIONS,
      synonyms: [
        "Wat is beter",
        "Hoog of laag",
        "Doel",
        "Optimaliseren",
        "Direction",
        "Hoger of lager",
        "Hoe meer hoe beter",
        "Sens",
      ],
      help: {
        nl: "“hoog” als meer beter is, “laag” als minder beter is.",
        en: "“hoog” if more is better, “laag” if less is.",
      },
      width: 10,
    },
    {
      key: "weight",
      header: "Gewicht",
      kind: "number",
      required: true,
      min: 0,
      partsOfWhole: true,
      synonyms: [
        "Gewicht %",
        "Weging",
        "Punten",
        "Wegingsfactor",
        "Belang",
        "Weight",
        "Wegingscoëfficiënt",
        "Gewichten",
        "Belangrijkheid",
        "Poids",
        "Pondération",
      ],
      help: {
        nl: "Hoe zwaar het telt. De som hoeft geen 100 te zijn.",
        en: "How much it counts. The sum need not be 100.",
      },
      width: 10,
    },
    {
      key: "worst",
      header: "Slechtste",
      kind: "number",
      unlike: true,
      synonyms: ["Slechtste waarde", "Minimum schaal", "Slechtst", "Worst", "Laagste score bij", "0 punten bij"],
      help: { nl: "De waarde die 0 punten krijgt.", en: "The value that gets 0 points." },
      width: 11,
    },
    {
      key: "best",
      header: "Beste",
      kind: "number",
      unlike: true,
      synonyms: ["Beste waarde", "Maximum schaal", "Best", "Hoogste score bij", "Alle punten bij", "100 punten bij"],
      help: { nl: "De waarde die alle punten krijgt.", en: "The value that gets all points." },
      width: 11,
    },
    {
      key: "lower",
      header: "Ondergrens",
      kind: "number",
      unlike: true,
      synonyms: ["Minimum vereist", "Drempel", "Minstens", "Minimumeis", "Lower bound"],
      help: { nl: "Een wijk eronder valt af.", en: "A neighbourhood below it is excluded." },
      width: 11,
    },
    {
      key: "upper",
      header: "Bovengrens",
      kind: "number",
      unlike: true,
      synonyms: ["Maximum toegelaten", "Plafond", "Hoogstens", "Maximumeis", "Upper bound"],
      help: { nl: "Een wijk erboven valt af.", en: "A neighbourhood above it is excluded." },
      width: 11,
    },
    {
      key: "source",
      header: "Bron",
      kind: "text",
      synonyms: ["Bronvermelding", "Herkomst", "Source", "Databron", "Gegevensbron"],
      help: { nl: "Waar het cijfer vandaan komt.", en: "Where the figure comes from." },
      width: 34,
    },
    {
      key: "year",
      header: "Jaar",
      kind: "year",
      synonyms: ["Jaartal", "Periode", "Year", "Peiljaar", "Meetjaar"],
      help: { nl: "Het jaar van het cijfer.", en: "The year of the figure." },
      width: 8,
    },
    {
      key: "column",
      header: "Kolom",
      kind: "text",
      synonyms: ["Kolom in Kandidaatwijken", "Kop in Kandidaatwijken"],
      help: {
        nl: "De kop in Kandidaatwijken, als die anders is dan het criterium.",
        en: "The header in Kandidaatwijken, if it differs from the criterion.",
      },
      width: 24,
    },
  ],
} as const satisfies TableSchema;
