/** The weighted product: ratios to the best, each to the power of its weight, by hand. */
import { normaliseWeights } from "../../../core/decision/normalise-weights";
import { resolveScale } from "../../../core/decision/resolve-scale";
import { ratiosToBest, weightedProduct } from "../../../core/decision/weighted-product";
import { matrixOf } from "../matrix-of";

function decisionOn(rows: number[][], weights: number[], directions: number[], best?: number[]) {
  const values = matrixOf(rows);
  const none = new Float64Array(values.columns).fill(Number.NaN);
  const ends = best && { worst: none, best: Float64Array.from(best) };
  return { values, weights: normaliseWeights(weights), ...resolveScale(values, Int8Array.from(directions), ends) };
}
const close = (numbers: number[]) => numbers.map((number) => expect.closeTo(number, 9));

test("higher is better by the value over the best, lower is better by the best over the value", () => {
  const decision = decisionOn(
    [
      [4, 10],
      [1, 5],
      [2, 20],
    ],
    [1, 1],
    [1, -1],
  );
  expect(Array.from(ratiosToBest(decision).data)).toEqual(close([1, 0.5, 0.25, 1, 0.5, 0.25]));
  expect(Array.from(weightedProduct(decision))).toEqual(close([100 * Math.SQRT1_2, 50, 100 * Math.sqrt(1 / 8)]));
});

test("a weight is a power: a quarter of the weight is the fourth root", () => {
  expect(
    Array.from(
      weightedProduct(
        decisionOn(
          [
            [16, 1],
            [1, 1],
          ],
          [1, 3],
          [1, 1],
        ),
      ),
    ),
  ).toEqual(close([100, 50]));
});

test("what is better than the best of the scale is no better than it", () => {
  const decision = decisionOn([[20], [5]], [1], [1], [10]);
  expect(Array.from(ratiosToBest(decision).data)).toEqual([1, 0.5]);
  expect(Array.from(weightedProduct(decision))).toEqual(close([100, 50]));
});

test("a criterion without weight plays no part, not even where its ratio is nothing", () => {
  expect(
    Array.from(
      weightedProduct(
        decisionOn(
          [
            [1, 1e308],
            [2, 5e-324],
          ],
          [1, 0],
          [1, 1],
        ),
      ),
    ),
  ).toEqual(close([50, 100]));
});
