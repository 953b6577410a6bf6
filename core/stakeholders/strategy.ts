/** In which of the four fields of influence and interest a stakeholder stands. */

export type Strategy = "manageClosely" | "keepSatisfied" | "keepInformed" | "monitor";

/** Above it is high; exactly on it is high on neither axis. */
export const MIDDLE = 3;

/**
 * The strategy for influence and interest of 1..5, undefined where one of them is missing (NaN). Mendelow 1981.
 */
export function strategyOf(influence: number, interest: number): Strategy | undefined {
  if (Number.isNaN(influence) || Number.isNaN(interest)) return undefined;
  if (influence > MIDDLE) return interest > MIDDLE ? "manageClosely" : "keepSatisfied";
  return interest > MIDDLE ? "keepInformed" : "monitor";
}

/** True for a stakeholder who is against it today, and has to be convinced; false where the position is missing. */
export function needsConvincing(position: number): boolean {
  return position < 0;
}

/** What the sheet function answers, in every language. */
const strategyWords: Readonly<Record<Strategy, string>> = {
  manageClosely: "nauw betrekken",
  keepSatisfied: "tevreden houden",
  keepInformed: "informeren",
  monitor: "opvolgen",
};

/** The strategy in the words that stand in a cell, with convincing where the position (NaN is missing) asks for it. */
export function strategyInWords(strategy: Strategy, position: number): string {
  return strategyWords[strategy] + (needsConvincing(position) ? " - overtuigen" : "");
}
