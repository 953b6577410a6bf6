/** TOPSIS: the distances to the ideal and to its opposite, by hand. */
import type { Decision } from "../../../core/decision/decision";
import { normaliseWeights } from "../../../core/decision/normalise-weights";
import { resolveScale } from "../../../core/decision/resolve-scale";
import { topsis, topsisParts } from "../../../core/decision/topsis";
import { matrixOf } from "../matrix-of";

function decisionOn(rows: number[][], weights: number[], scale?: { worst: number[]; best: number[] }): Decision {
  const values = matrixOf(rows);
  const ends = scale && { worst: Float64Array.from(scale.worst), best: Float64Array.from(scale.best) };
  const given = new Int8Array(values.columns);
  return { values, weights: normaliseWeights(weights), ...resolveScale(values, given, ends) };
}

const close = (numbers: number[]) => numbers.map((number) => expect.closeTo(number, 12));

test("on a fixed scale the distance along a criterion is its weight times the distance on the scale", () => {
  const { reach, toIdeal, toAntiIdeal, scores } = topsisParts(
    decisionOn(
      [
        [3, 4],
        [10, 10],
        [0, 0],
        [10, 0],
      ],
      [1, 1],
      { worst: [0, 0], best: [10, 10] },
    ),
  );
  expect(Array.from(reach)).toEqual([1, 1]);
  expect(Array.from(toAntiIdeal)).toEqual(close([0.5, Math.SQRT2, 0, 1]));
  expect(Array.from(toIdeal)).toEqual(close([Math.sqrt(0.49 + 0.36), 0, Math.SQRT2, 1]));
  expect(Array.from(scores)).toEqual(close([(100 * 0.5) / (0.5 + Math.sqrt(0.85)), 100, 0, 50]));
});

test("a criterion that weighs half as much reaches half as far; one whose ends are the same reaches nowhere", () => {
  const decision = decisionOn(
    [
      [10, 0, 5],
      [0, 10, 5],
    ],
    [4, 2, 9],
    { worst: [0, 0, 5], best: [10, 10, 5] },
  );
  expect(Array.from(topsisParts(decision).reach)).toEqual(close([1, 0.5, 0]));
  expect(Array.from(topsis(decision))).toEqual(close([100 / 1.5, 50 / 1.5]));
});

test("without a fixed scale a criterion reaches as far as its range, over the root of its sum of squares", () => {
  // 3 and 4: range 1, root 5. 0 and 12: range 12, root 12. Then a column where all are equal, and one of zeros.
  const rows = [
    [3, 12, 8, 0],
    [4, 0, 8, 0],
  ];
  const { reach, scores } = topsisParts(decisionOn(rows, [2, 1, 5, 5]));
  expect(Array.from(reach)).toEqual(close([0.4, 1, 0, 0]));
  expect(Array.from(scores)).toEqual(close([100 / 1.4, 40 / 1.4]));
});

test("figures of any size give the same scores in another unit", () => {
  const rows = [
    [3, -12],
    [4, 0],
    [5, -7],
  ];
  const plain = Array.from(topsis(decisionOn(rows, [1, 1])));
  for (const unit of [1e200, 1e-200]) {
    const inUnit = rows.map((row) => row.map((value) => value * unit));
    expect(Array.from(topsis(decisionOn(inUnit, [1, 1])))).toEqual(plain.map((score) => expect.closeTo(score, 9)));
  }
});

test("weights so small that their squares are nothing still tell the candidates apart", () => {
  const scale = { worst: [0, 0, 0], best: [10, 10, 5] };
  const decision = {
    ...decisionOn(
      [
        [10, 0, 1],
        [0, 10, 1],
      ],
      [1, 1, 1],
      scale,
    ),
    weights: Float64Array.from([2e-200, 1e-200, 0]),
  };
  expect(Array.from(topsis(decision))).toEqual(close([200 / 3, 100 / 3]));
});

test("where no criterion makes a difference every score is 50", () => {
  const { reach, scores } = topsisParts(
    decisionOn(
      [
        [7, 0],
        [7, 0],
      ],
      [1, 1],
    ),
  );
  expect(Array.from(reach)).toEqual([0, 0]);
  expect(Array.from(scores)).toEqual([50, 50]);
});
