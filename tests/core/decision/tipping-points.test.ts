/** WIJKKANTELPUNT: the exact weights between which the first wijk stays first. */
import fc from "fast-check";
import { resolveScale } from "../../../core/decision/resolve-scale";
import { nearestTakeover, tippingPoints } from "../../../core/decision/tipping-points";
import { callFunction } from "../../../core/functions/catalogue";
import { wijkkantelpunt } from "../../../core/functions/wijkkantelpunt";
import { wijkscore } from "../../../core/functions/wijkscore";
import { matrixOf } from "../matrix-of";

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

test("of one that takes over on either side the nearer is named, and of two as near the one at the lower weight", () => {
  const both = { takesOverLow: 3, takesOverHigh: 7 };
  expect(nearestTakeover({ low: 0.2, high: 0.6, ...both }, 0.5)).toBe(7);
  expect(nearestTakeover({ low: 0.4, high: 0.9, ...both }, 0.5)).toBe(3);
  expect(nearestTakeover({ low: 0.25, high: 0.75, ...both }, 0.5)).toBe(3);
  // An end where nobody takes over is no tipping point, however near it is.
  expect(nearestTakeover({ low: 0.1, high: 1, takesOverLow: 3 }, 0.95)).toBe(3);
  expect(nearestTakeover({ low: 0, high: 0.9, takesOverHigh: 7 }, 0.05)).toBe(7);
  expect(nearestTakeover({ low: 0, high: 1 }, 0.5)).toBeUndefined();
});

test("a wijk without a score today counts from the first bit of weight on the only criterion that knows it", () => {
  const atZero = (leader: Cell[], other: Cell[]) => tipping([leader, other], [1, 0])[1];
  // As good as the leader there, and the leader gets worse: it takes over at once.
  expect(atZero([0.5, 0], ["", 0.5])).toEqual([0, 0, 2]);
  // Better from the start.
  expect(atZero([0.5, 0.5], ["", 0.75])).toEqual([0, 0, 2]);
  // As good and the leader gets better, or the same, or worse than the leader everywhere: it never takes over.
  expect(atZero([0.5, 1], ["", 0.5])).toEqual([0, 1, ""]);
  expect(atZero([0.5, 0.5], ["", 0.5])).toEqual([0, 1, ""]);
  expect(atZero([0.5, 0.5], ["", 0.25])).toEqual([0, 1, ""]);
  // Worse today; the leader meets it halfway.
  expect(atZero([1, 0], ["", 0.5])).toEqual([0, expect.closeTo(0.5, 12), 2]);
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

/** Inside each interval today's leader is first, and just outside it somebody else is ahead. */
function expectIntervals(values: Cell[][], weights: number[]) {
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
    for (const part of [0.001, 0.25, 0.5, 0.75, 0.999]) expect(behind(low + (high - low) * part)).toBeLessThan(1e-7);
    for (const [edge, step] of [
      [low, -1e-5],
      [high, 1e-5],
    ] as const) {
      if (edge + step > 0 && edge + step < 1) expect(behind(edge + step)).toBeGreaterThan(0);
    }
  });
}

test("inside the interval the leader is first, just outside it is not, also with gaps", () => {
  fc.assert(
    fc.property(problem, ({ values, weights }) => {
      fc.pre(values.some((row) => row.some((value) => value !== "")));
      expectIntervals(values, weights);
    }),
    { numRuns: 400 },
  );
});

test("the same where several lead today: wijken with the same figures and gaps, each on other criteria", () => {
  const shuffles = fc
    .tuple(fc.array(cell, { minLength: 3, maxLength: 5 }), fc.integer({ min: 2, max: 4 }))
    .chain(([row, count]) =>
      fc.tuple(
        ...Array.from({ length: count }, () =>
          fc
            .shuffledSubarray([...row.keys()], { minLength: row.length })
            .map((order) => order.map((j) => row[j] ?? "")),
        ),
      ),
    );
  fc.assert(
    fc.property(shuffles, (values) => {
      fc.pre(values.some((row) => row.some((value) => value !== "")));
      expectIntervals(values, values[0]?.map(() => 1) ?? []);
    }),
    { numRuns: 150 },
  );
});

test("where no wijk has a score there is no leader", () => {
  const scale = { worst: Float64Array.of(0), best: Float64Array.of(1) };
  const values = matrixOf([[null], [null]]);
  const decision = { values, weights: Float64Array.of(1), ...resolveScale(values, new Int8Array(1), scale) };
  expect(tippingPoints(decision)).toBeUndefined();
});

test("of two that take over at the same weight but for rounding the earliest row is named", () => {
  // All three meet at 1/3: thirds are not exact, so the crossings differ in their last digit.
  const values = [
    [0.7, 0.4, 0.6],
    [0.1, 0.7, 0.9],
    [0.3, 0.6, 0.8],
  ];
  for (const order of [
    [0, 1, 2],
    [0, 2, 1],
  ]) {
    const [first] = tipping(
      order.map((row) => values[row] ?? []),
      [50, 25, 25],
    );
    expect(first).toEqual([expect.closeTo(1 / 3, 12), 1, 2]);
  }
});

test("the same on the side of more weight", () => {
  // All three meet at 2/3.
  const values = [
    [0.5, 0.6, 0.8],
    [0.8, 0, 0.2],
    [0.7, 0.2, 0.4],
  ];
  for (const order of [
    [0, 1, 2],
    [0, 2, 1],
  ]) {
    const [first] = tipping(
      order.map((row) => values[row] ?? []),
      [50, 25, 25],
    );
    expect(first).toEqual([0, expect.closeTo(2 / 3, 12), 2]);
  }
});

describe("two that are equal today, one of them with a gap", () => {
  test("the first is behind at once with less weight, and again from a higher weight on", () => {
    // At weight t: (0.9 t + 0.5 (1 - t)/3) / (t + (1 - t)/3) and 0.6 + 0.4 t, both 0.7 at a quarter and 0.8 at a half.
    const values = [
      [0.9, "", 0.5],
      [1, 0.6, 0.6],
    ];
    expect(tipping(values, [1, 2, 1])[0]).toEqual([expect.closeTo(1 / 4, 12), expect.closeTo(1 / 2, 12), 2]);
  });

  test("the first is behind at once with more weight, and again from a lower weight down", () => {
    // At weight t: 0.85 - 0.75 t and (0.3 t + 0.45 (1 - t)) / (t + (1 - t)/2), both 0.6 at a third and 0.7 at a fifth.
    const values = [
      [0.8, 0.1, 0.9],
      ["", 0.3, 0.9],
    ];
    expect(tipping(values, [1, 1, 1])[1]).toEqual([expect.closeTo(1 / 5, 12), expect.closeTo(1 / 3, 12), 2]);
  });

  test("where they only touch, the one is ahead on both sides and the other on neither", () => {
    // At weight t: 0.5 t + 2.3 (1 - t)/3 and (0.6 t + 0.8 (1 - t)/3) / (t + (1 - t)/3); they touch at a quarter.
    const below = [0.5, 0.7, 0.9];
    const above = [0.6, "", 0.8];
    const quarter = expect.closeTo(1 / 4, 9);
    expect(tipping([below, above], [1, 2, 1])[0]).toEqual([quarter, quarter, 2]);
    expect(tipping([above, below], [1, 2, 1])[0]).toEqual([0, 1, ""]);
  });
});

test("wijken whose scores never differ by more than a tie do not take over from each other", () => {
  const hair = 1e-12;
  expect(
    tipping(
      [
        [0.5, 0.5],
        [0.5 + hair, 0.5 - hair],
      ],
      [1, 1],
    ),
  ).toEqual([
    [0, 1, ""],
    [0, 1, ""],
  ]);
});
