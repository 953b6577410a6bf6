/** WIJKGEWICHTEN: weights from points, from an order of importance, from comparisons in pairs, or from the figures. */

import type { Matrix } from "../cells/matrix";
import { criticWeights, deviationWeights, entropyWeights } from "../decision/data-weights";
import { firstGap } from "../decision/first-gap";
import { normaliseWeights } from "../decision/normalise-weights";
import { geometricWeights, principalVector } from "../decision/pairwise";
import { type RankWeighting, rankWeights } from "../decision/rank-weights";
import { cellPlace, isLeftOut, shownCell, stripPlace } from "./arguments";
import { readDirections, readFigures, readPoints, refuseGap } from "./arguments-criteria";
import { readVector } from "./arguments-numbers";
import { readComparisons } from "./arguments-pairs";
import { refuseRank } from "./arguments-ranks";
import { readWord, wordList } from "./arguments-words";
import type { FunctionSpec } from "./function-spec";
import { invalid, unavailable } from "./refusal";
import { finiteCell, resultColumn } from "./results";
import { directionsParameter } from "./shared-parameters";
import { words } from "./words";

const INPUT = "invoer";

type Weighting = "points" | RankWeighting | "ahp" | "geometric" | "entropy" | "critic" | "deviation";

const METHODS = wordList<Weighting>({
  punten: "points",
  rang: "centroid",
  rangsom: "sum",
  rangomgekeerd: "reciprocal",
  ahp: "ahp",
  ahpmeetkundig: "geometric",
  entropie: "entropy",
  critic: "critic",
  spreiding: "deviation",
});

export const wijkgewichten = {
  name: "WIJKGEWICHTEN",
  parameters: [
    { name: INPUT, shape: "range", optional: false },
    { name: "methode", shape: "value", optional: true },
    directionsParameter,
  ],
  result: "matrix",
  compute([input, method, directions]) {
    const weighting = readWord(method, "methode", METHODS, "points");
    if (isLeftOut(input)) unavailable(words.nothingToWeigh, { argument: INPUT });
    const weights = weightsOf(weighting, input, directions);
    weights.forEach(finiteCell);
    return resultColumn(weights);
  },
} as const satisfies FunctionSpec;

function weightsOf(weighting: Weighting, input: unknown, directions: unknown): Float64Array {
  switch (weighting) {
    case "points":
      return normaliseWeights(readPoints(input, INPUT));
    case "centroid":
    case "sum":
    case "reciprocal":
      return rankWeights(readRanks(input), weighting);
    case "ahp":
      return principalVector(readComparisons(input, INPUT)).weights;
    case "geometric":
      return geometricWeights(readComparisons(input, INPUT));
    case "entropy":
      return varied(entropyWeights(readZeroOrMore(input, directions)));
    case "critic": {
      const { figures, given } = readEvery(input, directions);
      return varied(criticWeights(figures, given));
    }
    case "deviation":
      return varied(deviationWeights(readEvery(input, directions).figures));
  }
}

function readRanks(input: unknown): Float64Array {
  const ranks = readVector(input, INPUT, { specialValues: true });
  const gap = ranks.values.findIndex(Number.isNaN);
  if (gap >= 0) unavailable(words.missingRank, { place: stripPlace(ranks, gap) });
  const low = ranks.values.findIndex((rank) => rank < 1);
  if (low >= 0) refuseRank(stripPlace(ranks, low), ranks.values[low]);
  return ranks.values;
}

/** Figures of which none is missing, of at least two neighbourhoods, and the directions, which are always checked. */
function readEvery(input: unknown, directions: unknown): { figures: Matrix; given: Int8Array } {
  const figures = readFigures(input, INPUT);
  const gap = firstGap(figures);
  if (gap) refuseGap(gap, INPUT);
  if (figures.rows < 2) unavailable(words.oneNeighbourhood, { argument: INPUT });
  return { figures, given: readDirections(directions, figures.columns, "kolom van invoer") };
}

function readZeroOrMore(input: unknown, directions: unknown): Matrix {
  const { figures } = readEvery(input, directions);
  const position = figures.data.findIndex((value) => value < 0);
  if (position >= 0) {
    const place = cellPlace(INPUT, Math.floor(position / figures.columns), position % figures.columns);
    invalid(words.negativeEntropy, { place, found: shownCell(figures.data[position]) });
  }
  return figures;
}

function varied(weights: Float64Array | undefined): Float64Array {
  return weights ?? unavailable(words.nothingVaries, { argument: INPUT });
}
