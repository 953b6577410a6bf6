/** What the user said about the words and the scale of a column, as it stands in Koppelingen. */
import { foldWord } from "../cells/words";
import type { Facts } from "../tables/facts";

/** The scales that people use for influence and interest besides 1 to 5. */
export type NumberScale = "1-3" | "0-3" | "1-4" | "1-5" | "1-10" | "0-10" | "1-100";

export const numberScales: readonly NumberScale[] = ["1-5", "1-3", "0-3", "1-4", "1-10", "0-10", "1-100"];

/** The smallest usual scale that holds all figures of a column, to begin the question with; the user has the last word. */
export function proposedScale(lowest: number, highest: number): NumberScale {
  if (highest > 10) return "1-100";
  if (highest > 5) return lowest < 1 ? "0-10" : "1-10";
  if (highest <= 3) return lowest < 1 ? "0-3" : "1-3";
  return "1-5";
}

export interface ScaleAnswers {
  /** The lowest and the highest figure of the scale; undefined while nothing was said. */
  scale: { lowest: number; highest: number } | undefined;
  /** What a word means, folded; NaN: nothing, such as "onbekend". */
  words: ReadonlyMap<string, number>;
}

/** What Koppelingen holds for a word that means nothing. */
export const NO_MEANING = "geen antwoord";

/** The name of the fact that holds the scale of a column, by its header: "Invloed: schaal". */
export function scaleFact(header: string): string {
  return `${header}: schaal`;
}

/** The name of the fact that holds what a word means in a column: "Positie: voorstander". */
export function wordFact(header: string, word: string): string {
  return `${header}: “${foldWord(word)}”`;
}

/** The answers about the column with this header. A fact that makes no sense answers nothing. */
export function scaleAnswers(facts: Facts, header: string): ScaleAnswers {
  const known = new Map<string, number>();
  const prefix = `${header}: “`;
  for (const [fact, value] of Object.entries(facts)) {
    const number = value.trim() === "" ? Number.NaN : Number(value);
    const answered = !Number.isNaN(number) || value.trim() === NO_MEANING;
    if (fact.startsWith(prefix) && answered) known.set(foldWord(fact.slice(prefix.length, -1)), number);
  }
  const named = numberScales.find((one) => one === facts[scaleFact(header)]);
  const [lowest = 1, highest = 5] = (named ?? "").split("-").map(Number);
  return { scale: named && { lowest, highest }, words: known };
}
