/** Which statements the readers have to talk over. */
import { readerDifferences } from "../../../core/interviews/reader-differences";
import { matrixOf } from "../matrix-of";

test("the statements with two different codes, in order; one code or none is no difference", () => {
  const rows = [
    [1, 1, 1],
    [1, null, 2],
    [3, null, null],
    [null, null, null],
    [2, 2, 3],
  ];
  expect(readerDifferences(matrixOf(rows))).toEqual([1, 4]);
});
