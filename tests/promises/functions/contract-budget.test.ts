/** The budget functions against the definition of a budget line written out naively, and against chances known exactly. */
import fc from "fast-check";
import { wijkbuffer } from "../../../core/functions/wijkbuffer";
import { wijkkasstroom } from "../../../core/functions/wijkkasstroom";
import { wijksaldo } from "../../../core/functions/wijksaldo";
import { wijktekort } from "../../../core/functions/wijktekort";
import { wijktekortkans } from "../../../core/functions/wijktekortkans";
import { refusal, sheet } from "../../core/functions/sheet";

interface Line {
  income: boolean;
  /** In cents; null is a missing amount. */
  cents: number | null;
  /** As typed. */
  chance: string | number | null;
  year: number;
}

const CHANCES: Record<string, number> = {
  Ontvangen: 1,
  toegekend: 1,
  "aangevraagd ": 0.5,
  MOGELIJK: 0.25,
  "12 %": 0.12,
};

const line: fc.Arbitrary<Line> = fc.record({
  income: fc.boolean(),
  cents: fc.option(fc.integer({ min: -5_000_000, max: 50_000_000 }), { freq: 5 }),
  chance: fc.constantFrom<string | number | null>(null, 0, 0.3, 1, ...Object.keys(CHANCES)),
  year: fc.integer({ min: 2024, max: 2032 }),
});

/** What a line is worth in cents. */
function worth({ income, cents, chance }: Line, scenario: string): number {
  const likely = chance === null ? 1 : typeof chance === "number" ? chance : (CHANCES[chance] ?? Number.NaN);
  if (scenario === "zeker") return income && likely < 1 ? 0 : (cents ?? 0);
  return (cents ?? 0) * (scenario === "verwacht" ? likely : 1);
}

function total(lines: readonly Line[], income: boolean, scenario: string): number {
  return lines.filter((one) => one.income === income).reduce((sum, one) => sum + worth(one, scenario), 0) / 100;
}

/** The columns of a sheet with these lines; kinds and gaps are written in every way there is. */
function cellsOf(lines: readonly Line[]) {
  const income = ["inkomst", "Ontvangst", "inkomsten", " ONTVANGSTEN ", "I", "o"];
  const expense = ["uitgave", "Kost", "kosten", " UITGAVEN ", "U", "u"];
  const gaps = ["", null, "n.b.", "-", "x", undefined];
  return {
    kinds: lines.map((one, i) => [(one.income ? income : expense)[i % 6]]),
    amounts: lines.map(({ cents }, i) => [cents === null ? gaps[i % 6] : cents / 100]),
    years: lines.map(({ year }, i) => [i % 2 ? year : String(year)]),
    chances: lines.map(({ chance }, i) => [chance ?? gaps[i % 4]]),
  };
}

const lines = fc.array(line, { minLength: 1, maxLength: 9 });
const scenario = fc.constantFrom("zeker", "verwacht", "alles");
const euro = (amount: number) => expect.closeTo(amount, 6);

describe("against the definition, written out", () => {
  test("balance and gap in every scenario", () => {
    fc.assert(
      fc.property(lines, scenario, (all, chosen) => {
        const { kinds, amounts, chances } = cellsOf(all);
        const balance = total(all, true, chosen) - total(all, false, chosen);
        expect(sheet(wijksaldo)(kinds, amounts, chances, chosen)).toEqual([[euro(balance)]]);
        expect(sheet(wijktekort)(kinds, amounts, chances, chosen)).toEqual([[euro(Math.max(0, -balance))]]);
      }),
      { numRuns: 500 },
    );
  });

  test("cash flow: every year from the first to the last, with what has come in and gone out so far", () => {
    fc.assert(
      fc.property(lines, scenario, (all, chosen) => {
        const counted = all.filter(({ cents }) => cents !== null);
        fc.pre(counted.length > 0);
        const years = counted.map(({ year }) => year);
        const first = Math.min(...years);
        const expected = Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => {
          const now = counted.filter(({ year }) => year === first + i);
          const before = counted.filter(({ year }) => year <= first + i);
          const [income, expense] = [total(now, true, chosen), total(now, false, chosen)];
          const cumulative = total(before, true, chosen) - total(before, false, chosen);
          return [first + i, euro(income), euro(expense), euro(income - expense), euro(cumulative)];
        });
        const { kinds, amounts, years: typed, chances } = cellsOf(all);
        expect(sheet(wijkkasstroom)(kinds, amounts, typed, chances, chosen)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe("chances that are known exactly", () => {
  // Five standard deviations of 100 000 draws.
  const NEAR = 0.008;
  const near = (answer: unknown, expected: number) => expect(Math.abs(Number(answer) - expected)).toBeLessThan(NEAR);

  test("beta-PERT with the most likely amount at the bottom is Beta(1, 5): more than x with chance (1 - x)^5", () => {
    for (const x of [0.05, 0.1, 0.2, 0.4]) {
      const kinds = [["I"], ["U"]];
      const answer = sheet(wijktekortkans)(kinds, [[""], [0]], [[x], [0]], [[""], [1]], null, 100_000);
      near(answer[0]?.[0], (1 - x) ** 5);
    }
  });

  test("the reserve is the quantile of Beta(1, 5) and of its mirror image Beta(5, 1)", () => {
    for (const certainty of [0.1, 0.5, 0.8, 0.95]) {
      const low = sheet(wijkbuffer)([["U"]], [[0]], [[0]], [[1]], null, certainty, 100_000);
      near(low[0]?.[0], 1 - (1 - certainty) ** (1 / 5));
      const high = sheet(wijkbuffer)([["U"]], [[0]], [[1]], [[1]], null, certainty, 100_000);
      near(high[0]?.[0], certainty ** (1 / 5));
    }
  });

  test("lines happen independently: of two halves, the expense comes without the income in a quarter", () => {
    const answer = sheet(wijktekortkans)([["I"], ["U"]], "", [[100], [100]], "", [["aangevraagd"], [0.5]], 100_000);
    near(answer[0]?.[0], 0.25);
  });

  test("income equal to the expenses is no deficit, cents or not", () => {
    const kinds = [["I"], ["U"], ["U"]];
    const likely = [["99,9999 %"], ["99,9999 %"], [1]];
    expect(sheet(wijktekortkans)(kinds, "", [[0.3], [0.1], [0.2]], "", likely, 100)).toEqual([[0]]);
  });
});

describe("rules of the contract", () => {
  test.each([
    [
      "WIJKSALDO",
      wijksaldo,
      [
        [["I"], ["U"]],
        [[1e308], [1e308]],
      ],
    ],
    [
      "WIJKTEKORT",
      wijktekort,
      [
        [["U"], ["U"]],
        [[1e308], [1e308]],
      ],
    ],
    [
      "WIJKKASSTROOM",
      wijkkasstroom,
      [
        [["I"], ["I"]],
        [[1e308], [1e308]],
        [[2026], [2027]],
      ],
    ],
    ["WIJKBUFFER", wijkbuffer, [[["U"]], [[0]], [[1]], [[1e308]]]],
  ] as const)("%s refuses amounts that no cell can hold", (_, spec, args) => {
    expect(refusal(spec, ...args)).toMatch(/^invalidValue: De getallen zijn te groot of te klein/);
  });

  test("a year that is none is shown as it was typed", () => {
    expect(refusal(wijkkasstroom, [["I"]], [[5]], [[1899]])).toMatch(
      /^invalidValue: In rij 1, kolom 1 van jaren staat 1899: dat is geen jaar van 1900 tot en met 2200\./,
    );
    expect(refusal(wijkkasstroom, [["I"]], [[5]], [["2026,5"]])).toMatch(/staat 2026,5: dat is geen jaar/);
  });
});
