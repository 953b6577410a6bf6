/** What a column of numbers says as a whole: a cell that fits none of the others is read so that it fits, or told. */
import type { Cell } from "../cells/cell";
import { shiftDecimal } from "../cells/format-number";
import { numberAmid } from "../cells/number-amid";
import { saysPercent } from "../cells/says-percent";
import type { Text, TextValues } from "../texts/text";
import type { CellValue } from "../workbook/snapshot";
import { dayOf } from "./day-of";
import type { ReadValue, Remark } from "./read-value";
import { words } from "./words";

export interface ColumnHints {
  header: string;
  /** The numbers are parts of a whole, such as weights: that they come to 100 tells how they are meant. */
  partsOfWhole?: boolean;
  /**
   * Where each row is a whole of its own, such as one person's points: "along" for the cells of a row, which share their
   * notation, "down" for those of a column, which do not.
   */
  way?: "along" | "down";
}

/** Dates are told from numbers only where the numbers are this small; scores, shares and percentages are. */
const SMALL = 100;
/** A column with more than this holds no percentages. */
const MOST = 200;
const PERCENT_SIGN = /%/;
const OTHER_UNIT = /[([](?!\s*(?:in\s+)?(?:%|procent|percent|pct))[^)\]]*[)\]]/;

/**
 * The cells of a column that are read otherwise than by themselves, by their place in it. Where the column leaves no
 * doubt the number is read in the notation of the others and told; a date among numbers counts as missing; where there
 * is doubt the number stays as it is, with a warning that proposes another one (`PROPOSALS` in plan-mend).
 */
export function columnSense(numbers: Numbers, raws: Raws, hints: ColumnHints): ReadonlyMap<number, ReadValue> {
  const changed = new Map<number, ReadValue>();
  for (const rule of [datesAmongNumbers, percentTexts, thousandsTexts, sharesAmongPoints, thousandfold, percentsAmid]) {
    const isAlong = ALONG.has(rule);
    if (hints.way === "along" ? !isAlong : hints.way === "down" && (isAlong || rule === thousandfold)) continue;
    // A rule that has begun to tell has seen all it decides on.
    for (const [at, read] of rule(numbers, raws, hints)) {
      changed.set(at, read);
      numbers.value[at] = read.cell.kind === "number" ? read.cell.value : Number.NaN;
      numbers.fromText[at] = read.cell.kind === "number" && read.cell.fromText ? 1 : 0;
      numbers.warned[at] = read.remark?.severity === "warning" ? 1 : 0;
    }
  }
  return changed;
}

/** What stands in the cell at a place of the column. */
type Raws = (place: number) => CellValue;

/** The numbers of a column, packed by their place: most columns fit no rule, and then one look over these says so. */
export interface Numbers {
  /** NaN where there is none, or once a rule took it away; it compares false with everything. */
  value: Float64Array;
  fromText: Uint8Array;
  warned: Uint8Array;
  /** Whether any of them stands as text. */
  anyText: boolean;
  /** Where a text holds a number amid other words, which is proposed. */
  amid: number[];
}

/** A column of so many cells, no number in it yet. */
export function noNumbers(rows: number): Numbers {
  const value = new Float64Array(rows).fill(Number.NaN);
  return { value, fromText: new Uint8Array(rows), warned: new Uint8Array(rows), anyText: false, amid: [] };
}

/** The rules about how numbers are written: where each row is a whole they hold for the row. */
const ALONG: ReadonlySet<unknown> = new Set([percentTexts, thousandsTexts, sharesAmongPoints, percentsAmid]);

/** What is read otherwise, by its place in the column. */
type Rule = Generator<[at: number, read: ReadValue]>;

function* datesAmongNumbers({ value, fromText }: Numbers): Rule {
  const days: number[] = [];
  let others = 0;
  for (let at = 0; at < value.length; at++) {
    const one = value[at] ?? 0;
    if (Number.isNaN(one)) continue;
    if (Math.abs(one) <= SMALL) others++;
    else if (fromText[at] || !dayOf(one)) return;
    else days.push(at);
  }
  if (others === 0) return;
  for (const at of days) {
    const serial = value[at] ?? 0;
    const { day = 0, month = 0 } = dayOf(serial) ?? {};
    // The first of a month may stand for 1,4 as well as for 4,25: nothing is proposed then.
    const proposal = day === 1 ? {} : { typed: Number(`${day}.${month}`) };
    const text = day === 1 ? words.dateAgain : words.dateAmongNumbers;
    const remark: Remark = { severity: "warning", text, values: { value: serial, day, month, ...proposal } };
    yield [at, { value: undefined, cell: { kind: "missing", reason: "unknown" }, remark }];
  }
}

/** "12,5 %" beside 13,1 is 12,5; beside 0,131 it is 0,125; alone the header says which. */
function* percentTexts(numbers: Numbers, raws: Raws, hints: ColumnHints): Rule {
  const percents = textsWhere(numbers, (at) => PERCENT_SIGN.test(String(raws(at))));
  if (percents.length === 0 || !isInPoints(numbers, new Set(percents), hints)) return;
  for (const at of percents) yield [at, readAs(shiftDecimal(numbers.value[at] ?? 0, 2), raws(at))];
}

/** "38,5 %¹" and "ca. 38,5 %" are proposed as the column writes its percentages. */
function* percentsAmid(numbers: Numbers, raws: Raws, hints: ColumnHints): Rule {
  const percents = numbers.amid.filter((at) => PERCENT_SIGN.test(String(raws(at))));
  if (percents.length === 0 || !isInPoints(numbers, new Set(), hints)) return;
  for (const at of percents) {
    const text = String(raws(at)).trim();
    const values = { text, value: shiftDecimal(numberAmid(text) ?? Number.NaN, 2) };
    const remark: Remark = { severity: "warning", text: words.perhapsNumber, values };
    yield [at, { value: undefined, cell: { kind: "text", value: text }, remark }];
  }
}

/** Whether the other numbers of a column are percentages as 12,5 and not as 0,125; without any the header says so. */
function isInPoints({ value }: Numbers, percents: ReadonlySet<number>, { header }: ColumnHints): boolean {
  let plain = 0;
  let most = 0;
  for (let at = 0; at < value.length; at++) {
    const one = value[at] ?? 0;
    if (one === 0 || Number.isNaN(one) || percents.has(at)) continue;
    plain++;
    most = Math.max(most, Math.abs(one));
  }
  return plain === 0 ? saysPercent(header) : most > 1 && most <= MOST;
}

/** Where a number stands as such a text; most columns have none, and then nobody looks at the others. */
function textsWhere({ value, fromText, anyText }: Numbers, isSuch: (at: number) => boolean): number[] {
  const found: number[] = [];
  if (!anyText) return found;
  for (let at = 0; at < value.length; at++) {
    if (fromText[at] === 1 && !Number.isNaN(value[at]) && isSuch(at)) found.push(at);
  }
  return found;
}

const COMMA_THREE = /^[1-9]\d{0,2},\d{3}$/;
const DOT_THREE = /^[1-9]\d{0,2}\.\d{3}$/;

/** "21,500" beside 21000 is 21500, and "21.500" beside 21,4 is 21,5: the other reading of the mark fits. */
function* thousandsTexts(numbers: Numbers, raws: Raws, { way }: ColumnHints): Rule {
  const { value } = numbers;
  const marked = textsWhere(numbers, (at) => (value[at] ?? 0) > 0 && powerOf(raws(at)) !== 0);
  if (marked.length === 0) return;
  const isMarked = new Set(marked);
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < value.length; at++) {
    const one = value[at] ?? 0;
    if (one > 0 && !isMarked.has(at)) [low, high] = [Math.min(low, one), Math.max(high, one)];
  }
  const alone = low > high;
  const powers = marked.map((at) => powerOf(raws(at)));
  // Of a whole only the shares count, and those are the same either way.
  const inDoubt = way !== "along" && alone && marked.length > 1 && powers.every((power) => power === 3);
  for (const [k, at] of marked.entries()) {
    const one = value[at] ?? 0;
    const raw = raws(at);
    const other = shiftDecimal(one, powers[k] ?? 0);
    if (inDoubt) {
      const values = { text: String(raw).trim(), value: one, times: other };
      yield [at, warned(one, true, words.perhapsThousands, values)];
    } else if (!alone && fits(other, low, high) && !fits(one, low / 3, high * 3)) {
      yield [at, readAs(other, raw)];
    }
  }
}

function powerOf(raw: CellValue): number {
  if (typeof raw !== "string") return 0;
  const text = raw.trim();
  return COMMA_THREE.test(text) ? 3 : DOT_THREE.test(text) ? -3 : 0;
}

/** Whether a number could stand among those from low to high. */
function fits(value: number, low: number, high: number): boolean {
  return value >= low / 10 && value <= high * 10;
}

/** 0,22 beside 30 and 25,5: perhaps a cell that shows 22 %. */
function* sharesAmongPoints({ value, fromText }: Numbers, _raws: Raws, hints: ColumnHints): Rule {
  const { header, partsOfWhole } = hints;
  const shares: number[] = [];
  const points: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const one = value[at] ?? 0;
    if (one === 0 || Number.isNaN(one)) continue;
    if (one > 0 && one <= 1 && !fromText[at]) shares.push(at);
    else if (one < 2 || one > 100) return;
    else points.push(one);
  }
  if (points.length === 0 || shares.every((at) => value[at] === 1)) return;
  if (OTHER_UNIT.test(header) && !saysPercent(header)) return;
  const { low, high } = bounds(points);
  const inPoints = shares.map((at) => shiftDecimal(value[at] ?? 0, 2));
  const isWhole = (parts: readonly number[]) => {
    let sum = 0;
    for (const one of parts) sum += one;
    for (const one of points) sum += one;
    return partsOfWhole === true && Math.abs(sum - 100) < 1e-6;
  };
  // They come to 100 as they stand.
  if (isWhole(shares.map((at) => value[at] ?? 0))) return;
  const isSure = isWhole(inPoints);
  const isLikely = median(points) >= (saysPercent(header) ? 5 : 10);
  for (const [k, at] of shares.entries()) {
    const one = value[at] ?? 0;
    const asPoints = inPoints[k] ?? one;
    const values = { value: one, points: asPoints };
    if (isSure) {
      const cell: Cell = { kind: "number", value: asPoints, fromText: true };
      yield [at, { value: asPoints, cell, remark: { severity: "note", text: words.shareAsPoints, values } }];
    } else if (isLikely && one !== 1 && asPoints >= low / 4 && asPoints <= high * 4) {
      yield [at, warned(one, false, words.shareAmongNumbers, values)];
    }
  }
}

/** Megawatt-hours among kilowatt-hours, thousands of euros among euros: two close groups, a thousand apart. */
function* thousandfold({ value, fromText, warned: told }: Numbers): Rule {
  let top = 0;
  let known = 0;
  for (let at = 0; at < value.length; at++) {
    const one = value[at] ?? 0;
    if (!(one > 0) || told[at]) continue;
    known++;
    if (one > top) top = one;
  }
  if (known < 3) return;
  const small: number[] = [];
  let [smallLow, smallHigh, largeLow] = [top, 0, top];
  for (let at = 0; at < value.length; at++) {
    const one = value[at] ?? 0;
    if (!(one > 0) || told[at]) continue;
    if (one >= top / 100) {
      if (one < largeLow) largeLow = one;
    } else {
      small.push(at);
      if (one < smallLow) smallLow = one;
      if (one > smallHigh) smallHigh = one;
    }
    // Both groups are close: at most ten times between the least and the most. Most columns end here, after a few.
    if (smallHigh > 10 * smallLow || top > 10 * largeLow) return;
  }
  if (small.length === 0) return;
  if (smallLow * 1000 < largeLow / 3 || smallHigh * 1000 > top * 3) return;
  const smallIsOdd = small.length <= known - small.length;
  const least = top / 100;
  for (let at = 0; at < value.length; at++) {
    const one = value[at] ?? 0;
    if (!(one > 0) || told[at] || one < least !== smallIsOdd) continue;
    const values = { value: one, times: shiftDecimal(one, smallIsOdd ? 3 : -3) };
    yield [at, warned(one, fromText[at] === 1, words.thousandfold, values)];
  }
}

/** A number that stays as it was read, with a warning. */
function warned(value: number, fromText: boolean, text: Text, values: TextValues): ReadValue {
  return { value, cell: { kind: "number", value, fromText }, remark: { severity: "warning", text, values } };
}

/** A text that is read in the notation of its column. */
function readAs(value: number, raw: CellValue): ReadValue {
  const remark: Remark = { severity: "note", text: words.numberAsText, values: { text: String(raw).trim(), value } };
  return { value, cell: { kind: "number", value, fromText: true }, remark };
}

function bounds(values: readonly number[]): { low: number; high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
