/** Which wijk suits several groups: whose first choice it is, and which is the least bad for all. */
import type { Matrix } from "../cells/matrix";

/** The candidates on the best rank of each group, in order of the rows. Rows are candidates, columns groups; 1 is best, NaN is no rank. */
export function firstChoices({ rows, columns, data }: Matrix): number[][] {
  return Array.from({ length: columns }, (_, group) => {
    const ranks = Array.from({ length: rows }, (_, i) => data[i * columns + group] as number);
    return lowest(ranks);
  });
}

export interface LeastBad {
  /** The worst rank that any group gives each candidate; NaN for one that a group gave no rank. */
  worstRank: Float64Array;
  /** The candidates whose worst rank is best, in order of the rows; several when they are equal. */
  candidates: number[];
}

/** The candidate that is never far down: `argmin_w max_g rank_g(w)`. Shapes as in firstChoices. */
export function leastBad({ rows, columns, data }: Matrix): LeastBad {
  const worstRank = Float64Array.from({ length: rows }, (_, i) =>
    data.subarray(i * columns, (i + 1) * columns).reduce((worst, rank) => Math.max(worst, rank), 1),
  );
  return { worstRank, candidates: lowest(worstRank) };
}

function lowest(ranks: ArrayLike<number>): number[] {
  const known = Array.from(ranks).filter((rank) => !Number.isNaN(rank));
  const best = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return Array.from(ranks).flatMap((rank, i) => (rank === best ? [i] : []));
}
