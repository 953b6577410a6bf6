/** What the tests of writing share: plans in few words, and a look at the cells. */

import type { Change, NewValue, Plan } from "../../core/workbook/plan";
import { words as workbookWords } from "../../core/workbook/words";
import type { OpenPane } from "./open-pane";

export function plan(changes: Change[], rest: Partial<Plan> = {}): Plan {
  return {
    title: { text: workbookWords.undo },
    changes,
    overwrites: [],
    createsSheets: changes.flatMap((change) => (change.kind === "createSheet" ? [change.sheet] : [])),
    ...rest,
  };
}

export const write = (values: NewValue[][], row = 0, column = 0, sheet = "Blad1"): Change => ({
  kind: "write",
  sheet,
  row,
  column,
  values,
});

/** Carries out a plan that must succeed; answers how to undo it. */
export async function applied(open: OpenPane, done: Plan): Promise<Plan> {
  const result = await open.pane.apply(done);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.undo;
}

/** From A1. */
export function cells(open: OpenPane, rows: number, columns: number, sheet = "Blad1") {
  return open.spreadsheet.cells.values(open.sheet(sheet), { row: 0, column: 0, rows, columns });
}

export function kinds(open: OpenPane, rows: number, columns: number) {
  return open.spreadsheet.cells.kinds(open.sheet("Blad1"), { row: 0, column: 0, rows, columns });
}
