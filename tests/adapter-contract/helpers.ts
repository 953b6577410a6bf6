/** Small things that the parts of the contract share. */

import type { Place } from "../../core/workbook/address";
import type { ApplyResult } from "../../core/workbook/host-answer";
import { inTurn } from "../../core/workbook/in-turn";
import type { Change, NewValue, Overwrite, Plan } from "../../core/workbook/plan";
import type { ReadRequest, Snapshot } from "../../core/workbook/snapshot";
import { words as workbookWords } from "../../core/workbook/words";
import type { Open, OpenWorkbook, WorkbookContent } from "./workbook";

/** Opens a workbook for the time of one test. */
export async function inWorkbook(
  open: Open,
  content: WorkbookContent,
  test: (workbook: OpenWorkbook) => Promise<void>,
): Promise<void> {
  const workbook = await open(content);
  try {
    await test(workbook);
    await workbook.settled();
  } finally {
    workbook.close();
  }
}

/** The snapshot, or an error that tells the problem. */
export async function snapshotOf({ host }: OpenWorkbook, request: ReadRequest = {}): Promise<Snapshot> {
  const result = await host.read(request);
  if (!result.ok) throw new Error(`Reading failed: ${JSON.stringify(result.problem)}`);
  return result.snapshot;
}

/** Carries out a plan that must succeed; answers how to undo it. */
export async function write({ host }: OpenWorkbook, plan: Plan): Promise<Plan> {
  const result = await host.apply(plan);
  if (!result.ok) throw new Error(`Writing failed: ${JSON.stringify(result)}`);
  return result.undo;
}

/** The key of the sentence that the user gets. */
export function problemKey(
  result: ApplyResult | { ok: boolean; problem?: { text: { key: string } } },
): string | undefined {
  return "problem" in result ? result.problem?.text.key : undefined;
}

/** A plan with these changes. Cells that it writes and that `overwrites` does not list are expected to be empty. */
export function plan(changes: Change[], overwrites: Overwrite[] = []): Plan {
  const createsSheets = changes.flatMap((change) => (change.kind === "createSheet" ? [change.sheet] : []));
  return { title: { text: workbookWords.undo }, changes: inTurn(changes), overwrites, createsSheets };
}

export function writing(sheet: string, row: number, column: number, values: NewValue[][]): Change {
  return { kind: "write", sheet, row, column, values };
}

export function area(sheet: string, row: number, column: number, rows: number, columns: number): Place {
  return { sheet, row, column, rows, columns };
}
