/** Reads the arguments that the functions about stakeholders and conversations share: ratings, positions and names. */
import { readCell } from "../cells/cell";
import { foldWord } from "../cells/words";
import { HIGHEST_POSITION, LOWEST_POSITION, positionWords } from "../stakeholders/position";
import { isLeftOut, readStrip, type Strip, shownCell, stripPlace } from "./arguments";
import { numberAt, readVector, type VectorOptions } from "./arguments-numbers";
import { listedWords, lookUpWord, wordList } from "./arguments-words";
import type { ParameterSpec } from "./function-spec";
import { peopleWords } from "./people-words";
import { invalid } from "./refusal";
import { words } from "./words";

const POSITIONS = wordList<number>(positionWords);
const RATING = { min: 1, max: 5 };

/** The cells of an argument: as many as `length`, one per `per`. Both left out: any number. */
type StripSize = Pick<VectorOptions, "length" | "per">;

/** Influence or interest, 1 to 5; NaN where it is missing. Refuses a number out of that range. */
export function readRatings(raw: unknown, argument: string, size: StripSize = {}): Float64Array {
  const ratings = readVector(raw, argument, size);
  ratings.values.forEach((rating, index) => {
    if (rating < RATING.min || rating > RATING.max) {
      invalid(peopleWords.outOfRange, { place: stripPlace(ratings, index), found: shownCell(rating), ...RATING });
    }
  });
  return ratings.values;
}

/** Positions of -2 to 2, as a word or a number; NaN where one is missing. Refuses other words and numbers. */
export function readPositions(raw: unknown, argument: string, length: number, per: string): Float64Array {
  const strip = readStrip(raw, argument, length, per);
  return Float64Array.from(strip.cells, (cell, index) => positionAt(strip, cell, index));
}

/** Positions that may be left out: all missing then. */
export function readOptionalPositions(raw: unknown, argument: string, length: number, per: string): Float64Array {
  return isLeftOut(raw) ? new Float64Array(length).fill(Number.NaN) : readPositions(raw, argument, length, per);
}

function positionAt(strip: Strip, raw: unknown, index: number): number {
  const word = lookUpWord(raw, POSITIONS);
  if (word.found) return word.value;
  const place = stripPlace(strip, index);
  const range = { min: LOWEST_POSITION, max: HIGHEST_POSITION };
  if (readCell(raw).kind === "text") {
    invalid(peopleWords.unknownPosition, { place, found: shownCell(raw), allowed: listedWords(POSITIONS), ...range });
  }
  const position = numberAt(raw, place, {});
  if (position < range.min || position > range.max) {
    invalid(peopleWords.outOfRange, { place, found: shownCell(position), ...range });
  }
  return position;
}

/**
 * Names of wijken in a form in which the same names are equal: without regard to case, accents and spaces, and a
 * number is the same as that number typed as text. undefined where there is no name.
 */
export function readNames(raw: unknown, argument: string): (string | undefined)[] {
  const strip = readStrip(raw, argument);
  return strip.cells.map((cell, index) => nameAt(cell, stripPlace(strip, index)));
}

function nameAt(raw: unknown, place: string): string | undefined {
  const cell = readCell(raw);
  switch (cell.kind) {
    case "missing":
      return undefined;
    case "number":
      return `number ${cell.value}`;
    case "text":
      return `text ${foldWord(cell.value)}`;
    case "error":
      return invalid(words.errorCell, { place, code: cell.code });
    case "date":
      return invalid(peopleWords.dateForName, { place });
    case "boolean":
      return invalid(peopleWords.notName, { place, found: shownCell(raw) });
  }
}

/** What each cell of the other arguments about stakeholders belongs to. */
export const PER_STAKEHOLDER = "cel van invloed";

export const influenceParameter = { name: "invloed", shape: "range", optional: false } as const satisfies ParameterSpec;

export const interestParameter = { name: "belang", shape: "range", optional: false } as const satisfies ParameterSpec;

/** The position of today. */
export const positionParameter = { name: "positie", shape: "range", optional: false } as const satisfies ParameterSpec;

export const optionalPositionParameter = { ...positionParameter, optional: true } as const satisfies ParameterSpec;
