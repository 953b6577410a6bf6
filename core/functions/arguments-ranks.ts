/** Reads the ranks that several people give. */
import type { Matrix } from "../cells/matrix";
import { firstGap } from "../selection/first-gap";
import { cellPlace, isLeftOut } from "./arguments";
import { readMatrix } from "./arguments-numbers";
import type { ParameterSpec } from "./function-spec";
import { unavailable } from "./refusal";

export const ranksParameter: ParameterSpec = {
  name: "rangordes",
  description: {
    nl: "Een rij per wijk, een kolom per persoon; 1 is best.",
    en: "A row per neighbourhood, a column per person; 1 is best.",
  },
  shape: "range",
  optional: false,
};

/** Candidates x people, none missing. */
export function readRankings(raw: unknown): Matrix {
  const argument = ranksParameter.name;
  if (isLeftOut(raw)) unavailable("functions.noRankings", { argument });
  const ranks = readMatrix(raw, argument, { specialValues: true });
  const gap = firstGap(ranks);
  if (gap) unavailable("functions.missingRank", { place: cellPlace(argument, gap.row, gap.column) });
  return ranks;
}
