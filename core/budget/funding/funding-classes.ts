/** Categories that the same sources pay for are one to the solver: the programme gets smaller, the answer stays exact. */
import type { FundingProblem } from "./funding-program";
import { paysFor } from "./funding-source";

export interface ClassedProblem {
  /** With one cost per class, under the name of its first category. */
  problem: FundingProblem;
  /** The costs behind each class. */
  members: FundingProblem["costs"][number][][];
}

/** Takes categories together whose set of paying sources is the same. */
export function classProblem(problem: FundingProblem): ClassedProblem {
  const classes = new Map<string, FundingProblem["costs"][number][]>();
  for (const cost of problem.costs) {
    const key = problem.sources.map((source) => (paysFor(source, cost.category) ? "1" : "0")).join("");
    classes.set(key, [...(classes.get(key) ?? []), cost]);
  }
  const members = Array.from(classes.values());
  const costs = members.map((of) => ({
    category: of[0]?.category ?? "",
    euro: of.reduce((sum, { euro }) => sum + euro, 0),
  }));
  return { problem: { ...problem, costs }, members };
}

/** An amount for a class over its categories, in proportion to their costs, exact to the cent in total. */
export function splitOver(
  members: readonly FundingProblem["costs"][number][],
  euro: number,
): { category: string; euro: number }[] {
  let costLeft = members.reduce((sum, member) => sum + member.euro, 0);
  let centsLeft = Math.round(euro * 100);
  return members.map((member) => {
    const cents = costLeft > 0 ? Math.round((centsLeft * member.euro) / costLeft) : 0;
    costLeft -= member.euro;
    centsLeft -= cents;
    return { category: member.category, euro: cents / 100 };
  });
}
