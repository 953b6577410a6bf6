/** The score of every candidate by one of the five methods. */
import type { Decision } from "./decision";
import { prometheeScore } from "./promethee-score";
import { topsis } from "./topsis";
import { vikor } from "./vikor";
import { weightedProduct } from "./weighted-product";
import { weightedSum } from "./weighted-sum";

export type Method = "som" | "product" | "topsis" | "promethee" | "vikor";

export const METHODS: readonly Method[] = ["som", "product", "topsis", "promethee", "vikor"];

/**
 * Scores of 0..100, 100 is best; NaN for a candidate without one (only `som` knows such). The other methods ask for
 * what methodProblem checks.
 */
export function score(decision: Decision, method: Method): Float64Array {
  switch (method) {
    case "som":
      return weightedSum(decision);
    case "product":
      return weightedProduct(decision);
    case "topsis":
      return topsis(decision);
    case "promethee":
      return prometheeScore(decision);
    case "vikor":
      return vikor(decision).scores;
  }
}
