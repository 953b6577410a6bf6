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

export const wijkgereed: FunctionSpec = {
  name: "WIJKGEREED",
  description: {
    nl: "Zegt hoe ver u klaar bent, van 0 tot 1. Niet beantwoord telt als nee.",
    en: "Tells how ready you are, from 0 to 1. Not answered counts as no.",
  },
  parameters: [
    {
      name: "antwoorden",
      description: {
        nl: "Per rij ja, deels, nee of nvt (telt niet mee).",
        en: "For each row ja (yes), deels (partly), nee (no) or nvt (not applicable, does not count).",
      },
      shape: "range",
      optional: false,
    },
    {
      name: "gewichten",
      description: {
        nl: "Per rij hoe zwaar de vraag weegt. Weggelaten: allemaal even zwaar.",
        en: "For each row how much the question weighs. Left out: all the same.",
      },
      shape: "range",
      optional: true,
    },
  ],
  result: "value",
  example: "=WIJKGEREED(C2:C10;D2:D10)",
  compute([antwoorden, gewichten]) {
    const answers = readWords(antwoorden, "antwoorden", ANSWERS).values.map((answer) => answer ?? 0);
    const weights = isLeftOut(gewichten)
      ? new Float64Array(answers.length).fill(1)
      : readPoints(gewichten, "gewichten", answers.length, "cel van antwoorden");
    if (answers.every(Number.isNaN)) unavailable(peopleWords.nothingApplies);
    if (answers.every((answer, row) => Number.isNaN(answer) || weights[row] === 0))
      unavailable(peopleWords.noWeightLeft);
    return finiteCell(readiness(answers, weights));
  },
};
