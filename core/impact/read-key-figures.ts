/** The key figures as they stand in Kengetallen, with everything that is odd about them. */
import { shiftDecimal } from "../cells/format-number";
import { nearestWord } from "../cells/nearest-word";
import { foldWord } from "../cells/words";
import { columnOf } from "../tables/shape";
import { type Table, tableIn } from "../tables/table";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { checkedInWords } from "./checked";
import { isOfOneDwelling } from "./energy-unit";
import { type FigureKey, KEYS, kengetallen, keyWord } from "./kengetallen";
import { isInPercents, keyFigureUnit } from "./key-figure-unit";
import { GAS_FACTORS } from "./proposed-key-figures";
import type { InputRange } from "./tornado";
import { words } from "./words";

export interface KeyFigure extends InputRange {
  key: FigureKey;
  /** On the sheet, from 0. */
  row: number;
  source: string;
  year: number | undefined;
  checked: string;
  choice: Part;
  /** The column that each of the three comes from. */
  from: Readonly<Record<Part, Part>>;
  /** Times this, what stands in the cell is in our unit: 1000 for a consumption in MWh. */
  factor: number;
}

const PARTS = ["low", "middle", "high"] as const;
type Part = (typeof PARTS)[number];

export interface KeyFigures {
  table: Table<typeof kengetallen>;
  /**
   * `middle` is what the column Keuze tells to compute with. An end that is left empty is the one that counts; one that
   * holds what cannot be meant is NaN, since that was told to count as missing.
   */
  figures: ReadonlyMap<FigureKey, KeyFigure>;
  findings: Finding[];
}

const SHARES: readonly FigureKey[] = ["participation", "saving", "rate"];
/** Consumption of this year or before is told about: the average has fallen since. */
const OLD_YEAR = 2021;
/** No fuel gives off so many kg for each kWh: such a figure is in grams. */
const MOST_KG_PER_KWH = 1;
/** No dwelling costs so much to renovate, and none so little: another unit is meant. Ours. */
const MOST_EURO = 1_000_000;
const LEAST_EURO = 100;
/** As people type them under Eenheid. */
export const OUR_UNITS: Partial<Record<FigureKey, string>> = {
  investment: "euro",
  consumption: "kWh",
  emissionFactor: "kg/kWh",
};

/** undefined when the workbook holds no Kengetallen. */
export const readKeyFigures: (snapshot: Snapshot) => KeyFigures | undefined = perSnapshot((snapshot) => {
  const table = tableIn(snapshot, kengetallen);
  if (!table) return undefined;
  const findings: Finding[] = [...table.findings];
  const figures = new Map<FigureKey, KeyFigure>();
  for (const row of table.rows) {
    const typed = row.values.key ?? "";
    const key = keyOf(typed);
    const at = { table: kengetallen.name, cell: table.cell(row.row, "key") };
    if (!key) {
      if (typed !== "") findings.push({ severity: "note", ...unknownKey(typed), ...at });
      continue;
    }
    if (figures.has(key)) {
      findings.push({ severity: "warning", text: words.doubled, values: { name: words[key] }, ...at });
      continue;
    }
    const figure = figureOf(table, row, key, findings);
    if (!figure) continue;
    figures.set(key, figure);
    findings.push(...remarks(table, figure));
  }
  return { table, figures, findings };
});

/** The figure that a word under Sleutel names; undefined for a word that no figure has. */
export function keyOf(text: string): FigureKey | undefined {
  // "Woningen (2021)" is "woningen".
  const word = foldWord(text.replace(/\([^)]*\)|\[[^\]]*\]|\b(?:19|20)\d\d\b/g, " "));
  return KEYS.find(({ words: known }) => known.some((one) => foldWord(one) === word))?.value;
}

type Row = Table<typeof kengetallen>["rows"][number];

/** A word that no figure has, with the nearest one that does. */
function unknownKey(text: string): Pick<Finding, "text" | "values"> {
  const word = nearestWord(
    KEYS.flatMap(({ words: known }) => known),
    text,
  );
  const near = word === undefined ? undefined : keyOf(word);
  return near
    ? { text: words.unknownKeyNear, values: { key: text, near: keyWord(near) } }
    : { text: words.unknownKey, values: { key: text } };
}

function figureOf(
  table: Table<typeof kengetallen>,
  { row, values }: Row,
  key: FigureKey,
  findings: Finding[],
): KeyFigure | undefined {
  const unit = keyFigureUnit(key, values.unit ?? "");
  const inPercents = SHARES.includes(key) && isInPercents(values.unit ?? "", [values.low, values.middle, values.high]);
  const factor = inPercents ? 0.01 : typeof unit === "object" ? unit.factor : 1;
  const given: Partial<Record<Part, number>> = {};
  for (const part of PARTS) {
    const value = values[part];
    if (value === undefined) {
      if (isUnreadable(table, row, part)) given[part] = Number.NaN;
      continue;
    }
    const problem = problemWith(key, value, factor);
    given[part] = problem ? Number.NaN : inPercents ? shiftDecimal(value, -2) : value * factor;
    if (problem)
      findings.push({ severity: "warning", ...problem, table: kengetallen.name, cell: table.cell(row, part) });
  }
  if (typeof unit === "string" && PARTS.some((part) => given[part] !== undefined)) {
    const text = unit === "other" ? words.otherUnit : words.unknownUnit;
    const about = { values: { name: words[key], unit: values.unit ?? "", ours: OUR_UNITS[key] ?? "" } };
    findings.push({ severity: "warning", text, ...about, table: kengetallen.name, cell: table.cell(row, "unit") });
    // Any number may be meant by it.
    if (unit === "other") return undefined;
  }
  const choice = values.choice ?? "middle";
  const counts = given[choice] === undefined ? "middle" : choice;
  const middle = given[counts];
  if (middle === undefined || Number.isNaN(middle)) return undefined;
  return {
    key,
    row,
    low: given.low ?? middle,
    middle,
    high: given.high ?? middle,
    source: values.source ?? "",
    year: values.year,
    checked: checkedInWords(values.checked ?? ""),
    choice,
    from: {
      low: given.low === undefined ? counts : "low",
      middle: counts,
      high: given.high === undefined ? counts : "high",
    },
    factor,
  };
}

/** Something stands in the cell, and the table already told that it is no figure. */
function isUnreadable(table: Table<typeof kengetallen>, row: number, part: Part): boolean {
  const column = columnOf(table.located.shape, part)?.column;
  return table.findings.some(
    ({ severity, cell }) => severity !== "note" && cell?.row === row && cell.column === column,
  );
}

/** A figure in another unit than ours counts as missing until somebody says what is meant: it would be out by a lot. */
function problemWith(key: FigureKey, value: number, factor: number): Pick<Finding, "text" | "values"> | undefined {
  const name = words[key];
  if (SHARES.includes(key) && value * factor > 1) {
    return { text: words.shareAsWhole, values: { name, value, percent: 100 * value * factor } };
  }
  if (key === "consumption" && !isOfOneDwelling(value * factor)) {
    return { text: words.consumptionUnit, values: { value } };
  }
  const scaled = value * factor;
  if (key === "emissionFactor" && scaled > MOST_KG_PER_KWH) {
    return { text: words.factorUnit, values: { name, value: scaled, kg: scaled / 1000 } };
  }
  if (key === "investment" && scaled > MOST_EURO) {
    return { text: words.investmentUnit, values: { value: scaled } };
  }
  return undefined;
}

function remarks(table: Table<typeof kengetallen>, figure: KeyFigure): Finding[] {
  const { key, row, low, middle, high, source, year } = figure;
  const name = words[key];
  const tell = (
    severity: Finding["severity"],
    column: Part | "source" | "year",
    text: Finding["text"],
    holes: Finding["values"] = { name },
  ): Finding => ({ severity, text, values: holes, table: kengetallen.name, cell: table.cell(row, column) });
  const found: Finding[] = [];
  if (low > high) found.push(tell("warning", "low", words.lowAboveHigh));
  else if (middle < low || middle > high) found.push(tell("warning", "middle", words.middleOutside));
  if (key === "investment" && middle > 0 && middle < LEAST_EURO) {
    found.push(tell("warning", figure.from.middle, words.smallInvestment, { value: middle }));
  }
  if (source === "" && key !== "dwellings" && key !== "municipality")
    found.push(tell("note", "source", words.noSource));
  if (key === "consumption" && year !== undefined && year <= OLD_YEAR)
    found.push(tell("note", "year", words.oldConsumption, { year: String(year) }));
  if (key === "emissionFactor" && isLowerValue(middle)) {
    found.push(
      tell("warning", figure.from.middle, words.lowerValue, { factor: middle, effect: gasFactorEffect() * 100 }),
    );
  }
  return found;
}

function isLowerValue(factor: number): boolean {
  return Math.abs(factor - GAS_FACTORS.lower) < 0.001;
}

/** Which of the two values of gas an emission factor (ton per MWh) is nearest to. */
export function nearestGasValue(factor: number): keyof typeof GAS_FACTORS {
  return Math.abs(factor - GAS_FACTORS.upper) <= Math.abs(factor - GAS_FACTORS.lower) ? "upper" : "lower";
}

/** How much of the CO2 with the net factor is there only because of that factor, 0..1: 9.9 %. */
export function gasFactorEffect(): number {
  return 1 - GAS_FACTORS.upper / GAS_FACTORS.lower;
}
