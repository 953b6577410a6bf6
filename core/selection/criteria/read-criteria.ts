/** The rows of the table Criteria, and which of them are criteria that can be computed with. */
import { columnOf } from "../../tables/shape";
import type { Table } from "../../tables/table";
import { cellAddress } from "../../workbook/address";
import type { Finding } from "../../workbook/finding";
import type { Criterion, CriterionNumber, CriterionRow } from "../study";
import { criteria as criteriaTable, directionWord } from "../tables/criteria";
import { words } from "../words";

export type CriteriaTable = Table<typeof criteriaTable>;

/** Every named row, also those that cannot be computed with yet. */
export function readCriteria(table: CriteriaTable): CriterionRow[] {
  return table.rows.flatMap(({ row, values }): CriterionRow[] => {
    const { name, direction, weight, worst, best, lower, upper, year } = values;
    if (name === undefined) return [];
    return [
      {
        name,
        header: values.column || name,
        theme: values.theme ?? "",
        unit: values.unit ?? "",
        source: values.source ?? "",
        ...(direction !== undefined && { direction: direction === "low" ? -1 : 1 }),
        ...onlyKnown({ weight, worst, best, lower, upper, year }),
        place: table.cell(row, "name"),
        numberCells: numberCells(row, table),
      },
    ];
  });
}

type KnownNumbers = Partial<Record<CriterionNumber | "year", number>>;

function onlyKnown(numbers: Record<string, number | undefined>): KnownNumbers {
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
}

/** A criterion needs a weight; without a direction the scale tells, and else higher is better. Both are told. */
export function asCriterion(row: CriterionRow, table: CriteriaTable, findings: Finding[]): Criterion | undefined {
  const { name, weight, worst, best, place } = row;
  const about = { table: criteriaTable.name };
  if (weight === undefined) {
    const cell = table.cell(place.row, "weight");
    findings.push({ severity: "error", text: words.noWeight, values: { criterion: name }, ...about, cell });
    return undefined;
  }
  if (row.direction !== undefined) return { ...row, weight, direction: row.direction };
  const direction = worst !== undefined && best !== undefined && best < worst ? -1 : 1;
  const values = { criterion: name, word: directionWord(direction) };
  const cell = table.cell(place.row, "direction");
  findings.push({ severity: "warning", text: words.noDirection, values, ...about, cell });
  return { ...row, weight, direction };
}

const CRITERION_NUMBERS: readonly CriterionNumber[] = ["weight", "worst", "best", "lower", "upper"];

function numberCells(row: number, { shape, readOtherwise }: CriteriaTable): Criterion["numberCells"] {
  const { block } = shape;
  const cells: Criterion["numberCells"] = {};
  for (const key of CRITERION_NUMBERS) {
    const column = columnOf(shape, key)?.column;
    if (column === undefined || readOtherwise.has(cellAddress(row, column))) continue;
    if (typeof block.values[row - block.row]?.[column - block.column] === "number") {
      cells[key] = { sheet: block.sheet, row, column };
    }
  }
  return cells;
}
