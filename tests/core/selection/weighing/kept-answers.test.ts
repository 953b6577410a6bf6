/** Answers that are not written yet are not asked again. */
import { comparisonMatrix } from "../../../../core/selection/weighing/comparisons";
import { type KeptAnswers, keepAnswer, withKeptAnswers } from "../../../../core/selection/weighing/kept-answers";

const NONE: KeptAnswers = new Map();
const empty = (count: number) => comparisonMatrix(count, []);
const at = (names: string[], kept: KeptAnswers, sheet = empty(names.length)) =>
  Array.from(withKeptAnswers(names, sheet, kept).data);

test("an answer holds for its two criteria, whatever their places are now", () => {
  const kept = keepAnswer(NONE, ["Gas", "Inkomen"], { value: 5, sheet: Number.NaN });
  expect(at(["Gas", "Inkomen"], kept)).toEqual([1, 5, 1 / 5, 1]);
  expect(at(["inkomen", "Gas"], kept)).toEqual([1, 1 / 5, 5, 1]);
  expect(at(["Gas", "Draagvlak"], kept)).toEqual([1, Number.NaN, Number.NaN, 1]);
});

test("the last answer counts, also when it was asked the other way round", () => {
  const first = keepAnswer(NONE, ["Gas", "Inkomen"], { value: 5, sheet: Number.NaN });
  const last = keepAnswer(first, ["Inkomen", "Gas"], { value: 3, sheet: Number.NaN });
  expect(at(["Gas", "Inkomen"], last)).toEqual([1, 1 / 3, 3, 1]);
});

test("what somebody wrote in the sheet since then goes before it", () => {
  const kept = keepAnswer(NONE, ["Gas", "Inkomen"], { value: 5, sheet: 3 });
  const sheet = (value: number) => comparisonMatrix(2, [["", value]]);
  expect(at(["Gas", "Inkomen"], kept, sheet(3))[1]).toBe(5);
  expect(at(["Gas", "Inkomen"], kept, sheet(7))[1]).toBe(7);
});

test("of three criteria each answer goes to its own pair, on both sides of the diagonal", () => {
  const names = ["Gas", "Inkomen", "Huur"];
  const kept = keepAnswer(keepAnswer(NONE, ["Gas", "Huur"], { value: 4, sheet: Number.NaN }), ["Huur", "Inkomen"], {
    value: 2,
    sheet: 1 / 3,
  });
  const sheet = comparisonMatrix(3, [
    ["", "", ""],
    ["", "", 3],
    ["", "", ""],
  ]);
  expect(at(names, kept, sheet)).toEqual([1, Number.NaN, 4, Number.NaN, 1, 1 / 2, 1 / 4, 2, 1]);
});

test("a number that the sheet holds with the dust of a division is the one that was there", () => {
  const kept = keepAnswer(NONE, ["Gas", "Inkomen"], { value: 5, sheet: 3 * (1 + 1e-12) });
  expect(at(["Gas", "Inkomen"], kept, comparisonMatrix(2, [["", 3]]))[1]).toBe(5);
  const other = keepAnswer(NONE, ["Gas", "Inkomen"], { value: 5, sheet: 3.001 });
  expect(at(["Gas", "Inkomen"], other, comparisonMatrix(2, [["", 3]]))[1]).toBe(3);
});
