/** The choice of several groups. */
import { firstChoices, leastBad } from "../../../core/decision/least-bad";
import { matrixOf } from "../matrix-of";

// Board, residents, partners.
const RANKS = matrixOf([
  [1, 4, 1],
  [2, 2, 2],
  [3, 1, 4],
  [4, 3, 3],
]);

test("two groups prefer the first, yet the second is never far down", () => {
  expect(firstChoices(RANKS)).toEqual([[0], [2], [0]]);
  expect(leastBad(RANKS)).toEqual({ worstRank: Float64Array.of(4, 2, 4, 4), candidates: [1] });
});

test("equals are all told", () => {
  expect(
    leastBad(
      matrixOf([
        [1, 2],
        [2, 1],
      ]),
    ).candidates,
  ).toEqual([0, 1]);
  expect(firstChoices(matrixOf([[1], [1], [3]]))).toEqual([[0, 1]]);
});

test("a wijk that a group gave no rank is not called the least bad for all", () => {
  expect(
    leastBad(
      matrixOf([
        [1, null],
        [2, 2],
      ]),
    ),
  ).toEqual({ worstRank: Float64Array.of(Number.NaN, 2), candidates: [1] });
  expect(firstChoices(matrixOf([[null], [null]]))).toEqual([[]]);
});
