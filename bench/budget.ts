/** How long a large budget takes: reading and balancing, ten thousand draws, and the funding mix. */
import { solve } from "yalps";
import { solveFundingMix } from "../core/budget/funding/funding-mix";
import type { FundingProblem } from "../core/budget/funding/funding-program";
import { budgetOverview } from "../core/budget/overview";
import { readBudget } from "../core/budget/reading/read-budget";
import { recogniseBudget } from "../core/budget/reading/recognise-budget";
import { type RiskLine, simulateBalances } from "../core/budget/risk";
import type { Block, CellValue } from "../core/workbook/snapshot";
import { type BenchRow, medians, numbers } from "./measure";

/** A sheet of so many lines over six years, in groups of ten with a heading and a subtotal. */
function largeSheet(lines: number): Block {
  const random = numbers();
  const years = [2026, 2027, 2028, 2029, 2030, 2031];
  const values: CellValue[][] = [["Soort", "Omschrijving", "Categorie", ...years]];
  let sums = years.map(() => 0);
  for (let i = 0; i < lines; i++) {
    if (i % 10 === 0) values.push(["", `Deel ${i / 10}`, "", ...years.map(() => "")]);
    const amounts = years.map(() => Math.round(random() * 1_000_000) / 100);
    sums = sums.map((sum, at) => Math.round(100 * (sum + (amounts[at] ?? 0))) / 100);
    values.push([random() < 0.6 ? "uitgave" : "inkomst", `Post ${i}`, `Categorie ${i % 12}`, ...amounts]);
    if (i % 10 === 9) {
      values.push(["", "Subtotaal", "", ...sums]);
      sums = years.map(() => 0);
    }
  }
  const size = { row: 0, column: 0, rows: values.length, columns: 3 + years.length };
  return { sheet: "Begroting", ...size, values, hiddenRows: [], merged: [] };
}

function readAndBalance(sheet: Block): number {
  // A block of its own each time: what was read of one is remembered.
  const layout = recogniseBudget({ ...sheet });
  return layout ? budgetOverview(readBudget(layout).lines, "expected").balance.euro : Number.NaN;
}

function riskLines(count: number): RiskLine[] {
  const random = numbers();
  return Array.from({ length: count }, (_, i) => {
    const amount = 1_000 + random() * 50_000;
    const kind = i % 3 === 0 ? "income" : "expense";
    return { kind, amount, low: amount * 0.8, high: amount * 1.5, chance: i % 4 === 0 ? 0.5 : 1 };
  });
}

/** The same simulation as one would write it first: a beta from two gammas (Marsaglia & Tsang 2000), draw by draw. */
function simulatePlainly(lines: readonly RiskLine[], draws: number): number[] {
  const random = numbers();
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const gamma = (shape: number): number => {
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return Array.from({ length: draws }, () =>
    lines.reduce((balance, { kind, low, amount, high, chance }) => {
      if (random() >= chance) return balance;
      const alpha = 1 + (4 * (amount - low)) / (high - low);
      const a = gamma(alpha);
      const value = low + ((high - low) * a) / (a + gamma(6 - alpha));
      return kind === "income" ? balance + value : balance - value;
    }, 0),
  );
}

function fundingProblem(): FundingProblem {
  const random = numbers();
  const categories = Array.from({ length: 12 }, (_, i) => `Categorie ${i}`);
  return {
    costs: categories.map((category) => ({ category, euro: Math.round(random() * 200_000) })),
    secured: 50_000,
    sources: Array.from({ length: 20 }, (_, i) => ({
      name: `Bron ${i}`,
      maximum: Math.round(20_000 + random() * 80_000),
      share: [0.2, 0.4, 0.5, 0.8, 1][i % 5] ?? 1,
      categories: categories.filter(() => random() < 0.4),
      excludes: i % 3 === 0 ? [`Bron ${(i + 7) % 20}`] : [],
      ...(i % 4 === 0 && { ownShare: 0.2 }),
      ...(i % 4 === 1 && { minimum: 25_000 }),
      cell: { sheet: "", row: i, column: 0 },
    })),
  };
}

export async function budgetBench(): Promise<BenchRow[]> {
  const [sheet, twice] = [largeSheet(5_000), largeSheet(10_000)];
  const lines = riskLines(200);
  const problem = fundingProblem();
  const [read = Number.NaN, readTwice = Number.NaN, draws = Number.NaN, plainly = Number.NaN, mix = Number.NaN] =
    await medians(5, [
      () => readAndBalance(sheet),
      () => readAndBalance(twice),
      () => simulateBalances(lines, 10_000),
      () => simulatePlainly(lines, 10_000),
      () => solveFundingMix(problem, (program) => solve(program)),
    ]);
  return [
    { name: "a sheet of 5 000 lines over six years, read, checked and balanced", ms: read, growth: readTwice / read },
    { name: "10 000 draws of 200 lines (plain: two gammas a draw)", ms: draws, plainMs: plainly },
    { name: "funding mix of 20 sources and 12 categories, with two alternatives", ms: mix },
  ];
}
