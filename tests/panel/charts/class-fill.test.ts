/** A map that is printed in grey still tells its classes apart, from each other and from the sectors beside them. */
import { CLASS_COUNT } from "../../../core/map/score-classes";
import { MARKS, STRENGTHS } from "../../../panel/charts/class-fill";

test("every class but the fullest bears marks of its own", () => {
  expect(MARKS).toHaveLength(CLASS_COUNT);
  expect(new Set(MARKS).size).toBe(CLASS_COUNT);
  expect(MARKS.map((mark) => mark !== "")).toEqual([true, true, true, true, false]);
});

test("a higher class is always fuller", () => {
  expect([...STRENGTHS].sort((a, b) => a - b)).toEqual(STRENGTHS);
  expect(STRENGTHS.at(-1)).toBe(1);
});
