/** What a host answers to a reading or a writing: plain data, the same from Excel and from Google Sheets. */
import type { Text, TextValues } from "../texts/text";
import type { Conflict, Plan } from "./plan";
import type { Snapshot } from "./snapshot";

/** A failure in words for the user, with the host's code for whoever helps them. */
export interface HostProblem {
  text: Text;
  values?: TextValues;
  code?: string;
}

export type ReadResult = { ok: true; snapshot: Snapshot } | { ok: false; problem: HostProblem };

/**
 * `undo` is the plan that puts back what stood there. A failure has one when something of the plan may stand in the
 * workbook: it can be carried out whatever part that is. `told`: what only shows or decorates and did not succeed.
 */
export type ApplyResult =
  | { ok: true; undo: Plan; told?: HostProblem[] }
  | { ok: false; conflicts: Conflict[] }
  | { ok: false; problem: HostProblem; undo?: Plan };
