/** Pairwise comparisons as people type them. */
import { reciprocalMatrix } from "../../../core/decision/reciprocal-matrix";
import { matrixOf } from "../matrix-of";

const NONE = Number.NaN;
const complete = (rows: number[][]) => {
  const answer = reciprocalMatrix({ rows: rows.length, columns: rows.length, data: Float64Array.from(rows.flat()) });
  return "kind" in answer ? answer : Array.from(answer.data);
};

test("one side of the diagonal is enough, whichever it is", () => {
  expect(
    complete([
      [1, 4],
      [NONE, 1],
    ]),
  ).toEqual([1, 4, 0.25, 1]);
  expect(
    complete([
      [NONE, NONE],
      [4, NONE],
    ]),
  ).toEqual([1, 0.25, 4, 1]);
});

test("a product of 1,05 or 0,95 is within 5 %, however it is rounded", () => {
  for (const [large, small] of [
    [7, 0.15],
    [2, 0.525],
    [2, 0.475],
    [4, 0.2625],
    [5, 0.19],
    [3, 0.35],
  ] as const) {
    expect(
      complete([
        [1, large],
        [small, 1],
      ]),
    ).toEqual([1, large, 1 / large, 1]);
  }
  expect(
    complete([
      [1, 2],
      [0.5251, 1],
    ]),
  ).toEqual({ kind: "notReciprocal", row: 1, column: 0 });
});

test("a reciprocal typed by hand counts as the same judgement, and the larger of the two decides", () => {
  expect(
    complete([
      [1, 3],
      [0.33, 1],
    ]),
  ).toEqual([1, 3, 1 / 3, 1]);
  expect(
    complete([
      [1, 0.33],
      [3, 1],
    ]),
  ).toEqual([1, 1 / 3, 3, 1]);
  // 1,04 on the diagonal is a slip, 1,06 a judgement.
  expect(
    complete([
      [1.04, 2],
      [0.5, 1],
    ]),
  ).toEqual([1, 2, 0.5, 1]);
});

test("of three criteria each blank is filled from its own mirror cell", () => {
  expect(
    complete([
      [1, 2, NONE],
      [NONE, NONE, NONE],
      [0.25, 5, 1],
    ]),
  ).toEqual([1, 2, 4, 0.5, 1, 0.2, 0.25, 5, 1]);
  // The last pair is compared by nobody.
  expect(
    complete([
      [1, 2, 4],
      [NONE, 1, NONE],
      [NONE, NONE, 1],
    ]),
  ).toEqual({ kind: "missing", row: 1, column: 2 });
});

test.each([
  [
    "zero",
    [
      [1, 0],
      [NONE, 1],
    ],
    { kind: "notPositive", row: 0, column: 1 },
  ],
  [
    "less than nothing, below the diagonal",
    [
      [1, NONE],
      [-2, 1],
    ],
    { kind: "notPositive", row: 1, column: 0 },
  ],
  [
    "zero, below the diagonal",
    [
      [1, NONE],
      [0, 1],
    ],
    { kind: "notPositive", row: 1, column: 0 },
  ],
  [
    "a zero with itself",
    [
      [0, 2],
      [0.5, 1],
    ],
    { kind: "notPositive", row: 0, column: 0 },
  ],
  [
    "another number with itself",
    [
      [1.06, 2],
      [0.5, 1],
    ],
    { kind: "diagonal", row: 0, column: 0 },
  ],
  [
    "two that contradict each other",
    [
      [1, 3],
      [2, 1],
    ],
    { kind: "notReciprocal", row: 1, column: 0 },
  ],
  [
    "nothing on either side",
    [
      [1, NONE],
      [NONE, 1],
    ],
    { kind: "missing", row: 0, column: 1 },
  ],
])("%s is told with its cell", (_, rows, problem) => {
  expect(complete(rows)).toEqual(problem);
});

test("where both say that they are the more important, by as much, the one above the diagonal decides", () => {
  const both = reciprocalMatrix(
    matrixOf([
      [1, 1.02],
      [1.02, 1],
    ]),
  );
  expect("data" in both && [...both.data]).toEqual([1, 1.02, 1 / 1.02, 1]);
});
