/** How far a step is, as every step tells it: data, which the home turns into a tile. */
import type { Sentence } from "../texts/text";
import type { Finding } from "./finding";
import { words } from "./words";

/** empty: nothing yet. busy: begun. look: something hinders or must be checked. */
export type ProgressState = "empty" | "busy" | "done" | "look";

export interface Progress {
  readonly state: ProgressState;
  /** Short facts, the most telling first. */
  readonly facts: readonly Sentence[];
  /**
   * What would help most, such as "vul 4 cellen aan"; absent when it is done. Its hole `{step}` is the title of the
   * step, which whoever says it fills in.
   */
  readonly next?: Sentence;
  /** The workbook holds nothing of this step. */
  readonly untouched?: true;
}

/** The progress of a step of which the workbook holds nothing, with what would begin it. */
export function notBegun(next?: Sentence): Progress {
  return { state: "empty", facts: [{ text: words.notBegun }], ...(next && { next }), untouched: true };
}

/**
 * What hinders or must be checked goes before everything else in a step; undefined when there is nothing of the kind.
 * Notes do not count: they are only news.
 */
export function lookAt(findings: readonly Finding[], facts: readonly Sentence[]): Progress | undefined {
  const count = findings.filter(({ severity }) => severity !== "note").length;
  return count === 0 ? undefined : { state: "look", facts, next: { text: words.lookAt, values: { count } } };
}

/** The step to go on with: the first that is begun and has something to do, or else the first to begin. */
export function goOnWith<P extends Progress>(all: readonly P[]): P | undefined {
  const withNext = all.filter(({ next }) => next !== undefined);
  return withNext.find(({ untouched }) => !untouched) ?? withNext[0];
}
