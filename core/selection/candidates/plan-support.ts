/** The plan that makes what conversations say a figure of the wijken: a column, and a criterion, on request only. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import { dayInWords } from "../../cells/day";
import { foldWord } from "../../cells/words";
import { attitudePerWijk } from "../../interviews/attitude-per-wijk";
import { readTalks } from "../../interviews/read-talks";
import { changeTable } from "../../tables/change-table";
import { tableIn } from "../../tables/table";
import { say } from "../../texts/text";
import type { Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
import { criteria } from "../tables/criteria";
import { words } from "../words";

/** The header of the column, and the name of the criterion. */
export const SUPPORT_COLUMN = "Draagvlak (gesprekken)";

/** "Mensen", as the other criteria about people are grouped. */
const THEME = "Mensen";

/**
 * Every wijk gets the mean attitude of the conversations about it; with fewer than two the cell says "n.b.", never 0.
 * The criterion gets the scale -2 to 2 and a source with the number of conversations and the last day; a weight that is
 * there stays, a new one stays empty: the user decides what it weighs. undefined without Kandidaatwijken.
 */
export function planSupport(snapshot: Snapshot): Plan | undefined {
  const candidates = tableIn(snapshot, kandidaatwijken);
  if (!candidates) return undefined;
  const attitudes = new Map(attitudePerWijk(snapshot).wijken.map((one) => [foldWord(one.wijk), one]));
  const rows = candidates.rows.map(({ row, values }) => ({ row, found: attitudes.get(foldWord(values.name ?? "")) }));
  const plan = buildPlan(snapshot, words.planSupport, { count: rows.length });
  changeTable(plan, snapshot, kandidaatwijken, (table) => {
    for (const { row, found } of rows) {
      const value = found && !Number.isNaN(found.mean) ? found.mean : "n.b.";
      table.set(row, {}, { [SUPPORT_COLUMN]: value });
    }
  });
  const counts = rows.map(({ found }) => found?.count ?? 0);
  const source = say("nl", words.supportSource, {
    lowest: Math.min(...counts),
    highest: Math.max(...counts),
    day: dayInWords(lastDay(snapshot)),
  });
  const present = tableIn(snapshot, criteria)?.rows.find(
    ({ values }) => foldWord(values.column ?? values.name ?? "") === foldWord(SUPPORT_COLUMN),
  );
  changeTable(plan, snapshot, criteria, (table) => {
    if (present) table.set(present.row, { source });
    else table.add({ name: SUPPORT_COLUMN, theme: THEME, direction: "high", worst: -2, best: 2, source });
  });
  return plan.build();
}

function lastDay(snapshot: Snapshot): number {
  const days = (readTalks(snapshot)?.talks ?? []).filter(({ done, date }) => done && !Number.isNaN(date));
  return Math.max(0, ...days.map(({ date }) => date));
}
