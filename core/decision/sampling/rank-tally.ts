/** Counts how often each candidate ends on each rank. */

import { SCORE_TIE } from "../score-tie";
import { LANES } from "./lanes";
import type { ScoreKeys } from "./sort-scores";

export interface RankTally {
  /** Takes in draw `lane` of LANES: their scores, 0..1, side by side (lanes.ts), and those sorted. */
  add(scores: Float64Array, sorted: ScoreKeys, lane: number): void;
  /** Writes the share (0..1) of the draws so far in which a candidate ends on each rank, from place `at` on. */
  writeShares(candidate: number, shares: Float64Array, at: number): void;
}

/** Scores run from 0 to 1 here. */
const TIE = SCORE_TIE / 100;
/**
 * At least so many draws are kept before they are counted candidate by candidate: the counts of one lie close together.
 * For more candidates as many draws as there are candidates, or walking past all counts would take longer than counting.
 */
const LEAST_KEPT = 128;

/** Candidates that tie share the ranks they span in equal parts. */
export function createRankTally(count: number): RankTally {
  // One place more than there are ranks, for the draws in which a candidate shares its rank.
  const wholes = new Int32Array(count * (count + 1));
  const shared = count;
  let parts: Float64Array | undefined;
  const kept = Math.max(LEAST_KEPT, count);
  const ranks = new Uint16Array(count * kept);
  const close = new Int32Array(count);
  let draws = 0;
  /** Draws of which the ranks are not counted yet. */
  let pending = 0;

  function countPending(): void {
    countRanks(ranks, count, pending, wholes);
    pending = 0;
  }

  /** Ranks the first candidates of `close` from the highest score on; equal scores share the ranks that they span. */
  function rankClose(size: number, firstRank: number, scores: Float64Array, lane: number): void {
    sortByScore(close, size, scores, lane);
    for (let from = 0; from < size; ) {
      const floor = (scores[(close[from] as number) * LANES + lane] as number) - TIE;
      let to = from + 1;
      while (to < size && (scores[(close[to] as number) * LANES + lane] as number) > floor) to++;
      for (let place = from; place < to; place++) {
        const candidate = close[place] as number;
        ranks[pending * count + candidate] = to === from + 1 ? firstRank + from : shared;
        if (to > from + 1) share(candidate, firstRank + from, firstRank + to);
      }
      from = to;
    }
  }

  function share(candidate: number, from: number, to: number): void {
    parts ??= new Float64Array(count * count);
    for (let cell = candidate * count + from; cell < candidate * count + to; cell++) {
      parts[cell] = (parts[cell] as number) + 1 / (to - from);
    }
  }

  return {
    add(scores, sorted, lane) {
      for (let rank = 0; ; ) {
        rank = rankApart(sorted, lane, rank, ranks, pending * count);
        if (rank === count) break;
        const size = takeClose(sorted, lane, rank, close);
        rankClose(size, rank, scores, lane);
        rank += size;
      }
      draws++;
      if (++pending === kept) countPending();
    },
    writeShares(candidate, shares, at) {
      if (pending > 0) countPending();
      for (let r = 0; r < count; r++) {
        const times = wholes[candidate * (count + 1) + r] as number;
        shares[at + r] = (parts ? times + (parts[candidate * count + r] as number) : times) / draws;
      }
    },
  };
}

/**
 * Notes the ranks of a draw in a row of `ranks` as long as the keys tell them, and gives the first rank that they don't,
 * or the number of candidates.
 */
function rankApart(sorted: ScoreKeys, lane: number, from: number, ranks: Uint16Array, row: number): number {
  const { keys, count, keyStep, ownerBits } = sorted;
  const owners = (1 << ownerBits) - 1;
  let place = sorted.laneStep * lane + (count - 1 - from) * keyStep;
  let key = keys[place] as number;
  for (let rank = from; rank < count - 1; rank++) {
    place -= keyStep;
    const lower = keys[place] as number;
    if ((key >> ownerBits) - (lower >> ownerBits) < 2) return rank;
    ranks[row + (key & owners)] = rank;
    key = lower;
  }
  if (from < count) ranks[row + (key & owners)] = count - 1;
  return count;
}

/** Puts the candidates from a rank on whose keys are each too close to the next to tell in `close`; gives how many. */
function takeClose(sorted: ScoreKeys, lane: number, rank: number, close: Int32Array): number {
  const { keys, count, keyStep, ownerBits } = sorted;
  const owners = (1 << ownerBits) - 1;
  let place = sorted.laneStep * lane + (count - 1 - rank) * keyStep;
  let key = keys[place] as number;
  close[0] = key & owners;
  let size = 1;
  for (; rank + size < count; size++) {
    place -= keyStep;
    const lower = keys[place] as number;
    if ((key >> ownerBits) - (lower >> ownerBits) >= 2) break;
    close[size] = lower & owners;
    key = lower;
  }
  return size;
}

/** Puts the first candidates in descending order of score. As a rule they are few, or nearly in order. */
function sortByScore(candidates: Int32Array, size: number, scores: Float64Array, lane: number): void {
  for (let k = 1; k < size; k++) {
    const candidate = candidates[k] as number;
    const score = scores[candidate * LANES + lane] as number;
    let place = k;
    while (place > 0 && (scores[(candidates[place - 1] as number) * LANES + lane] as number) < score) {
      candidates[place] = candidates[place - 1] as number;
      place--;
    }
    candidates[place] = candidate;
  }
}

/** Counts the rank of each candidate in so many draws; a row of counts has one place more than there are candidates. */
function countRanks(ranks: Uint16Array, count: number, draws: number, counts: Int32Array): void {
  for (let i = 0; i < count; i++) {
    const row = i * (count + 1);
    for (let place = i; place < draws * count; place += count) {
      const cell = row + (ranks[place] as number);
      counts[cell] = ((counts[cell] as number) + 1) | 0;
    }
  }
}
