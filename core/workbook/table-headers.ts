/** What Excel would make of the header cells of a table, so that a plan shows it and writes it itself. */
import { type CellPlace, cellKey, overlap, type Rect } from "./address";
import { writtenCells } from "./apply";
import { newFormula } from "./formula";
import type { Plan } from "./plan";
import { formulaAt, type Snapshot, valueAt } from "./snapshot";

/** A header cell with the text that it gets. */
export interface NewHeader extends CellPlace {
  text: string;
}

/** What Excel calls a column without a header, with its number in the table. */
const NAMELESS = "Kolom";

/**
 * The header cells of tables made or enlarged on the user's sheets that would not stay as they are: Excel turns numbers
 * and formulas into text, names empty ones and tells doubles apart with a number. Headers of a sheet that the plan
 * makes are its own.
 */
export function tableHeaders(snapshot: Snapshot, plan: Pick<Plan, "changes" | "createsSheets">): NewHeader[] {
  const wasRead = new Set(snapshot.blocks.map(({ sheet }) => sheet)).add(snapshot.links?.sheet ?? "");
  const tables = plan.changes
    .filter((change) => change.kind === "createTable" || change.kind === "resizeTable")
    .filter(({ sheet }) => !plan.createsSheets.includes(sheet) && wasRead.has(sheet));
  // A large sheet of our own holds thousands of cells and no table.
  if (tables.length === 0) return [];
  const written = writtenCells(plan);
  const headers: NewHeader[] = [];
  for (const change of tables) {
    const { sheet, row } = change;
    const taken = new Set<string>();
    for (let i = 0; i < change.columns; i++) {
      const column = change.column + i;
      const planned = written.get(cellKey({ sheet, row, column }));
      const value = planned ?? valueAt(snapshot, sheet, row, column);
      const shown = typeof value === "object" ? newFormula(value) : String(value);
      const isFormula = typeof value === "object" || (planned === undefined && formulaAt(snapshot, sheet, row, column));
      const wanted = shown === "" ? `${NAMELESS}${i + 1}` : shown;
      let text = wanted;
      for (let number = 2; taken.has(text.toLowerCase()); number++) text = `${wanted}${number}`;
      taken.add(text.toLowerCase());
      // What becomes a header is written also where it stays as it is: somebody may change it before the plan is written.
      const isHeaderAlready =
        change.kind === "resizeTable" && change.before && overlap(change.before, cellAt(row, column));
      const joins = planned === undefined && !isHeaderAlready;
      if (joins || isFormula || text !== value) headers.push({ sheet, row, column, text });
    }
  }
  return headers;
}

function cellAt(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}
