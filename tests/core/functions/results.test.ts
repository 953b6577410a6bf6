/** What a cell shows: never minus zero, never a number that it cannot hold. */
import { isRefusal } from "../../../core/functions/refusal";
import { finiteCell, resultCell, resultColumn, resultMatrix } from "../../../core/functions/results";

const refused = (compute: () => unknown) => {
  try {
    return compute();
  } catch (thrown) {
    return isRefusal(thrown) && thrown.message;
  }
};

test("a number is itself, and an answer that lacks is an empty cell", () => {
  expect([resultCell(1.5), resultCell(-3), resultCell(Number.NaN)]).toEqual([1.5, -3, ""]);
  expect(finiteCell(-2.5)).toBe(-2.5);
});

test("a cell has no negative zero", () => {
  expect(Object.is(resultCell(-0), 0)).toBe(true);
  expect(Object.is(finiteCell(-0), 0)).toBe(true);
});

test("what is out of reach is refused", () => {
  for (const value of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(refused(() => resultCell(value))).toMatch(/te groot of te klein/);
    expect(refused(() => finiteCell(value))).toMatch(/te groot of te klein/);
  }
  expect(refused(() => finiteCell(Number.NaN))).toMatch(/te groot of te klein/);
});

test("a list is one column, and a table keeps its rows", () => {
  expect(resultColumn([1, Number.NaN, 3])).toEqual([[1], [""], [3]]);
  expect(resultMatrix({ rows: 2, columns: 3, data: Float64Array.of(1, 2, 3, 4, 5, Number.NaN) })).toEqual([
    [1, 2, 3],
    [4, 5, ""],
  ]);
});
