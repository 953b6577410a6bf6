/** The whole picture: per scenario, year, nature and category, with and without VAT, every figure with its lines. */
import fc from "fast-check";
import { totals } from "../../../core/budget/balance";
import { cashFlow } from "../../../core/budget/cash-flow";
import { isOwnMoney, isResidentsMoney } from "../../../core/budget/funding/own-money";
import type { BudgetLine } from "../../../core/budget/lines/budget-line";
import { sumEuro } from "../../../core/budget/lines/cents";
import { defaultVat, onVatBasis } from "../../../core/budget/lines/vat";
import { applyWhatIf } from "../../../core/budget/lines/what-if";
import { budgetOverview } from "../../../core/budget/overview";
import { readBudget } from "../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../core/budget/reading/recognise-budget";
import { waterfall } from "../../../core/budget/waterfall";
import { blockOf } from "./block";
import { line, numbered } from "./line";

const lines = numbered([
  line("expense", 100_000, { category: "Personeel", nature: "exploitatie" }),
  line("expense", 50_000, { year: 2028, category: "Werken", nature: "investering", vat: 0.21 }),
  line("income", 60_000, { status: "toegekend", funder: "Vlaanderen", nature: "exploitatie" }),
  line("income", 30_000, { year: 2028, status: "aangevraagd", chance: 0.5, funder: "EFRO" }),
  line("income", 20_000, { funder: "Stad Genk" }),
  line("income", 8_000, { year: 2028, status: "mogelijk", chance: 0.25, funder: "Fonds" }),
]);

describe("the overview", () => {
  const certain = budgetOverview(lines, "certain");

  test("totals, gap and own contribution with the lines behind them", () => {
    expect(certain.expense).toEqual({ euro: 150_000, lines: [1, 2] });
    expect(certain.income).toEqual({ euro: 80_000, lines: [3, 5] });
    expect(certain.gap).toEqual({ euro: 70_000, lines: [1, 2, 3, 5] });
    expect(certain.own).toEqual({ euro: 20_000, lines: [5] });
    expect(budgetOverview(lines, "expected").balance.euro).toBe(-53_000);
    expect(budgetOverview(lines, "full").balance.euro).toBe(-32_000);
  });

  test("cash per year, with the years in between and the lowest point", () => {
    expect(certain.years.map(({ year, cumulative }) => [year, cumulative.euro])).toEqual([
      [2026, -20_000],
      [2027, -20_000],
      [2028, -70_000],
    ]);
    expect(certain.lowest?.year).toBe(2028);
    expect(certain.lowest?.cumulative.lines).toEqual([1, 2, 3, 5]);
  });

  test("of equally low years the earliest is named", () => {
    const flat = numbered([line("expense", 10), line("income", 0, { year: 2027 })]);
    expect(budgetOverview(flat, "full").lowest?.year).toBe(2026);
  });

  test("natures and categories in the order of the sheet, with a group for lines that name none", () => {
    expect(certain.natures.map(({ name, balance }) => [name, balance.euro])).toEqual([
      ["exploitatie", -40_000],
      ["investering", -50_000],
      ["", 20_000],
    ]);
    expect(certain.categories.map(({ name }) => name)).toEqual(["Personeel", "Werken", ""]);
  });

  test("lines without a year stand apart and are not lost", () => {
    const { year: _, ...undated } = line("expense", 700);
    const overview = budgetOverview(numbered([line("expense", 300), undated]), "full");
    expect(overview.undated.expense).toEqual({ euro: 700, lines: [2] });
    expect(overview.expense.euro).toBe(1_000);
    expect(overview.years).toHaveLength(1);
  });

  test("an empty budget has figures of 0 and no years", () => {
    const empty = budgetOverview([], "expected");
    expect([empty.balance.euro, empty.gap.euro, empty.years, empty.lowest]).toEqual([0, 0, [], undefined]);
  });

  test("agrees with the sheet functions, and its parts add up, for any budget", () => {
    const any = fc.record({
      kind: fc.constantFrom("income" as const, "expense" as const),
      amount: fc.integer({ min: -5_000_000, max: 5_000_000 }).map((cents) => cents / 100),
      year: fc.integer({ min: 2025, max: 2031 }),
      chance: fc.constantFrom(1, 0.5, 0.25),
      category: fc.constantFrom("a", "b", ""),
    });
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 30 }),
        fc.constantFrom("certain", "expected", "full"),
        (drawn, scenario) => {
          const some = numbered(drawn.map(({ kind, amount, ...more }) => line(kind, amount, more)));
          const overview = budgetOverview(some, scenario as "full");
          expect(overview.balance.euro).toBeCloseTo(totals(some, scenario as "full").balance, 6);
          const flow = cashFlow(some as (BudgetLine & { year: number })[], scenario as "full");
          const years = overview.years.map(({ year, cumulative }) => [year, cumulative.euro]);
          flow.forEach(({ year, cumulative }, index) => {
            expect(years[index]?.[0]).toBe(year);
            expect(years[index]?.[1]).toBeCloseTo(cumulative, 6);
          });
          expect(sumEuro(overview.categories.map(({ balance }) => balance.euro))).toBeCloseTo(overview.balance.euro, 6);
        },
      ),
    );
  });
});

describe("VAT", () => {
  const vatLines = numbered([
    line("expense", 1_000, { vat: 0.21 }),
    line("expense", 1_000, { vat: 0.06, deductible: true }),
    line("expense", 1_000),
    line("expense", 1_210, { inclusive: true }),
    line("income", 500, { vat: 0.21 }),
  ]);
  const amounts = (...args: Parameters<typeof onVatBasis>) =>
    onVatBasis(...args).map(({ amount }) => Number(amount.toFixed(6)));

  test("excluding: every amount without VAT", () => {
    expect(amounts(vatLines, "excluding", { rate: 0.21, deductible: false })).toEqual([
      1_000, 1_000, 1_000, 1_000, 500,
    ]);
  });

  test("including: with the VAT that is not recovered", () => {
    expect(amounts(vatLines, "including", { rate: 0.21, deductible: false })).toEqual([
      1_210, 1_000, 1_210, 1_210, 500,
    ]);
  });

  test("a line without a rate has none unless the user sets a default", () => {
    expect(amounts(vatLines, "including", defaultVat)).toEqual([1_210, 1_000, 1_000, 1_210, 500]);
  });

  test("a municipality that recovers VAT by default pays none, but for the lines that say otherwise", () => {
    const mixed = [...vatLines, line("expense", 100, { vat: 0.21, deductible: false })];
    expect(amounts(mixed, "including", { rate: 0.21, deductible: true })).toEqual([
      1_000, 1_000, 1_000, 1_000, 500, 121,
    ]);
  });

  test("the range of a line goes along", () => {
    const [ranged] = onVatBasis([line("expense", 100, { low: 80, high: 200, vat: 0.21 })], "including", defaultVat);
    expect([ranged?.low, ranged?.high]).toEqual([96.8, 242]);
  });
});

describe("the waterfall", () => {
  test("goes from costs over own and sure income to what is missing", () => {
    expect(waterfall(lines, "full").map(({ label, figure, from, to }) => [label.key, figure.euro, from, to])).toEqual([
      ["budget.stepCosts", 150_000, 0, 150_000],
      ["budget.stepOwn", 20_000, 150_000, 130_000],
      ["budget.stepGranted", 60_000, 130_000, 70_000],
      ["budget.stepRequested", 30_000, 70_000, 40_000],
      ["budget.stepPossible", 8_000, 40_000, 32_000],
      ["budget.stepGap", 32_000, 32_000, 0],
    ]);
  });

  test("income of which nothing says how certain it is stands apart: it is never called granted", () => {
    const unsaid = numbered([line("expense", 10), line("income", 15, { unsaid: true })]);
    expect(waterfall(unsaid, "full").map(({ label }) => label.key)).toEqual([
      "budget.stepCosts",
      "budget.stepUnsaid",
      "budget.stepSurplus",
    ]);
  });

  test("ends in a surplus where there is one", () => {
    const rich = numbered([line("expense", 10), line("income", 15, { status: "ontvangen" })]);
    expect(waterfall(rich, "certain").slice(-1)).toEqual([
      {
        label: expect.objectContaining({ key: "budget.stepSurplus" }),
        figure: { euro: 5, lines: [1, 2] },
        from: -5,
        to: 0,
      },
    ]);
  });
});

describe("what if", () => {
  test("a subsidy that fails is out of every scenario", () => {
    const without = applyWhatIf(lines, { off: [3] });
    expect(budgetOverview(without, "full").income.euro).toBe(58_000);
    expect(without.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("a delay moves the cash, not the balance", () => {
    const late = budgetOverview(applyWhatIf(lines, { delays: [{ line: 3, years: 2 }] }), "certain");
    expect(late.years[0]?.cumulative.euro).toBe(-80_000);
    expect(late.balance.euro).toBe(-70_000);
  });

  test("costs rise in full or for some lines, with their range", () => {
    const dearer = applyWhatIf(lines, { rises: [{ share: 0.1 }, { lines: [2], share: 0.5 }] });
    expect(budgetOverview(dearer, "full").expense.euro).toBe(192_500);
    expect(dearer[1]?.high).toBeCloseTo(82_500, 6);
    expect(budgetOverview(dearer, "full").income.euro).toBe(118_000);
  });

  test("nothing changed is nothing changed, and the sheet's lines stay as they were", () => {
    const before = JSON.stringify(lines);
    expect(applyWhatIf(lines, {})).toEqual(lines);
    applyWhatIf(lines, { off: [1], rises: [{ share: 1 }] });
    expect(JSON.stringify(lines)).toBe(before);
  });
});

describe("whose money it is", () => {
  test.each(["Eigen middelen", "Stad Genk", "Gemeente", "OCMW", "eigen inbreng (personeel)", "Bijdrage stad"])(
    "%s is own money",
    (funder) => {
      expect(isOwnMoney(line("income", 1, { funder }))).toBe(true);
    },
  );

  test.each(["Vlaanderen", "Gemeentefonds", "Stadsvernieuwingsfonds", "Provincie"])(
    "%s is somebody else's",
    (funder) => {
      expect(isOwnMoney(line("income", 1, { funder }))).toBe(false);
    },
  );

  test("premiums and loans of residents never count as income, and the reason is told", () => {
    for (const name of ["Mijn VerbouwPremie", "mijn verbouwlening", "Premies voor bewoners"])
      expect(isResidentsMoney(name)).toBe(true);
    for (const name of ["Burenpremie Fluvius", "LEKP", "Noodkoopfonds"]) expect(isResidentsMoney(name)).toBe(false);
    const layout = recogniseBudget(
      blockOf([
        ["Omschrijving", "Soort", "Bedrag", "Financier"],
        ["Begeleiding", "uitgave", 100, ""],
        ["Dak en muren", "inkomst", 40, "Mijn VerbouwPremie"],
        ["Wijkcontract", "inkomst", 60, "Vlaanderen"],
      ]),
    );
    const reading = layout && readBudget(layout);
    expect(reading?.lines.map(({ amount }) => amount)).toEqual([100, 60]);
    expect(reading?.residents.map(({ amount }) => amount)).toEqual([40]);
    expect(reading?.findings.map(({ text }) => text.key)).toEqual(["budget.residentsMoney"]);
  });
});

test("categories that differ only in capitals are one, as in a spreadsheet's own formulas", () => {
  const lines = numbered([
    line("expense", 10, { category: "Werken" }),
    line("expense", 5, { category: "werken" }),
    line("expense", 2, { category: "Studie" }),
  ]);
  expect(budgetOverview(lines, "full").categories.map(({ name, expense }) => [name, expense.euro])).toEqual([
    ["Werken", 15],
    ["Studie", 2],
  ]);
});
