/** Weights from points, ranks, pairs and figures: published examples, and the rules that a user meets. */
import fc from "fast-check";
import { callFunction } from "../../../core/functions/catalogue";
import { isRefusal } from "../../../core/functions/refusal";
import { wijkconsensus } from "../../../core/functions/wijkconsensus";
import { wijkconsistentie } from "../../../core/functions/wijkconsistentie";
import { wijkeensgezind } from "../../../core/functions/wijkeensgezind";
import { wijkgewichten } from "../../../core/functions/wijkgewichten";

const weights = (...args: unknown[]) => {
  const answer = callFunction(wijkgewichten, args);
  return Array.isArray(answer) ? answer.map(([weight]) => weight as number) : answer;
};
const refused = (answer: unknown) => (isRefusal(answer) ? `${answer.refusal}: ${answer.message}` : "answered");
const consistency = (pairs: unknown) => callFunction(wijkconsistentie, [pairs]);
const rounded = (answer: unknown, decimals: number) =>
  (answer as number[]).map((value) => Number(value.toFixed(decimals)));

// Drinks in the United States. Saaty 2008, Decision making with the analytic hierarchy process, table 2.
const drinks = [
  [1, 9, 5, 2, 1, 1, 1 / 2],
  [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
  [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
  [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
  [1, 9, 4, 2, 1, 2, 1 / 2],
  [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
  [2, 9, 9, 3, 2, 3, 1],
];

describe("published examples", () => {
  test("rank-order centroid of four criteria (Barron & Barrett 1996)", () => {
    expect(rounded(weights([[1], [2], [3], [4]], "rang"), 4)).toEqual([0.5208, 0.2708, 0.1458, 0.0625]);
  });

  test("rank sum and rank reciprocal of four criteria (Stillwell, Seaver & Edwards 1981)", () => {
    expect(rounded(weights([[1, 2, 3, 4]], "rangsom"), 12)).toEqual([0.4, 0.3, 0.2, 0.1]);
    expect(rounded(weights([[1, 2, 3, 4]], "rangomgekeerd"), 12)).toEqual([0.48, 0.24, 0.16, 0.12]);
  });

  test("drinks in the United States (Saaty 2008)", () => {
    expect(rounded(weights(drinks, "ahp"), 3)).toEqual([0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327]);
    expect(consistency(drinks)).toBeCloseTo(0.022, 2);
  });

  test("entropy of the fighter aircraft (Hwang & Yoon 1981)", () => {
    const aircraft = [
      [2, 1500, 20000, 5.5, 5, 9],
      [2.5, 2700, 18000, 6.5, 3, 5],
      [1.8, 2000, 21000, 4.5, 7, 7],
      [2.2, 1800, 20000, 5, 5, 5],
    ];
    const published = [0.0649, 0.2055, 0.0133, 0.0829, 0.357, 0.2764];
    (weights(aircraft, "entropie") as number[]).forEach((weight, j) => {
      expect(Math.abs(weight - (published[j] ?? 0))).toBeLessThan(0.006);
    });
  });

  test("entropy of four alternatives on criteria of which one hardly varies (Xu 2004)", () => {
    const table = [
      [30, 30, 38, 29],
      [19, 54, 86, 29],
      [19, 15, 85, 28.9],
      [68, 70, 60, 29],
    ];
    expect(rounded(weights(table, "entropie"), 4)).toEqual([0.463, 0.3992, 0.1378, 0]);
  });

  test("entropy in Zavadskas & Podvezko 2016", () => {
    const table = [
      [3, 100, 10, 7],
      [2.5, 80, 8, 5],
      [1.8, 50, 20, 11],
      [2.2, 70, 12, 9],
    ];
    expect(rounded(weights(table, "entropie"), 4)).toEqual([0.1146, 0.1981, 0.4185, 0.2689]);
  });

  test("CRITIC of software for time and attendance (Tuş & Aytaç Adalı 2019)", () => {
    const software = [
      [5000, 3, 3, 4, 3, 2],
      [680, 5, 3, 2, 2, 1],
      [2000, 3, 2, 3, 4, 3],
      [600, 4, 3, 1, 2, 2],
      [800, 2, 4, 3, 3, 4],
    ];
    expect(rounded(weights(software, "critic"), 3)).toEqual([0.157, 0.249, 0.168, 0.121, 0.154, 0.151]);
  });

  test("CRITIC, computed by hand: three candidates, two criteria that disagree half", () => {
    // Scaled: (0, 0.5, 1) and (0, 1, 0.5); sample deviations both 0.5; r = 0.5; so equal weights.
    expect(
      rounded(
        weights(
          [
            [10, 0],
            [20, 100],
            [30, 50],
          ],
          "critic",
        ),
        12,
      ),
    ).toEqual([0.5, 0.5]);
    // A third column equal to the first: conflicts 0.5, 1 and 0.5.
    expect(
      rounded(
        weights(
          [
            [10, 0, 1],
            [20, 100, 2],
            [30, 50, 3],
          ],
          "critic",
        ),
        12,
      ),
    ).toEqual([0.25, 0.5, 0.25]);
  });
});

describe("points", () => {
  test("are divided by their sum, from a row or a column, also typed as text", () => {
    expect(weights([[1, "1", "€ 2"]])).toEqual([0.25, 0.25, 0.5]);
    expect(weights([["12 %"], ["12 %"]])).toEqual([0.5, 0.5]);
  });

  test("an empty cell, a negative one and zeros only are refused with the place", () => {
    expect(refused(weights([[1], [""]]))).toMatch(/^invalidValue: In rij 2, kolom 1 van invoer ontbreekt een gewicht/);
    expect(refused(weights([[1], [-2]]))).toMatch(/^invalidValue: In rij 2, kolom 1 van invoer staat -2/);
    expect(refused(weights([[0, 0]]))).toMatch(/^invalidValue/);
  });
});

describe("ranks", () => {
  test("ties get the mean of the weights that they span, however they were written", () => {
    const shared = rounded(weights([[1], [2], [2], [4]], "rang"), 10);
    expect(shared[1]).toBe(shared[2]);
    expect(rounded(weights([[1], [2.5], [2.5], [4]], "rang"), 10)).toEqual(shared);
    expect(shared[1]).toBeCloseTo((0.270833333333 + 0.145833333333) / 2, 9);
  });

  test("a missing rank is #N/B that names it", () => {
    expect(refused(weights([[1], ["n.b."]], "rang"))).toMatch(/^notAvailable: In rij 2, kolom 1 van invoer ontbreekt/);
  });
});

describe("pairs", () => {
  test("one half of the table is enough: a blank is the reciprocal of its mirror, a blank diagonal 1", () => {
    const half = drinks.map((row, i) => row.map((value, j) => (j > i ? value : "")));
    expect(rounded(weights(half, "ahp"), 10)).toEqual(rounded(weights(drinks, "ahp"), 10));
  });

  test("hand-typed reciprocals count, and the larger entry decides", () => {
    expect(
      rounded(
        weights(
          [
            [1, 3],
            [0.33, 1],
          ],
          "ahp",
        ),
        12,
      ),
    ).toEqual([0.75, 0.25]);
  });

  test("what is not reciprocal, not positive, not square or missing names its cell", () => {
    expect(
      refused(
        weights(
          [
            [1, 3],
            [3, 1],
          ],
          "ahp",
        ),
      ),
    ).toMatch(/^invalidValue: In rij 2, kolom 1 van invoer staat 3/);
    expect(
      refused(
        weights(
          [
            [1, -3],
            ["", 1],
          ],
          "ahp",
        ),
      ),
    ).toMatch(/^invalidValue: In rij 1, kolom 2/);
    expect(
      refused(
        weights(
          [
            [2, 3],
            ["", 1],
          ],
          "ahp",
        ),
      ),
    ).toMatch(/^invalidValue: In rij 1, kolom 1/);
    expect(refused(weights([[1, 3]], "ahp"))).toMatch(/^invalidValue: Het bereik invoer heeft 1 rij en 2 kolommen/);
    expect(
      refused(
        weights(
          [
            [1, ""],
            ["", 1],
          ],
          "ahp",
        ),
      ),
    ).toMatch(/^notAvailable: In rij 1, kolom 2/);
  });

  test("1/3 that Excel turned into a date is not a comparison: the sentence tells how to type it", () => {
    // 1 March 2026, as Excel hands it over.
    const pairs = [
      [1, 46082],
      ["", 1],
    ];
    const sentence = /^invalidValue: In rij 1, kolom 2 van \w+ staat 46\.082: dat is een datum.* typ =1\/3\.$/;
    expect(refused(weights(pairs, "ahp"))).toMatch(sentence);
    expect(refused(weights(pairs, "ahpmeetkundig"))).toMatch(sentence);
    expect(refused(consistency(pairs))).toMatch(sentence);
  });

  test("one or two criteria are always consistent; more than fifteen is refused", () => {
    expect(consistency([[1]])).toBe(0);
    expect(
      consistency([
        [1, 7],
        ["", 1],
      ]),
    ).toBe(0);
    const sixteen = Array.from({ length: 16 }, () => Array(16).fill(1));
    expect(refused(consistency(sixteen))).toMatch(/^invalidValue: Het bereik paren telt 16 criteria/);
    expect(weights(sixteen, "ahp")).toHaveLength(16);
  });

  test("for consistent comparisons both ways give the ratios back, and the ratio is 0", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 3, maxLength: 8 }), (points) => {
        const pairs = points.map((a) => points.map((b) => a / b));
        const total = points.reduce((sum, point) => sum + point, 0);
        for (const method of ["ahp", "ahpmeetkundig"]) {
          (weights(pairs, method) as number[]).forEach((weight, j) => {
            expect(weight).toBeCloseTo((points[j] ?? 0) / total, 9);
          });
        }
        expect(consistency(pairs)).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe("figures", () => {
  test("a criterion without spread weighs nothing", () => {
    const figures = [
      [1, 5, 2],
      [2, 5, 7],
      [4, 5, 1],
    ];
    for (const method of ["entropie", "critic", "spreiding"]) {
      const [, constant = -1] = weights(figures, method) as number[];
      expect(constant).toBe(0);
    }
  });

  test("a gap is #N/B that names the cell; negative values are refused for entropie; nothing varies is #N/B", () => {
    expect(
      refused(
        weights(
          [
            [1, 2],
            [3, -99997],
          ],
          "critic",
        ),
      ),
    ).toMatch(/^notAvailable: In rij 2, kolom 2 van invoer/);
    expect(
      refused(
        weights(
          [
            [1, 2],
            [3, -1],
          ],
          "entropie",
        ),
      ),
    ).toMatch(/^invalidValue: In rij 2, kolom 2 van invoer/);
    for (const method of ["entropie", "critic", "spreiding"]) {
      expect(
        refused(
          weights(
            [
              [1, 2],
              [1, 2],
            ],
            method,
          ),
        ),
      ).toMatch(/^notAvailable/);
      expect(refused(weights([[1, 2]], method))).toMatch(/^notAvailable/);
    }
  });

  test("the unit does not matter for critic and spreiding, a factor not for entropie", () => {
    const figure = fc.integer({ min: 100, max: 100_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure, figure), { minLength: 4, maxLength: 9 }), (rows) => {
        const other = rows.map(([a, b, c]) => [a * 3, b, c]);
        const shifted = rows.map(([a, b, c]) => [a * 3 + 7, b, c]);
        for (const [method, changed] of [
          ["entropie", other],
          ["critic", shifted],
          ["spreiding", shifted],
        ] as const) {
          const before = weights(rows, method);
          if (!Array.isArray(before)) continue;
          (weights(changed, method) as number[]).forEach((weight, j) => {
            expect(weight).toBeCloseTo(before[j] as number, 6);
          });
        }
      }),
    );
  });
});

test("every set of weights sums to 1", () => {
  const point = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      for (const method of ["punten", "rang", "rangsom", "rangomgekeerd"]) {
        const given = method === "punten" ? points : points.map((one) => one + 1);
        const sum = (weights([given], method) as number[]).reduce((total, weight) => total + weight, 0);
        expect(sum).toBeCloseTo(1, 12);
      }
    }),
  );
});

test("an unknown method lists the words that are allowed", () => {
  expect(refused(weights([[1]], "gokken"))).toContain(
    "punten, rang, rangsom, rangomgekeerd, ahp, ahpmeetkundig, entropie, critic of spreiding",
  );
});

describe("a rank is 1 or more, also where Excel hands an empty cell over as 0", () => {
  test.each(["rang", "rangsom", "rangomgekeerd"])("in WIJKGEWICHTEN with %s", (method) => {
    const said =
      "In rij 3, kolom 1 van invoer staat 0: een rang is 1 of meer. Vul daar een rang in, ook in een lege cel.";
    expect(refused(weights([[1], [2], [0], [3]], method))).toBe(`invalidValue: ${said}`);
    expect(refused(weights([[1], [2], [-3], [3]], method))).toContain("staat -3: een rang is 1 of meer");
    expect(refused(weights([[1], [2], [1.5], [3]], method))).toBe("answered");
  });

  test.each([wijkconsensus, wijkeensgezind])("in $name", (spec) => {
    const ranks = [
      [1, 2],
      [2, 0],
      [3, 3],
    ];
    expect(refused(callFunction(spec, [ranks]))).toContain(
      "In rij 2, kolom 2 van rangordes staat 0: een rang is 1 of meer",
    );
  });
});

describe("what is refused, with its cell", () => {
  test.each<[string, unknown[], RegExp]>([
    ["nothing to weigh", [""], /^notAvailable: Het bereik invoer is leeg\. Kies het bereik met de punten/],
    [
      "nothing to weigh by any method",
      ["", "entropie"],
      /^notAvailable: Het bereik invoer is leeg\. Kies het bereik met de punten/,
    ],
    [
      "a first rank that lacks",
      [[[""], [2]], "rang"],
      /^notAvailable: In rij 1, kolom 1 van invoer ontbreekt een rang/,
    ],
    [
      "a rank that is a special value",
      [[[1], [-99999]], "rang"],
      /^notAvailable: In rij 2, kolom 1 van invoer ontbreekt een rang/,
    ],
    ["a first rank of 0", [[[0], [2]], "rang"], /^invalidValue: In rij 1, kolom 1 van invoer staat 0/],
    ["figures of one wijk", [[[1, 2]], "entropie"], /^notAvailable: Het bereik invoer telt maar één wijk/],
    [
      "a first figure below 0",
      [
        [
          [-1, 2],
          [3, 4],
        ],
        "entropie",
      ],
      /^invalidValue: In rij 1, kolom 1 van invoer staat -1/,
    ],
  ])("%s", (_, args, sentence) => {
    expect(refused(weights(...args))).toMatch(sentence);
  });

  test("a figure of 0 is a figure", () => {
    expect(
      refused(
        weights(
          [
            [0, 2],
            [3, 4],
          ],
          "entropie",
        ),
      ),
    ).toBe("answered");
  });
});
