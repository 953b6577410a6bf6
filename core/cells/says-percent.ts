/** Whether a header or a unit is about percentages. */
import { foldWord } from "./words";

const PERCENT_WORDS = /%|\bprocent|\bpercent|\bpct\b/;

/** Whether words say that the numbers are percentages. */
export function saysPercent(text: string): boolean {
  return PERCENT_WORDS.test(foldWord(text));
}
