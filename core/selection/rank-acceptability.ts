/** How often each candidate ends on each rank when the weights are not sure. */
import type { Matrix } from "../cells/matrix";
import { drawAny, drawAround, type WeightDrawer } from "./draw-weights";
import { createRandom } from "./random";
import { SCORE_TIE } from "./score-tie";
import { createPairSorter, insertionSort } from "./sort-pairs";
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

/** Fixed, so that the same question always has the same answer. */
const SEED = 20_260_801;
/** Up to so many candidates the order of the draw before, mended, is faster than sorting anew. */
const FEW = 64;
/** Scores run from 0 to 1 here. */
const TIE = SCORE_TIE / 100;

/**
 * SMAA-2 rank acceptability (Lahdelma & Salminen 2001) of `som`, gaps included: weights normalised again per candidate.
 * Candidates that tie share the ranks they span in equal parts. In slices of any size, with the same answer to the
 * last bit.
 */
export function createSampler({ scaled, weights, spread, draws }: Sampling): Sampler {
  const { participants, criteria, values } = participating(scaled, weights);
  const count = participants.length;
  const random = createRandom(SEED);
  const draw: WeightDrawer = weights
    ? drawAround(
        Float64Array.from(criteria, (j) => weights[j] as number),
        spread,
        random,
      )
    : drawAny(criteria.length, random);
  const weightedMeans = createWeightedMeans(values);

  const drawn = new Float64Array(criteria.length);
  const scores = new Float64Array(count);
  const keys = new Float64Array(count);
  const order = Int32Array.from(participants.keys());
  const sortPairs = count > FEW ? createPairSorter(count) : insertionSort;
  // Whole ranks are counted, row by row; shares of a rank are rare and stand apart.
  const wholes = new Uint32Array(count * count);
  let parts: Float64Array | undefined;
  let done = 0;

  function rankDraw(): void {
    draw(drawn);
    weightedMeans(drawn, scores);
    for (let k = 0; k < count; k++) keys[k] = scores[order[k] as number] as number;
    sortPairs(keys, order, count);
    let rank = 0;
    for (let k = count - 1; k >= 0; ) {
      const floor = (keys[k] as number) - TIE;
      let next = k - 1;
      if (next >= 0 && (keys[next] as number) > floor) {
        while (next >= 0 && (keys[next] as number) > floor) next--;
        shareRanks(next + 1, k, rank);
      } else {
        const cell = (order[k] as number) * count + rank;
        wholes[cell] = (wholes[cell] as number) + 1;
      }
      rank += k - next;
      k = next;
    }
  }

  /** The candidates at places from..to of the order share the ranks from `rank` on. */
  function shareRanks(from: number, to: number, rank: number): void {
    parts ??= new Float64Array(count * count);
    const size = to - from + 1;
    for (let k = from; k <= to; k++) {
      const start = (order[k] as number) * count + rank;
      for (let r = 0; r < size; r++) parts[start + r] = (parts[start + r] as number) + 1 / size;
    }
  }

  return {
    step(more) {
      const end = Math.min(draws, done + more);
      while (done < end) {
        rankDraw();
        done++;
      }
      return done;
    },
    shares() {
      const { rows } = scaled;
      const data = new Float64Array(rows * rows).fill(Number.NaN);
      participants.forEach((row, k) => {
        data.fill(0, row * rows, (row + 1) * rows);
        for (let r = 0; r < count; r++) {
          const times = (wholes[k * count + r] as number) + (parts?.[k * count + r] ?? 0);
          data[row * rows + r] = times / done;
        }
      });
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
