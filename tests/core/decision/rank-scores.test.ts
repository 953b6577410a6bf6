/** Ranks as in a competition: who scores as much shares the better rank. */
import { rankScores } from "../../../core/decision/rank-scores";

const ranksOf = (scores: readonly number[], tie?: number) => [...rankScores(Float64Array.from(scores), tie)];

test("the highest score is first, equal scores share a rank and the next one is skipped", () => {
  expect(ranksOf([50, 80, 50, 20])).toEqual([2, 1, 2, 4]);
  expect(ranksOf([7])).toEqual([1]);
  expect(ranksOf([])).toEqual([]);
});

test("without a score there is no rank, and it takes none from the others", () => {
  expect(ranksOf([Number.NaN, 3, Number.NaN, 5])).toEqual([Number.NaN, 2, Number.NaN, 1]);
});

test("scores that differ by less than a tie are equal, by exactly that much they are not", () => {
  expect(ranksOf([10, 9, 8], 1)).toEqual([1, 2, 3]);
  expect(ranksOf([10, 9.5, 9], 1)).toEqual([1, 1, 3]);
  // Counted from the best of their rank, so that a row of small steps is not all one rank.
  expect(ranksOf([10, 9.25, 8.5, 7.75], 1)).toEqual([1, 1, 3, 3]);
  expect(ranksOf([60, 60 - 1e-10])).toEqual([1, 1]);
});
