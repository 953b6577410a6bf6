/** Weights from the figures themselves, by hand. */
import { criticWeights, deviationWeights, entropyWeights } from "../../../core/decision/data-weights";
import { matrixOf } from "../matrix-of";

const close = (weights: readonly number[]) => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => expect.closeTo(weight / total, 9));
};
const list = (weights: Float64Array | undefined) => weights && [...weights];
const higher = (columns: number) => new Int8Array(columns).fill(1);

/** A rises, B falls, C has a peak, and D is the same everywhere. */
const peaks = matrixOf([
  [0, 2, 0, 5],
  [1, 1, 8, 5],
  [2, 0, 0, 5],
]);

describe("entropy", () => {
  test("what stands with one wijk alone says most, what is the same everywhere or nowhere says nothing", () => {
    const weights = entropyWeights(
      matrixOf([
        [1, 7, 0, 0],
        [3, 7, 2, 0],
      ]),
    );
    // A quarter and three quarters have 0.811278 of the entropy of two halves.
    const quarter = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);
    expect(list(weights)).toEqual(close([1 - quarter, 0, 1, 0]));
  });

  test("very large values weigh as the same ones in thousands do", () => {
    const rows = (unit: number) =>
      matrixOf([
        [1 * unit, 5],
        [1 * unit, 1],
        [0.5 * unit, 1],
      ]);
    expect(list(entropyWeights(rows(1.5e308)))).toEqual(close(list(entropyWeights(rows(1000))) ?? []));
  });

  test("where nothing varies there are no weights, also where the shares do not add up to the last digit", () => {
    expect(entropyWeights(matrixOf([[0.1], [0.1], [0.1]]))).toBeUndefined();
    expect(entropyWeights(matrixOf([[0], [0]]))).toBeUndefined();
  });
});

describe("CRITIC", () => {
  test("the spread times how much the others say something else; who is the same everywhere is no other", () => {
    // A and B are opposites (1 + 1), C has nothing to do with either (1).
    const peak = Math.sqrt(1 / 3);
    expect(list(criticWeights(peaks, higher(4)))).toEqual(close([0.5 * 3, 0.5 * 3, peak * 2, 0]));
  });

  test("where all criteria say the same there are no weights", () => {
    const same = matrixOf([
      [1, 10],
      [2, 20],
      [4, 40],
    ]);
    expect(criticWeights(same, higher(2))).toBeUndefined();
    const opposite = matrixOf([
      [1, -3],
      [2, -6],
      [7, -21],
    ]);
    expect(criticWeights(opposite, Int8Array.of(1, -1))).toBeUndefined();
    expect(list(criticWeights(opposite, higher(2)))).toEqual(close([1, 1]));
  });
});

test("by spread alone: the deviation between the extremes of each criterion", () => {
  expect(list(deviationWeights(peaks))).toEqual(close([0.5, 0.5, Math.sqrt(1 / 3), 0]));
  expect(deviationWeights(matrixOf([[3], [3]]))).toBeUndefined();
});
