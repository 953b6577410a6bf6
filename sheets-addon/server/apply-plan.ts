/** Carries out a plan in one call: looks again, writes all or nothing, and tells how to put it back. */
import { type Found, findConflicts, inverse } from "../../core/workbook/apply";
import type { Change, Plan } from "../../core/workbook/plan";
import type { ApplyAnswer, ServerProblem } from "../rpc";
import { type Book, openBook } from "./book";
import { carryOut } from "./carry-out";
import { valueReader } from "./cell-values";
import { findAreas } from "./find-areas";
import { messageOf, problemOf } from "./problems";
import { protectedPart } from "./protections";
import { existingTable } from "./tables";

/** How long the second of two people who press at once waits for the first. */
const LOCK_WAIT_MS = 20_000;

export function applyPlan(plan: Plan): ApplyAnswer {
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_WAIT_MS)) return { ok: false, problem: { key: "google.busyElsewhere" } };
  try {
    return applyAlone(openBook(), plan);
  } catch (thrown) {
    return { ok: false, problem: problemOf(thrown) };
  } finally {
    lock?.releaseLock();
  }
}

function applyAlone(book: Book, plan: Plan): ApplyAnswer {
  const refused = protectedPart(book, plan) ?? existingTable(book, plan);
  if (refused) return { ok: false, problem: refused };

  const found = findAreas(book, plan, valueReader(book.file));
  const conflicts = findConflicts(plan, found);
  if (conflicts.length > 0) return { ok: false, conflicts };

  const here = book.file.getActiveSheet();
  const started: Change[] = [];
  try {
    carryOut(book, plan.changes, found, (change) => started.push(change));
    // Google may keep writes back, and its refusals with them; both must come before the next person reads.
    SpreadsheetApp.flush();
  } catch (thrown) {
    return { ok: false, problem: putBack(book, { ...plan, changes: started }, found, messageOf(thrown)) };
  }
  // Google shows a sheet as soon as it is made; only the plan decides what the user sees.
  const shows = plan.changes.some((change) => change.kind === "show");
  if (!shows && plan.createsSheets.length > 0) here.activate();
  return { ok: true, undo: inverse(plan, found) };
}

function putBack(book: Book, done: Plan, found: Found, code: string): ServerProblem {
  try {
    carryOut(book, inverse(done, found).changes, found, () => undefined);
    SpreadsheetApp.flush();
    return { key: "google.putBack", code };
  } catch {
    return { key: "google.notPutBack", code };
  }
}
