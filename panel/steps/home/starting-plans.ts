/** The plans behind the first two buttons: sheets with an example in them, or empty ones. */
import { criteria } from "../../../core/tables/criteria";
import { kandidaatwijken } from "../../../core/tables/kandidaatwijken";
import { planCreateTables, type TableContentRow } from "../../../core/tables/plan-create";
import type { Plan } from "../../../core/workbook/plan";
import type { Snapshot } from "../../../core/workbook/snapshot";

/** Columns that a first set of criteria needs; the others can be added in the sheet. */
const CRITERIA_COLUMNS = [
  "name",
  "theme",
  "unit",
  "direction",
  "weight",
  "worst",
  "best",
  "lower",
  "upper",
  "source",
  "year",
];

const EXAMPLE_SOURCE = "verzonnen voorbeeld";
const EXAMPLE_CRITERIA = ["Gasverbruik per woning", "Mediaan inkomen", "Woningen van vóór 1971", "Draagvlak"];

export function planExample(snapshot: Snapshot): Plan {
  return planCreateTables(snapshot, [
    {
      schema: kandidaatwijken,
      columns: ["name"],
      openHeaders: EXAMPLE_CRITERIA,
      rows: [
        candidate("Voorbeeldwijk Noord", 17_900, 22_400, 78, 4),
        candidate("Voorbeeldwijk Zuid", 15_200, 19_800, 64, 5),
        candidate("Voorbeeldwijk Oost", 19_400, 27_100, 81, 2),
        candidate("Voorbeeldwijk West", 13_600, 24_500, "n.b.", 3),
      ],
    },
    {
      schema: criteria,
      columns: CRITERIA_COLUMNS,
      rows: [
        criterion("Gasverbruik per woning", "Energie", "kWh", "high", 30, 12_000, 20_000),
        criterion("Mediaan inkomen", "Sociaal", "euro", "low", 30, 30_000, 18_000),
        criterion("Woningen van vóór 1971", "Gebouwen", "%", "high", 20, 40, 90),
        criterion("Draagvlak", "Sociaal", "score 1-5", "high", 20, 1, 5),
      ],
    },
  ]);
}

export function planEmpty(snapshot: Snapshot): Plan {
  return planCreateTables(snapshot, [{ schema: kandidaatwijken }, { schema: criteria, columns: CRITERIA_COLUMNS }]);
}

function candidate(name: string, ...open: (string | number)[]): TableContentRow {
  return { values: { name }, open };
}

function criterion(
  name: string,
  theme: string,
  unit: string,
  direction: "high" | "low",
  weight: number,
  worst: number,
  best: number,
): TableContentRow {
  return { values: { name, theme, unit, direction, weight, worst, best, source: EXAMPLE_SOURCE } };
}
