/** WIJKBIJDRAGE and WIJKDEKKING: what each criterion adds, and how much of the weight is known. */
import fc from "fast-check";
import { wijkbijdrage } from "../../../core/functions/wijkbijdrage";
import { wijkdekking } from "../../../core/functions/wijkdekking";
import { wijkscore } from "../../../core/functions/wijkscore";
import { column, refusal, sheet } from "../functions/sheet";

const points = sheet(wijkbijdrage);
const coverage = (...args: unknown[]) => column(sheet(wijkdekking)(...args));

test("the points of each criterion, by hand", () => {
  const scale = [
    [0, 20],
    [100, 10],
  ];
  expect(
    points(
      [
        [30, 15],
        [100, 20],
      ],
      [[60, 40]],
      null,
      scale,
    ),
  ).toEqual([
    [expect.closeTo(18, 10), expect.closeTo(20, 10)],
    [expect.closeTo(60, 10), 0],
  ]);
});

test("a missing value adds nothing and shows nothing; the others take over its weight", () => {
  expect(
    points(
      [
        [10, ""],
        [0, 10],
      ],
      [[1, 3]],
      null,
      [
        [0, 0],
        [10, 10],
      ],
    ),
  ).toEqual([
    [100, ""],
    [0, 75],
  ]);
});

test("a wijk without any value of positive weight has a row of empty cells", () => {
  expect(
    points(
      [
        ["", 5],
        [1, 5],
      ],
      [[1, 0]],
    ),
  ).toEqual([
    ["", ""],
    [50, 0],
  ]);
  expect(refusal(wijkbijdrage, [["", ""]], [[1, 1]])).toMatch(/^notAvailable/);
});

test("the share of the weight that is known, by hand", () => {
  expect(
    coverage(
      [
        [1, 2, 3],
        ["", 2, "?"],
        ["x", "", -99998],
      ],
      [[5, 3, 2]],
    ),
  ).toEqual([1, 0.3, 0]);
});

test("a criterion without weight does not count for the coverage", () => {
  expect(coverage([["", 2]], [[0, 3]])).toEqual([1]);
});

test("nothing known at all is a coverage of 0", () => {
  expect(coverage([[""], ["nb"]], 1)).toEqual([0, 0]);
  expect(coverage("", 1)).toEqual([0]);
});

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant("") },
);

test("a row of points adds up to the score; all known is a coverage of exactly 1", () => {
  const table = fc.integer({ min: 1, max: 6 }).chain((columns) =>
    fc.record({
      values: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
      weights: fc.array(fc.double({ min: 0.001, max: 100, noNaN: true }), { minLength: columns, maxLength: columns }),
    }),
  );
  fc.assert(
    fc.property(table, ({ values, weights }) => {
      fc.pre(values.some((row) => row.some((value) => value !== "")));
      const scores = column(sheet(wijkscore)(values, [weights]));
      const known = coverage(values, [weights]);
      points(values, [weights]).forEach((row, i) => {
        if (scores[i] === "") {
          expect(row.every((point) => point === "")).toBe(true);
        } else {
          expect(row.reduce((sum: number, point) => sum + Number(point), 0)).toBeCloseTo(scores[i] as number, 8);
          expect(row.map((point) => point === "")).toEqual(values[i]?.map((value) => value === ""));
        }
        if (values[i]?.every((value) => value !== "")) expect(known[i]).toBe(1);
        else expect(known[i]).toBeLessThan(1);
      });
    }),
  );
});
