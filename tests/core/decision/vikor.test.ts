/** VIKOR: the regret of the group and the largest single one, by hand. */
import { normaliseWeights } from "../../../core/decision/normalise-weights";
import { resolveScale } from "../../../core/decision/resolve-scale";
import { vikor } from "../../../core/decision/vikor";
import { matrixOf } from "../matrix-of";

function tablesOf(rows: number[][], weights: number[], worst: number[], best: number[]) {
  const values = matrixOf(rows);
  const ends = { worst: Float64Array.from(worst), best: Float64Array.from(best) };
  const scale = resolveScale(values, new Int8Array(values.columns), ends);
  const { groupRegret, largestRegret, compromise, scores } = vikor({
    values,
    weights: normaliseWeights(weights),
    ...scale,
  });
  return [groupRegret, largestRegret, compromise, scores].map((column) => Array.from(column));
}
const close = (numbers: number[]) => numbers.map((number) => expect.closeTo(number, 12));

test("halfway between the group and the largest regret, each from its best to its worst", () => {
  const rows = [
    [10, 0],
    [0, 0],
    [6, 6],
    [0, 10],
  ];
  expect(tablesOf(rows, [1, 1], [0, 0], [10, 10])).toEqual([
    close([0.5, 1, 0.4, 0.5]),
    close([0.5, 0.5, 0.2, 0.5]),
    close([7 / 12, 1, 0, 7 / 12]),
    close([500 / 12, 0, 100, 500 / 12]),
  ]);
  // The order of the rows changes nothing: the worst may stand last and the best first.
  expect(
    tablesOf(
      [
        [6, 6],
        [10, 0],
        [0, 0],
      ],
      [1, 1],
      [0, 0],
      [10, 10],
    )[3],
  ).toEqual(close([100, 500 / 12, 0]));
});

test("a criterion whose ends are the same adds nothing, whatever it weighs", () => {
  const [group, largest] = tablesOf(
    [
      [10, 5],
      [0, 5],
    ],
    [1, 3],
    [0, 5],
    [10, 5],
  );
  expect([group, largest]).toEqual([close([0, 0.25]), close([0, 0.25])]);
});

test("where all have the same regret everybody has 100, and so little more is rounding", () => {
  expect(tablesOf([[5], [5]], [1], [0], [10])[3]).toEqual([100, 100]);
  expect(tablesOf([[5], [5 + 1e-11]], [1], [0], [10])[3]).toEqual([100, 100]);
  expect(tablesOf([[5], [5 + 1e-8]], [1], [0], [10])[3]).toEqual([0, 100]);
});
