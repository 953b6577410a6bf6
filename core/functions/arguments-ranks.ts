/** Reads the ranks that several people give. */

import type { Matrix } from "../cells/matrix";
import { firstGap } from "../decision/first-gap";
import { cellPlace, isLeftOut, shownCell } from "./arguments";
import { readMatrix } from "./arguments-numbers";
import type { ParameterSpec } from "./function-spec";
import { invalid, unavailable } from "./refusal";
import { words } from "./words";

export const ranksParameter = { name: "rangordes", shape: "range", optional: false } as const satisfies ParameterSpec;

/** Candidates x people, none missing. */
export function readRankings(raw: unknown): Matrix {
  const argument = ranksParameter.name;
  if (isLeftOut(raw)) unavailable(words.noRankings, { argument });
  const ranks = readMatrix(raw, argument, { specialValues: true });
  const gap = firstGap(ranks);
  if (gap) unavailable(words.missingRank, { place: cellPlace(argument, gap.row, gap.column) });
  const low = ranks.data.findIndex((rank) => rank < 1);
  if (low >= 0) {
    refuseRank(cellPlace(argument, Math.floor(low / ranks.columns), low % ranks.columns), ranks.data[low]);
  }
  return ranks;
}

/** A rank is 1 or more. Excel for Windows may hand an empty cell over as 0: that is no first place. */
export function refuseRank(place: string, found: number | undefined): never {
  return invalid(words.lowRank, { place, found: shownCell(found) });
}
