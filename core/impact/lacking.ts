/** Which figures a result waits for, and where to fill them in: a figure that lacks is no result that is not defined. */
import type { Language } from "../cells/format-number";
import type { Sentence } from "../texts/text";
import { breakEvenParticipants } from "./break-even";
import { costPerTon } from "./cost-per-ton";
import { impactOf } from "./impact";
import { type ImpactStudy, type InputKey, type Inputs, RESULTS } from "./impact-study";
import { words } from "./words";

/** The results, and what stands beside them on the sheet and in the pane. */
const ANSWERS = {
  ...RESULTS,
  discounted: (i: Inputs) => costPerTon(i.policyCost, impactOf(i).co2, i.lifetime, i.rate),
  breakEven: (i: Inputs) => breakEvenParticipants(i.leverageTarget, i.policyCost, i.investment),
} as const;
export type AnswerKey = keyof typeof ANSWERS;

/** The inputs that the answer needs and that the workbook does not hold, in the order of the inputs. */
export function lackingFor({ ranges }: ImpactStudy, answer: AnswerKey): InputKey[] {
  const keys = Object.keys(ranges) as InputKey[];
  const ones = Object.fromEntries(keys.map((key) => [key, 1])) as Inputs;
  return keys.filter(
    (key) => Number.isNaN(ranges[key].middle) && Number.isNaN(ANSWERS[answer]({ ...ones, [key]: Number.NaN })),
  );
}

/** "Vul Verbruik, Levensduur in bij Kengetallen." and, where the cost lacks, that a budget goes first; none where nothing lacks. */
export function lackingSentences(study: ImpactStudy, answer: AnswerKey): Sentence[] {
  const lacking = lackingFor(study, answer);
  const figures = lacking.filter((key) => key !== "policyCost");
  const names = (language: Language) => figures.map((key) => words[key][language]).join(", ");
  return [
    ...(figures.length > 0
      ? [{ text: words.lacksFigures, values: { names: { nl: names("nl"), en: names("en") } } }]
      : []),
    ...(lacking.includes("policyCost") ? [{ text: words.lacksBudget }] : []),
  ];
}
