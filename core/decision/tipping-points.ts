/** How far one weight may move before another candidate stands first. */
import type { Decision } from "./decision";
import { leadersOf } from "./leaders";
import { scaleValues } from "./scale-values";
import { SCORE_TIE } from "./score-tie";
import { weightedSum } from "./weighted-sum";

export interface TippingPoint {
  /** Lowest and highest share (0..1) of the weight at which today's leader is still first, if only shared. */
  low: number;
  high: number;
  /** Who takes over at each end; undefined where nobody does: the end is then 0 or 1. */
  takesOverLow?: number;
  takesOverHigh?: number;
}

export interface TippingPoints {
  /** The candidate with the highest score today; of several the earliest row. */
  leader: number;
  /** One per criterion. */
  points: TippingPoint[];
}

/** A score as a function of the weight t of one criterion: (n0 + n1 t) / (d0 + d1 t), the denominator above 0. */
interface Line {
  n0: number;
  n1: number;
  d0: number;
  d1: number;
}

/** Weights closer together than this are the same weight. */
const SAME_WEIGHT = 1e-12;

/**
 * Per criterion the interval of its weight in which the leader under `som` stays first while the other weights keep
 * their proportions; exact, without sampling. With w = t and the others times (1 - t)/(1 - w) a score is linear in t;
 * with gaps it is a ratio of two linear functions, and two scores cross where a quadratic is zero. A criterion of
 * weight 1 has no others to scale: 1..1. undefined when no candidate has a score.
 * Triantaphyllou & Sanchez 1997; Mareschal 1988.
 */
export function tippingPoints(decision: Decision): TippingPoints | undefined {
  const scores = weightedSum(decision);
  const [leader] = leadersOf(scores);
  if (leader === undefined) return undefined;
  const scaled = scaleValues(decision.values, decision.scale).data;
  const points = Array.from(decision.weights, (weight, criterion): TippingPoint => {
    if (weight >= 1) return { low: 1, high: 1 };
    const lines = Array.from(scores, (_, i) => lineOf(decision, scaled, i, criterion));
    return intervalOf(lines, scores, leader, weight);
  });
  return { leader, points };
}

/** NaN for a candidate that has no score whatever this criterion weighs: it then meets nobody. */
function lineOf({ weights, values }: Decision, scaled: Float64Array, candidate: number, criterion: number): Line {
  const start = candidate * values.columns;
  let sum = 0;
  let known = 0;
  for (let j = 0; j < values.columns; j++) {
    const place = scaled[start + j] as number;
    if (j === criterion || Number.isNaN(place)) continue;
    sum += (weights[j] as number) * place;
    known += weights[j] as number;
  }
  const own = scaled[start + criterion] as number;
  // Without a value on this criterion, or with nothing else, the score does not depend on t.
  if (Number.isNaN(own)) return { n0: sum / known, n1: 0, d0: 1, d1: 0 };
  if (known === 0) return { n0: own, n1: 0, d0: 1, d1: 0 };
  const others = 1 - (weights[criterion] as number);
  return { n0: sum / others, n1: own - sum / others, d0: known / others, d1: 1 - known / others };
}

function intervalOf(lines: readonly Line[], scores: Float64Array, leader: number, weight: number): TippingPoint {
  const first = lines[leader] as Line;
  const result: TippingPoint = { low: 0, high: 1 };
  lines.forEach((line, i) => {
    if (i === leader) return;
    const lead = leadOf(first, line);
    for (const end of endsOf(lead, weight, (scores[leader] as number) - (scores[i] as number))) {
      const below = end.side === "low";
      const nearer = below ? end.at > result.low + SAME_WEIGHT : end.at < result.high - SAME_WEIGHT;
      if (!nearer || !getsAhead(first, line, lead, end)) continue;
      if (below) {
        result.low = end.at;
        result.takesOverLow = i;
      } else {
        result.high = end.at;
        result.takesOverHigh = i;
      }
    }
  });
  return result;
}

/** Whether the other score, beyond that end, is ever further ahead than two equal scores may differ. */
function getsAhead(first: Line, other: Line, { a, b }: Lead, { side, at }: End): boolean {
  const border = side === "low" ? 0 : 1;
  const farthest = -b / (2 * a);
  return [at, farthest, border].some((t) => {
    const beyond = side === "low" ? t >= 0 && t <= at : t <= 1 && t >= at;
    return beyond && 100 * (scoreAt(other, t) - scoreAt(first, t)) >= SCORE_TIE;
  });
}

function scoreAt({ n0, n1, d0, d1 }: Line, t: number): number {
  return (n0 + n1 * t) / (d0 + d1 * t);
}

/** a t^2 + b t + c: positive where the first score is above the second. */
interface Lead {
  a: number;
  b: number;
  c: number;
}

function leadOf(first: Line, other: Line): Lead {
  return {
    a: first.n1 * other.d1 - other.n1 * first.d1,
    b: first.n0 * other.d1 + first.n1 * other.d0 - other.n0 * first.d1 - other.n1 * first.d0,
    c: first.n0 * other.d0 - other.n0 * first.d0,
  };
}

interface End {
  side: "low" | "high";
  at: number;
}

/** The ends that one other candidate sets, `difference` being how far the leader is ahead of it today. */
function endsOf(lead: Lead, weight: number, difference: number): End[] {
  if (!Number.isNaN(difference)) return fallsBehind(lead, weight, difference < SCORE_TIE);
  // No score today, so the weight is 0 and can only go up.
  const ahead = 100 * lead.c;
  if (ahead <= -SCORE_TIE) return [{ side: "high", at: weight }];
  return fallsBehind(lead, weight, ahead < SCORE_TIE);
}

/** The weights on either side of today's at which the lead is nothing: only there can it turn negative. */
function fallsBehind({ a, b, c }: Lead, weight: number, tied: boolean): End[] {
  const negligible = 1e-14;
  if (Math.abs(a) < negligible && Math.abs(b) < negligible) return [];
  if (!tied) return roots(a, b, c).flatMap((root) => endAt(root, weight, root < weight ? "low" : "high"));
  // Today's weight is a root; the other one follows from the sum of the roots.
  const slope = 2 * a * weight + b;
  const low: End = { side: "low", at: weight };
  const high: End = { side: "high", at: weight };
  if (Math.abs(slope) < negligible) return [low, high];
  return slope < 0
    ? [high, ...endAt(-b / a - weight, weight, "low")]
    : [low, ...endAt(-b / a - weight, weight, "high")];
}

/** A root counts when it lies on that side of today's weight; one that is not there is NaN or infinite. */
function endAt(root: number, weight: number, side: End["side"]): End[] {
  return (side === "low" ? root < weight : root > weight) ? [{ side, at: root }] : [];
}

/** With a = 0 one of them is -c / b. */
function roots(a: number, b: number, c: number): number[] {
  // The form that does not subtract two nearly equal numbers.
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(b * b - 4 * a * c)) / 2;
  return [q / a, c / q];
}

/**
 * Who takes over at the nearest end where somebody does; of two equally near ends the lower one. undefined where the
 * leader stays first at every weight.
 */
export function nearestTakeover(
  { low, high, takesOverLow, takesOverHigh }: TippingPoint,
  weight: number,
): number | undefined {
  if (takesOverLow === undefined) return takesOverHigh;
  if (takesOverHigh === undefined) return takesOverLow;
  return high - weight < weight - low - SAME_WEIGHT ? takesOverHigh : takesOverLow;
}
