/** Reads a column of figures or words on a scale: what is not certain is asked, and counts as missing until then. */

import { readCell } from "../cells/cell";
import { foldWord } from "../cells/words";
import { words as tablesWords } from "../tables/words";
import type { Text } from "../texts/text";
import type { CellPlace } from "../workbook/address";
import type { Finding } from "../workbook/finding";
import type { CellValue } from "../workbook/snapshot";
import { LEVEL_MEANINGS, proposedMeaning } from "./proposed-meaning";
import type { ScaleAnswers } from "./scale-answers";
import { type HeaderCell, scaleInHeader } from "./scale-in-header";
import { words } from "./words";

export interface ScaleRules {
  table: string;
  /** As the product calls the column; the answers bear this name. */
  header: string;
  /** The scale that is computed with. */
  lowest: number;
  highest: number;
  /** Words that mean one value for certain, folded. */
  known: ReadonlyMap<string, number>;
  /** Influence and interest, on which low and high are the ends; else a position, from against to in favour. */
  levels: boolean;
  outside: Text;
  unknownWord: Text;
}

export interface ScaleCell {
  raw: CellValue;
  cell: CellPlace;
}

/** A word of which the user must say what it means; undefined as `proposal` where we would only guess. */
export interface AskedWord {
  word: string;
  count: number;
  cell: CellPlace;
  proposal: number | undefined;
}

export interface ScaleQuestion {
  table: string;
  header: string;
  words: AskedWord[];
  /** The figures are not on the scale that is computed with, as far as they tell: which scale is it? */
  scale?: { lowest: number; highest: number; cell: CellPlace };
}

export interface ScaleReading {
  /** NaN is missing. */
  values: Float64Array;
  findings: Finding[];
  question: ScaleQuestion | undefined;
  /** With the scale that was read in the header where nobody said which it is. */
  answers: ScaleAnswers;
}

/** One position beyond the scale among so many figures is no slip where none is below zero. */
const FEW_FIGURES = 3;
/** So many figures below 4, and none above, look like a scale of 1 to 3. */
const ENOUGH_TO_ASK = 5;

/** One value per cell, on the scale of the rules. What somebody said goes before what the header says. */
export function readScale(
  cells: readonly ScaleCell[],
  rules: ScaleRules,
  said: ScaleAnswers,
  header?: HeaderCell,
): ScaleReading {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const findings: Finding[] = [];
  const asked = new Map<string, AskedWord>();
  const figures: Figure[] = [];
  const tell = (text: Text, cell: CellPlace, filled: Finding["values"]) =>
    findings.push({ severity: "warning", text, ...(filled && { values: filled }), table: rules.table, cell });

  const column = ownHeader(header, rules.header);
  cells.forEach(({ raw, cell }, index) => {
    const word = foldWord(String(raw));
    const certain = said.words.get(word) ?? rules.known.get(word);
    if (certain !== undefined) {
      values[index] = certain;
      return;
    }
    const read = readCell(raw);
    if (read.kind === "error") {
      tell(tablesWords.errorCell, cell, { code: read.code });
    } else if (read.kind === "number") {
      figures.push({ value: read.value, cell, raw, index });
    } else if (read.kind !== "missing" || proposedMeaning(word, rules) !== undefined) {
      const known = asked.get(word);
      if (known) {
        // One answer is enough for all of them, and so is one finding.
        known.count++;
        return;
      }
      tell(rules.unknownWord, cell, { column, text: String(raw).trim(), row: cell.row + 1 });
      asked.set(word, { word: String(raw).trim(), count: 1, cell, proposal: proposedMeaning(word, rules) });
    }
  });

  const all = figures.map(({ value }) => value);
  const named = said.scale || !header || all.length === 0 ? undefined : scaleInHeader(header.text, all);
  const answers = named ? { ...said, scale: named } : said;
  const from = answers.scale ?? { lowest: rules.lowest, highest: rules.highest };
  if (header && named && (named.lowest !== rules.lowest || named.highest !== rules.highest)) {
    const place = { table: rules.table, cell: header.cell };
    findings.push({
      severity: "note",
      text: words.scaleInHeader,
      values: { column: rules.header, ...named },
      ...place,
    });
  }
  const scale = answers.scale ? undefined : otherScale(figures, rules);
  // 4 of 10 is low, on our scale it would be high: figures beyond it wait for the answer, and so do all positions.
  const waits = scale && (!rules.levels || scale.highest > rules.highest || scale.lowest < rules.lowest);
  for (const { value, cell, raw, index } of waits ? [] : figures) {
    values[index] = rescaled(value, rules, answers);
    if (!Number.isNaN(values[index])) continue;
    tell(rules.outside, cell, {
      column,
      value,
      text: String(raw),
      row: cell.row + 1,
      lowest: from.lowest,
      highest: from.highest,
    });
  }
  if (scale) {
    const { lowest, highest, cell } = scale;
    const usual = { from: rules.lowest, to: rules.highest };
    tell(waits ? words.askScaleFirst : words.askScale, cell, { column: rules.header, lowest, highest, ...usual });
  }
  const open = asked.size > 0 || scale !== undefined;
  const question = open
    ? { table: rules.table, header: rules.header, words: graded([...asked.values()], rules), ...(scale && { scale }) }
    : undefined;
  return { values, findings, question, answers };
}

/** Longer ones are questions of a form. */
const LONGEST_HEADER = 20;

/** As the column is called in the sheet, without what stands in brackets; a question of a form goes by our name. */
function ownHeader(header: HeaderCell | undefined, ours: string): string {
  const bare = header?.name.replace(/\([^)]*\)?/g, " ").trim() ?? "";
  return bare === "" || bare.length > LONGEST_HEADER ? ours : bare;
}

const VERY = "zeer ";

/** Beside "zeer hoog" a mere "hoog" is no longer the end of the scale: one step inside it is proposed. */
function graded(asked: AskedWord[], { lowest, highest, levels }: ScaleRules): AskedWord[] {
  const step = (highest - lowest) / 4;
  const very = (end: number) => asked.some(({ word, proposal }) => proposal === end && foldWord(word).startsWith(VERY));
  const [veryLow, veryHigh] = [very(lowest), very(highest)];
  if (!levels || !(veryLow || veryHigh)) return asked;
  return asked.map((one) => {
    const { word, proposal } = one;
    const isMere = LEVEL_MEANINGS.some(([, meanings]) => meanings.includes(foldWord(word)));
    if (isMere && veryLow && proposal === lowest) return { ...one, proposal: lowest + step };
    if (isMere && veryHigh && proposal === highest) return { ...one, proposal: highest - step };
    return one;
  });
}

/** On the scale of the rules, from the one that the user named; NaN outside it. */
function rescaled(value: number, { lowest, highest }: ScaleRules, { scale }: ScaleAnswers): number {
  const from = scale ?? { lowest, highest };
  if (value < from.lowest || value > from.highest) return Number.NaN;
  return lowest + ((value - from.lowest) * (highest - lowest)) / (from.highest - from.lowest);
}

interface Figure extends ScaleCell {
  value: number;
  /** The number of the cell. */
  index: number;
}

/**
 * Figures on another scale, it seems: several levels beyond it, or many that all stay at 3 or below; a position beyond
 * it where none is below zero.
 */
function otherScale(figures: readonly Figure[], rules: ScaleRules) {
  const [first] = figures;
  if (!first) return undefined;
  const all = figures.map(({ value }) => value);
  const lowest = Math.min(...all);
  const highest = Math.max(...all);
  const beyond = figures.filter(({ value }) => value > rules.highest || value < rules.lowest);
  const few = rules.levels && highest <= 3 && highest > lowest && figures.length >= ENOUGH_TO_ASK;
  const enough = beyond.length > 1 || (!rules.levels && beyond.length === 1 && figures.length >= FEW_FIGURES);
  if (!few && !(enough && (rules.levels || lowest >= 0))) return undefined;
  return { lowest, highest, cell: (beyond[0] ?? first).cell };
}
