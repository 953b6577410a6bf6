/** Carries out a plan: re-read, compare, write. Nothing is written when somebody changed a cell in between. */
import type { Language } from "../../core/cells/format-number";
import { findConflicts, inverse } from "../../core/workbook/apply";
import type { Plan } from "../../core/workbook/plan";
import type { ApplyResult, HostProblem } from "../../panel/host";
import { type Before, lookBefore } from "./before";
import { codeOf, problemOf } from "./problem";
import { run } from "./run";
import { writePlan } from "./write-plan";

/** Two syncs: one to look and one to write; more only for a plan that does not fit in one request. */
export async function applyPlan(plan: Plan, language: Language): Promise<ApplyResult> {
  let undo: Plan | undefined;
  let requestsDone = 0;
  try {
    return await run(async (context): Promise<ApplyResult> => {
      const before = await lookBefore(context, plan);
      const problem = obstacle(plan, before);
      if (problem) return { ok: false, problem };
      const conflicts = findConflicts(plan, before.found);
      if (conflicts.length > 0) return { ok: false, conflicts };
      undo = inverse(plan, before.found);
      await writePlan(context, plan, before, language, () => {
        requestsDone++;
      });
      return { ok: true, undo };
    }, canBeOneUndo(plan));
  } catch (thrown) {
    // Without an undo it failed while looking.
    const mayBeHalfDone = requestsDone > 0 || !NOTHING_DONE.includes(codeOf(thrown));
    return { ok: false, problem: undo && mayBeHalfDone ? await takenBack(undo, thrown, language) : problemOf(thrown) };
  }
}

/** Excel cannot undo the removal of a sheet, and in one group it would refuse the whole group. */
function canBeOneUndo(plan: Plan): boolean {
  return !plan.changes.some((change) => change.kind === "deleteSheet");
}

/** What Excel would refuse half-way, so that nothing is written at all. */
function obstacle(plan: Plan, before: Before): HostProblem | undefined {
  for (const change of plan.changes) {
    if (change.kind === "show" || !("sheet" in change)) continue;
    if (before.protectedSheets.includes(change.sheet)) {
      return { key: "host.sheetProtected", values: { sheet: change.sheet }, code: "AccessDenied" };
    }
  }
  const makesWay = new Set(plan.changes.flatMap((change) => (change.kind === "removeTable" ? [change.name] : [])));
  for (const change of plan.changes) {
    if (change.kind !== "createTable" || makesWay.has(change.name)) continue;
    const table = before.tables.get(change.name);
    if (table && !table.isNullObject) return { key: "host.alreadyExists", code: "ItemAlreadyExists" };
  }
  return undefined;
}

/** Excel refuses these before it carries out anything of a request. */
const NOTHING_DONE = ["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded", "ServiceNotAvailable"];

/**
 * Excel stops at the change that it refuses and keeps those before it. They are taken back, so that the user finds
 * either everything or nothing; when that fails too, the sentence says so.
 */
async function takenBack(undo: Plan, thrown: unknown, language: Language): Promise<HostProblem> {
  const code = codeOf(thrown);
  try {
    await run(async (context) => writePlan(context, undo, await lookBefore(context, undo), language));
    return problemOf(thrown);
  } catch {
    await hearEventsAgain().catch(() => undefined);
    return { key: "host.partlyWritten", values: { code }, code };
  }
}

function hearEventsAgain(): Promise<void> {
  return run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
}
