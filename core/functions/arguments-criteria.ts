/** Reads the arguments that the selection functions share: values, weights, directions and scale. */

import type { Matrix } from "../cells/matrix";
import type { Decision } from "../decision/decision";
import { normaliseWeights } from "../decision/normalise-weights";
import { type GivenScale, resolveScale } from "../decision/resolve-scale";
import { cellPlace, gridWidth, isLeftOut, shownCell, stripPlace, toGrid } from "./arguments";
import { readMatrix, readVector } from "./arguments-numbers";
import { readWords, wordList } from "./arguments-words";
import { invalid, unavailable } from "./refusal";
import { words } from "./words";

/** In public figures -99996 ... -99999 stand for missing values (provincies.incijfers.be). */
export const FIGURES = { specialValues: true };
export const PER_CRITERION = "kolom van waarden";

/** Dashes of every length are read as "-" (cells/words.ts). */
const DIRECTIONS = wordList<1 | -1>({ hoog: 1, laag: -1 }, { max: 1, "+": 1, "1": 1, min: -1, "-": -1, "-1": -1 });

/** Candidates x criteria, NaN where a value is missing. */
export function readFigures(raw: unknown, argument = "waarden"): Matrix {
  return readMatrix(raw, argument, FIGURES);
}

/** The weights of `count` criteria, normalised. Refuses an empty or negative weight, and weights that are all zero. */
export function readWeights(raw: unknown, count: number, argument = "gewichten", per = PER_CRITERION): Float64Array {
  return normaliseWeights(readPoints(raw, argument, count, per));
}

/**
 * Points of zero or more, none empty, not all zero; as many as `count` when that is given. Where `drops` says so a point
 * is not asked for, and empty is 0.
 */
export function readPoints(
  raw: unknown,
  argument: string,
  count?: number,
  per = "",
  drops?: (index: number) => boolean,
): Float64Array {
  const options = count === undefined ? FIGURES : { ...FIGURES, length: count, per };
  const vector = readVector(raw, argument, options);
  vector.values.forEach((weight, index) => {
    const place = stripPlace(vector, index);
    if (Number.isNaN(weight) && drops?.(index)) vector.values[index] = 0;
    else if (Number.isNaN(weight)) invalid(words.emptyWeight, { place });
    if (weight < 0) invalid(words.negativeWeight, { place, found: shownCell(weight) });
  });
  if (vector.values.every((weight) => weight === 0)) invalid(words.allWeightsZero, { argument });
  return vector.values;
}

/** 1 (higher is better), -1 (lower is better) or 0 (not given) per criterion. */
export function readDirections(raw: unknown, count: number, per = PER_CRITERION): Int8Array {
  const directions = new Int8Array(count);
  if (isLeftOut(raw) && !isDirection(raw)) return directions;
  const options = { length: count, per, ...FIGURES };
  readWords(raw, "richtingen", DIRECTIONS, options).values.forEach((direction, j) => {
    directions[j] = direction ?? 0;
  });
  return directions;
}

/** A single "-" is a direction here, and "no value" elsewhere. */
function isDirection(raw: unknown): boolean {
  return readWords(raw, "richtingen", DIRECTIONS, FIGURES).values[0] !== undefined;
}

/** Values, weights, directions and scale, checked and completed. */
export function readDecision(values: unknown, weights: unknown, directions: unknown, scale: unknown): Decision {
  if (isLeftOut(values)) unavailable(words.nothingGiven, { argument: "waarden" });
  const figures = readFigures(values);
  const shares = readWeights(weights, figures.columns);
  return { values: figures, weights: shares, ...readScale(figures, directions, scale) };
}

/** Directions and scale of the criteria, completed from each other and from the candidates. */
export function readScale(values: Matrix, directions: unknown, scale: unknown): Pick<Decision, "directions" | "scale"> {
  const given = readDirections(directions, values.columns);
  const ends = isLeftOut(scale) ? undefined : readEnds(scale, values.columns);
  const resolved = resolveScale(values, given, ends);
  const [contradiction] = resolved.contradictions;
  if (contradiction) {
    const j = contradiction.column;
    const values = {
      column: String(j + 1),
      worst: shownCell(resolved.scale.worst[j]),
      best: shownCell(resolved.scale.best[j]),
    };
    const higher = resolved.directions[j] === 1;
    if (contradiction.kind === "order") invalid(higher ? words.bestTooLow : words.bestTooHigh, values);
    invalid(higher ? words.scaleAgainstHigh : words.scaleAgainstLow, values);
  }
  return { directions: resolved.directions, scale: resolved.scale };
}

function readEnds(raw: unknown, columns: number): GivenScale {
  const grid = toGrid(raw);
  if (grid.length !== 2 || gridWidth(grid) !== columns) {
    invalid(words.scaleSize, { rows: grid.length, columns: gridWidth(grid), expected: columns });
  }
  const { data } = readMatrix(raw, "schaal", FIGURES);
  return { worst: data.slice(0, columns), best: data.slice(columns) };
}

/** Ends with #N/B at a missing value: for the methods that need every one. */
export function refuseGap(gap: { row: number; column: number }, argument = "waarden"): never {
  return unavailable(words.gap, { place: cellPlace(argument, gap.row, gap.column) });
}
