/** Which figures a result waits for, and where to fill them in: a figure that lacks is no result that is not defined. */
import type { Language } from "../cells/format-number";
import type { Sentence } from "../texts/text";
import { breakEvenParticipants } from "./break-even";
import { costPerTon } from "./cost-per-ton";
import { impactOf } from "./impact";
import { type ImpactStudy, type InputKey, type Inputs, RESULTS, type ResultKey, risingWith } from "./impact-study";
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

type Part = "low" | "middle" | "high";
const ENDS = { low: words.headLow, high: words.headHigh } as const;

/**
 * "Deelname (Hoog)": the figures of which the middle is there, and not the end by which this result is low or high; in
 * the order of the inputs, each with that end.
 */
export function lackingEnds(
  study: ImpactStudy,
  result: ResultKey,
  part: Part,
): { key: InputKey; end: "low" | "high" }[] {
  if (part === "middle") return [];
  const { ranges } = study;
  const keys = (Object.keys(ranges) as InputKey[]).filter(
    (key) => !Number.isNaN(ranges[key].middle) && Number.isNaN(ranges[key].low + ranges[key].high),
  );
  if (keys.length === 0) return [];
  const rises = risingWith(study, result);
  const ones = Object.fromEntries(Object.keys(ranges).map((key) => [key, 1])) as Inputs;
  return keys
    .map((key) => ({ key, end: (part === "low") === rises[key] ? ("low" as const) : ("high" as const) }))
    .filter(
      ({ key, end }) => Number.isNaN(ranges[key][end]) && Number.isNaN(RESULTS[result]({ ...ones, [key]: Number.NaN })),
    );
}

/** "Kijk Deelname (Hoog) na bij Kengetallen.": none where every end is known. */
export function lackingEndSentences(study: ImpactStudy, result: ResultKey): Sentence[] {
  const ends = [...lackingEnds(study, result, "low"), ...lackingEnds(study, result, "high")];
  const names = (language: Language) => ends.map((one) => endName(one, language)).join(", ");
  if (ends.length === 0) return [];
  return [{ text: words.lacksEnds, values: { names: { nl: names("nl"), en: names("en") } } }];
}

/** Every figure that lacks, of what the results need: its name, or its name with the end that is not known. */
export function gapNames({ ranges, missing }: ImpactStudy, language: Language): string[] {
  const ends = (Object.keys(ranges) as InputKey[]).flatMap((key) =>
    (["low", "high"] as const)
      .filter((end) => !Number.isNaN(ranges[key].middle) && Number.isNaN(ranges[key][end]))
      .map((end) => endName({ key, end }, language)),
  );
  return [...missing.map((key) => words[key][language]), ...ends];
}

function endName({ key, end }: { key: InputKey; end: "low" | "high" }, language: Language): string {
  return `${words[key][language]} (${ENDS[end][language]})`;
}
