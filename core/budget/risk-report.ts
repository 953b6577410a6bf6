/** What the simulation tells: chance of a deficit, percentiles, reserve, and which lines cause the spread. */
import type { Band } from "./band";
import type { BudgetLine } from "./lines/budget-line";
import { deficitChance, lineMoments, reserveFor, smallestCovering } from "./risk";

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
    return { ...line, low: Math.min(...ends), high: Math.max(...ends), assumed: true };
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
 * The part of each line in the variance of the balance: its own variance and what it shares with the lines of its group.
 * Lines of a group happen by one draw, so two of them happen together with the smaller of their chances. Exact; the parts
 * sum to 1.
 */
export function spreadCauses(lines: readonly BudgetLine[]): SpreadCause[] {
  const groups = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    if (line.group !== undefined) groups.set(line.group, [...(groups.get(line.group) ?? []), line]);
  }
  const variances = lines.map((line) => {
    const others = line.group === undefined ? [] : (groups.get(line.group) ?? []).filter((other) => other !== line);
    const shared = others.reduce((sum, other) => sum + covariance(line, other), 0);
    return { line: line.number, variance: lineMoments(line).variance + shared };
  });
  const total = variances.reduce((sum, { variance }) => sum + variance, 0);
  return variances
    .filter(({ variance }) => variance > 0)
    .map(({ line, variance }) => ({ line, share: variance / total }))
    .sort((a, b) => b.share - a.share || a.line - b.line);
}

function covariance(a: BudgetLine, b: BudgetLine): number {
  if (a.chance === 0 || b.chance === 0) return 0;
  const both = Math.min(a.chance, b.chance) / (a.chance * b.chance) - 1;
  return both * lineMoments(a).mean * lineMoments(b).mean;
}
