/** MACTOR against the airport case of Godet, and against its definition written out. */
import fc from "fast-check";
import { mutualInfluence } from "../../../core/stakeholders/mutual-influence";
import { matrixOf } from "../matrix-of";

/** Builders, airlines, charters, state, airport, neighbours (Godet, Futures 1991, "Aéroports de Paris"). */
const AIRPORT = ["011302", "203211", "120110", "233032", "023102", "011320"].map((row) => Array.from(row, Number));

test("the airport of Paris: reach, influence, dependence and relative strength", () => {
  const result = mutualInfluence(matrixOf(AIRPORT));
  const diagonal = Array.from({ length: 6 }, (_, a) => result?.reach.data[a * 7]);
  expect(diagonal).toEqual([4, 7, 5, 8, 5, 5]);
  expect(Array.from(result?.influence ?? [])).toEqual([31, 31, 21, 39, 27, 31]);
  expect(Array.from(result?.dependence ?? [])).toEqual([22, 33, 39, 31, 29, 26]);
  expect(Array.from(result?.strength ?? [], (value) => value.toFixed(4))).toEqual([
    "1.2628",
    "0.9295",
    "0.4478",
    "1.3810",
    "0.8482",
    "1.1307",
  ]);
});

const square = fc.integer({ min: 2, max: 6 }).chain((n) =>
  fc.array(fc.array(fc.constantFrom(0, 0, 1, 2, 2.5, 3, 4), { minLength: n, maxLength: n }), {
    minLength: n,
    maxLength: n,
  }),
);

/** The definition, one sum after the other. */
function naive(given: number[][]) {
  const n = given.length;
  const all = Array.from({ length: n }, (_, i) => i);
  const mid = given.map((row, a) => row.map((value, b) => (a === b ? 0 : value)));
  const at = (a: number, b: number) => mid[a]?.[b] ?? 0;
  const sum = (values: number[]) => values.reduce((x, y) => x + y, 0);
  const midi = (a: number, b: number) => at(a, b) + sum(all.map((c) => Math.min(at(a, c), at(c, b))));
  const I = all.map((a) => sum(all.map((b) => midi(a, b))) - midi(a, a));
  const D = all.map((a) => sum(all.map((b) => midi(b, a))) - midi(a, a));
  const r = all.map((a) => {
    const [i, d] = [I[a] ?? 0, D[a] ?? 0];
    return i + d === 0 ? 0 : ((i - midi(a, a)) / sum(I)) * (i / (i + d));
  });
  return { I, D, r: r.map((value) => (sum(r) === 0 ? 1 : (n * value) / sum(r))) };
}

test("influence, dependence and strength are what the definition says, and the strengths have 1 as their mean", () => {
  fc.assert(
    fc.property(square, (given) => {
      const result = mutualInfluence(matrixOf(given));
      const { I, D, r } = naive(given);
      if (!result) {
        expect(I.every((value) => value === 0)).toBe(true);
        return;
      }
      expect(Array.from(result.influence)).toEqual(I);
      expect(Array.from(result.dependence)).toEqual(D);
      result.strength.forEach((value, a) => {
        expect(value).toBeCloseTo(r[a] ?? Number.NaN, 10);
      });
      expect(result.strength.reduce((x, y) => x + y, 0)).toBeCloseTo(given.length, 10);
    }),
  );
});

test("what stands on the diagonal plays no part, and an empty cell is no influence", () => {
  const { NaN: missing } = Number;
  expect(
    mutualInfluence(
      matrixOf([
        [4, 2, 1],
        [missing, missing, 3],
        [1, missing, 2],
      ]),
    ),
  ).toEqual(
    mutualInfluence(
      matrixOf([
        [0, 2, 1],
        [0, 0, 3],
        [1, 0, 0],
      ]),
    ),
  );
});

test("two who influence each other equally are equally strong", () => {
  expect(
    Array.from(
      mutualInfluence(
        matrixOf([
          [0, 3],
          [3, 0],
        ]),
      )?.strength ?? [],
    ),
  ).toEqual([1, 1]);
});

test("where nobody influences anybody there is no answer", () => {
  expect(
    mutualInfluence(
      matrixOf([
        [4, 0],
        [0, 4],
      ]),
    ),
  ).toBeUndefined();
});

test("who influences nobody and is influenced by nobody has no strength", () => {
  const { strength, influence } = mutualInfluence(
    matrixOf([
      [0, 2, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]),
  ) ?? { strength: [], influence: [] };
  expect(Array.from(influence)).toEqual([2, 0, 0]);
  expect(Array.from(strength)).toEqual([3, 0, 0]);
});
