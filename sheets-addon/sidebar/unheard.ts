/** What is said of a plan of whose end nobody heard: first it is looked at what stands there. */

import type { ApplyResult } from "../../core/workbook/host-answer";
import { type FormatOf, inverseUnheard } from "../../core/workbook/inverse-unheard";
import { isWhole } from "../../core/workbook/outcome";
import type { Plan } from "../../core/workbook/plan";
import { halfWay } from "../half-way";
import type { PlanSeen } from "../rpc";
import { words } from "../words";
import { callProblem } from "./call-problem";
import type { Call } from "./script-run";

export interface Unheard {
  call: Call;
  formatOf: FormatOf;
  wait(milliseconds: number): Promise<void>;
  /** The charts that stood where the plan puts its own, when they were looked at before it. */
  charts?: PlanSeen["charts"];
}

/** Before each look. While the plan may still be being written, the server itself waits for that as well. */
const PAUSES_MS = [0, 3_000, 10_000];

/** With these Google did not let the script begin. */
const NEVER_BEGAN = [words.severalAccounts, words.notAuthorised];

/**
 * `error`: what the call failed with. What was begun is taken back, or gone on with when it was itself a taking back. A
 * failure comes with the way further when something may stand there still.
 */
export async function unheardEnd(plan: Plan, error: unknown, unheard: Unheard): Promise<ApplyResult> {
  const { call, formatOf, wait, charts } = unheard;
  const problem = callProblem(error);
  if (NEVER_BEGAN.includes(problem.text)) return { ok: false, problem };
  const coded = problem.code === undefined ? {} : { code: problem.code };
  for (const pause of PAUSES_MS) {
    if (pause > 0) await wait(pause);
    const seen = await call("lookAtPlan", plan).catch(() => null);
    if (!seen) continue;
    const undo = inverseUnheard(plan, formatOf, charts ?? seen.charts);
    const further = plan.restores ? plan : undo;
    // Of formats it cannot be seen whether they stand: only a script that went on to its end is believed.
    if (isWhole(seen) && !plan.restores && problem.text !== words.readTimeout)
      return { ok: true, undo, told: [{ text: words.allWritten, ...coded }] };
    const ended = await call("applyPlan", further).catch(() => undefined);
    if (ended?.ok)
      return plan.restores ? { ok: true, undo } : { ok: false, problem: { text: words.putBack, ...coded } };
    const now = (await call("lookAtPlan", plan).catch(() => null)) ?? seen;
    return { ok: false, problem: halfWay(plan, now, problem.code), undo: further };
  }
  return notWaitedFor(plan, unheard, problem.code);
}

/** What is said when it cannot be looked at, or the user stops waiting: the script may still write all of it. */
export function notWaitedFor(
  plan: Plan,
  { formatOf, charts }: Pick<Unheard, "formatOf" | "charts">,
  code?: string,
): ApplyResult {
  const undo = plan.restores ? plan : inverseUnheard(plan, formatOf, charts);
  return { ok: false, problem: { text: words.writtenUnknown, ...(code && { code }) }, undo };
}
