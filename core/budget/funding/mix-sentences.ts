/** A funding mix in words: which shortage it is for, whether the budget closes with it, and what that hangs on. */
import type { Language } from "../../cells/format-number";
import { say, type Text } from "../../texts/text";
import { sumEuro } from "../lines/cents";
import { words } from "../words";
import type { FundingMix } from "./funding-mix";
import type { FundingProblem } from "./funding-program";
import { mustBeChecked } from "./funding-source";
import { words as fundingWords } from "./words";

/** Which shortage was asked to be closed. `vat`: the words for the basis of the amounts, as answer.ts gives them. */
export function shortageSentence(problem: FundingProblem, language: Language, vat: Text = words.vatUnsaid): string {
  const costs = sumEuro(problem.costs.map(({ euro }) => euro));
  const { secured, uncertain = 0 } = problem;
  const values = { gap: Math.max(0, costs - secured), costs, secured, uncertain, vat };
  const asked = say(language, fundingWords.mixShortage, values);
  return uncertain > 0 ? `${asked} ${say(language, fundingWords.mixUncertain, values)}` : asked;
}

/** Whether the budget closes. On rules that nobody checked it never does without saying so in the same breath. */
export function mixSentence({ grants, own, open }: FundingMix, language: Language): string {
  const unchecked = grants.filter(({ source }) => mustBeChecked(source)).length;
  const values = { count: grants.length, own, open, unchecked };
  if (open > 0) {
    const sentence = say(language, fundingWords.mixOpen, values);
    return unchecked === 0
      ? sentence
      : `${sentence} ${say(language, fundingWords.sourcesToCheck, { count: unchecked })}`;
  }
  if (grants.length === 0) return say(language, fundingWords.mixOwnOnly, values);
  return say(language, unchecked === 0 ? fundingWords.mixCloses : fundingWords.mixClosesIf, values);
}
