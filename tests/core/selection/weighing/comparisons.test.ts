/** Criteria compared two by two: what is asked, what was answered, and what follows. */
import {
  comparisonMatrix,
  comparisonWeights,
  isOpen,
  JUDGEMENTS,
  judgementOf,
  pairsOf,
} from "../../../../core/selection/weighing/comparisons";
import { readComparisons } from "../../../../core/selection/weighing/read-weighing";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { exampleSnapshot } from "../example-study";

test("every two criteria are asked once", () => {
  expect(pairsOf(3)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(pairsOf(12)).toHaveLength(66);
});

test("a third typed as 0.33 is the answer it stands for; a value between two answers is none of them", () => {
  expect(JUDGEMENTS[judgementOf(0.33)]).toBe(1 / 3);
  expect(JUDGEMENTS[judgementOf(5)]).toBe(5);
  expect([judgementOf(4), judgementOf(Number.NaN), judgementOf(undefined)]).toEqual([-1, -1, -1]);
});

test("each answer has its mirror, for the same two asked the other way round", () => {
  for (const [index, value] of JUDGEMENTS.entries()) {
    expect(value * (JUDGEMENTS.at(-1 - index) ?? Number.NaN)).toBeCloseTo(1, 12);
    expect(judgementOf(1 / value)).toBe(JUDGEMENTS.length - 1 - index);
  }
});

test("text, zero and negative numbers are still to be asked; one side of the diagonal is enough", () => {
  const matrix = comparisonMatrix(3, [
    ["", 3, "veel"],
    ["", "", 0],
    [-2, "", ""],
  ]);
  expect(pairsOf(3).map(([i, j]) => isOpen(matrix, i, j))).toEqual([false, true, true]);
  expect(comparisonWeights(matrix)).toBeUndefined();
});

test("consistent comparisons give back the ratios they say", () => {
  const weights =
    comparisonWeights(
      comparisonMatrix(3, [
        ["", 2, 4],
        ["", "", 2],
      ]),
    ) ?? [];
  for (const [criterion, expected] of [4 / 7, 2 / 7, 1 / 7].entries()) {
    expect(weights[criterion]).toBeCloseTo(expected, 9);
  }
});

test("1/3 that became a date counts as not answered, and is told with its cell", () => {
  const paren = [
    "Paren",
    [
      ["Criterium", "Gas", "Inkomen"],
      ["Gas", "", 46_082],
      ["Inkomen", "", ""],
    ],
  ] as [string, CellValue[][]];
  const { comparisons, findings } = readComparisons(exampleSnapshot(undefined, undefined, [paren]), [
    { name: "Gas" },
    { name: "Inkomen" },
  ]);
  expect(comparisons?.cells).toEqual([
    ["", ""],
    ["", ""],
  ]);
  expect(findings.map(({ text, cell }) => [text.key, cell?.row, cell?.column])).toEqual([["selection.pairDate", 1, 2]]);
});
