/** WIJKSCORE: five methods, published examples, and what happens when nothing varies or something is missing. */
import fc from "fast-check";
import { wijkscore } from "../../../core/functions/wijkscore";
import { column, refusal, rounded, sheet } from "../functions/sheet";

const METHODS = ["som", "product", "topsis", "promethee", "vikor"];
const score = (...args: unknown[]) => column(sheet(wijkscore)(...args));

describe("published examples", () => {
  // Fighter aircraft: speed, range, payload, cost, reliability, manoeuvrability.
  const aircraft = [
    [2, 1500, 20000, 5.5, 5, 9],
    [2.5, 2700, 18000, 6.5, 3, 5],
    [1.8, 2000, 21000, 4.5, 7, 7],
    [2.2, 1800, 20000, 5, 5, 5],
  ];
  const aircraftWeights = [[0.2, 0.1, 0.1, 0.1, 0.2, 0.3]];
  const aircraftDirections = [["hoog", "hoog", "hoog", "laag", "hoog", "hoog"]];

  test("topsis: the fighter aircraft of Hwang & Yoon 1981", () => {
    // The book computes with four decimals on the way.
    score(aircraft, aircraftWeights, aircraftDirections, "topsis").forEach((cell, i) => {
      expect(Math.abs((cell as number) - ([64.3, 26.8, 61.3, 31.2][i] ?? 0))).toBeLessThan(0.1);
    });
  });

  // The mountain climber: risk (lower is better) and altitude. The paper's point: TOPSIS and VIKOR choose otherwise.
  const climber = [
    [1, 3000],
    [2, 3750],
    [5, 4500],
  ];

  test("vikor: the mountain climber of Opricovic & Tzeng 2004, S, R and Q by hand", () => {
    // S = 0.5, 0.375, 0.5; R = 0.5, 0.25, 0.5; so Q = 1, 0, 1.
    expect(score(climber, [[1, 1]], [["laag", "hoog"]], "vikor")).toEqual([0, 100, 0]);
  });

  test("topsis chooses another alternative for the same climber", () => {
    expect(rounded(score(climber, [[1, 1]], [["laag", "hoog"]], "topsis"), 1)).toEqual([76.2, 72.2, 23.8]);
  });

  test("product: the ratios between the alternatives of Triantaphyllou & Mann 1989", () => {
    const [first, second, third] = score(
      [
        [25, 20, 15, 30],
        [10, 30, 20, 30],
        [30, 10, 30, 10],
      ],
      [[0.2, 0.15, 0.4, 0.25]],
      null,
      "product",
    ) as [number, number, number];
    expect(first / second).toBeCloseTo(1.007, 3);
    expect(first / third).toBeCloseTo(1.067, 3);
    expect(second / third).toBeCloseTo(1.059, 3);
  });

  test("som: swing weights on a fixed scale, by hand", () => {
    // 0.6 * (30 - 0)/(100 - 0) + 0.4 * (20 - 15)/(20 - 10) = 0.18 + 0.2
    const scale = [
      [0, 20],
      [100, 10],
    ];
    expect(score([[30, 15]], [[60, 40]], null, "som", scale)).toEqual([expect.closeTo(38, 10)]);
  });

  test("promethee: three candidates on one criterion, by hand", () => {
    // Scaled 0, 0.2, 1 and p = 0.5: P = 0.4 for the small step, 1 for both large ones. Flows -0.7, -0.3, 1.
    expect(rounded(score([[0], [2], [10]], [[1]], null, "promethee"), 10)).toEqual([15, 35, 100]);
  });
});

describe("what nothing tells apart", () => {
  const expected: Record<string, number> = { som: 50, topsis: 50, promethee: 50, product: 100, vikor: 100 };

  test.each(METHODS)("%s: all wijken equal, and a single wijk", (method) => {
    expect(
      score(
        [
          [5, 7],
          [5, 7],
          [5, 7],
        ],
        [[1, 2]],
        null,
        method,
      ),
    ).toEqual(Array(3).fill(expected[method]));
    expect(score([[5, 7]], [[1, 2]], null, method)).toEqual([expected[method]]);
  });

  test.each(["topsis", "vikor"])("%s: a constant column contributes nothing", (method) => {
    const values = [
      [1, 4],
      [2, 4],
      [4, 4],
    ];
    expect(score(values, [[1, 3]], null, method)).toEqual(
      score(
        values.map(([x]) => [x]),
        [[1]],
        null,
        method,
      ),
    );
  });

  test("promethee: a constant column adds nothing to anybody's flow", () => {
    const flow = (cells: unknown[]) => cells.map((cell) => expect.closeTo(((cell as number) - 50) / 4 + 50, 10));
    expect(
      score(
        [
          [1, 4],
          [2, 4],
          [4, 4],
        ],
        [[1, 3]],
        null,
        "promethee",
      ),
    ).toEqual(flow(score([[1], [2], [4]], [[1]], null, "promethee")));
  });

  test("som: a constant column gives everybody half of its weight", () => {
    expect(
      score(
        [
          [1, 4],
          [2, 4],
        ],
        [[3, 1]],
      ),
    ).toEqual([12.5, 87.5]);
  });

  test("on a fixed scale worst equal to best is without spread, in either direction", () => {
    const scale = [
      [3, 0],
      [3, 10],
    ];
    for (const direction of ["hoog", "laag", ""]) {
      expect(
        score(
          [
            [1, 5],
            [9, 5],
          ],
          [[1, 1]],
          [[direction, "hoog"]],
          "som",
          scale,
        ),
      ).toEqual([50, 50]);
      expect(
        score(
          [
            [1, 2],
            [9, 2],
          ],
          [[1, 1]],
          [[direction, "hoog"]],
          "topsis",
          scale,
        ),
      ).toEqual([20, 20]);
    }
  });
});

describe("missing values", () => {
  test("som takes what is known, weights normalised again", () => {
    const scale = [
      [0, 0, 0],
      [10, 10, 10],
    ];
    expect(
      score(
        [
          [10, "", 5],
          ["nb", -99997, "?"],
          [1, 2, 3],
        ],
        [[1, 7, 3]],
        null,
        null,
        scale,
      ),
    ).toEqual([expect.closeTo(62.5, 10), "", expect.closeTo((1 * 10 + 7 * 20 + 3 * 30) / 11, 10)]);
  });

  test("som: a value of a criterion without weight gives no score", () => {
    expect(
      score(
        [
          ["", 5],
          [1, 2],
          [2, 2],
        ],
        [[1, 0]],
      ),
    ).toEqual(["", 0, 100]);
  });

  test.each(["product", "topsis", "promethee", "vikor"])("%s names the first gap with #N/B", (method) => {
    expect(
      refusal(
        wijkscore,
        [
          [1, 2],
          [3, "n.b."],
          ["", 4],
        ],
        [[1, 1]],
        null,
        method,
      ),
    ).toMatch(/^notAvailable: In rij 2, kolom 2 van waarden ontbreekt/);
  });

  test("nobody has any value: #N/B", () => {
    expect(
      refusal(
        wijkscore,
        [
          ["", "x"],
          ["-", "..."],
        ],
        [[1, 1]],
      ),
    ).toMatch(/^notAvailable: Geen enkele wijk/);
    expect(refusal(wijkscore, null, [[1]])).toMatch(/^notAvailable: Het bereik waarden is leeg/);
  });

  test("a criterion that nobody has a value for does not stand in the way of the others", () => {
    expect(
      score(
        [
          ["", 1],
          ["", 2],
        ],
        [[5, 1]],
      ),
    ).toEqual([0, 100]);
    expect(
      score(
        [
          ["", 1],
          ["", 2],
        ],
        [[5, 1]],
        null,
        "som",
        [
          [0, ""],
          ["", ""],
        ],
      ),
    ).toEqual([0, 100]);
  });
});

describe("directions and scale", () => {
  const values = [[10], [20], [40]];

  test("without a scale, worst and best are the extremes among the wijken", () => {
    expect(rounded(score(values, 1), 6)).toEqual([0, 33.333333, 100]);
    expect(rounded(score(values, 1, "laag"), 6)).toEqual([100, 66.666667, 0]);
  });

  test("a direction that is not given follows from the scale", () => {
    expect(rounded(score(values, 1, null, "som", [[40], [10]]), 6)).toEqual([100, 66.666667, 0]);
    expect(rounded(score(values, 1, [[""]], "som", [[40], [10]]), 6)).toEqual([100, 66.666667, 0]);
  });

  test("values beyond the scale are clipped", () => {
    expect(score(values, 1, null, "som", [[15], [30]])).toEqual([0, expect.closeTo(100 / 3, 10), 100]);
  });

  test("a direction against the scale is an error that names the column", () => {
    expect(refusal(wijkscore, values, 1, "hoog", "som", [[40], [10]])).toMatch(
      /^invalidValue: Kolom 1: de richting is hoog/,
    );
    expect(refusal(wijkscore, values, 1, "laag", "som", [[10], [40]])).toMatch(
      /^invalidValue: Kolom 1: de richting is laag/,
    );
  });

  test("one filled cell fixes the scale; its empty cells come from the wijken", () => {
    expect(rounded(score(values, 1, null, "som", [[0], [""]]), 6)).toEqual([25, 50, 100]);
    expect(rounded(score(values, 1, "laag", "som", [[""], [0]]), 6)).toEqual([75, 50, 0]);
    // Fixed for topsis too: on the scaled values, not on the vector norm.
    expect(rounded(score(values, 1, null, "topsis", [[0], [""]]), 6)).toEqual([25, 50, 100]);
  });

  test("a filled best on the wrong side of the worst among the wijken is an error", () => {
    expect(refusal(wijkscore, values, 1, "hoog", "som", [[""], [5]])).toMatch(/^invalidValue: Kolom 1: hoger is beter/);
    expect(refusal(wijkscore, values, 1, "laag", "som", [[5], [""]])).toMatch(/^invalidValue: Kolom 1: lager is beter/);
  });

  test("a scale that is wholly empty is no scale", () => {
    expect(score(values, 1, null, "topsis", [[""], ["n.b."]])).toEqual(score(values, 1, null, "topsis"));
  });

  test("a scale of another size is an error", () => {
    expect(refusal(wijkscore, [[1, 2]], [[1, 1]], null, "som", [[1, 2]])).toMatch(
      /^invalidValue: Het bereik schaal heeft 1 rij/,
    );
    expect(refusal(wijkscore, [[1, 2]], [[1, 1]], null, "som", [[1], [2]])).toMatch(/2 rijen nodig/);
  });

  test("product takes the ratio to the best of a fixed scale, clipped at 1; the worst plays no part", () => {
    expect(
      rounded(
        score(
          [
            [5, 8],
            [30, 2],
          ],
          [[1, 1]],
          [["hoog", "laag"]],
          "product",
          [
            [0, 99],
            [20, 4],
          ],
        ),
        6,
      ),
    ).toEqual([Number((100 * Math.sqrt(0.25 * 0.5)).toFixed(6)), 100]);
  });

  test("product asks for values above 0, and a best above 0", () => {
    expect(
      refusal(
        wijkscore,
        [
          [1, 2],
          [3, 0],
        ],
        [[1, 1]],
        null,
        "product",
      ),
    ).toMatch(/^invalidValue: In rij 2, kolom 2 van waarden staat 0/);
    expect(
      refusal(wijkscore, [[1, 2]], [[1, 1]], null, "product", [
        ["", -5],
        ["", 0],
      ]),
    ).toMatch(/^invalidValue: In kolom 2 van schaal is de beste waarde 0/);
  });
});

describe("numbers at the edge", () => {
  test.each(METHODS.filter((method) => method !== "product"))("%s: never NaN or Infinity", (method) => {
    const answer = score(
      [
        [1.7e308, 5e-324],
        [-1.7e308, 0],
        [0, 1e-300],
      ],
      [[1e308, 1e308]],
      null,
      method,
    );
    for (const cell of answer) expect(Number.isFinite(cell)).toBe(true);
  });

  test("product: ratios too small to hold", () => {
    expect(score([[1e308], [1e-308]], 1, null, "product")).toEqual([100, 0]);
  });

  test("a score of nothing is 0, not minus 0", () => {
    expect(score([[5], [3]], 1, "laag", "som", [[5], [3]])).toEqual([0, 100]);
  });
});

describe("properties", () => {
  const value = fc.double({ min: 0.5, max: 1000, noNaN: true });
  const table = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.record({
      values: fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
      directions: fc.array(fc.constantFrom("hoog", "laag"), { minLength: columns, maxLength: columns }),
      factor: fc.constantFrom(0.001, 0.5, 2, 1000),
      shift: fc.integer({ min: -50, max: 50 }),
      column: fc.nat(columns - 1),
      row: fc.nat(rows - 1),
    }),
  );
  const near = (expected: readonly unknown[]) => expected.map((cell) => expect.closeTo(cell as number, 7));

  test.each(METHODS)("%s: the order of the rows does not matter, and every score lies in 0..100", (method) => {
    fc.assert(
      fc.property(table, ({ values, weights, directions }) => {
        const scores = score(values, [weights], [directions], method) as number[];
        for (const one of scores) expect(one >= 0 && one <= 100).toBe(true);
        expect(score(values.slice().reverse(), [weights], [directions], method)).toEqual(
          near(scores.slice().reverse()),
        );
      }),
    );
  });

  test.each(["som", "promethee", "vikor"])("%s: another unit with another zero changes nothing", (method) => {
    fc.assert(
      fc.property(table, ({ values, weights, directions, factor, shift, column: j }) => {
        const distinct = new Set(values.map((row) => Math.round((row[j] ?? 0) * 1e4)));
        fc.pre(distinct.size === values.length || values.length === 1);
        const other = values.map((row) => row.map((x, k) => (k === j ? x * factor + shift : x)));
        expect(score(other, [weights], [directions], method)).toEqual(
          near(score(values, [weights], [directions], method)),
        );
      }),
    );
  });

  test.each(["product", "topsis"])("%s: another unit changes nothing", (method) => {
    fc.assert(
      fc.property(table, ({ values, weights, directions, factor, column: j }) => {
        const other = values.map((row) => row.map((x, k) => (k === j ? x * factor : x)));
        expect(score(other, [weights], [directions], method)).toEqual(
          near(score(values, [weights], [directions], method)),
        );
      }),
    );
  });

  test.each(["som", "product", "topsis"])(
    "%s: on a fixed scale a better value never lowers a score, and changes no one else's",
    (method) => {
      fc.assert(
        fc.property(table, ({ values, weights, directions, column: j, row: i }) => {
          const scale = [
            directions.map((direction) => (direction === "hoog" ? 1 : 1200)),
            directions.map((direction) => (direction === "hoog" ? 1200 : 1)),
          ];
          const better = values.map((row, r) =>
            row.map((x, k) => (r === i && k === j ? (directions[k] === "hoog" ? x * 1.1 : x / 1.1) : x)),
          );
          const before = score(values, [weights], null, method, scale) as number[];
          const after = score(better, [weights], null, method, scale) as number[];
          expect((after[i] ?? 0) >= (before[i] ?? 0) - 1e-9).toBe(true);
          before.forEach((old, r) => {
            if (r !== i) expect(after[r]).toBe(old);
          });
        }),
      );
    },
  );

  test("som on a fixed scale: adding a wijk changes no one else's score (rank reversal: Belton & Gear 1983)", () => {
    const scale = [
      [0, 0],
      [100, 100],
    ];
    const three = [
      [30, 70],
      [20, 50],
      [90, 20],
    ];
    const withFourth = [...three, [0, 200]];
    expect(score(withFourth, [[1, 1]], null, "som", scale).slice(0, 3)).toEqual(
      score(three, [[1, 1]], null, "som", scale),
    );
    // Without a scale the newcomer stretches it, and the first and third change places.
    const order = (scores: unknown[]) => (scores[0] as number) > (scores[2] as number);
    expect(order(score(three, [[1, 1]]))).toBe(true);
    expect(order(score(withFourth, [[1, 1]]))).toBe(false);
  });
});
