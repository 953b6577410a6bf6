/** How Excel reads a block of cells as a chart: which cells name the series, which the categories, which are values. */

import type { ChartSeries, Rect, SheetId } from "../spreadsheet/interface";
import type { ExcelContext } from "./context";

/** "Auto" takes the longer side as categories, as Excel does. */
export function seriesFrom(
  { spreadsheet }: ExcelContext,
  sheet: SheetId,
  rect: Rect,
  seriesBy: "Auto" | "Columns" | "Rows",
): ChartSeries[] {
  const kinds = spreadsheet.cells.kinds(sheet, rect);
  const texts = spreadsheet.cells.texts(sheet, rect);
  const isLabel = (row: number, column: number) => ["String", "Empty"].includes(kinds[row]?.[column] ?? "Empty");
  const hasHeader = rect.rows > 1 && (kinds[0] ?? []).every((_, column) => column === 0 || isLabel(0, column));
  const hasCategories = rect.columns > 1 && kinds.every((_, row) => row === 0 || isLabel(row, 0));
  const top = hasHeader ? 1 : 0;
  const left = hasCategories ? 1 : 0;
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rect.rows - top >= rect.columns - left);
  const part = (area: Rect) => ({ sheet, rect: area });
  if (byColumns) {
    const body = { ...rect, row: rect.row + top, rows: rect.rows - top, columns: 1 };
    return Array.from({ length: rect.columns - left }, (_, i) => ({
      name: hasHeader ? (texts[0]?.[left + i] ?? "") : "",
      values: part({ ...body, column: rect.column + left + i }),
      categories: hasCategories ? part(body) : null,
      color: "",
    }));
  }
  const body = { ...rect, column: rect.column + left, columns: rect.columns - left, rows: 1 };
  return Array.from({ length: rect.rows - top }, (_, i) => ({
    name: hasCategories ? (texts[top + i]?.[0] ?? "") : "",
    values: part({ ...body, row: rect.row + top + i }),
    categories: hasHeader ? part(body) : null,
    color: "",
  }));
}

/** Top, left, width and height in points of a block of cells. */
export function boxOf({ spreadsheet }: ExcelContext, sheet: SheetId, rect: Rect) {
  const { formats } = spreadsheet;
  const sum = (from: number, count: number, size: (index: number) => number) => {
    let total = 0;
    for (let i = from; i < from + count; i++) total += size(i);
    return (total * 3) / 4;
  };
  const width = (column: number) => formats.columnWidth(sheet, column);
  const height = (row: number) => formats.rowHeight(sheet, row);
  return {
    left: sum(0, rect.column, width),
    top: sum(0, rect.row, height),
    width: sum(rect.column, rect.columns, width),
    height: sum(rect.row, rect.rows, height),
  };
}
