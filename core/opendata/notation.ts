/** How a column of a file writes its numbers: decimal mark, percentages and a unit behind them. */
import { specialValueReason } from "../cells/cell";
import { parseNumber } from "../cells/parse-number";

/** How a column writes numbers that are stored as text. `either`: nothing in it settles the matter. */
export type NumberStyle = "point" | "comma" | "either";

export interface Notation {
  style: NumberStyle;
  /** Texts end with a percent sign: "12,5 %" is 12.5, and so is the unit of the column. */
  percent: boolean;
  /** What stands behind its numbers, as the file writes it; "" for nothing or for several units. */
  unit: string;
}

export const PLAIN: Notation = { style: "either", percent: false, unit: "" };

/** What has been seen of a column so far. */
export interface NotationEvidence {
  /** Texts whose mark can only be a decimal point, or a decimal comma. */
  point: number;
  comma: number;
  /** Texts such as 1.234 and 1,234, which can be read in two ways, and how large they are when read as thousands. */
  dots: number;
  commas: number;
  groups: Range;
  /** How large the other numbers are. */
  clear: Range;
  percents: number;
  /** Numbers without a percent sign or a unit, the largest of them, and the row of the first. */
  plain: number;
  plainHigh: number;
  plainRow: number;
  /** The units as the file writes them; two are enough to know that they differ. */
  units: string[];
}

interface Range {
  low: number;
  high: number;
}

/** Before any cell was seen. */
export function noEvidence(): NotationEvidence {
  const range = () => ({ low: Number.POSITIVE_INFINITY, high: 0 });
  return {
    point: 0,
    comma: 0,
    dots: 0,
    commas: 0,
    groups: range(),
    clear: range(),
    percents: 0,
    plain: 0,
    plainHigh: 0,
    plainRow: -1,
    units: [],
  };
}

const DIGITS_AND_MARKS = /^[-+\d.,]+$/;
/** A number, and behind it a percent sign or the letters of a unit: kWh, km, m², m2, kg/jaar. Not the euro, see parseNumber. */
const WITH_UNIT = /^([-+]?\d[\d.,\s]*)(%|(?!eur(?:o)?$)[a-zµ°]{1,20}[²³23]?(?:\/[a-zµ]{1,20}[²³23]?)?\.?)$/i;
const ONE_MARK = /^[-+]?\d*([.,])\d*$/;
const ONE_GROUP = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;
const MANY_DOTS = /^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const MANY_COMMAS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Fluvius writes counts with thousands points and a closing ".0": 1.146.0 */
const DOTS_AND_ZERO = /^[-+]?\d{1,3}(?:\.\d{3})+\.(?:0+|\d{1,2})$/;

/** Notes what a cell tells about its column; `row` from 0. */
export function noteNotation(cell: unknown, row: number, evidence: NotationEvidence): void {
  if (typeof cell === "number") {
    if (!specialValueReason(cell)) notePlain(cell, row, evidence);
  } else if (typeof cell === "string") {
    noteText(cell.trim(), row, evidence);
  }
}

function noteText(text: string, row: number, evidence: NotationEvidence): void {
  if (DIGITS_AND_MARKS.test(text)) {
    noteMarks(text, evidence);
    const value = parseNumber(text);
    if (value !== undefined && !specialValueReason(value)) notePlain(value, row, evidence, ONE_GROUP.test(text));
    return;
  }
  const [, body = "", unit] = WITH_UNIT.exec(text) ?? [];
  if (unit === undefined) return;
  noteMarks(body.trim(), evidence);
  if (unit === "%") evidence.percents++;
  else if (evidence.units.length < 2 && !evidence.units.some((known) => sameUnit(known, unit)))
    evidence.units.push(unit);
}

function notePlain(value: number, row: number, evidence: NotationEvidence, twoWays = false): void {
  if (!twoWays) widen(evidence.clear, value);
  if (value === 0) return;
  if (evidence.plain === 0) evidence.plainRow = row;
  evidence.plain++;
  evidence.plainHigh = Math.max(evidence.plainHigh, Math.abs(value));
}

function noteMarks(text: string, evidence: NotationEvidence): void {
  const mark = ONE_MARK.exec(text)?.[1];
  if (mark !== undefined) {
    if (ONE_GROUP.test(text)) {
      if (mark === ".") evidence.dots++;
      else evidence.commas++;
      widen(evidence.groups, Number(text.replace(mark, "")));
    } else if (mark === ".") evidence.point++;
    else evidence.comma++;
  } else if (DOTS_AND_ZERO.test(text)) evidence.point++;
  else if (MANY_DOTS.test(text)) evidence.comma++;
  else if (MANY_COMMAS.test(text)) evidence.point++;
}

function widen(range: Range, value: number): void {
  if (value === 0 || !Number.isFinite(value)) return;
  range.low = Math.min(range.low, Math.abs(value));
  range.high = Math.max(range.high, Math.abs(value));
}

function sameUnit(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** Whether a text is a number with a percent sign or a unit behind it. */
export function hasUnit(text: string): boolean {
  return WITH_UNIT.test(text.trim());
}

/** The notation of a column; `marks`: how often a point and a comma are decimal marks in the whole file. */
export function notationOf(column: NotationEvidence, marks: { point: number; comma: number }): Notation {
  const { units, percents } = column;
  const [unit = ""] = units;
  return {
    style: styleOf(column, marks),
    percent: percents > 0,
    unit: units.length === 1 && percents === 0 ? unit : "",
  };
}

function styleOf(column: NotationEvidence, marks: { point: number; comma: number }): NumberStyle {
  const own = onlyMark(column);
  if (own) return own;
  if (column.point + column.comma > 0 || (column.dots > 0 && column.commas > 0)) return "either";
  const file = onlyMark(marks);
  if (column.dots > 0) return bySize(column, "comma", "point") ?? (file === "comma" ? file : "either");
  if (column.commas > 0) return bySize(column, "point", "comma") ?? file ?? "either";
  return file ?? "either";
}

function onlyMark({ point, comma }: { point: number; comma: number }): NumberStyle | undefined {
  if (point > 0 && comma === 0) return "point";
  return comma > 0 && point === 0 ? "comma" : undefined;
}

/** What the size of the other numbers of the column tells: 1.234 beside 987 is a thousandfold, beside 2 it is not. */
function bySize(
  { clear, groups }: NotationEvidence,
  thousands: NumberStyle,
  decimals: NumberStyle,
): NumberStyle | undefined {
  if (clear.high === 0) return undefined;
  const fits = (factor: number) => groups.low * factor >= clear.low / 10 && groups.high * factor <= clear.high * 10;
  if (fits(1) === fits(0.001)) return undefined;
  return fits(1) ? thousands : decimals;
}

/** The number in a text as its column writes it; undefined when it is none. */
export function numberIn(text: string, { style, percent, unit }: Notation): number | undefined {
  const code = text.charCodeAt(0);
  if (style === "point" && (code === 45 || (code >= 46 && code <= 57))) {
    const plain = Number(text);
    if (!Number.isNaN(plain) && !/[xbo]/i.test(text)) return plain;
  }
  const trimmed = text.trim();
  if (percent || unit !== "") {
    const [, body, behind = ""] = WITH_UNIT.exec(trimmed) ?? [];
    const own = behind === "%" ? percent : sameUnit(behind, unit);
    if (body !== undefined && own) return withMarks(body.trim(), style);
  }
  return withMarks(trimmed, style);
}

function withMarks(text: string, style: NumberStyle): number | undefined {
  if (style === "point") {
    if (DOTS_AND_ZERO.test(text)) {
      const last = text.lastIndexOf(".");
      return Number(text.slice(0, last).replace(/\./g, "") + text.slice(last));
    }
    if (MANY_COMMAS.test(text)) return Number(text.replace(/,/g, ""));
    if (ONE_MARK.test(text) && /\d/.test(text)) return Number(text.replace(",", "."));
  }
  return parseNumber(text);
}
