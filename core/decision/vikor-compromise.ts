/** Whether the best candidate by VIKOR is a clear compromise. */
import type { Vikor } from "./vikor";

export interface VikorCompromise {
  /** The row with the lowest Q. */
  best: number;
  /** How far the second lies behind in Q, and how far it should. */
  advantage: number;
  required: number;
  acceptableAdvantage: boolean;
  /** The best by Q is also the best by S or by R. */
  acceptableStability: boolean;
  /** The candidates that make up the compromise, best first: one when both conditions hold. */
  compromise: number[];
}

/** Differences of Q no larger than this are rounding. */
const ROUNDING = 1e-12;

/**
 * The two conditions of Opricovic & Tzeng 2004. Acceptable advantage: Q of the second is at least 1/(n - 1) more.
 * Acceptable stability: the best by Q is first by S or R too. Without stability the first two are the compromise;
 * without advantage all that lie less than 1/(n - 1) behind. A single candidate is its own compromise.
 */
export function vikorCompromise({ compromise: q, groupRegret, largestRegret }: Vikor): VikorCompromise {
  const order = Array.from(q.keys()).sort((a, b) => (q[a] as number) - (q[b] as number) || a - b);
  const best = order[0] as number;
  const lead = q[best] as number;
  const second = order[1];
  const required = second === undefined ? 0 : 1 / (q.length - 1);
  const advantage = second === undefined ? 0 : (q[second] as number) - lead;
  const acceptableAdvantage = advantage > required - ROUNDING;
  const isLowest = (values: Float64Array) => values.every((value) => value > (values[best] as number) - ROUNDING);
  const acceptableStability = isLowest(groupRegret) || isLowest(largestRegret);
  const near = order.filter((row) => (q[row] as number) - lead < required - ROUNDING);
  return {
    best,
    advantage,
    required,
    acceptableAdvantage,
    acceptableStability,
    compromise: acceptableAdvantage ? order.slice(0, acceptableStability ? 1 : 2) : near,
  };
}
