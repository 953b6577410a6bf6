/** Plans that add and change agreements. */
import { planTable, type RowEdit } from "../tables/change-table";
import type { Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import { afspraken } from "./tables/afspraken";
import { words } from "./words";

/** A new agreement below the others, or a changed one in its row. */
export function planAgreement(snapshot: Snapshot, edit: RowEdit<typeof afspraken>, row?: number): Plan {
  const title =
    row === undefined
      ? { text: words.planAgreement }
      : { text: words.planEditAgreement, values: { topic: edit.topic ?? "" } };
  return planTable(snapshot, afspraken, title, ({ set, add }) => {
    if (row === undefined) add(edit);
    else set(row, edit);
  });
}

/** A row for each topic that nobody wrote down yet. */
export function planTopics(snapshot: Snapshot, topics: readonly string[]): Plan {
  return planTable(snapshot, afspraken, { text: words.planTopics, values: { count: topics.length } }, ({ add }) => {
    for (const topic of topics) add({ topic, status: "open" });
  });
}
