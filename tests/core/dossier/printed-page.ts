/** A sheet as a plan leaves it on paper: columns and rows in points, and each text with its letters. */
import { formatNumber } from "../../../core/cells/format-number";
import type { CellFormat, Plan } from "../../../core/workbook/plan";

/** A4 within margins of 15 mm, as the adapter sets it up. */
export const A4 = { width: 595.28 - 2 * 42.5, height: 841.89 - 2 * 42.5 } as const;

/** As Excel lays out columns of so many characters of Calibri 11. */
const POINTS_PER_CHARACTER = 5.25;
const MARGIN_POINTS = 3.75;
const USUAL_HEIGHT = 15;
const USUAL_WIDTH = 8.43;

export interface PrintedCell {
  row: number;
  column: number;
  text: string;
  format: CellFormat;
}

export interface PrintedPage {
  columns: number[];
  rows: number[];
  cells: PrintedCell[];
}

/** What is printed of one sheet; only values, as the dossier has them. */
export function printedPage(plan: Plan, sheet: string): PrintedPage {
  const formats = new Map<string, CellFormat>();
  const columns: number[] = [];
  const rows: number[] = [];
  const texts = new Map<string, string>();
  let size = { rows: 0, columns: 0 };
  for (const change of plan.changes) {
    if (!("sheet" in change) || change.sheet !== sheet) continue;
    if (change.kind === "pageSetup" && change.area) size = { rows: change.area.rows, columns: change.area.columns };
    if (change.kind === "clearFormats") formats.clear();
    if (change.kind === "write") {
      change.values.forEach((line, r) => {
        line.forEach((value, c) => {
          if (value === null) return;
          texts.set(`${change.row + r} ${change.column + c}`, shown(value));
        });
      });
    }
    if (change.kind !== "format") continue;
    const { width, height } = change.format;
    for (let r = change.row; r < change.row + change.rows; r++) {
      if (height !== undefined) rows[r] = height;
      for (let c = change.column; c < change.column + change.columns; c++) {
        if (width !== undefined) columns[c] = width * POINTS_PER_CHARACTER + MARGIN_POINTS;
        formats.set(`${r} ${c}`, { ...formats.get(`${r} ${c}`), ...change.format });
      }
    }
  }
  const usual = USUAL_WIDTH * POINTS_PER_CHARACTER + MARGIN_POINTS;
  return {
    columns: Array.from({ length: size.columns }, (_, c) => columns[c] ?? usual),
    rows: Array.from({ length: size.rows }, (_, r) => rows[r] ?? USUAL_HEIGHT),
    cells: [...texts].flatMap(([key, text]): PrintedCell[] => {
      const [row = 0, column = 0] = key.split(" ").map(Number);
      return text === "" ? [] : [{ row, column, text, format: formats.get(key) ?? {} }];
    }),
  };
}

function shown(value: unknown): string {
  if (typeof value === "number") return formatNumber(value, Number.isInteger(value) ? 0 : 1);
  return typeof value === "object" ? "" : String(value);
}
