/** Reading and writing the cells of a range, with Google's rules for what goes in and what comes out. */

import type { CellInput, Rect, SheetId } from "../spreadsheet/interface";
import { dateOf, isDateFormat, serialOf } from "./dates";
import { toFile } from "./formulas";
import { checkRules } from "./rules";
import type { FileState } from "./state";
import { typedText } from "./typed-text";

/** "" for an empty cell, a Date where the format shows one, an error as its text. */
export function readValues(state: FileState, sheet: SheetId, rect: Rect): unknown[][] {
  const { cells, formats } = state.spreadsheet;
  const values = cells.values(sheet, rect);
  const patterns = formats.numberFormats(sheet, rect);
  return values.map((line, i) =>
    line.map((value, j) => {
      if (value === null) return "";
      const shown = typeof value === "number" && isDateFormat(patterns[i]?.[j] ?? "");
      return shown ? dateOf(value, state.timeZone, state.scriptZone) : value;
    }),
  );
}

export function readFormulas(state: FileState, sheet: SheetId, rect: Rect): string[][] {
  return state.spreadsheet.cells
    .formulas(sheet, rect)
    .map((line) => line.map((formula) => (formula === "" ? "" : toFile(formula, state.locale))));
}

/** The automatic format is spelled out. */
export function readNumberFormats(state: FileState, sheet: SheetId, rect: Rect): string[][] {
  return state.spreadsheet.formats
    .numberFormats(sheet, rect)
    .map((line) => line.map((pattern) => (pattern === "General" ? "0.###############" : pattern)));
}

/** Each text as if somebody typed it; a number in a cell for plain text becomes a text. */
export function writeValues(state: FileState, sheet: SheetId, rect: Rect, values: unknown): void {
  const rows = exactSize(values, rect, "data");
  const current = state.spreadsheet.formats.numberFormats(sheet, rect);
  const patterns: (string | undefined)[][] = [];
  const inputs = rows.map((line, i) => {
    const brought: (string | undefined)[] = [];
    patterns.push(brought);
    return line.map((value, j): CellInput => {
      const { input, format } = cellInput(state, value, current[i]?.[j] ?? "General");
      brought.push(current[i]?.[j] === "General" ? format : undefined);
      return input;
    });
  });
  checkRules(state, sheet, rect, inputs);
  state.spreadsheet.cells.write(sheet, rect, inputs);
  if (patterns.some((line) => line.some((pattern) => pattern !== undefined))) {
    state.spreadsheet.formats.setNumberFormats(sheet, rect, patterns);
  }
}

function cellInput(state: FileState, value: unknown, current: string): { input: CellInput; format?: string } {
  if (value === null || value === undefined) return { input: null };
  if (Object.prototype.toString.call(value) === "[object Date]") {
    return { input: serialOf(value as Date, state.timeZone), format: "dd/mm/yyyy" };
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return { input: current === "@" ? String(value) : value };
  }
  const typed = typedText(String(value), current, state.locale);
  if (typed.formulaError) state.formulaErrors.push(String(value));
  return typed;
}

/** The rows of a matrix that is exactly as large as the range; throws what Google throws otherwise. */
export function exactSize(values: unknown, rect: Rect, what: string): unknown[][] {
  if (!Array.isArray(values) || !values.every(Array.isArray)) {
    throw new Error("The parameters don't match the method signature: a two-dimensional array is needed.");
  }
  if (values.length !== rect.rows) {
    throw new Error(
      `The number of rows in the ${what} does not match the number of rows in the range. ` +
        `The ${what} has ${values.length} but the range has ${rect.rows}.`,
    );
  }
  for (const line of values as unknown[][]) {
    if (line.length !== rect.columns) {
      throw new Error(
        `The number of columns in the ${what} does not match the number of columns in the range. ` +
          `The ${what} has ${line.length} but the range has ${rect.columns}.`,
      );
    }
  }
  return values as unknown[][];
}
