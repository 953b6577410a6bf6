/** Counts how often each candidate ends on each rank. */
import { SCORE_TIE } from "./score-tie";
import type { SortedDraw } from "./sort-scores";

export interface RankTally {
  /** Takes in one draw, scores of 0..1. */
  add(draw: SortedDraw): void;
  /** Candidate after candidate: how often on each rank. */
  times(): Float64Array;
}

/** Scores run from 0 to 1 here. */
const TIE = SCORE_TIE / 100;
/** So many draws are kept before they are counted candidate by candidate: the counts of one lie close together. */
const KEPT = 128;

/** Candidates that tie share the ranks they span in equal parts. */
export function createRankTally(count: number): RankTally {
  // One place more than there are ranks, for the draws in which a candidate shares its rank.
  const wholes = new Uint32Array(count * (count + 1));
  const shared = count;
  let parts: Float64Array | undefined;
  const kept = new Uint16Array(count * KEPT);
  let draws = 0;

  function countKept(): void {
    for (let i = 0; i < count; i++) {
      const row = i * (count + 1);
      for (let b = 0; b < draws; b++) {
        const cell = row + (kept[b * count + i] as number);
        wholes[cell] = (wholes[cell] as number) + 1;
      }
    }
    draws = 0;
  }

  /** The candidates at places from..to of the order share the ranks that those places stand for. */
  function shareRanks(order: Int32Array, from: number, to: number): void {
    parts ??= new Float64Array(count * count);
    const size = to - from + 1;
    const rank = count - 1 - to;
    for (let k = from; k <= to; k++) {
      const candidate = order[k] as number;
      kept[draws * count + candidate] = shared;
      const start = candidate * count + rank;
      for (let r = start; r < start + size; r++) parts[r] = (parts[r] as number) + 1 / size;
    }
  }

  return {
    add({ scores, order }) {
      const row = draws * count;
      for (let k = count - 1; k >= 0; k--) {
        const floor = (scores[k] as number) - TIE;
        if (k === 0 || (scores[k - 1] as number) <= floor) {
          kept[row + (order[k] as number)] = count - 1 - k;
          continue;
        }
        let last = k - 1;
        while (last > 0 && (scores[last - 1] as number) > floor) last--;
        shareRanks(order, last, k);
        k = last;
      }
      draws++;
      if (draws === KEPT) countKept();
    },
    times() {
      countKept();
      const times = new Float64Array(count * count);
      for (let i = 0; i < count; i++) {
        for (let r = 0; r < count; r++) {
          times[i * count + r] = (wholes[i * (count + 1) + r] as number) + (parts?.[i * count + r] ?? 0);
        }
      }
      return times;
    },
  };
}
