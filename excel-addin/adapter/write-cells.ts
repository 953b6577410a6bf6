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
  /** About what it takes in a request. */
  characters: number;
}

export type IsTextCell = (row: number, column: number) => boolean;

/** Which cells had the format "@" when they were re-read. A sheet that the plan makes has none. */
export function textCells(areas: readonly FoundArea[], change: Extract<Change, { kind: "write" }>): IsTextCell {
  const written = writtenArea(change);
  const here = areas.filter((area) => area.sheet === change.sheet && overlap(area, written));
  return (row, column) => here.some((area) => area.numberFormats[row - area.row]?.[column - area.column] === "@");
}

const CHARACTERS_PER_PIECE = 1_000_000;

/** The rows of a write in pieces of at most a million characters; a row is never cut. */
export function cellPieces({ row, column, values }: Extract<Change, { kind: "write" }>): CellPiece[] {
  const pieces: CellPiece[] = [];
  let last: CellPiece | undefined;
  values.forEach((line, i) => {
    const characters = JSON.stringify(line).length;
    if (!last || last.characters + characters > CHARACTERS_PER_PIECE) {
      last = { row: row + i, column, values: [], characters: 0 };
      pieces.push(last);
    }
    last.values.push(line);
    last.characters += characters;
  });
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
