/** Weights from nothing but the order of importance. */
import { midRanks } from "./mid-ranks";

/**
 * centroid: the mean of all weights that agree with the order (ROC, Barron & Barrett 1996). sum and reciprocal:
 * Stillwell, Seaver & Edwards 1981.
 */
export type RankWeighting = "centroid" | "sum" | "reciprocal";

/**
 * The weight of each criterion, sum 1, from its rank (1 is most important). Ranks are ranked anew; criteria with tied
 * ranks share the mean of the weights that they span.
 */
export function rankWeights(ranks: ArrayLike<number>, weighting: RankWeighting): Float64Array {
  const byRank = weightsByRank(ranks.length, weighting);
  const mid = midRanks(ranks);
  return mid.map((rank) => {
    // A tie of t criteria around rank r spans the ranks r - (t - 1)/2 to r + (t - 1)/2.
    let tied = 0;
    for (const other of mid) if (other === rank) tied++;
    const first = rank - (tied - 1) / 2;
    let sum = 0;
    for (let k = 0; k < tied; k++) sum += byRank[first + k - 1] as number;
    return sum / tied;
  });
}

function weightsByRank(count: number, weighting: RankWeighting): Float64Array {
  const weights = new Float64Array(count);
  if (weighting === "centroid") {
    let tail = 0;
    for (let k = count; k >= 1; k--) {
      tail += 1 / k;
      weights[k - 1] = tail / count;
    }
    return weights;
  }
  if (weighting === "sum") return weights.map((_, index) => (2 * (count - index)) / (count * (count + 1)));
  let total = 0;
  for (let k = count; k >= 1; k--) total += 1 / k;
  return weights.map((_, index) => 1 / (index + 1) / total);
}
