/** Plans of the checklist: the nine questions laid out, and one of them answered. */
import { planTable, type RowEdit } from "../tables/change-table";
import type { Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import { proposedQuestions } from "./proposed-questions";
import { checklist } from "./tables/checklist";
import { words } from "./words";

/** Below what stands there already; in a sheet of its own where there is none. */
export function planQuestions(snapshot: Snapshot): Plan {
  return planTable(snapshot, checklist, { text: words.planQuestions }, ({ add }) => {
    for (const question of proposedQuestions()) add(question);
  });
}

/** What the user changed of one question, by its row on the sheet. */
export function planQuestion(snapshot: Snapshot, row: number, edit: RowEdit<typeof checklist>): Plan {
  return planTable(snapshot, checklist, { text: words.planAnswer }, ({ set }) => set(row, edit));
}
