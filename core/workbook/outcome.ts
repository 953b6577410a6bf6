/** How far a plan got, by what stands in the workbook: for when a host stopped half-way or nobody heard its answer. */
import { cellKey, rectAddress, sheetPrefix } from "./address";
import { type Found, formattedArea, writtenArea } from "./apply";
import { holdsAlready } from "./formula";
import type { Standing } from "./obstacle";
import type { Change, Overwrite, Plan } from "./plan";
import { changeStands } from "./stands";

/** Each part of a plan that can be seen, as "Criteria!A1:C9" or the name of a sheet, a table or a name. */
export interface Outcome {
  done: string[];
  missing: string[];
}

/** What decorates, and rules and formats of cells, stand or fall with the cells: they are not looked at. */
const SEEN: readonly Change["kind"][] = [
  "createSheet",
  "deleteSheet",
  "write",
  "createTable",
  "removeTable",
  "resizeTable",
  "name",
  "removeName",
];

/**
 * Which parts of a plan stand there; a part that changes nothing is left out. A rectangle of which some cells are
 * written counts as missing. `found` must hold the cells that the plan writes, on sheets that it makes as well.
 */
export function outcome(plan: Plan, found: Found, standing: Standing): Outcome {
  const seen: Outcome = { done: [], missing: [] };
  const before = new Map(plan.overwrites.map((cell) => [cellKey(cell), cell]));
  for (const change of plan.changes) {
    if (!SEEN.includes(change.kind) || changesNothing(change, before)) continue;
    (changeStands(change, found, standing) ? seen.done : seen.missing).push(label(change));
  }
  return seen;
}

/** Whether all of a plan stands there, as far as it can be seen. */
export function isWhole({ done, missing }: Outcome): boolean {
  return missing.length === 0 && done.length > 0;
}

function changesNothing(change: Change, before: ReadonlyMap<string, Overwrite>): boolean {
  if (change.kind !== "write") return false;
  return change.values.every((line, i) =>
    line.every((value, j) => {
      const known = before.get(cellKey({ sheet: change.sheet, row: change.row + i, column: change.column + j }));
      return holdsAlready(value, known?.before ?? "", known?.formula ?? "");
    }),
  );
}

/** Where a change lies, or the name of what it makes: the same in every language. */
export function label(change: Change): string {
  if (change.kind === "write") return sheetPrefix(change.sheet) + rectAddress(writtenArea(change));
  if (change.kind === "numberFormats") return sheetPrefix(change.sheet) + rectAddress(formattedArea(change));
  if (change.kind === "format" || change.kind === "validate") return sheetPrefix(change.sheet) + rectAddress(change);
  return "name" in change ? change.name : "sheet" in change ? change.sheet : "";
}
