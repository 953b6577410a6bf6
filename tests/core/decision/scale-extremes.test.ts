/** Every column between its own extremes. */
import { scaleExtremes } from "../../../core/decision/scale-extremes";
import { matrixOf } from "../matrix-of";

/** Without the sign that a zero may have. */
const plain = (column: Float64Array | undefined) => column && Array.from(column, (value) => value + 0);

test("the worst of each column is 0 and the best is 1, whichever way the criterion runs", () => {
  const values = matrixOf([
    [10, 10, 7],
    [30, 30, 7],
    [15, 15, 7],
  ]);
  const scaled = scaleExtremes(values, Int8Array.from([1, -1, 1]));
  expect(scaled.map(plain)).toEqual([[0, 1, 0.25], [1, 0, 0.75], undefined]);
});

test("values so large that their difference is no number are scaled all the same", () => {
  const [higher, lower] = scaleExtremes(
    matrixOf([
      [-1.6e308, -1.6e308],
      [0, 0],
      [1.6e308, 1.6e308],
    ]),
    Int8Array.from([1, -1]),
  );
  expect(plain(higher)).toEqual([0, 0.5, 1]);
  expect(plain(lower)).toEqual([1, 0.5, 0]);
});
