/** Writes a whole sheet of results that the add-in owns, over what an earlier result left there. */
import type { NewValue } from "./plan";
import type { PlanBuilder } from "./plan-builder";
import type { Snapshot } from "./snapshot";

/** values: frozen. live: =WIJK... formulas. plain: built-in formulas that work without the add-in. */
export type SheetForm = "values" | "live" | "plain";

/**
 * Writes the lines from A1 on the sheet of this name, made when it does not exist yet. Cells that an earlier, larger
 * result filled beyond them are emptied; the plan's preview shows each. Returns the name of the sheet.
 */
export function writeOwnSheet(
  plan: PlanBuilder,
  snapshot: Snapshot,
  name: string,
  lines: readonly NewValue[][],
): string {
  const present = snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const used = present?.used;
  const height = Math.max(lines.length, used ? used.row + used.rows : 0);
  const width = Math.max(0, ...lines.map((line) => line.length), used ? used.column + used.columns : 0);
  const cells = Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j): NewValue => lines[i]?.[j] ?? ""),
  );
  const sheet = present?.name ?? plan.createSheet(name);
  plan.write(sheet, 0, 0, cells);
  return sheet;
}
