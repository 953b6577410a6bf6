/** Rows that the user counts, or leaves out, other than recognised: by what the row is called, as Koppelingen keeps it. */
import { foldWord } from "../cells/words";

export interface RowChoices {
  /** Names of rows that count although they look like a total or a row to compare with. */
  counts: readonly string[];
  /** Names of rows that do not count. */
  leftOut: readonly string[];
}

export const NO_ROW_CHOICES: RowChoices = { counts: [], leftOut: [] };

/** The names of the facts in Koppelingen; part of the user's workbook, so they never change. */
const COUNTS = "telt mee";
const LEFT_OUT = "telt niet mee";
const BETWEEN = " | ";

/** What a link keeps in Koppelingen about rows; no names where nobody chose anything. */
export function rowChoicesOf(facts: Readonly<Record<string, string>>): RowChoices {
  const names = (fact: string) => facts[fact]?.split(BETWEEN) ?? [];
  return { counts: names(COUNTS), leftOut: names(LEFT_OUT) };
}

/** The facts to keep; none for choices that leave every row as it was recognised. */
export function factsOfRows({ counts, leftOut }: RowChoices): Record<string, string> {
  return {
    ...(counts.length > 0 && { [COUNTS]: counts.join(BETWEEN) }),
    ...(leftOut.length > 0 && { [LEFT_OUT]: leftOut.join(BETWEEN) }),
  };
}

/** The choices once a row counts, or no longer does. */
export function withRow({ counts, leftOut }: RowChoices, name: string, isCounted: boolean): RowChoices {
  const without = (names: readonly string[]) => names.filter((one) => !isNamed(one, name));
  return isCounted
    ? { counts: [...without(counts), name], leftOut: without(leftOut) }
    : { counts: without(counts), leftOut: [...without(leftOut), name] };
}

/** Whether both are the same name but for capitals, accents, spaces and signs that look alike. */
export function isNamed(one: string, other: string): boolean {
  return foldWord(one) === foldWord(other);
}
