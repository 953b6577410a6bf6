/** Reads what WIJKTEAM and WIJKTEAMDEKKING share: the levels of people in expertises. */

import type { Matrix } from "../cells/matrix";
import { HIGHEST_LEVEL } from "../team/team-problem";
import { cellPlace, isLeftOut, shownCell } from "./arguments";
import { readMatrix } from "./arguments-numbers";
import type { ParameterSpec } from "./function-spec";
import { invalid, unavailable } from "./refusal";
import { teamWords } from "./team-words";

export const levelsParameter = {
  name: "competenties",
  shape: "range",
  optional: false,
} as const satisfies ParameterSpec;

/** People x expertises, NaN where a level is missing: that covers nothing. */
export function readLevels(raw: unknown): Matrix {
  const argument = levelsParameter.name;
  if (isLeftOut(raw)) unavailable(teamWords.nobodyGiven, { argument });
  const levels = readMatrix(raw, argument);
  const wrong = levels.data.findIndex((level) => level < 0 || level > HIGHEST_LEVEL);
  if (wrong >= 0) {
    const place = cellPlace(argument, Math.floor(wrong / levels.columns), wrong % levels.columns);
    invalid(teamWords.levelRange, { place, found: shownCell(levels.data[wrong]) });
  }
  return levels;
}
