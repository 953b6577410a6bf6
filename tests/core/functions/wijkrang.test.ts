/** WIJKRANG: 1 is best; who ties, and who has no rank. */
import fc from "fast-check";
import { wijkrang } from "../../../core/functions/wijkrang";
import { wijkscore } from "../../../core/functions/wijkscore";
import { column, refusal, sheet } from "./sheet";

const rank = (...args: unknown[]) => column(sheet(wijkrang)(...args));

test("equal scores share the best rank and the next rank is skipped", () => {
  expect(rank([[9], [7], [7], [1]], 1)).toEqual([1, 2, 2, 4]);
  expect(rank([[7], [9], [1], [7], [9]], 1)).toEqual([3, 1, 5, 3, 1]);
});

test("scores that differ by less than 1e-9 are equal", () => {
  const scale = [[0], [100]];
  expect(rank([[50], [50 + 5e-10], [10]], 1, null, "som", scale)).toEqual([1, 1, 3]);
  expect(rank([[50], [50 + 2e-9], [10]], 1, null, "som", scale)).toEqual([2, 1, 3]);
});

test("a tie is measured from the best of its rank, not from neighbour to neighbour", () => {
  const scale = [[0], [100]];
  const step = 6e-10;
  expect(rank([[50], [50 + step], [50 + 2 * step]], 1, null, "som", scale)).toEqual([3, 1, 1]);
});

test("a wijk without a score has no rank, and takes none from the others", () => {
  expect(rank([[""], [3], ["nb"], [5]], 1)).toEqual(["", 2, "", 1]);
});

test("nobody has a score: #N/B", () => {
  expect(refusal(wijkrang, [[""], ["x"]], 1)).toMatch(/^notAvailable/);
});

test("one wijk is first", () => {
  for (const method of ["som", "product", "topsis", "promethee", "vikor"])
    expect(rank([[3, 4]], [[1, 1]], null, method)).toEqual([1]);
});

test("a rank is one more than the number of clearly better scores", () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(""));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), (values) => {
      fc.pre(values.some((row) => row.some((value) => value !== "")));
      const scores = column(sheet(wijkscore)(values, [[2, 3]]));
      const expected = scores.map((mine) =>
        mine === ""
          ? ""
          : 1 + scores.filter((other) => other !== "" && (other as number) - (mine as number) >= 1e-9).length,
      );
      expect(rank(values, [[2, 3]])).toEqual(expected);
    }),
  );
});
