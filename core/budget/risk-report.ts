/** What the simulation tells: chance of a deficit, percentiles, reserve, and which lines cause the spread. */
import type { BudgetLine } from "./budget-line";
import { deficitChance, lineMoments, reserveFor, smallestCovering } from "./risk";

/** How far amounts may turn out lower or higher where a line gives no range of its own, as shares. */
export interface Band {
  below: number;
  above: number;
}

export interface Bands {
  /** By category as in the sheet. */
  categories: ReadonlyMap<string, Band>;
  /** For expenses of other categories. */
  other?: Band;
}

/** Lines with the band of their category where they have no range of their own. What is received does not vary. */
export function withBands(lines: readonly BudgetLine[], bands: Bands): BudgetLine[] {
  return lines.map((line) => {
    const own = line.low < line.high || line.status === "ontvangen";
    const band = bands.categories.get(line.category ?? "") ?? (line.kind === "expense" ? bands.other : undefined);
    if (own || !band) return line;
    const ends = [line.amount * (1 - band.below), line.amount * (1 + band.above)];
    return { ...line, low: Math.min(...ends), high: Math.max(...ends) };
  });
}

export interface SpreadCause {
  /** Number of the line. */
  line: number;
  /** Its part of the variance of the final balance, 0..1. */
  share: number;
}

export interface RiskReport {
  deficitChance: number;
  /** Final balance in euro that at least 10, 50, 80 and 90 % of the draws do not exceed. */
  percentiles: { p10: number; p50: number; p80: number; p90: number };
  /** With this reserve the budget closes in 80 % of the draws. */
  reserve: number;
  /** Largest first; lines without uncertainty are left out. */
  causes: SpreadCause[];
  /** The income that causes most of the spread. */
  worstIncome: SpreadCause | undefined;
}

const CERTAINTY = 0.8;

/** The report on the balances that a RiskRun gave for these lines. */
export function riskReport(lines: readonly BudgetLine[], balances: Float64Array): RiskReport {
  const causes = spreadCauses(lines);
  const incomes = new Set(lines.filter(({ kind }) => kind === "income").map(({ number }) => number));
  return {
    deficitChance: deficitChance(balances),
    percentiles: {
      p10: smallestCovering(balances, 0.1),
      p50: smallestCovering(balances, 0.5),
      p80: smallestCovering(balances, 0.8),
      p90: smallestCovering(balances, 0.9),
    },
    reserve: reserveFor(balances, CERTAINTY),
    causes,
    worstIncome: causes.find(({ line }) => incomes.has(line)),
  };
}

/**
 * The part of each line in the variance of the balance. Lines are independent, so variances add up: the parts are exact
 * and sum to 1; no sampling.
 */
export function spreadCauses(lines: readonly BudgetLine[]): SpreadCause[] {
  const variances = lines.map((line) => ({ line: line.number, variance: lineMoments(line).variance }));
  const total = variances.reduce((sum, { variance }) => sum + variance, 0);
  return variances
    .filter(({ variance }) => variance > 0)
    .map(({ line, variance }) => ({ line, share: variance / total }))
    .sort((a, b) => b.share - a.share || a.line - b.line);
}
