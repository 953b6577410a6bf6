/** The funding mix as a mixed-integer programme. */
import { excludeEachOther, type FundingSource, paysFor } from "./funding-source";
import type { Bounds, LinearProgram } from "./linear-program";

export interface FundingProblem {
  /** What has to be paid, per category of the budget. */
  costs: readonly { category: string; euro: number }[];
  /** Income that is certain already and not the municipality's own. */
  secured: number;
  /** The most that the municipality itself can pay; undefined: whatever it takes. */
  ownMaximum?: number;
  /** Sources that may still be asked. */
  sources: readonly FundingSource[];
  /** Sources that the budget counts on already, or that do not go together with one of those: not asked again. */
  passedBy?: readonly { source: FundingSource; reason: "inBudget" | "excluded" }[];
  /** Income of others that the budget holds and that is not certain: it closes nothing. In euro. */
  uncertain?: number;
}

/** Thousands of euro: coefficients near 1 keep the arithmetic of the solver exact. */
export const UNIT = 1_000;
/** What stays open weighs a thousand times what one pays oneself; a file weighs a cent. */
const OPEN_WEIGHT = 1_000;
const FILE_WEIGHT = 0.01 / UNIT;

const sourceVariable = (source: number): string => `use ${source}`;
/** The variable, in thousands of euro, for what a source gives to a category; both by their place. */
export const grantVariable = (source: number, category: number): string => `grant ${source} ${category}`;

/**
 * Least open, then least own money, then least number of sources. Grants per source and category, own money, secured
 * income and what stays open per category; one yes-or-no per source. `without`: of each of these sets at least one
 * source is left out, which gives alternatives for when one of them fails.
 */
export function fundingProgram(problem: FundingProblem, without: readonly ReadonlySet<number>[]): LinearProgram {
  const constraints = new Map<string, Bounds>();
  const variables = new Map<string, Map<string, number>>();
  const binaries = new Set<string>();
  const { costs, sources } = problem;
  const put = (variable: string, constraint: string, coefficient: number): void => {
    const known = variables.get(variable) ?? new Map<string, number>();
    variables.set(variable, known.set(constraint, (known.get(constraint) ?? 0) + coefficient));
  };

  costs.forEach(({ euro }, category) => {
    constraints.set(`cost ${category}`, { equal: euro / UNIT });
    for (const kind of ["own", "secured", "open"]) put(`${kind} ${category}`, `cost ${category}`, 1);
    put(`own ${category}`, "objective", 1);
    put(`open ${category}`, "objective", OPEN_WEIGHT);
    put(`own ${category}`, "own", 1);
    put(`secured ${category}`, "secured", 1);
  });
  const total = costs.reduce((sum, { euro }) => sum + euro, 0);
  constraints.set("secured", { equal: Math.min(problem.secured, total) / UNIT });
  if (problem.ownMaximum !== undefined) constraints.set("own", { max: problem.ownMaximum / UNIT });

  sources.forEach((source, index) => {
    const use = sourceVariable(index);
    const eligible = eligibleCost(problem, source) / UNIT;
    const most = mostOf(problem, source) / UNIT;
    binaries.add(use);
    put(use, "objective", FILE_WEIGHT);
    costs.forEach(({ category }, at) => {
      if (!paysFor(source, category)) return;
      put(grantVariable(index, at), `cost ${at}`, 1);
      put(grantVariable(index, at), `most ${index}`, 1);
      put(grantVariable(index, at), `least ${index}`, 1);
      if (source.ownShare) put(`own ${at}`, `own share ${index}`, 1);
    });
    put(use, `most ${index}`, -most);
    constraints.set(`most ${index}`, { max: 0 });
    if (source.minimum) {
      put(use, `least ${index}`, -source.minimum / UNIT);
      constraints.set(`least ${index}`, { min: 0 });
    }
    if (source.ownShare) {
      put(use, `own share ${index}`, -source.ownShare * eligible);
      constraints.set(`own share ${index}`, { min: 0 });
    }
    for (let other = index + 1; other < sources.length; other++) {
      const second = sources[other];
      if (!second || !excludeEachOther(source, second)) continue;
      const name = `together ${index} ${other}`;
      put(use, name, 1);
      put(sourceVariable(other), name, 1);
      constraints.set(name, { max: 1 });
    }
  });
  without.forEach((used, index) => {
    const name = `other than ${index}`;
    for (const source of used) put(sourceVariable(source), name, 1);
    constraints.set(name, { max: used.size - 1 });
  });
  return { direction: "minimize", objective: "objective", constraints, variables, binaries };
}

/** True when no amount, no share and no own contribution says how much a source pays. */
export function isUnlimited({ maximum, share, ownShare }: FundingSource): boolean {
  return maximum === undefined && share === undefined && ownShare === undefined;
}

/** The costs in euro that a source may pay for. */
export function eligibleCost(problem: FundingProblem, source: FundingSource): number {
  return problem.costs.reduce((sum, { category, euro }) => (paysFor(source, category) ? sum + euro : sum), 0);
}

/** The most in euro that a source may pay here. A source of which no limit is known promises nothing. */
export function mostOf(problem: FundingProblem, source: FundingSource): number {
  if (isUnlimited(source)) return 0;
  const eligible = eligibleCost(problem, source);
  return Math.min(source.maximum ?? Number.POSITIVE_INFINITY, (source.share ?? 1) * eligible);
}
