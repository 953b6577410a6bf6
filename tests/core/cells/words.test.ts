/** Words as people type them. */
import fc from "fast-check";
import { exactSum } from "../../../core/cells/exact-sum";
import { foldWord, spellingDistance } from "../../../core/cells/words";

test.each([
  ["  Eén  Blad ", "een blad"],
  ["HOOG", "hoog"],
  ["lààg\u00a0", "laag"],
  ["Ge\u0301reed", "gereed"],
  ["Energie\u00adverbruik", "energieverbruik"],
  ["\ufeffDraag\u200bvlak\u200e", "draagvlak"],
  ["EPC\u2011label", "epc-label"],
  ["\u2018t Zand", "'t zand"],
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

/** The whole table, filled in without any short cut. */
function plainDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const row = rows[i] as number[];
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped ? at(i - 2, j - 2) + 1 : replaced);
    }
  }
  return at(a.length, b.length);
}

test("within any limit two words are as far apart as the whole table of edits says", () => {
  const word = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
      expect(spellingDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

test("a word of plain letters folds as any other", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      // A soft hyphen is not seen, and takes the longer way.
      expect(foldWord(text)).toBe(foldWord(`${text}\u00ad`));
    }),
  );
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
