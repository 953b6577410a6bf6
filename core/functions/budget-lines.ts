/** Reads the arguments that the budget functions share into budget lines. */

import { toCents } from "../budget/lines/cents";
import { type Kind, type MoneyLine, type Scenario, scenarioWords, statusChances } from "../budget/lines/money-line";
import { defaultDraws, type RiskLine } from "../budget/risk";
import { KINDS, STATUSES } from "../budget/tables/line-choices";
import { readCell } from "../cells/cell";
import { formatNumber } from "../cells/format-number";
import { isLeftOut, readStrip, type Strip, shownCell, stripPlace } from "./arguments";
import { numberAt, readVector, type Vector } from "./arguments-numbers";
import { choiceList, listedWords, lookUpWord, readWord, readWords, type Words, wordList } from "./arguments-words";
import type { NumberParameter, ParameterSpec } from "./function-spec";
import { invalid } from "./refusal";
import { words } from "./words";

// A lone "-" says nothing here, as in every other argument; in a column of a table it stands beside "+".
const kinds = choiceList(
  KINDS.map(({ value, words }) => ({ value, words: words.filter((word) => word !== "-" && word !== "+") })),
  (value): Kind => (value === "income" ? "income" : "expense"),
);
const statuses = choiceList(STATUSES, (value) => statusChances[value] ?? 1);
const scenarios = wordList(scenarioWords);
const PER = "cel van soorten";

/** A line and the place among the cells where it stands. */
interface Placed<Line> {
  index: number;
  line: Line;
}

/** Every cell with an amount as a line; cells without one are no line. Refuses an amount without a kind. */
export function readMoneyLines(soorten: unknown, bedragen: unknown, kansen: unknown): Placed<MoneyLine>[] {
  const kind = readWords(soorten, "soorten", kinds);
  const amount = readVector(bedragen, "bedragen", { length: kind.cells.length, per: PER });
  const chance = readChances(kansen, kind.cells.length);
  return placed(amount, (value, index) => ({
    kind: kindAt(kind, index),
    amount: value,
    chance: chance[index] as number,
  }));
}

/** Every cell with an expected amount as a line with its range. Refuses amounts that do not rise from low to high. */
export function readRiskLines(
  soorten: unknown,
  laag: unknown,
  verwacht: unknown,
  hoog: unknown,
  kansen: unknown,
): RiskLine[] {
  const kind = readWords(soorten, "soorten", kinds);
  const count = kind.cells.length;
  const low = readBound(laag, "laag", count);
  const expected = readVector(verwacht, "verwacht", { length: count, per: PER });
  const high = readBound(hoog, "hoog", count);
  const chance = readChances(kansen, count);
  const lines = placed(expected, (amount, index): RiskLine => {
    const [lowest, highest] = [valueOr(low, index, amount), valueOr(high, index, amount)];
    // In cents: 110 and 100 times 1.1 are the same amount.
    if (toCents(lowest) > toCents(amount) || toCents(amount) > toCents(highest)) {
      invalid(words.notRising, {
        place: stripPlace(expected, index),
        low: formatNumber(lowest),
        expected: formatNumber(amount),
        high: formatNumber(highest),
      });
    }
    const [least, most] = [Math.min(lowest, amount), Math.max(highest, amount)];
    return { kind: kindAt(kind, index), amount, low: least, high: most, chance: chance[index] as number };
  });
  return lines.map(({ line }) => line);
}

/** The optional scenario word; expected when left out. */
export function readScenario(raw: unknown): Scenario {
  return readWord(raw, "scenario", scenarios, "expected");
}

function placed<Line>(amounts: Vector, make: (amount: number, index: number) => Line): Placed<Line>[] {
  const lines: Placed<Line>[] = [];
  amounts.values.forEach((amount, index) => {
    if (!Number.isNaN(amount)) lines.push({ index, line: make(amount, index) });
  });
  return lines;
}

function kindAt(kind: Words<MoneyLine["kind"]>, index: number): MoneyLine["kind"] {
  return kind.values[index] ?? invalid(words.noKind, { place: stripPlace(kind, index), allowed: listedWords(kinds) });
}

function readBound(raw: unknown, argument: string, length: number): Float64Array {
  return isLeftOut(raw)
    ? new Float64Array(length).fill(Number.NaN)
    : readVector(raw, argument, { length, per: PER }).values;
}

function valueOr(values: Float64Array, index: number, fallback: number): number {
  const value = values[index] as number;
  return Number.isNaN(value) ? fallback : value;
}

function readChances(raw: unknown, length: number): number[] {
  if (isLeftOut(raw)) return new Array<number>(length).fill(1);
  const strip = readStrip(raw, "kansen", length, PER);
  return strip.cells.map((cell, index) => chanceAt(strip, cell, index));
}

function chanceAt(strip: Strip, raw: unknown, index: number): number {
  const word = lookUpWord(raw, statuses);
  if (word.found) return word.value;
  const place = stripPlace(strip, index);
  const allowed = listedWords(statuses);
  if (readCell(raw).kind === "text") invalid(words.unknownChance, { place, found: shownCell(raw), allowed });
  const chance = numberAt(raw, place, {});
  if (Number.isNaN(chance)) return 1;
  if (chance < 0 || chance > 1) invalid(words.chanceRange, { place, found: formatNumber(chance, 6), allowed });
  return chance;
}

/** The parameters that several budget functions share. */
export const soortenParameter = { name: "soorten", shape: "range", optional: false } as const satisfies ParameterSpec;

export const bedragenParameter = { name: "bedragen", shape: "range", optional: false } as const satisfies ParameterSpec;

export const kansenParameter = { name: "kansen", shape: "range", optional: true } as const satisfies ParameterSpec;

export const scenarioParameter = { name: "scenario", shape: "value", optional: true } as const satisfies ParameterSpec;

export const riskParameters = [
  soortenParameter,
  { name: "laag", shape: "range", optional: false },
  { name: "verwacht", shape: "range", optional: false },
  { name: "hoog", shape: "range", optional: false },
  kansenParameter,
] as const satisfies readonly ParameterSpec[];

export const drawsParameter = {
  name: "trekkingen",
  shape: "value",
  optional: true,
  number: { fallback: defaultDraws, min: 100, max: 1_000_000, whole: true },
} as const satisfies NumberParameter;
