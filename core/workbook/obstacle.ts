/** What a host would refuse half-way and core can see beforehand, so that nothing is written at all. */
import { overlap, type Place } from "./address";
import { writtenArea } from "./apply";
import type { HostProblem } from "./host-answer";
import { onlyShows } from "./in-turn";
import type { Plan } from "./plan";
import { words } from "./words";

/** What stands there right before a plan is written. */
export interface Standing {
  /** Sheets on which nothing may be written. */
  protectedSheets: readonly string[];
  /** Names of the tables of the workbook. */
  tables: readonly string[];
  /** Those of which the last row is the totals row. */
  totals?: readonly string[];
  /** Whole rows among which filters hide some, in a host that writes several rows over them in the wrong cells. */
  filtered?: readonly Place[];
  /** Of what the plan touches, as far as it exists: where tables and names lie, and which charts there are. */
  sizes?: readonly (Place & { name: string })[];
  names?: readonly (Place & { name: string })[];
  charts?: readonly { sheet: string; name: string }[];
  pictures?: readonly { sheet: string; name: string }[];
}

/** The first obstacle, in words; undefined when nothing is in the way. */
export function obstacle(
  plan: Plan,
  standing: Pick<Standing, "protectedSheets" | "tables" | "filtered" | "totals" | "sizes">,
): HostProblem | undefined {
  const { protectedSheets, tables, filtered = [] } = standing;
  for (const change of plan.changes) {
    if (!("sheet" in change) || onlyShows(change)) continue;
    if (protectedSheets.includes(change.sheet)) {
      return { text: words.sheetProtected, values: { sheet: change.sheet }, code: "AccessDenied" };
    }
    if (change.kind === "write" && isMisplaced(writtenArea(change), filtered)) {
      return { text: words.filtered, values: { sheet: change.sheet }, code: "FilteredRangeConflict" };
    }
  }
  const overTotals = plan.changes.find((change) => change.kind === "resizeTable" && movesTotals(change, standing));
  if (overTotals && "name" in overTotals) return { text: words.totalsRow, values: { table: overTotals.name } };
  const taken = new Set(tables.map((name) => name.toLowerCase()));
  for (const change of plan.changes) if (change.kind === "removeTable") taken.delete(change.name.toLowerCase());
  const doubled = plan.changes.some((change) => change.kind === "createTable" && taken.has(change.name.toLowerCase()));
  return doubled ? { text: words.alreadyExists, code: "ItemAlreadyExists" } : undefined;
}

/** A row alone is written where it should, also when it is hidden. */
function isMisplaced(area: Place, filtered: readonly Place[]): boolean {
  return area.rows > 1 && filtered.some((place) => place.sheet === area.sheet && overlap(place, area));
}

/** Whether the last row of a table with a totals row would become another one; wider it may become. */
function movesTotals(
  change: Place & { name: string },
  { totals = [], sizes = [] }: Pick<Standing, "totals" | "sizes">,
) {
  const isIt = (name: string) => name.toLowerCase() === change.name.toLowerCase();
  const now = totals.some(isIt) ? sizes.find(({ name }) => isIt(name)) : undefined;
  return now !== undefined && change.row + change.rows !== now.row + now.rows;
}
