/** Carries out a plan in one call: looks again, writes all or nothing, and tells how to put it back. */

import { findConflicts } from "../../core/workbook/apply";
import type { ApplyResult, HostProblem } from "../../core/workbook/host-answer";
import { inverse } from "../../core/workbook/inverse";
import { obstacle } from "../../core/workbook/obstacle";
import { label } from "../../core/workbook/outcome";
import type { Change, Plan } from "../../core/workbook/plan";
import { halfWay } from "../half-way";
import { words } from "../words";
import { type Book, openBook } from "./book";
import { carryOut } from "./carry-out";
import { valueReader } from "./cell-values";
import { findAreas } from "./find-areas";
import { alone } from "./lock";
import { seenOf } from "./look-at-plan";
import { messageOf, problemOf } from "./problems";
import { protectedCells, protectedSheets } from "./protections";
import { refusedByRule } from "./strict-rules";
import { existingTables } from "./tables";

export function applyPlan(plan: Plan): ApplyResult {
  try {
    return alone((): ApplyResult => applyAlone(openBook(), plan)) ?? problem({ text: words.busyElsewhere });
  } catch (thrown) {
    // It failed while it looked: what is written is inside a catch of its own.
    return problem(problemOf(thrown, words.nothingWritten));
  }
}

function applyAlone(book: Book, plan: Plan): ApplyResult {
  const standing = { protectedSheets: [...protectedSheets(book)], tables: existingTables(book, plan) };
  const refused = obstacle(plan, standing) ?? protectedCells(book, plan);
  if (refused) return problem(refused);

  const found = findAreas(book, plan, valueReader(book.file));
  const conflicts = findConflicts(plan, found);
  if (conflicts.length > 0) return { ok: false, conflicts };

  const strict = refusedByRule(book, plan, found.areas);
  if (strict) return problem(strict);

  const here = book.file.getActiveSheet();
  const undo = inverse(plan, found);
  const told: HostProblem[] = [];
  const started: Change[] = [];
  try {
    carryOut(book, plan.changes, { found, told, started });
  } catch (thrown) {
    const code = messageOf(thrown);
    const at = started[started.length - 1];
    return plan.restores
      ? goneOnWith(plan, undo, code, at)
      : takenBack(plan, inverse({ ...plan, changes: started }, found), code, at);
  }
  // Google shows a sheet as soon as it is made; only the plan decides what the user sees.
  const shows = plan.changes.some((change) => change.kind === "show");
  if (!shows && plan.createsSheets.length > 0) quietly(() => here.activate());
  return { ok: true, undo, ...(told.length > 0 && { told }) };
}

/** Google keeps what was written before a refusal. What it keeps is taken back; when that fails too, the answer says what stands there. */
function takenBack(plan: Plan, undo: Plan, code: string, at: Change | undefined): ApplyResult {
  if (succeeds(undo)) return problem({ text: words.putBack, code });
  return leftStanding(plan, undo, code, at);
}

/** Putting back is not itself put back: a sheet that went cannot come back. It is tried once more, and again when the user asks. */
function goneOnWith(plan: Plan, undo: Plan, code: string, at: Change | undefined): ApplyResult {
  if (succeeds(plan)) return { ok: true, undo };
  return leftStanding(plan, plan, code, at);
}

/** The sheets are asked anew: one that Google made and then refused is not known yet. */
function succeeds(plan: Plan): boolean {
  // A refusal that Google kept from before is of what is taken back, or done again, just now.
  quietly(() => SpreadsheetApp.flush());
  try {
    carryOut(openBook(), plan.changes, { told: [], started: [] });
    return true;
  } catch {
    return false;
  }
}

/** What the user reads of a plan that is neither carried out nor taken back. `at`: the change that Google refused. */
function leftStanding(plan: Plan, undo: Plan, code: string, at: Change | undefined): ApplyResult {
  try {
    const { done, missing } = seenOf(plan);
    // The cells may all stand there when a number format was refused.
    const lacking = missing.length === 0 && at ? [label(at)] : missing;
    return { ...problem(halfWay(plan, { done, missing: lacking }, code)), undo };
  } catch {
    return { ...problem({ text: words.writtenUnknown, code }), undo };
  }
}

function problem(one: HostProblem): { ok: false; problem: HostProblem } {
  return { ok: false, problem: one };
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // It only shows: what was written is written.
  }
}
