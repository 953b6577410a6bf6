/** What the user reads of a plan that stopped half-way, on the server and in the sidebar. */

import type { HostProblem } from "../core/workbook/host-answer";
import type { Outcome } from "../core/workbook/outcome";
import type { Plan } from "../core/workbook/plan";
import { words } from "./words";

/** No more parts are named; a dialog is small. */
const NAMED = 4;

export function halfWay(plan: Plan, { done, missing }: Outcome, code?: string): HostProblem {
  const text = plan.restores ? words.partlyPutBack : words.partlyWritten;
  return { text, values: { done: listOf(done), missing: listOf(missing) }, ...(code && { code }) };
}

function listOf(parts: readonly string[]): string {
  if (parts.length === 0) return "–";
  return parts.slice(0, NAMED).join(", ") + (parts.length > NAMED ? ", …" : "");
}
