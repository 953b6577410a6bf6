/** WIJKTEAMDEKKING: how many of the chosen people cover each expertise. */
import { coverage } from "../team/team-coverage";
import { holdersOf } from "../team/team-problem";
import { isLeftOut } from "./arguments";
import { levelsParameter, readLevels } from "./arguments-team";
import { lookUpWord, readWords, wordList } from "./arguments-words";
import type { FunctionSpec } from "./function-spec";

const CHOSEN = wordList<boolean>(
  { ja: true, nee: false },
  { "1": true, x: true, true: true, "0": false, false: false },
);

export const wijkteamdekking = {
  name: "WIJKTEAMDEKKING",
  parameters: [levelsParameter, { name: "selectie", shape: "range", optional: true }],
  result: "matrix",
  compute([competenties, selectie]) {
    const levels = readLevels(competenties);
    return [coverage(holdersOf(levels), readSelection(selectie, levels.rows))];
  },
} as const satisfies FunctionSpec;

/** The chosen people; everybody when the argument is left out. A single "x" is a choice here. */
function readSelection(raw: unknown, people: number): boolean[] {
  if (isLeftOut(raw) && !isChoice(raw)) return new Array<boolean>(people).fill(true);
  const options = { length: people, per: "rij van competenties" };
  return readWords(raw, "selectie", CHOSEN, options).values.map((chosen) => chosen === true);
}

function isChoice(raw: unknown): boolean {
  return lookUpWord([raw].flat(2)[0], CHOSEN).found;
}
