/** Reads what the page answers for a sheet function, in both forms that office.js sends. */

import type { ArgumentValue, CellValue, FunctionResult } from "../spreadsheet/interface";

export interface FunctionAnswer {
  readonly id: number;
  readonly result: FunctionResult;
}

/** office.js's own numbers for why a function failed. */
const errorCodes: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Excel shows a message of the function's own for these two only. */
const withMessage = ["#VALUE!", "#N/A"];

export function readAnswer(given: unknown): FunctionAnswer | null {
  if (Array.isArray(given)) {
    const [id, succeeded, value, errorCode] = given as unknown[];
    return typeof id === "number" ? { id, result: succeeded ? succeed(value) : fail(value, errorCode) } : null;
  }
  if (typeof given !== "object" || given === null) return null;
  const { id, failed, value, errorCode } = given as Record<string, unknown>;
  return typeof id === "number" ? { id, result: failed ? fail(value, errorCode) : succeed(value) } : null;
}

function fail(message: unknown, errorCode: unknown): FunctionResult {
  const error = message === "NaN" ? "#NUM!" : (errorCodes[Number(errorCode)] ?? "#VALUE!");
  const shown = typeof message === "string" && withMessage.includes(error) && errorCode !== 0 ? message : "";
  return shown ? { error, message: shown } : { error };
}

function succeed(value: unknown): FunctionResult {
  if (!Array.isArray(value)) {
    const cell = readCell(value);
    return isError(cell) ? cell : { value: cell };
  }
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const rectangular = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!rectangular) return { error: "#VALUE!" };
  return { value: (rows as unknown[][]).map((row) => row.map(readCell)) };
}

const isError = (cell: ArgumentValue): cell is { readonly error: string } => typeof cell === "object" && cell !== null;

/** The longest text that fits in a cell. */
const longestText = 32_767;

/** null and undefined show as 0 in Excel; objects are errors or data types with a basic value. */
function readCell(value: unknown): ArgumentValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string") return value.length > longestText ? { error: "#VALUE!" } : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const { type, code, basicValue } = value as Record<string, unknown>;
  if (typeof code === "string" && code.startsWith("#")) return { error: code };
  if (type === "Error" && typeof basicValue === "string") return { error: basicValue };
  return isCellValue(basicValue) ? basicValue : { error: "#VALUE!" };
}

const isCellValue = (value: unknown): value is CellValue =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";
