/** Writes values, texts and formulas in cells. */
import { overlap, type Rect } from "../../core/workbook/address";
import { type FoundArea, writtenArea } from "../../core/workbook/apply";
import type { Change, NewValue } from "../../core/workbook/plan";
import { rangeOn } from "./ranges";
import { typedText } from "./typed-text";

/**
 * Queues one piece of a write. A cell with the format "@" would take a number or a formula as text, and it is not sure
 * that it drops an apostrophe: it gets the format General while it is written. A text gets "@" back.
 */
export function writeCells(sheet: Excel.Worksheet, piece: CellPiece, isTextCell: IsTextCell): void {
  const range = rangeOn(sheet, { ...piece, rows: piece.values.length, columns: piece.values[0]?.length ?? 0 });
  const general = formatsWhere(piece, (value, row, column) => value !== null && isTextCell(row, column), "General");
  if (general) range.numberFormat = general;
  range.formulas = piece.values.map((line) => line.map(asTyped));
  const text = formatsWhere(piece, (value, row, column) => typeof value === "string" && isTextCell(row, column), "@");
  if (text) range.numberFormat = text;
}

/** Whole rows of a write, small enough for one request. */
export interface CellPiece {
  row: number;
  column: number;
  values: NewValue[][];
}

export type IsTextCell = (row: number, column: number) => boolean;

/** Which cells had the format "@" when they were re-read. A sheet that the plan makes has none. */
export function textCells(areas: readonly FoundArea[], change: Extract<Change, { kind: "write" }>): IsTextCell {
  const written = writtenArea(change);
  const here = areas.filter((area) => area.sheet === change.sheet && overlap(area, written));
  return (row, column) => here.some((area) => area.numberFormats[row - area.row]?.[column - area.column] === "@");
}

const CELLS_PER_PIECE = 20_000;

/** The rows of a write in pieces of at most 20,000 cells. */
export function cellPieces({ row, column, values }: Extract<Change, { kind: "write" }>): CellPiece[] {
  const height = Math.max(1, Math.floor(CELLS_PER_PIECE / Math.max(1, values[0]?.length ?? 0)));
  const pieces: CellPiece[] = [];
  for (let top = 0; top < values.length; top += height) {
    pieces.push({ row: row + top, column, values: values.slice(top, top + height) });
  }
  return pieces;
}

/** null leaves a cell as it is, for Excel as for us. The arguments of a formula are joined in the syntax of en-US. */
function asTyped(value: NewValue): string | number | boolean | null {
  if (typeof value === "string") return typedText(value);
  return typeof value === "object" && value !== null ? value.formula.join(",") : value;
}

/** The format where a cell qualifies and null elsewhere; undefined when none does. */
function formatsWhere(
  piece: CellPiece,
  qualifies: (value: NewValue, row: number, column: number) => boolean,
  format: string,
): (string | null)[][] | undefined {
  const formats = piece.values.map((line, i) =>
    line.map((value, j) => (qualifies(value, piece.row + i, piece.column + j) ? format : null)),
  );
  return formats.some((line) => line.some((one) => one !== null)) ? formats : undefined;
}

/** The rectangle of a change filled with one value. */
export function filled<T>(rect: Rect, value: T): T[][] {
  return Array.from({ length: rect.rows }, () => new Array<T>(rect.columns).fill(value));
}
