/** Looks for cells of a kind inside a rectangle: used, visible, empty, with formulas, merged. */

import { contains, intersection, lastColumn, lastRow, overlaps } from "../spreadsheet/geometry";
import type { CellKind, Rect, SheetId } from "../spreadsheet/interface";
import type { ExcelContext } from "./context";

export type SpecialCells = "Visible" | "Blanks" | "Constants" | "Formulas" | "ConditionalFormats" | "DataValidations";
export type SpecialValues = "All" | "Errors" | "Logical" | "Numbers" | "Text";

export const mergesIn = ({ spreadsheet }: ExcelContext, sheet: SheetId, rect: Rect): Rect[] =>
  spreadsheet.structure.merges(sheet).filter((merge) => overlaps(merge, rect));

/** The smallest rectangle around what is used inside `rect`; null when nothing is. */
export function usedWithin(
  { spreadsheet }: ExcelContext,
  sheet: SheetId,
  rect: Rect,
  valuesOnly: boolean,
): Rect | null {
  const used = spreadsheet.cells.used(sheet, valuesOnly);
  const shared = used && intersection(used, rect);
  if (!shared || (used && contains(rect, used))) return shared;
  const kinds = spreadsheet.cells.kinds(sheet, shared);
  const rows = kinds.flatMap((row, i) => (row.some((kind) => kind !== "Empty") ? [i] : []));
  const columns = kinds[0]?.flatMap((_, j) => (kinds.some((row) => row[j] !== "Empty") ? [j] : [])) ?? [];
  const [top, left] = [rows[0], columns[0]];
  if (top === undefined || left === undefined) return null;
  const bottom = rows[rows.length - 1] ?? top;
  const right = columns[columns.length - 1] ?? left;
  return { row: shared.row + top, column: shared.column + left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Grows a rectangle until the rows and columns around it are empty. */
export function regionAround({ spreadsheet }: ExcelContext, sheet: SheetId, start: Rect): Rect {
  const filled = (rect: Rect) =>
    rect.row >= 0 &&
    rect.column >= 0 &&
    spreadsheet.cells.kinds(sheet, rect).some((row) => row.some((kind) => kind !== "Empty"));
  let region = start;
  for (;;) {
    const wide = { column: Math.max(0, region.column - 1), columns: region.columns + (region.column > 0 ? 2 : 1) };
    const before = region;
    if (filled({ ...wide, row: region.row - 1, rows: 1 }))
      region = { ...region, row: region.row - 1, rows: region.rows + 1 };
    if (filled({ ...wide, row: lastRow(region) + 1, rows: 1 })) region = { ...region, rows: region.rows + 1 };
    const tall = { row: Math.max(0, region.row - 1), rows: region.rows + (region.row > 0 ? 2 : 1) };
    if (filled({ ...tall, column: region.column - 1, columns: 1 })) {
      region = { ...region, column: region.column - 1, columns: region.columns + 1 };
    }
    if (filled({ ...tall, column: lastColumn(region) + 1, columns: 1 })) {
      region = { ...region, columns: region.columns + 1 };
    }
    if (region === before) return region;
  }
}

const valueKinds: Record<SpecialValues, readonly CellKind[]> = {
  All: ["String", "Double", "Boolean", "Error"],
  Errors: ["Error"],
  Logical: ["Boolean"],
  Numbers: ["Double"],
  Text: ["String"],
};

/** The cells of this kind as rectangles. Except for hidden cells, Excel looks only in the used part of the sheet. */
export function findSpecialCells(
  excel: ExcelContext,
  sheet: SheetId,
  rect: Rect,
  type: SpecialCells,
  values: SpecialValues,
): Rect[] {
  const { structure, cells, validations } = excel.spreadsheet;
  if (type === "Visible") {
    return rectsWhere(
      rect,
      (row, column) => !structure.isRowHidden(sheet, row) && !structure.isColumnHidden(sheet, column),
    );
  }
  const used = cells.used(sheet, false);
  const looked = used && intersection(used, rect);
  if (!looked) return [];
  const kinds = cells.kinds(sheet, looked);
  const formulas = cells.formulas(sheet, looked);
  const areas = validations.list(sheet);
  return rectsWhere(looked, (row, column) => {
    const kind = kinds[row - looked.row]?.[column - looked.column] ?? "Empty";
    const hasFormula = Boolean(formulas[row - looked.row]?.[column - looked.column]);
    if (type === "Blanks") return kind === "Empty";
    if (type === "DataValidations") {
      return areas.some((area) => contains(area.rect, { row, column, rows: 1, columns: 1 }));
    }
    if (type === "ConditionalFormats") return false;
    return kind !== "Empty" && hasFormula === (type === "Formulas") && valueKinds[values].includes(kind);
  });
}

/** Groups the cells that pass into rectangles: runs in a row, joined with an equal run right above. */
function rectsWhere(rect: Rect, passes: (row: number, column: number) => boolean): Rect[] {
  const done: Rect[] = [];
  let above: Rect[] = [];
  for (let row = rect.row; row <= lastRow(rect); row++) {
    const runs: Rect[] = [];
    for (let column = rect.column; column <= lastColumn(rect); column++) {
      if (!passes(row, column)) continue;
      const last = runs[runs.length - 1];
      if (last && lastColumn(last) === column - 1) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
      else runs.push({ row, column, rows: 1, columns: 1 });
    }
    const joined = runs.map((run) => {
      const match = above.find((open) => open.column === run.column && open.columns === run.columns);
      return match ? { ...match, rows: match.rows + 1 } : run;
    });
    done.push(...above.filter((open) => !joined.some((run) => run.row === open.row && run.column === open.column)));
    above = joined;
  }
  return [...done, ...above].sort((a, b) => a.row - b.row || a.column - b.column);
}
