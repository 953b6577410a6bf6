/** The impact in one sentence, and from how many participants on it pays off. */
import type { Sentence } from "../texts/text";
import type { ImpactStudy } from "./impact-study";
import { lackingSentences } from "./lacking";
import { words } from "./words";

/** What the wijk gains for what the municipality pays; or how many figures still lack. */
export function impactAnswer({ missing, results, cost }: ImpactStudy): Sentence {
  if (missing.length > 0) return { text: words.answerMissing, values: { count: missing.length } };
  const values = {
    families: Math.round(results.participants.middle),
    work: results.work.middle,
    energy: results.energy.middle,
  };
  const leverage = results.leverage.middle;
  if (Number.isNaN(cost.net)) return { text: words.answerNoBudget, values };
  if (Number.isNaN(leverage)) return { text: words.answerNoLeverage, values };
  return { text: words.answer, values: { ...values, cost: cost.net, leverage } };
}

/** A household cannot take part in part: the next whole number. */
export function breakEvenAnswer(study: ImpactStudy): Sentence {
  const { target, participants } = study.breakEven;
  if (Number.isNaN(target)) return { text: words.breakEvenNoTarget };
  const [lacks] = lackingSentences(study, "breakEven");
  if (lacks) return lacks;
  if (Number.isNaN(participants)) return { text: words.breakEvenNone };
  // A millionth is the noise of binary fractions.
  return { text: words.breakEven, values: { participants: Math.ceil(participants - 1e-6), target } };
}
