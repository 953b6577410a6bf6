/** Budget lines that people think of as one thing. */
import { foldWord } from "../../cells/words";
import type { BudgetLine } from "./budget-line";

/** The same money over several years, or in several cells, is one thing to switch off or to change. */
export interface LineGroup {
  description: string;
  lines: BudgetLine[];
}

/** The lines of one side that have an amount, together by what they are for and who pays; as they come in the sheet. */
export function groupLines(lines: readonly BudgetLine[], kind: BudgetLine["kind"]): LineGroup[] {
  const groups = new Map<string, LineGroup>();
  for (const line of lines) {
    if (line.kind !== kind || line.amount === 0) continue;
    const key = `${foldWord(line.description)} ${foldWord(line.funder ?? "")}`;
    const group = groups.get(key);
    if (group) group.lines.push(line);
    else groups.set(key, { description: line.description, lines: [line] });
  }
  return [...groups.values()];
}
