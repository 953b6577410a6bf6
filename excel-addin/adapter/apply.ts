/** Carries out a plan: look, compare, write. Nothing is written when somebody changed a cell in between. */
import type { Language } from "../../core/cells/format-number";
import { findConflicts } from "../../core/workbook/apply";
import type { ApplyResult, HostProblem } from "../../core/workbook/host-answer";
import { inverse } from "../../core/workbook/inverse";
import { obstacle } from "../../core/workbook/obstacle";
import type { Plan } from "../../core/workbook/plan";
import { stands } from "../../core/workbook/stands";
import { words as workbookWords } from "../../core/workbook/words";
import { words } from "../words";
import { lookBefore } from "./before";
import { hearAgain } from "./change-events";
import { codeOf, problemOf } from "./problem";
import { doWithoutOneUndo, hasOneUndo, mayRefuseOneUndo, run } from "./run";
import { showPlan } from "./show-plan";
import { writePlan } from "./write-plan";

/**
 * Three syncs: to look, to write and to show; more for a chart and for a plan that does not fit in one request. When
 * Excel fails half-way the workbook is as it was, or the answer has the plan that takes back what stands there. When
 * `signal` aborts, the answer comes at once and nothing is sent any more; what was sent may still be carried out.
 */
export async function applyPlan(plan: Plan, language: Language, signal?: AbortSignal): Promise<ApplyResult> {
  const attempt: Attempt = { plan, language, signal, undo: undefined };
  return Promise.race([carryOut(attempt), givenUp(attempt)]);
}

/** One carrying out, with what is known of it once its cells were looked at. */
interface Attempt {
  plan: Plan;
  language: Language;
  signal: AbortSignal | undefined;
  /** Set right before anything is sent that writes. */
  undo: Plan | undefined;
}

async function carryOut(attempt: Attempt): Promise<ApplyResult> {
  const grouped = hasOneUndo() && canBeOneUndo(attempt.plan);
  try {
    return await lookAndWrite(attempt, grouped);
  } catch (thrown) {
    const failed = await afterFailure(attempt, thrown);
    if (
      !grouped ||
      attempt.signal?.aborted ||
      failed.ok ||
      !("problem" in failed) ||
      failed.undo ||
      !mayRefuseOneUndo(thrown)
    )
      return failed;
    // Everything is as it was: perhaps this build refuses only that it be one step for its own undo.
    const again = await lookAndWrite(attempt, false).catch((thrownAgain) => afterFailure(attempt, thrownAgain));
    if (again.ok) doWithoutOneUndo();
    return again;
  }
}

function lookAndWrite(attempt: Attempt, grouped: boolean): Promise<ApplyResult> {
  const { plan, language, signal } = attempt;
  attempt.undo = undefined;
  return run(async (context): Promise<ApplyResult> => {
    const before = await lookBefore(context, plan);
    const problem = obstacle(plan, before.standing);
    if (problem) return { ok: false, problem };
    const conflicts = findConflicts(plan, before.found);
    if (conflicts.length > 0) return { ok: false, conflicts };
    signal?.throwIfAborted();
    const undo = inverse(plan, before.found);
    attempt.undo = undo;
    await writePlan(context, plan, before, language);
    signal?.throwIfAborted();
    const told = await showPlan(context, plan, before, language, (thrown) => grouped && mayRefuseOneUndo(thrown));
    return { ok: true, undo, ...(told.length > 0 && { told }) };
  }, grouped);
}

/** Excel cannot undo the removal of a sheet, and in one group it would refuse the whole group. */
function canBeOneUndo(plan: Plan): boolean {
  return !plan.changes.some((change) => change.kind === "deleteSheet");
}

/**
 * Excel stops at the change that it refuses and keeps those before it, or carries everything out and loses its answer.
 * A plan is then taken back; a plan that itself takes back is gone on with. What does not succeed either is told.
 */
async function afterFailure({ plan, undo, language, signal }: Attempt, thrown: unknown): Promise<ApplyResult> {
  const problem = problemOf(thrown);
  // Without an undo it failed while looking.
  if (!undo || signal?.aborted) return { ok: false, problem };
  const told = await finish(plan.restores ? plan : undo, language);
  await hearAgain();
  if (plan.restores) {
    if (!told) return { ok: false, problem: { ...problem, text: words.partlyRestored } };
    return { ok: true, undo, ...(told.length > 0 && { told }) };
  }
  if (told?.length === 0) return { ok: false, problem };
  const code = codeOf(thrown);
  return { ok: false, problem: { text: words.partlyWritten, values: { code }, code }, undo };
}

/** How often a way back is begun: once after the failure, and once more when that fails as well. */
const TRIES = 2;

/**
 * Carries out a way back, whatever part of it stands already. What could not be shown when afterwards everything is as
 * it says; undefined when it is not.
 */
async function finish(way: Plan, language: Language): Promise<HostProblem[] | undefined> {
  for (let left = TRIES; left >= 0; left--) {
    try {
      return await run(async (context) => {
        const before = await lookBefore(context, way);
        if (!stands(way, before.found, before.standing)) {
          if (left === 0 || findConflicts(way, before.found).length > 0) return undefined;
          await writePlan(context, way, before, language);
        }
        return showPlan(context, way, before, language, () => false);
      });
    } catch {
      // The next look tells what became of it.
    }
  }
  return undefined;
}

/** The answer for a user who does not wait any longer. */
function givenUp(attempt: Attempt): Promise<ApplyResult> {
  return new Promise((resolve) => {
    attempt.signal?.addEventListener("abort", () => {
      const { undo } = attempt;
      resolve({
        ok: false,
        problem: { text: undo ? words.writtenUnknown : workbookWords.noAnswer },
        ...(undo && { undo }),
      });
    });
  });
}
