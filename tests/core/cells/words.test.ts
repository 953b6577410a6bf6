/** Words as people type them. */
import fc from "fast-check";
import { exactSum } from "../../../core/cells/exact-sum";
import { foldWord, spellingDistance } from "../../../core/cells/words";

test.each([
  ["  Eén  Blad ", "een blad"],
  ["HOOG", "hoog"],
  ["lààg\u00a0", "laag"],
  ["Ge\u0301reed", "gereed"],
])("%p folds to %p", (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test.each<[string, string, number]>([
  ["wijk", "wijk", 0],
  ["wijk", "wijken", 2],
  ["gewicht", "gewihct", 1],
  ["richting", "ricthing", 1],
  ["criterium", "criteria", 2],
  ["", "abc", 3],
])("%s and %s are %d edits apart", (a, b, distance) => {
  expect(spellingDistance(a, b, 5)).toBe(distance);
  expect(spellingDistance(b, a, 5)).toBe(distance);
});

test("a distance beyond the limit is the limit plus one", () => {
  expect(spellingDistance("stakeholders", "begroting", 2)).toBe(3);
});

test("the sum of amounts in cents does not depend on the order of the rows", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e11, max: 1e11 }), { maxLength: 300 }), (cents) => {
      const euros = cents.map((cent) => cent / 100);
      const total = cents.reduce((sum, cent) => sum + cent, 0) / 100;
      expect(exactSum(euros)).toBeCloseTo(total, 6);
      expect(exactSum(euros.slice().reverse())).toBe(exactSum(euros));
    }),
  );
});

test("a large amount and its opposite leave the cents", () => {
  expect(exactSum([1e15, 0.01, -1e15])).toBe(0.01);
  expect(exactSum(Array(10).fill(0.1))).toBe(1);
});
