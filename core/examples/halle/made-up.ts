/** Sheets that are made up: they say so above the table, where reading goes on below it. */
import { serialOfTime } from "../../cells/serial";
import type { CellFormat } from "../../workbook/plan";
import { type ExampleSheet, type ExampleValue, exampleSheet, looks } from "../example-workbook";

export const MADE_UP = "Voorbeeld: verzonnen";

/** Of a judgement in a column among real figures. */
export const MADE_UP_JUDGEMENT = "Voorbeeldoordeel: verzonnen, vul uw eigen oordeel in";

const DAY = /^\d{4}-\d\d-\d\d$/;
const NUMBER = /^\d+(?:\.\d+)?$/;

/** A table as text, one row a line, cells between bars: header first. Days are written as 2027-01-14. */
export function madeUpSheet(name: string, text: string, title = MADE_UP): ExampleSheet {
  const cells = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const columns = cells[0]?.map((_, column) => cells.slice(1).map((row) => row[column] ?? "")) ?? [];
  return exampleSheet({ name, title: [title], rows: cells.map((row) => row.map(cellOf)), looks: columns.map(lookOf) });
}

function cellOf(text: string): ExampleValue {
  if (DAY.test(text)) return serialOfTime(Date.parse(text));
  return NUMBER.test(text) ? Number(text) : text;
}

/** As wide as what stands there needs, and no wider than reads well. */
function lookOf(column: readonly string[]): CellFormat {
  const filled = column.filter((text) => text !== "");
  if (filled.some((text) => DAY.test(text))) return looks.date;
  if (filled.length > 0 && filled.every((text) => NUMBER.test(text))) {
    return filled.some((text) => Number(text) >= 1000) ? looks.euro : looks.scale;
  }
  const longest = Math.max(0, ...filled.map(({ length }) => length));
  if (longest > 60) return looks.sentence;
  if (longest > 28) return looks.phrase;
  return longest > 14 ? looks.name : looks.word;
}
