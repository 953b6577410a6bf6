/** The selection functions against their formulas written out naively, and the rules that hold for all of them. */
import fc from "fast-check";
import { callFunction, catalogue } from "../../../core/functions/catalogue";
import type { SheetValue } from "../../../core/functions/function-spec";
import { isRefusal } from "../../../core/functions/refusal";
import { wijkbijdrage } from "../../../core/functions/wijkbijdrage";
import { wijkconsensus } from "../../../core/functions/wijkconsensus";
import { wijkconsistentie } from "../../../core/functions/wijkconsistentie";
import { wijkdekking } from "../../../core/functions/wijkdekking";
import { wijkgewichten } from "../../../core/functions/wijkgewichten";
import { wijkkantelpunt } from "../../../core/functions/wijkkantelpunt";
import { wijkpromethee } from "../../../core/functions/wijkpromethee";
import { wijkrang } from "../../../core/functions/wijkrang";
import { wijkrobuust } from "../../../core/functions/wijkrobuust";
import { wijkscore } from "../../../core/functions/wijkscore";
import {
  additive,
  contributions,
  type Figure,
  midRanks,
  netFlow,
  normalised,
  product,
  promethee,
  type Question,
  ranks,
  sum,
  topsis,
  vikor,
} from "../../core/functions/naive-selection";
import { column, refusal, sheet } from "../../core/functions/sheet";

const RUNS = { numRuns: 400 };

/** Small whole numbers, so that ties and constant columns are common, and fractions. */
const figure = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100),
);
const weight = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 1, max: 999 }).map((n) => n / 100),
);

/** A question of up to 6 wijken and 4 criteria, with or without gaps and a scale. */
const question = (gaps: boolean) =>
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) => {
    const list = <T>(one: fc.Arbitrary<T>, length: number) => fc.array(one, { minLength: length, maxLength: length });
    const cell: fc.Arbitrary<Figure> = gaps ? fc.option(figure, { freq: 4 }) : figure;
    return fc
      .record({
        values: list(list(cell, columns), rows),
        weights: list(weight, columns).filter((weights) => sum(weights) > 0),
        higher: list(fc.boolean(), columns),
        ends: fc.option(list(fc.tuple(figure, figure), columns)),
      })
      .map(({ ends, ...rest }): Question => {
        const scale = ends?.map(([a, b], j): [number, number] =>
          (rest.higher[j] ? a <= b : a >= b) ? [a, b] : [b, a],
        );
        return scale ? { ...rest, scale } : rest;
      });
  });

/** The arguments as cells; how a gap is written differs from cell to cell. */
function cellsOf({ values, weights, higher, scale }: Question) {
  const gaps = ["", null, "n.b.", " N.V.T. ", "x", "?", "-", "...", -99997];
  return {
    values: values.map((row, i) => row.map((cell, j) => cell ?? gaps[(3 * i + j) % gaps.length])),
    weights: weights.map((one) => [one]),
    directions: [higher.map((up, j) => (up ? ["hoog", "MAX", "+", 1] : ["laag", " min ", "-", -1])[j % 4])],
    scale: scale && [scale.map(([worst]) => worst), scale.map(([, best]) => best)],
  };
}

function expectClose(answer: readonly SheetValue[], expected: readonly Figure[]) {
  expect(answer).toEqual(expected.map((number) => (number === null ? "" : expect.closeTo(number, 7))));
}

describe("against the formulas, written out", () => {
  const scores = (asked: Question, method: string) => {
    const { values, weights, directions, scale } = cellsOf(asked);
    return column(sheet(wijkscore)(values, weights, directions, method, scale));
  };

  test("som, the share that is known and what each criterion adds, with gaps", () => {
    fc.assert(
      fc.property(question(true), (asked) => {
        const { values, weights, directions, scale } = cellsOf(asked);
        fc.pre(additive(asked).some((score) => score !== null));
        expectClose(scores(asked, "som"), additive(asked));
        const parts = sheet(wijkbijdrage)(values, weights, directions, scale);
        contributions(asked).forEach((row, i) => {
          expectClose(parts[i] ?? [], row);
        });
        expectClose(
          column(sheet(wijkdekking)(values, weights)),
          asked.values.map((row) => sum(normalised(asked.weights).filter((_, j) => row[j] !== null))),
        );
      }),
      RUNS,
    );
  });

  test.each([
    ["product", product],
    ["topsis", topsis],
    ["promethee", promethee],
    ["vikor", vikor],
  ] as const)("%s, and the ranks that follow", (method, formula) => {
    fc.assert(
      fc.property(question(false), (asked) => {
        const answer = scores(asked, method);
        expectClose(answer, formula(asked));
        const { values, weights, directions, scale } = cellsOf(asked);
        expect(column(sheet(wijkrang)(values, weights, directions, method, scale))).toEqual(
          ranks(answer.map((score) => Number(score))),
        );
      }),
      RUNS,
    );
  });

  test("net flows with every kind of threshold", () => {
    const threshold = fc.tuple(fc.option(figure), fc.option(fc.oneof(fc.constant(0), figure)));
    fc.assert(
      fc.property(question(false), fc.array(threshold, { minLength: 4, maxLength: 4 }), (asked, drawn) => {
        const pairs = asked.weights.map((_, j): [Figure, Figure] => {
          const [q, p] = drawn[j] ?? [null, null];
          return p !== null && (q ?? 0) > p ? [null, p] : [q, p];
        });
        const { values, weights, directions } = cellsOf(asked);
        const [q, p] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        expectClose(column(sheet(wijkpromethee)(values, weights, directions, [q], [p])), netFlow(asked, pairs));
      }),
      RUNS,
    );
  });

  test("Borda and Copeland", () => {
    const rankings = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 })).chain(([rows, people]) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: rows, maxLength: rows }), {
        minLength: people,
        maxLength: people,
      }),
    );
    fc.assert(
      fc.property(rankings, (people) => {
        const rows = (people[0] ?? []).map((_, i) => people.map((ranking) => ranking[i] ?? 0));
        const points = rows.map((_, i) => sum(people.map((ranking) => rows.length - (midRanks(ranking)[i] ?? 0))));
        expect(column(sheet(wijkconsensus)(rows, "borda"))).toEqual(ranks(points));
        const wins = rows.map((row) =>
          sum(rows.map((other) => (1 + Math.sign(sum(row.map((rank, k) => Math.sign((other[k] ?? 0) - rank))))) / 2)),
        );
        expect(column(sheet(wijkconsensus)(rows, "copeland"))).toEqual(ranks(wins));
      }),
      RUNS,
    );
  });
});

describe("rules of the contract", () => {
  const scale = [
    [0, 0],
    [100, 100],
  ];

  test("scores that differ by less than 1e-9 are equal, at every weight: nobody takes over", () => {
    const almost = [
      [50, 50],
      [50 + 5e-10, 50],
      [0, 0],
    ];
    expect(column(sheet(wijkrang)(almost, [[1, 0]], null, null, scale))).toEqual([1, 1, 3]);
    expect(sheet(wijkkantelpunt)(almost, [[1, 1]], null, scale)).toEqual([
      [0, 1, ""],
      [0, 1, ""],
    ]);
  });

  test("a difference above 1e-9 does take over", () => {
    const apart = [
      [50, 50],
      [50 + 3e-9, 50 - 3e-9],
    ];
    expect(sheet(wijkkantelpunt)(apart, [[1, 3]], null, scale)).toEqual([
      [0, expect.closeTo(0.5, 6), 2],
      [expect.closeTo(0.5, 6), 1, 2],
    ]);
  });

  test("a special value of provincies.incijfers.be is a missing value in every argument", () => {
    const values = [
      [1, 2],
      [2, 1],
    ];
    const robust = sheet(wijkrobuust);
    expect(robust(values, [[1, 1]], [[-99996, -99998]], -99997, null, -99999)).toEqual(robust(values, [[1, 1]]));
  });

  test.each(["entropie", "critic", "spreiding"])("%s refuses directions that are not known or too few", (method) => {
    const figures = [
      [1, 6],
      [2, 3],
    ];
    expect(refusal(wijkgewichten, figures, method, [["hoog", "vuil"]])).toMatch(
      /^invalidValue: In rij 1, kolom 2 van richtingen staat "vuil".*hoog of laag/,
    );
    expect(refusal(wijkgewichten, figures, method, [["hoog"]])).toMatch(/^invalidValue: Het bereik richtingen telt/);
  });

  test("comparisons too far apart to compute with are refused", () => {
    const pairs = [
      [1, 1, 5e-324],
      ["", 1, 5e-324],
      ["", "", 1],
    ];
    for (const method of ["ahp", "ahpmeetkundig"]) {
      expect(refusal(wijkgewichten, pairs, method)).toMatch(/^invalidValue: De getallen zijn te groot of te klein/);
    }
    expect(refusal(wijkconsistentie, pairs)).toMatch(/^invalidValue: De getallen zijn te groot of te klein/);
  });

  test("whatever the cells hold: an answer without holes, or a whole sentence; and the cells stay as they were", () => {
    const oddCell = fc.oneof(
      figure,
      fc.constantFrom<unknown>("", null, undefined, "n.b.", "#N/A", "#DEEL/0!", true, "abc", "1.234,5", "12 %", 0, -3),
      fc.constantFrom<unknown>(1e308, -1e308, 5e-324, -99999, Number.NaN, new Date(2026, 0, 1)),
      fc.constantFrom<unknown>(
        { type: "Double", basicValue: 3 },
        { type: "Error", basicValue: "#N/A" },
        { type: "Other" },
      ),
    );
    const argument = fc.oneof(
      oddCell,
      fc.constantFrom<unknown>("som", "topsis", "vikor", "ahp", "critic", "kemeny", "zeker", 0.5, 200),
      fc.array(fc.array(oddCell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      fc.array(fc.array(figure, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
    );
    const shown = (value: unknown) => JSON.stringify(value, (_, one) => (typeof one === "number" ? String(one) : one));
    fc.assert(
      fc.property(fc.constantFrom(...catalogue), fc.array(argument, { maxLength: 7 }), (spec, args) => {
        const before = shown(args);
        const answer = callFunction(spec, args.slice(0, spec.parameters.length));
        expect(shown(args)).toBe(before);
        if (isRefusal(answer)) {
          expect(answer.message).toMatch(/^[A-Z].{15,}\.$/s);
          expect(answer.message).not.toMatch(/\[object|undefined|NaN/);
          return;
        }
        for (const cell of Array.isArray(answer) ? answer.flat() : [answer]) {
          if (typeof cell === "string") continue;
          expect(Number.isFinite(cell) && !Object.is(cell, -0)).toBe(true);
        }
      }),
      { numRuns: 4000 },
    );
  });
});
