/** Whether the first place holds: by other methods, without a criterion or a wijk, and whatever the gaps hide. */

import type { Decision } from "../../decision/decision";
import { type GapEffect, gapEffects } from "../../decision/gap-effects";
import { leadersOf } from "../../decision/leaders";
import { withoutCandidate, withoutCriterion } from "../../decision/leave-out";
import { type MethodOutcome, methodAgreement } from "../../decision/method-agreement";
import { rankBounds } from "../../decision/rank-bounds";
import { weightedSum } from "../../decision/weighted-sum";
import type { Study } from "../study";
import { type CompletePart, completePart } from "./complete-part";
import { decisionOf, included } from "./ranking";

export interface Stability {
  /** By each method on the same figures, candidates instead of rows. */
  methods: MethodOutcome[];
  /** Where figures lack, methods are compared over the part without gaps: so many wijken and criteria of all. */
  compared: { wijken: number; criteria: number; all: boolean };
  /** Leaving one out that changes who is first. */
  changes: { criterion?: number; candidate?: number; leaders: number[] }[];
  /** Per candidate that takes part, the ranks that are possible whatever the gaps hold. */
  bounds: { candidate: number; best: number; worst: number }[];
  /** Gaps with what each could change, the largest difference first. */
  gaps: (GapEffect & { candidate: number })[];
}

/** With more wijken, leaving each out in turn takes too long to do unasked. */
const MOST_LEFT_OUT = 200;

/**
 * By the weighted sum; only the methods are compared with each other. Criteria and candidates are places in the study.
 * Beyond MOST_LEFT_OUT wijken none is left out in turn.
 */
export function stabilityOf(study: Study): Stability {
  const candidates = included(study);
  const decision = decisionOf(study, candidates);
  const named = (rows: readonly number[]) => rows.flatMap((row) => candidates[row] ?? []);
  const today = leadersOf(weightedSum(decision));
  const same = (rows: readonly number[]) => rows.length === today.length && rows.every((row, i) => row === today[i]);
  const changes: Stability["changes"] = [];
  study.criteria.forEach((_, criterion) => {
    const without = withoutCriterion(decision, criterion);
    const rows = without ? leadersOf(weightedSum(without)) : today;
    if (!same(rows)) changes.push({ criterion, leaders: named(rows) });
  });
  if (candidates.length <= MOST_LEFT_OUT) {
    candidates.forEach((candidate, row) => {
      // Without the leader somebody else is first; that says nothing.
      if (today.includes(row)) return;
      const without = withoutCandidate(decision, row);
      const rows = without ? leadersOf(weightedSum(without)).map((one) => (one >= row ? one + 1 : one)) : today;
      if (!same(rows)) changes.push({ candidate, leaders: named(rows) });
    });
  }
  const { best, worst } = rankBounds(decision);
  const part = completePart(decision) ?? whole(decision);
  const ofPart = (rows: readonly number[]) => named(rows.flatMap((row) => part.rows[row] ?? []));
  const compared = { wijken: part.rows.length, criteria: part.criteria };
  return {
    methods: methodAgreement(part.decision).map((outcome) => ({ ...outcome, leaders: ofPart(outcome.leaders) })),
    compared: { ...compared, all: part.decision === decision },
    changes,
    bounds: candidates.map((candidate, row) => ({ candidate, best: best[row] ?? 0, worst: worst[row] ?? 0 })),
    gaps: gapEffects(decision)
      .map((effect) => ({ ...effect, candidate: candidates[effect.row] ?? 0 }))
      .sort((a, b) => b.worstRank - b.bestRank - (a.worstRank - a.bestRank)),
  };
}

function whole(decision: Decision): CompletePart {
  const { rows, columns } = decision.values;
  return { decision, rows: Array.from({ length: rows }, (_, row) => row), criteria: columns };
}

/** How many of the methods that the figures allow put the same wijk first as the sum of points does. */
export function methodsAgreeing({ methods }: Stability): { agree: number; of: number } {
  const first = methods.find(({ method }) => method === "som")?.leaders[0];
  const possible = methods.filter(({ problem }) => problem === undefined);
  const agree = possible.filter(({ leaders }) => first !== undefined && leaders.includes(first)).length;
  return { agree, of: possible.length };
}
