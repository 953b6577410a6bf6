/** One order out of the orders of several people. */
import type { Matrix } from "../cells/matrix";
import { midRanks } from "./mid-ranks";

/** Exact Kemeny looks at every subset of the candidates: 4 096 of them for twelve. */
export const MOST_KEMENY = 12;

/**
 * Borda points of each candidate: the sum over people of n minus the rank, ties at their mean. Rows are candidates,
 * columns people; no rank is missing. Borda 1784.
 */
export function bordaPoints(ranks: Matrix): Float64Array {
  const points = new Float64Array(ranks.rows);
  for (const person of people(ranks)) {
    person.forEach((rank, i) => {
      points[i] = (points[i] as number) + ranks.rows - rank;
    });
  }
  return points;
}

/** Copeland points: 1 for every other candidate that a majority ranks behind, 0.5 where the votes are equal. */
export function copelandPoints(ranks: Matrix): Float64Array {
  const ahead = preferences(ranks);
  const count = ranks.rows;
  const points = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < count; k++) {
      if (i === k) continue;
      const margin = (ahead[i * count + k] as number) - (ahead[k * count + i] as number);
      points[i] = (points[i] as number) + (margin > 0 ? 1 : margin === 0 ? 0.5 : 0);
    }
  }
  return points;
}

export interface KemenyOrder {
  /** Candidates (from 0), best first; of several optimal orders the lexicographically smallest. */
  order: number[];
  /** The total Kendall distance to the people's orders. */
  distance: number;
  /** False when other orders are as good. */
  unique: boolean;
}

/**
 * The order with the least total Kendall distance to everybody's, exact, by dynamic programming over subsets; at most
 * MOST_KEMENY candidates. Kemeny 1959; Held & Karp's recursion.
 */
export function kemenyOrder(ranks: Matrix): KemenyOrder {
  const count = ranks.rows;
  const ahead = preferences(ranks);
  // Putting i before k costs one for everybody who has k before i.
  const subsets = 1 << count;
  const least = new Float64Array(subsets).fill(Number.POSITIVE_INFINITY);
  const ways = new Float64Array(subsets);
  least[0] = 0;
  ways[0] = 1;
  const costFirst = (first: number, rest: number) => {
    let cost = 0;
    for (let k = 0; k < count; k++) if (rest & (1 << k)) cost += ahead[k * count + first] as number;
    return cost;
  };
  for (let set = 1; set < subsets; set++) {
    for (let i = 0; i < count; i++) {
      if (!(set & (1 << i))) continue;
      const rest = set & ~(1 << i);
      const cost = (least[rest] as number) + costFirst(i, rest);
      if (cost < (least[set] as number)) {
        least[set] = cost;
        ways[set] = 0;
      }
      if (cost === least[set]) ways[set] = (ways[set] as number) + (ways[rest] as number);
    }
  }
  const order: number[] = [];
  for (let set = subsets - 1; set !== 0; ) {
    for (let i = 0; i < count; i++) {
      if (!(set & (1 << i))) continue;
      const rest = set & ~(1 << i);
      if ((least[rest] as number) + costFirst(i, rest) !== least[set]) continue;
      order.push(i);
      set = rest;
      break;
    }
  }
  return { order, distance: least[subsets - 1] ?? 0, unique: ways[subsets - 1] === 1 };
}

/** Everybody's ranks, ranked anew with ties at their mean. */
function people({ rows, columns, data }: Matrix): Float64Array[] {
  return Array.from({ length: columns }, (_, person) =>
    midRanks(Float64Array.from({ length: rows }, (_, i) => data[i * columns + person] as number)),
  );
}

/** Candidates x candidates: how many people rank the row before the column. */
function preferences(ranks: Matrix): Float64Array {
  const { rows } = ranks;
  const ahead = new Float64Array(rows * rows);
  for (const person of people(ranks)) {
    for (let i = 0; i < rows; i++) {
      for (let k = 0; k < rows; k++) {
        if ((person[i] as number) < (person[k] as number)) ahead[i * rows + k] = (ahead[i * rows + k] as number) + 1;
      }
    }
  }
  return ahead;
}
