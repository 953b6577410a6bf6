/** Everybody's order of the wijken by their own weights, joined into one. */
import { bordaPoints, copelandPoints, kemenyOrder, MOST_KEMENY } from "../../decision/consensus";
import { normaliseWeights } from "../../decision/normalise-weights";
import { rankScores } from "../../decision/rank-scores";
import { weightedSum } from "../../decision/weighted-sum";
import { decisionOf, included } from "../choice/ranking";
import type { Study } from "../study";

export type ConsensusMethod = "borda" | "copeland" | "kemeny";

export interface Consensus {
  /** The group's order, best first. */
  rows: { candidate: number; rank: number; ranks: number[] }[];
  /** False when other orders are as good (Kemeny). */
  unique: boolean;
}

/** undefined when the method cannot handle so many wijken, or nobody has a score. */
export function consensusOf(
  study: Study,
  shares: readonly (readonly number[])[],
  method: ConsensusMethod,
): Consensus | undefined {
  const everyone = included(study);
  const ranked = shares.map((weights) =>
    rankScores(weightedSum({ ...decisionOf(study, everyone), weights: normaliseWeights(weights) })),
  );
  const rows = everyone.map((_, row) => row).filter((row) => ranked.every((ranks) => !Number.isNaN(ranks[row])));
  if (rows.length === 0 || (method === "kemeny" && rows.length > MOST_KEMENY)) return undefined;
  const table = {
    rows: rows.length,
    columns: ranked.length,
    data: Float64Array.from(rows.flatMap((row) => ranked.map((ranks) => ranks[row] ?? Number.NaN))),
  };
  const kemeny = method === "kemeny" ? kemenyOrder(table) : undefined;
  const points =
    kemeny === undefined
      ? method === "borda"
        ? bordaPoints(table)
        : copelandPoints(table)
      : Float64Array.from(rows, (_, index) => rows.length - kemeny.order.indexOf(index));
  const together = rankScores(points);
  return {
    rows: rows
      .map((row, index) => ({
        candidate: everyone[row] ?? 0,
        rank: together[index] ?? Number.NaN,
        ranks: ranked.map((ranks) => ranks[row] ?? Number.NaN),
      }))
      .sort((a, b) => a.rank - b.rank),
    unique: kemeny?.unique ?? true,
  };
}
