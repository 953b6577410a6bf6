/** The warning that two criteria say the same. */

import { ALIKE, createRankCorrelation, FEWEST_TO_COMPARE } from "../../decision/rank-correlation";
import type { Finding } from "../../workbook/finding";
import type { Study } from "../study";
import { criteria as criteriaTable } from "../tables/criteria";
import { words } from "../words";

/** What the pane runs in slices: with all sectors of Flanders it takes a while. */
export interface CriteriaAlikeTask {
  /** Compares at most so many pairs more; true when all are compared. */
  step(count: number): boolean;
  /** 0..1. */
  progress(): number;
  result(): Finding[];
}

/** Two criteria that order the wijken alike count the same thing twice. Compared in the direction that is better. */
export function criteriaAlikeTask({ criteria, values: figures, weights }: Study): CriteriaAlikeTask {
  const correlation = createRankCorrelation(figures);
  const pairs = criteria.flatMap((first, a) =>
    criteria.flatMap((second, b) => (a < b && first.weight > 0 && second.weight > 0 ? [{ first, a, second, b }] : [])),
  );
  const findings: Finding[] = [];
  let done = 0;
  return {
    step(count) {
      for (const { first, a, second, b } of pairs.slice(done, done + count)) {
        const { rho, count: wijken } = correlation(a, b);
        if (wijken < FEWEST_TO_COMPARE || !(rho * first.direction * second.direction >= ALIKE)) continue;
        const together = (weights[a] ?? 0) + (weights[b] ?? 0);
        const values = { first: first.name, second: second.name, together };
        const about = { table: criteriaTable.name, cell: second.place };
        findings.push({ severity: "warning", text: words.sayTheSame, values, ...about });
      }
      done = Math.min(pairs.length, done + count);
      return done === pairs.length;
    },
    progress: () => (pairs.length === 0 ? 1 : done / pairs.length),
    result: () => findings,
  };
}
