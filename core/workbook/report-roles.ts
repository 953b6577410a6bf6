/** What a cell of a sheet of ours is, and how that looks: decided once, for both programs. */
import type { CellFormat } from "./plan";

/**
 * What stands in a cell. `euro` shows cents only where all amounts are small; see `euroFormat`. `code`: digits that are
 * read and not reckoned with, such as an account; to the left, as the texts beside it.
 */
export type ValueRole =
  | "text"
  | "general"
  | "whole"
  | "decimal"
  | "fine"
  | "finest"
  | "euro"
  | "percent"
  | "finePercent"
  | "year"
  | "code"
  | "date"
  | "dayMonth";

/** What a cell is on the sheet. A fill is never alone: the cell or its neighbour says the same in a word. */
export type BlockRole =
  | "title"
  | "answer"
  | "section"
  | "header"
  | "total"
  | "strong"
  | "note"
  | "input"
  | "good"
  | "warning"
  | "muted";

/**
 * The notation of Excel en-US; both programs show it with the marks of their own language. "_-" keeps room for a dash
 * behind the number, so that it does not touch a text in the next column.
 */
const NUMBER_FORMATS: Readonly<Partial<Record<ValueRole, string>>> = {
  whole: "#,##0_-",
  decimal: "0.0_-",
  fine: "0.00_-",
  finest: "0.000_-",
  percent: "0%_-",
  finePercent: "0.0%_-",
  year: "0_-",
  code: "0_-",
  date: "dd/mm/yyyy",
  dayMonth: "dd/mm",
};

const EURO = '"€" #,##0_-';
const EURO_AND_CENTS = '"€" #,##0.00_-';

/** From here on cents say nothing any more. */
const LARGE_AMOUNT = 1000;

/** Without cents as soon as one amount is large; amounts that a formula has yet to compute count as large. */
export function euroFormat(amounts: readonly unknown[]): string {
  const small = amounts.every(
    (amount) => typeof amount !== "object" && (typeof amount !== "number" || Math.abs(amount) < LARGE_AMOUNT),
  );
  const some = amounts.some((amount) => typeof amount === "number");
  return small && some ? EURO_AND_CENTS : EURO;
}

/** The number format of a role; undefined where a cell keeps the one of its own. `cells`: all that stands there. */
export function numberFormatOf(role: ValueRole, cells: readonly unknown[]): string | undefined {
  return role === "euro" ? euroFormat(cells) : NUMBER_FORMATS[role];
}

/** Whether what stands there is put to the right, its header too, and never wraps. */
export function isNumeric(role: ValueRole): boolean {
  return role !== "text" && role !== "general" && role !== "code";
}

/** Characters that a column needs for what a formula in it will show. */
export const ROOM_OF: Readonly<Record<ValueRole, number>> = {
  text: 0,
  general: 8,
  whole: 8,
  decimal: 8,
  fine: 8,
  finest: 8,
  euro: 13,
  percent: 8,
  finePercent: 8,
  year: 6,
  code: 6,
  date: 11,
  dayMonth: 6,
};

export const LOOKS: Readonly<Record<BlockRole, CellFormat>> = {
  title: { bold: true, fontSize: 16, height: 24 },
  answer: { fontSize: 12, height: 18 },
  section: { bold: true, fontSize: 12, height: 22, verticalAlign: "bottom" },
  header: { bold: true, fill: "header", wrap: true, verticalAlign: "bottom" },
  total: { bold: true, line: "above" },
  strong: { bold: true },
  note: { colour: "muted", fontSize: 9 },
  input: { fill: "input" },
  good: { fill: "good" },
  warning: { fill: "warning" },
  muted: { fill: "muted" },
};
