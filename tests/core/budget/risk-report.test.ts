/** What the simulation tells about a budget: reserve, percentiles, causes; and bands where a line gives no range. */

import { applyWhatIf } from "../../../core/budget/lines/what-if";
import { simulateBalances } from "../../../core/budget/risk";
import { riskReport, spreadCauses, withBands } from "../../../core/budget/risk-report";
import { line, numbered } from "./line";

const lines = numbered([
  line("expense", 100_000, { low: 90_000, high: 140_000, category: "Werken" }),
  line("expense", 20_000, { category: "Personeel" }),
  line("income", 80_000, { status: "toegekend" }),
  line("income", 50_000, { chance: 0.5, status: "aangevraagd" }),
]);
const report = (of = lines) => riskReport(of, simulateBalances(of));

test("percentiles rise and the reserve belongs to the 20 % worst draws", () => {
  const { percentiles, reserve, deficitChance } = report();
  expect(percentiles.p10).toBeLessThan(percentiles.p50);
  expect(percentiles.p50).toBeLessThanOrEqual(percentiles.p80);
  expect(percentiles.p80).toBeLessThanOrEqual(percentiles.p90);
  expect(reserve).toBeGreaterThan(40_000);
  expect(deficitChance).toBeGreaterThan(0.5);
});

test("the causes of the spread sum to 1, largest first, and name the subsidy", () => {
  const { causes, worstIncome } = report();
  expect(causes.map(({ line: number }) => number)).toEqual([4, 1]);
  expect(causes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(worstIncome?.line).toBe(4);
});

test("the part of one of two equal subsidies is a half", () => {
  const two = numbered([line("income", 10, { chance: 0.5 }), line("income", 10, { chance: 0.5 })]);
  expect(spreadCauses(two)).toEqual([
    { line: 1, share: 0.5 },
    { line: 2, share: 0.5 },
  ]);
});

test("without uncertainty there is no cause", () => {
  const sure = numbered([line("expense", 10), line("income", 10)]);
  expect(report(sure)).toMatchObject({ deficitChance: 0, reserve: 0, causes: [], worstIncome: undefined });
});

test("a subsidy that is switched off no longer causes spread, and the others draw as before", () => {
  const off = applyWhatIf(lines, { off: [4] });
  expect(spreadCauses(off).map(({ line: number }) => number)).toEqual([1]);
  const before = simulateBalances(lines);
  const after = simulateBalances(off);
  const differences = new Set(Array.from(before, (balance, draw) => Math.round(balance - (after[draw] ?? 0))));
  expect(differences).toEqual(new Set([0, 50_000]));
});

describe("bands", () => {
  const bands = {
    categories: new Map([["Personeel", { below: 0.05, above: 0.1 }]]),
    other: { below: 0.2, above: 0.5 },
  };

  test("give a range to expenses that have none", () => {
    const [works, staff, granted] = withBands(lines, bands);
    expect([works?.low, works?.high]).toEqual([90_000, 140_000]);
    expect([staff?.low, staff?.high].map((value) => Math.round(value ?? 0))).toEqual([19_000, 22_000]);
    expect([granted?.low, granted?.high]).toEqual([80_000, 80_000]);
  });

  test("turn around for a negative amount", () => {
    const [credit] = withBands([line("expense", -100)], bands);
    expect([credit?.low, credit?.high]).toEqual([-150, -80]);
  });

  test("leave alone what is received", () => {
    const received = line("income", 100, { category: "Personeel", status: "ontvangen" });
    expect(withBands([received], bands)).toEqual([received]);
  });
});
