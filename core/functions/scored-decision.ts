/** Scores from the raw arguments that WIJKSCORE and WIJKRANG share. */

import { methodProblem } from "../decision/method-problem";
import { METHODS, type Method, score } from "../decision/score";
import { cellPlace, shownCell } from "./arguments";
import { readDecision, refuseGap } from "./arguments-criteria";
import { readWord, wordList } from "./arguments-words";
import { invalid, unavailable } from "./refusal";
import { words } from "./words";

const METHOD_WORDS = wordList(Object.fromEntries(METHODS.map((method) => [method, method])) as Record<Method, Method>);

/** The scores for (waarden; gewichten; [richtingen]; [methode]; [schaal]); NaN for a candidate without one. */
export function scoresOf([values, weights, directions, method, scale]: readonly unknown[]): Float64Array {
  const decision = readDecision(values, weights, directions, scale);
  const chosen = readWord(method, "methode", METHOD_WORDS, "som");
  const problem = methodProblem(decision, chosen);
  switch (problem?.kind) {
    case "gap":
      return refuseGap(problem);
    case "notPositive": {
      const place = cellPlace("waarden", problem.row, problem.column);
      return invalid(words.notPositive, { place, found: shownCell(problem.value) });
    }
    case "bestNotPositive":
      return invalid(words.bestNotPositive, {
        column: String(problem.column + 1),
        found: shownCell(problem.value),
      });
  }
  const scores = score(decision, chosen);
  refuseNothingKnown(scores);
  return scores;
}

/** Ends with #N/B when no candidate has a score. */
export function refuseNothingKnown(scores: Float64Array): void {
  if (scores.every(Number.isNaN)) unavailable(words.nothingKnown);
}
