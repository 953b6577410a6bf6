/** WIJKKANTELPUNT: the exact weights between which the first wijk stays first. */
import fc from "fast-check";
import { callFunction } from "../../../core/functions/catalogue";
import { wijkkantelpunt } from "../../../core/functions/wijkkantelpunt";
import { wijkscore } from "../../../core/functions/wijkscore";

type Cell = number | string;
const SCALE = (columns: number) => [Array(columns).fill(0), Array(columns).fill(1)];

const tipping = (values: Cell[][], weights: number[]) =>
  callFunction(wijkkantelpunt, [values, [weights], null, SCALE(weights.length)]) as [number, number, Cell][];
const scores = (values: Cell[][], weights: number[]) =>
  (callFunction(wijkscore, [values, [weights], null, "som", SCALE(weights.length)]) as Cell[][]).map(([score]) =>
    typeof score === "number" ? score : Number.NEGATIVE_INFINITY,
  );

test("two wijken and two criteria, by hand: they are equal where the first criterion weighs half", () => {
  // At weight t the scores are 0.9 t + 0.1 (1 - t) and 0.1 t + 0.9 (1 - t).
  expect(
    tipping(
      [
        [0.9, 0.1],
        [0.1, 0.9],
      ],
      [60, 40],
    ),
  ).toEqual([
    [expect.closeTo(0.5, 12), 1, 2],
    [0, expect.closeTo(0.5, 12), 2],
  ]);
});

test("a wijk that is best on everything stays first whatever the weights", () => {
  expect(
    tipping(
      [
        [0.9, 0.9],
        [0.1, 0.8],
      ],
      [1, 1],
    ),
  ).toEqual([
    [0, 1, ""],
    [0, 1, ""],
  ]);
});

test("a criterion with all the weight has no others to scale", () => {
  expect(
    tipping(
      [
        [0.9, 0.1],
        [0.1, 0.9],
      ],
      [1, 0],
    )[0],
  ).toEqual([1, 1, ""]);
});

test("of two leaders today the earliest row counts, and falls behind at once on one side", () => {
  expect(
    tipping(
      [
        [0.9, 0.1],
        [0.1, 0.9],
      ],
      [1, 1],
    ),
  ).toEqual([
    [0.5, 1, 2],
    [0, 0.5, 2],
  ]);
});

test("two wijken that are the same never take over from each other", () => {
  expect(
    tipping(
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      [1, 3],
    ),
  ).toEqual([
    [0, 1, ""],
    [0, 1, ""],
  ]);
});

test("of two that take over at the same weight the earliest row is named", () => {
  expect(
    tipping(
      [
        [0.9, 0.1],
        [0.1, 0.9],
        [0.1, 0.9],
      ],
      [60, 40],
    )[0]?.[2],
  ).toBe(2);
});

test("the one that takes over at the nearest end is named", () => {
  // At weight t: 0.55 - 0.05 t, 0.6 - 0.5 t and 0.15 + 0.65 t; they meet at 1/9 and at 4/7.
  const values = [
    [0.5, 0.6, 0.5],
    [0.1, 0.9, 0.3],
    [0.8, 0.2, 0.1],
  ];
  expect(tipping(values, [50, 25, 25])[0]).toEqual([expect.closeTo(1 / 9, 12), expect.closeTo(4 / 7, 12), 3]);
});

const cell = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 20 }).map((value) => value / 20) },
  { weight: 1, arbitrary: fc.constant("") },
);
const problem = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 })).chain(([rows, columns]) =>
  fc.record({
    values: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
  }),
);

test("inside the interval the leader is first, just outside it is not, also with gaps", () => {
  fc.assert(
    fc.property(problem, ({ values, weights }) => {
      fc.pre(values.some((row) => row.some((value) => value !== "")));
      const today = scores(values, weights);
      const best = Math.max(...today);
      const leader = today.findIndex((score) => best - score < 1e-9);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      tipping(values, weights).forEach(([low, high], k) => {
        const share = (weights[k] ?? 0) / total;
        const behind = (t: number) => {
          const moved = weights.map((weight, j) => (j === k ? t : (weight / total / (1 - share)) * (1 - t)));
          const at = scores(values, moved);
          return Math.max(...at) - (at[leader] ?? 0);
        };
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        for (const part of [0.001, 0.25, 0.5, 0.75, 0.999])
          expect(behind(low + (high - low) * part)).toBeLessThan(1e-7);
        for (const [edge, step] of [
          [low, -1e-5],
          [high, 1e-5],
        ] as const) {
          if (edge + step > 0 && edge + step < 1) expect(behind(edge + step)).toBeGreaterThan(0);
        }
      });
    }),
    { numRuns: 400 },
  );
});
