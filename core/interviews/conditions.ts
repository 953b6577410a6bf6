/** The conditions that people set, and which of the hard ones are not met. */
import { foldWord } from "../cells/words";
import type { Snapshot } from "../workbook/snapshot";
import { readStatements, type Statement } from "./read-statements";

/** Conditions that are not met or of which nobody knows; hard ones first, in the order of the rows. */
export function openConditions(snapshot: Snapshot): Statement[] {
  const open = (readStatements(snapshot)?.statements ?? []).filter(
    ({ kind, met }) => kind === "condition" && met !== "yes",
  );
  return [...open.filter(({ hard }) => hard), ...open.filter(({ hard }) => !hard)];
}

/** The hard conditions that stand in the way of a wijk: those about it, and those about the whole municipality. */
export function blockingConditions(snapshot: Snapshot, wijk: string): Statement[] {
  return openConditions(snapshot).filter(
    ({ hard, wijken }) => hard && (wijken.length === 0 || wijken.some((name) => foldWord(name) === foldWord(wijk))),
  );
}
