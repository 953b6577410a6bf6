/** Which sources to ask, for how much: the mix that closes the gap, two alternatives, and what binds. */
import type { BudgetLine } from "../lines/budget-line";
import { sumEuro } from "../lines/cents";
import { type ClassedProblem, classProblem, splitOver } from "./funding-classes";
import {
  eligibleCost,
  type FundingProblem,
  fundingProgram,
  grantVariable,
  isUnlimited,
  mostOf,
  UNIT,
} from "./funding-program";
import { comesFrom, excludeEachOther, type FundingSource, paysFor } from "./funding-source";
import type { LinearSolver } from "./linear-program";
import { isOwnMoney } from "./own-money";

/** The rule that keeps a source from paying more. */
export type Limit = "maximum" | "share" | "costs" | "ownShare" | "enough";

/** Why a source pays nothing. */
export type Idle = "inBudget" | "noLimit" | "notEligible" | "belowMinimum" | "excluded" | "ownShare" | "notNeeded";

export interface Grant {
  source: FundingSource;
  euro: number;
  limit: Limit;
  /** What it pays for. */
  parts: { category: string; euro: number }[];
}

export interface FundingMix {
  /** Largest first. */
  grants: Grant[];
  /** What the municipality pays itself, in euro. */
  own: number;
  /** What nobody pays; 0 when the gap closes. */
  open: number;
  idle: { source: FundingSource; reason: Idle }[];
}

export interface FundingAnswer {
  problem: FundingProblem;
  best: FundingMix;
  /** The best ways without at least one of the sources above, next best first; at most two. */
  alternatives: FundingMix[];
}

const ALTERNATIVES = 2;

/**
 * The funding problem of a budget: its costs per category, the income of others that is certain, and the sources that
 * may still be asked. A source that the budget counts on already, certain or not, is not proposed a second time, nor is
 * one that does not go together with it.
 */
export function fundingProblem(
  lines: readonly BudgetLine[],
  sources: readonly FundingSource[],
  ownMaximum?: number,
): FundingProblem {
  const byCategory = new Map<string, number[]>();
  for (const { kind, category = "", amount } of lines) {
    if (kind === "expense") byCategory.set(category, [...(byCategory.get(category) ?? []), amount]);
  }
  const ofOthers = lines.filter((line) => line.kind === "income" && !isOwnMoney(line) && line.amount !== 0);
  const certain = ofOthers.filter(({ chance }) => chance === 1);
  const inUse = sources.filter((source) => ofOthers.some((line) => comesFrom(line, source)));
  const excluded = sources.filter(
    (source) => !inUse.includes(source) && inUse.some((used) => excludeEachOther(source, used)),
  );
  return {
    costs: Array.from(byCategory, ([category, amounts]) => ({ category, euro: Math.max(0, sumEuro(amounts)) })),
    secured: Math.max(0, sumEuro(certain.map(({ amount }) => amount))),
    uncertain: sumEuro(ofOthers.filter(({ chance }) => chance < 1).map(({ amount }) => amount)),
    ...(ownMaximum !== undefined && { ownMaximum }),
    sources: sources.filter((source) => !inUse.includes(source) && !excluded.includes(source)),
    passedBy: [
      ...inUse.map((source) => ({ source, reason: "inBudget" as const })),
      ...excluded.map((source) => ({ source, reason: "excluded" as const })),
    ],
  };
}

/**
 * Solves the problem: least open, then least own money, then fewest sources. undefined when the solver fails, which it
 * does not on a problem of this form: leaving everything open is always allowed.
 */
export function solveFundingMix(problem: FundingProblem, solver: LinearSolver): FundingAnswer | undefined {
  const classed = classProblem(problem);
  const mixes: FundingMix[] = [];
  const found: ReadonlySet<number>[] = [];
  while (mixes.length <= ALTERNATIVES) {
    const solution = solver(fundingProgram(classed.problem, found));
    if (solution.status !== "optimal") break;
    const mix = mixOf(classed, new Map(solution.variables));
    mixes.push(mix);
    if (mix.grants.length === 0) break;
    found.push(new Set(mix.grants.map(({ source }) => problem.sources.indexOf(source))));
  }
  const [best, ...alternatives] = mixes;
  return best && { problem, best, alternatives };
}

function mixOf({ problem, members }: ClassedProblem, values: ReadonlyMap<string, number>): FundingMix {
  // Down to the cent: a rule must not be broken by rounding. What that leaves falls to the municipality.
  const euro = (variable: string) => Math.floor((values.get(variable) ?? 0) * UNIT * 100 + 1e-3) / 100;
  const grants = problem.sources
    .map((source, index): Grant => {
      const parts = problem.costs
        .flatMap((_, at) => splitOver(members[at] ?? [], euro(grantVariable(index, at))))
        .filter((part) => part.euro > 0);
      const sum = sumEuro(parts.map((part) => part.euro));
      return { source, euro: sum, limit: limitOf(problem, source, sum, values), parts };
    })
    .filter((grant) => grant.euro > 0)
    .sort((a, b) => b.euro - a.euro);
  const used = grants.map(({ source }) => source);
  const idle = problem.sources
    .filter((source) => !used.includes(source))
    .map((source) => ({ source, reason: idleReason(problem, source, used) }));
  const open = sumEuro(problem.costs.map((_, category) => euro(`open ${category}`)));
  const costs = sumEuro(problem.costs.map((cost) => cost.euro));
  const paid = sumEuro([Math.min(problem.secured, costs), open, ...grants.map((grant) => grant.euro)]);
  return { grants, own: sumEuro([costs, 0 - paid]), open, idle: [...idle, ...(problem.passedBy ?? [])] };
}

/** Two cents: parts are rounded to cents each. */
const NEAR = 0.02;

function limitOf(
  problem: FundingProblem,
  source: FundingSource,
  euro: number,
  values: ReadonlyMap<string, number>,
): Limit {
  if (source.maximum !== undefined && euro > source.maximum - NEAR) return "maximum";
  if (euro > mostOf(problem, source) - NEAR)
    return source.share === undefined || source.share === 1 ? "costs" : "share";
  const ofEligible = (kind: string) =>
    problem.costs.reduce(
      (sum, { category }, at) => (paysFor(source, category) ? sum + (values.get(`${kind} ${at}`) ?? 0) * UNIT : sum),
      0,
    );
  const own = ofEligible("own");
  if (source.ownShare && own < source.ownShare * eligibleCost(problem, source) + NEAR) return "ownShare";
  return own + ofEligible("open") < NEAR ? "costs" : "enough";
}

function idleReason(problem: FundingProblem, source: FundingSource, used: readonly FundingSource[]): Idle {
  if (eligibleCost(problem, source) === 0) return "notEligible";
  if (isUnlimited(source)) return "noLimit";
  if (source.minimum !== undefined && mostOf(problem, source) < source.minimum) return "belowMinimum";
  if (used.some((other) => excludeEachOther(source, other))) return "excluded";
  const needed = (source.ownShare ?? 0) * eligibleCost(problem, source);
  return needed > (problem.ownMaximum ?? Number.POSITIVE_INFINITY) ? "ownShare" : "notNeeded";
}
