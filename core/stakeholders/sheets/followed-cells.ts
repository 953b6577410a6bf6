/** How the overview follows the cells of the register: a word or a figure becomes the number that is computed with. */

import { parseNumber } from "../../cells/parse-number";
import { foldWord } from "../../cells/words";
import { fixedReference } from "../../workbook/address";
import type { NewValue } from "../../workbook/plan";
import { positionWords, samePositionWords } from "../position";
import type { ScaleCell } from "../read-scale";
import type { ScaleAnswers } from "../scale-answers";

/** Spreadsheets nest so many conditions without trouble. */
const MOST_WORDS = 40;

/**
 * A cell of the register as a formula: the figure on our scale, what a word means, "" for all else. A figure that was
 * typed as text is no figure to a formula: it is written as it was read.
 */
export function followedCell(
  { raw, cell }: ScaleCell,
  value: number,
  { scale, words }: ScaleAnswers,
  { lowest, highest }: { lowest: number; highest: number },
): NewValue {
  const plain = Number.isNaN(value) ? "" : value;
  if (typeof raw === "string" && parseNumber(raw.trim()) !== undefined) return plain;
  const known = new Map<string, number>([...(lowest < 0 ? positionsFor(raw) : []), ...words]);
  if (known.size > MOST_WORDS || (typeof raw === "string" && raw.trim() !== raw) || accented(raw)) return plain;
  const at = fixedReference(cell);
  const from = scale ?? { lowest, highest };
  // A figure that waits until its scale is known counts as missing, though it would fit.
  if (Number.isNaN(value) && typeof raw === "number" && raw >= from.lowest && raw <= from.highest) return plain;
  const same = from.lowest === lowest && from.highest === highest;
  const figure = same ? at : `${lowest}+(${at}-${from.lowest})*${highest - lowest}/${from.highest - from.lowest}`;
  const pieces = [`=IF(ISNUMBER(${at})`, `IF(AND(${at}>=${from.lowest}`, `${at}<=${from.highest})`, figure, '"")'];
  const choices = [...known].filter(([word, meaning]) => !word.includes('"') && !Number.isNaN(meaning));
  for (const [word, meaning] of choices) pieces.push(`IF(${at}="${word}"`, String(meaning));
  pieces.push(`""${")".repeat(choices.length + 1)}`);
  return { formula: pieces };
}

/** The five words, and another one for a position where the cell holds it. */
function positionsFor(raw: unknown): [string, number][] {
  const word = foldWord(String(raw));
  const same = samePositionWords[word];
  return [...Object.entries(positionWords), ...(same === undefined ? [] : [[word, same] as [string, number]])];
}

/** A formula compares letters with their accents; a reading does not. */
function accented(raw: unknown): boolean {
  return typeof raw === "string" && foldWord(raw) !== raw.trim().toLowerCase();
}
