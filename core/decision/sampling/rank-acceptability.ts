/** How often each candidate ends on each rank when the weights are not sure. */
import type { Matrix } from "../../cells/matrix";
import { createRandom } from "../../cells/random";
import { drawAny, drawAround, type WeightDrawer } from "./draw-weights";
import { LANES } from "./lanes";
import { createRankTally } from "./rank-tally";
import { createScoreSorter } from "./sort-scores";
import { createWeightedMeans } from "./weighted-means";

export interface Sampling {
  /** The scaled values, 0..1; NaN is missing. */
  scaled: Matrix;
  /** Sum 1; left out, every set of weights is as likely. */
  weights?: Float64Array;
  /** 0..1: how far each weight may deviate, as a share of itself. Without weights it plays no part. */
  spread: number;
  draws: number;
}

export interface Sampler {
  /** Draws so many more, no further than the total, and tells how many are done. */
  step(count: number): number;
  /**
   * Candidates x ranks: the share (0..1) of the draws so far in which a candidate ends on a rank. Rows and columns of
   * the candidates that take part sum to 1; a candidate without any value of positive weight has a row of NaN.
   */
  shares(): Matrix;
}

/** What "reasonable weights" are when nobody says otherwise: each may be a quarter more or less. */
export const REASONABLE_SPREAD = 0.25;

/** Keeps the standard error of a share at half a per cent or less. */
export const USUAL_DRAWS = 10_000;

/** Fixed, so that the same question always has the same answer. */
const SEED = 20_260_801;

/**
 * SMAA-2 rank acceptability (Lahdelma & Salminen 2001) of `som`, gaps included: weights normalised again per candidate.
 * Candidates that tie share the ranks they span in equal parts. In slices of any size, with the same answer to the
 * last bit.
 */
export function createSampler({ scaled, weights, spread, draws }: Sampling): Sampler {
  const { participants, criteria, values } = participating(scaled, weights);
  const count = participants.length;
  const random = createRandom(SEED);
  const drawSets: WeightDrawer = weights
    ? drawAround(
        Float64Array.from(criteria, (j) => weights[j] as number),
        spread,
        random,
      )
    : drawAny(criteria.length, random);
  const weightedMeans = createWeightedMeans(values);

  const sets = new Float64Array(criteria.length * LANES);
  const scores = new Float64Array(count * LANES);
  const sorter = createScoreSorter(count);
  const tally = createRankTally(count);
  let done = 0;

  return {
    step(more) {
      const end = Math.min(draws, done + more);
      for (; done < end; done++) {
        const lane = done % LANES;
        // Drawn ahead: of the last few some may never be counted.
        if (lane === 0) {
          drawSets(sets);
          weightedMeans(sets, scores);
          sorter.sort(scores);
        }
        tally.add(scores, sorter.sorted, lane);
      }
      return done;
    },
    shares() {
      const { rows } = scaled;
      const data = new Float64Array(rows * rows);
      for (let row = 0, k = 0; row < rows; row++) {
        if (participants[k] === row) tally.writeShares(k++, data, row * rows);
        else data.fill(Number.NaN, row * rows, (row + 1) * rows);
      }
      return { rows, columns: rows, data };
    },
  };
}

/** The criteria with weight, the candidates with a value for one of them, and their values. */
function participating(scaled: Matrix, weights: Float64Array | undefined) {
  const { rows, columns, data } = scaled;
  const criteria: number[] = [];
  for (let j = 0; j < columns; j++) if (!weights || (weights[j] as number) > 0) criteria.push(j);
  const participants: number[] = [];
  for (let i = 0; i < rows; i++) {
    if (criteria.some((j) => !Number.isNaN(data[i * columns + j] as number))) participants.push(i);
  }
  const values = new Float64Array(participants.length * criteria.length);
  let position = 0;
  for (const i of participants) for (const j of criteria) values[position++] = data[i * columns + j] as number;
  return { participants, criteria, values: { rows: participants.length, columns: criteria.length, data: values } };
}
