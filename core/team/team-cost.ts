/** What the team costs, whether the budget has room for it, and the plan that proposes it as a line of the budget. */

import { readWorkbookBudget } from "../budget/read-workbook-budget";
import { unitIn } from "../budget/reading/layout-units";
import { begroting } from "../budget/tables/begroting";
import { shiftDecimal } from "../cells/format-number";
import { foldWord } from "../cells/words";
import { planTable } from "../tables/change-table";
import { columnOf } from "../tables/shape";
import { tableIn } from "../tables/table";
import type { Finding } from "../workbook/finding";
import type { Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import type { TeamMember, TeamReading } from "./read-team";
import { words } from "./words";

/** What the project pays for somebody in a year, in euro: VTE x cost; without a VTE the whole price, as of an external. */
export function priceOf({ cost, fte }: Partial<Pick<TeamMember, "cost" | "fte">>): number | undefined {
  return cost === undefined ? undefined : cost * (fte ?? 1);
}

export interface TeamCost {
  /** Euro a year, of those whose cost is known; NaN where nobody's is. */
  cost: number;
  /** How many of the chosen have no cost. */
  unknown: number;
}

/** What those who are chosen cost a year. */
export function yearlyCost({ members }: Pick<TeamReading, "members">, chosen: readonly boolean[]): TeamCost {
  const prices = members.filter((_, person) => chosen[person]).map(priceOf);
  const known = prices.filter((price) => price !== undefined);
  const cost = known.length === 0 ? Number.NaN : known.reduce((sum, price) => sum + price, 0);
  return { cost, unknown: prices.length - known.length };
}

const LINE = "Team";
const CATEGORY = "Personeel";
/** What a line for staff is called. */
const STAFF = /\b(personeel|personeelskosten|loon|lonen|loonkost|loonkosten|staff|team)\b/;

/** Nobody costs less than so many euro a year: under a header that says thousands it is a number of thousands. */
const LEAST_COST = 1000;

/** Asked for each cost that is plainly in thousands of euro because the header says so; it counts as euro until then. */
export function costUnitFindings({ members, table }: Pick<TeamReading, "members" | "table">): Finding[] {
  const place = columnOf(table.shape, "cost");
  if (!place || unitIn(place.header, true) !== "thousands") return [];
  const told = new Set(table.findings.flatMap(({ cell }) => (cell?.column === place.column ? cell.row : [])));
  return members.flatMap(({ row, cost = 0 }): Finding[] => {
    if (!(cost > 0 && cost < LEAST_COST) || told.has(row)) return [];
    const values = { value: cost, header: place.header, times: shiftDecimal(cost, 3) };
    const cell = table.cell(row, "cost");
    return [{ severity: "warning", text: words.costInThousands, values, table: table.schema.name, cell }];
  });
}

/** Told where those who are compulsory cost more a year than the budget has for staff in its largest year. */
export function compulsoryCostFindings(
  snapshot: Snapshot,
  { members, table }: Pick<TeamReading, "members" | "table">,
): Finding[] {
  const compulsory = members.map(({ chosen }) => chosen === "compulsory");
  const { cost } = yearlyCost({ members }, compulsory);
  const budget = staffBudget(snapshot);
  const first = members[compulsory.indexOf(true)];
  if (first === undefined || budget === undefined || !(cost > budget)) return [];
  const cell = table.cell(first.row, "cost");
  return [
    { severity: "warning", text: words.compulsoryCost, values: { cost, budget }, table: table.schema.name, cell },
  ];
}

/** Euro for staff in the year that has most; undefined where the budget names no staff. */
function staffBudget(snapshot: Snapshot): number | undefined {
  const perYear = new Map<number, number>();
  let always = 0;
  let any = false;
  for (const { kind, description, category = "", year, amount } of readWorkbookBudget(snapshot)?.reading.lines ?? []) {
    if (kind !== "expense" || !STAFF.test(foldWord(`${category} ${description}`))) continue;
    any = true;
    if (year === undefined) always += amount;
    else perYear.set(year, (perYear.get(year) ?? 0) + amount);
  }
  return any ? always + Math.max(0, ...perYear.values()) : undefined;
}

/**
 * The cost of the team as a proposed line of Begroting, or as the new amount of that line; undefined where the budget
 * is laid out in another way: then only its keeper knows where the line belongs.
 */
export function planCostLine(snapshot: Snapshot, cost: number): Plan | undefined {
  const table = tableIn(snapshot, begroting);
  const present = readWorkbookBudget(snapshot) ?? snapshot.sheets.find(({ name }) => sameName(name, begroting.name));
  const ours = table && table.shape.lacking.length === 0 && table.located.by !== "link";
  if (present && !ours) return undefined;
  const line = table?.rows.find(({ values }) => sameName(values.description ?? "", LINE) && values.kind === "expense");
  return planTable(snapshot, begroting, { text: words.planCost }, ({ add, set }) => {
    if (line) set(line.row, { amount: cost });
    else add({ description: LINE, kind: "expense", amount: cost, category: CATEGORY });
  });
}

function sameName(a: string, b: string): boolean {
  return foldWord(a) === foldWord(b);
}
