/** WIJKGEREED: how far the questions of the checklist are answered with yes. */
import { readiness } from "../checklist/readiness";
import { isLeftOut } from "./arguments";
import { readPoints } from "./arguments-criteria";
import { readWords, wordList } from "./arguments-words";
import type { FunctionSpec } from "./function-spec";
import { peopleWords } from "./people-words";
import { unavailable } from "./refusal";
import { finiteCell } from "./results";

/** What each answer counts; NaN drops the question. */
const ANSWERS = wordList<number>(
  { ja: 1, deels: 0.5, nee: 0, nvt: Number.NaN },
  { "n.v.t.": Number.NaN, "n.v.t": Number.NaN },
);

export const wijkgereed = {
  name: "WIJKGEREED",
  parameters: [
    { name: "antwoorden", shape: "range", optional: false },
    { name: "gewichten", shape: "range", optional: true },
  ],
  result: "value",
  compute([antwoorden, gewichten]) {
    const answers = readWords(antwoorden, "antwoorden", ANSWERS).values.map((answer) => answer ?? 0);
    const weights = isLeftOut(gewichten)
      ? new Float64Array(answers.length).fill(1)
      : readPoints(gewichten, "gewichten", answers.length, "cel van antwoorden", (row) => Number.isNaN(answers[row]));
    if (answers.every(Number.isNaN)) unavailable(peopleWords.nothingApplies);
    if (answers.every((answer, row) => Number.isNaN(answer) || weights[row] === 0))
      unavailable(peopleWords.noWeightLeft);
    return finiteCell(readiness(answers, weights));
  },
} as const satisfies FunctionSpec;
