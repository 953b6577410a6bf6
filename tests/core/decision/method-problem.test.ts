/** What stands in the way of a method, with its row and column. */
import { methodProblem } from "../../../core/decision/method-problem";
import { normaliseWeights } from "../../../core/decision/normalise-weights";
import { resolveScale } from "../../../core/decision/resolve-scale";
import { METHODS } from "../../../core/decision/score";
import { matrixOf } from "../matrix-of";

function decisionOn(rows: (number | null)[][], best?: number[]) {
  const values = matrixOf(rows);
  const ends = best && {
    worst: new Float64Array(values.columns).fill(Number.NaN),
    best: Float64Array.from(best),
  };
  const weights = normaliseWeights(best ?? rows[0]?.map(() => 1) ?? []);
  return { values, weights, ...resolveScale(values, new Int8Array(values.columns).fill(1), ends) };
}
const problems = (rows: (number | null)[][]) => METHODS.map((method) => methodProblem(decisionOn(rows), method));

test("a gap stands in the way of all methods but the sum, and the first one is told", () => {
  const gap = { kind: "gap", row: 1, column: 2 };
  expect(
    problems([
      [1, 2, 3],
      [4, 5, null],
      [null, 8, 9],
    ]),
  ).toEqual([undefined, gap, gap, gap, gap]);
});

test("only the product asks for values above 0", () => {
  expect(
    problems([
      [1, 2, 3],
      [4, 5, 6],
      [7, 0, -1],
    ]),
  ).toEqual([undefined, { kind: "notPositive", row: 2, column: 1, value: 0 }, undefined, undefined, undefined]);
  expect(problems([[1, 2e-300]])).toEqual(Array(5).fill(undefined));
});

test("and for a best above 0", () => {
  const rows = [
    [1, 2],
    [3, 4],
  ];
  const of = (best: number[]) => methodProblem({ ...decisionOn(rows, [5, 5]), scale: scaleTo(best) }, "product");
  const scaleTo = (best: number[]) => ({ worst: new Float64Array(2), best: Float64Array.from(best), fixed: true });
  expect([of([5, 5]), of([5, 0]), of([-1, 5])]).toEqual([
    undefined,
    { kind: "bestNotPositive", column: 1, value: 0 },
    { kind: "bestNotPositive", column: 0, value: -1 },
  ]);
});
