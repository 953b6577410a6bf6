/** What one Univer cell holds, and what Univer must hold for one value or formula. */

import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { isErrorCode } from "./error-codes";
import type { CellInput, CellKind, CellValue } from "./interface";

/** The value a cell shows. Rich text counts as its plain text. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const rich = cell.p?.body?.dataStream;
  if (rich) return rich.replace(/\r\n$/, "").replace(/\r/g, "\n");
  const value = cell.v;
  if (value === null || value === undefined) return null;
  if (cell.t === CellValueType.BOOLEAN)
    return typeof value === "string" ? value.toUpperCase() === "TRUE" : Boolean(value);
  if (cell.t === CellValueType.NUMBER) return Number(value);
  return value;
}

/** A formula that gives "" is a text; a cell that only has looks is empty. */
export function cellKind(cell: Nullable<ICellData>): CellKind {
  const value = cellValue(cell);
  if (value === null || (value === "" && !cell?.f && !cell?.si)) return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  return cell?.t !== CellValueType.FORCE_STRING && isErrorCode(value) ? "Error" : "String";
}

export function cellData(input: Exclude<CellInput, undefined>): ICellData {
  const nothing: ICellData = { v: null, f: null, si: null, p: null, t: null };
  if (input === null || input === "") return nothing;
  if (typeof input === "object") return { ...nothing, f: input.formula };
  if (typeof input === "number") return { ...nothing, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...nothing, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...nothing, v: input, t: looksLikeSomethingElse(input) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Texts that the engine would read as a number, a truth value or an error unless it is told not to. */
const looksLikeSomethingElse = (text: string): boolean =>
  text.trim() !== "" && (!Number.isNaN(Number(text)) || /^(true|false)$/i.test(text));
