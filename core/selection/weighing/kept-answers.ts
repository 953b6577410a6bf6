/** Answers to comparisons that are not in the sheet yet, known by the criteria they are about, so that nothing is asked twice. */
import type { Matrix } from "../../cells/matrix";
import { foldHeader } from "../../tables/match-header";

/** An answer, with what the sheet said then (NaN: nothing): where the sheet says something new, the sheet goes before it. */
export interface KeptAnswer {
  value: number;
  sheet: number;
}

export type KeptAnswers = ReadonlyMap<string, KeptAnswer>;

/** The comparisons of the sheet Paren (`sheet`, in the order of `names`) with the answers that it does not hold yet. */
export function withKeptAnswers(names: readonly string[], sheet: Matrix, kept: KeptAnswers): Matrix {
  const data = sheet.data.slice();
  const { columns } = sheet;
  names.forEach((first, i) => {
    names.slice(i + 1).forEach((second, after) => {
      const j = i + 1 + after;
      const straight = kept.get(pairKey(first, second));
      const turned = kept.get(pairKey(second, first));
      const answer = straight ?? (turned && { value: 1 / turned.value, sheet: 1 / turned.sheet });
      const now = sheet.data[i * columns + j] ?? Number.NaN;
      if (!answer || !isSame(now, answer.sheet)) return;
      data[i * columns + j] = answer.value;
      data[j * columns + i] = 1 / answer.value;
    });
  });
  return { ...sheet, data };
}

/** The kept answers with one more: how many times heavier `first` is than `second`. */
export function keepAnswer(
  kept: KeptAnswers,
  [first, second]: readonly [string, string],
  answer: KeptAnswer,
): KeptAnswers {
  const next = new Map(kept);
  next.delete(pairKey(second, first));
  return next.set(pairKey(first, second), answer);
}

function pairKey(first: string, second: string): string {
  return JSON.stringify([foldHeader(first), foldHeader(second)]);
}

function isSame(a: number, b: number): boolean {
  return (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) < 1e-9 * Math.abs(a);
}
