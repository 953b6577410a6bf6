/** How sure the ranking is when the weights are not: the chance of each rank, computed in slices. */
import type { Matrix } from "../../cells/matrix";
import { createSampler, USUAL_DRAWS } from "../../decision/sampling/rank-acceptability";
import { scaleValues } from "../../decision/scale-values";
import type { Study } from "../study";
import { decisionOf, included, type Ranking } from "./ranking";

/**
 * With more wijken nobody is told unasked how often the first one stays first: computing it takes too long (ours). Who
 * asks for it gets it all the same.
 */
export const MOST_UNASKED = 60;

/** Whether the first wijk's chance to stay first is told unasked: by `som`, with another wijk to lose from, and not too many. */
export function tellsWhoStays({ study, method }: Pick<Ranking, "study" | "method">): boolean {
  const wijken = included(study).length;
  return method === "som" && wijken > 1 && wijken <= MOST_UNASKED;
}

/** How far the weights may deviate: a share (0..1) of each, or anything goes. */
export type Openness = number | "open";

export interface Robustness {
  /** The candidates that take part, in the order of the rows of `shares`. */
  candidates: number[];
  /** Candidates x ranks: the chance (0..1) of each rank; NaN for a candidate without a score. */
  shares: Matrix;
}

/** What the pane runs in slices; the answer is that of =WIJKROBUUST() on the same wijken, to the last bit. */
export interface RobustnessTask {
  /** Draws at most so many sets of weights more; true when all are drawn. */
  step(count: number): boolean;
  /** 0..1. */
  progress(): number;
  result(): Robustness;
}

/** Excluded wijken take no part. Method `som`, gaps included. */
export function robustnessTask(study: Study, openness: Openness, draws = USUAL_DRAWS): RobustnessTask {
  const candidates = included(study);
  const { values, weights, scale } = decisionOf(study, candidates);
  const sampling = { scaled: scaleValues(values, scale), draws };
  const sampler = createSampler(
    openness === "open" ? { ...sampling, spread: 1 } : { ...sampling, spread: openness, weights },
  );
  let done = 0;
  return {
    step(count) {
      done = sampler.step(count);
      return done >= draws;
    },
    progress: () => done / draws,
    result: () => ({ candidates, shares: sampler.shares() }),
  };
}

/** The chance (0..1) of first place of a candidate; 0 for one that takes no part. */
export function chanceOfFirst({ candidates, shares }: Robustness, candidate: number): number {
  // Who takes no part has no row.
  const row = candidates.indexOf(candidate);
  const chance = shares.data[row * shares.columns] ?? 0;
  return Number.isNaN(chance) ? 0 : chance;
}
