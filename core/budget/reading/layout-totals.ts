/** Checks the totals of a budget sheet against its lines, and settles which of the doubtful rows are totals. */
import { readCell } from "../../cells/cell";
import { foldWord } from "../../cells/words";
import type { Block } from "../../workbook/snapshot";
import { toCents, toEuro } from "../cents";
import { columnFor, type LayoutColumn, type LayoutRow, type TotalCheck } from "./layout";
import type { DraftRow } from "./layout-rows";
import { moneyColumns, type RunningSums, runningSums, sameCents } from "./layout-sums";
import { sideIn } from "./layout-words";

/** The rows with their final roles, and each total with what it should be. */
export function settleTotals(
  block: Block,
  drafts: readonly DraftRow[],
  columns: readonly LayoutColumn[],
): { rows: LayoutRow[]; totals: TotalCheck[] } {
  const sums = runningSums(columns);
  const money = moneyColumns(columns);
  const totals: TotalCheck[] = [];
  const hasKinds = columnFor(columns, "kind") !== undefined;
  let before: Pick<LayoutRow, "side" | "nature"> = {};
  /** The side of a total that stands above its lines: it is their heading as well. */
  let opened: LayoutRow["side"];
  let linesSinceTotal = 0;

  const rows = drafts.map((draft, at): LayoutRow => {
    const { doubt, ...row } = draft;
    if (row.role === "blank") sums.restart(["blank"]);
    if (row.role === "heading" || row.role === "header") {
      if (row.side !== before.side) opened = undefined;
      sums.restart(["heading", "total", "blank"]);
      if (row.side !== before.side) sums.restart(["side"]);
      if (row.nature !== before.nature) sums.restart(["nature", "side"]);
      before = row;
      linesSinceTotal = 0;
    }
    const settles = doubt === "side" || (doubt === "sum" && linesSinceTotal > 1);
    const found = settles ? addsUp(block, drafts, at, money, sums) : undefined;
    if (found) row.role = "total";
    if (found === "below" && doubt === "side") opened = sideIn(foldWord(row.text));
    if (opened && !hasKinds) row.side = opened;
    if (row.role === "line") {
      linesSinceTotal++;
      sums.add(row, (column) => centsAt(block, at, column));
    }
    if (row.role === "subtotal" || row.role === "total" || row.role === "result") {
      totals.push(...money.flatMap((column) => checkTotal(block, drafts, at, column, sums, row) ?? []));
      sums.restart(["total"]);
      linesSinceTotal = 0;
    }
    return row;
  });
  return { rows, totals };
}

function centsAt(block: Block, row: number, { column }: LayoutColumn): number | undefined {
  const cell = readCell(block.values[row]?.[column - block.column] ?? "");
  return cell.kind === "number" ? toCents(cell.value) : undefined;
}

/** Whether a doubtful row repeats the sum of rows above or below it in each column where it holds something. */
function addsUp(
  block: Block,
  drafts: readonly DraftRow[],
  at: number,
  money: readonly LayoutColumn[],
  sums: RunningSums,
): "above" | "below" | undefined {
  const filled = money.filter((column) => (centsAt(block, at, column) ?? 0) !== 0);
  const agrees = (candidates: (column: LayoutColumn) => (number | undefined)[]) =>
    filled.every((column) => {
      const cents = centsAt(block, at, column) ?? 0;
      return candidates(column).some((sum) => sum !== undefined && sameCents(sum, cents));
    });
  if (filled.length === 0) return undefined;
  if (agrees((column) => plainSums(sums, column, drafts[at]))) return "above";
  return agrees((column) => [sumBelow(block, drafts, at, column)]) ? "below" : undefined;
}

/** The lines below a row up to the next row that is no line: for a total that stands above its lines. */
function sumBelow(block: Block, drafts: readonly DraftRow[], at: number, column: LayoutColumn): number | undefined {
  let sum: number | undefined;
  for (let row = at + 1; row < drafts.length; row++) {
    const draft = drafts[row];
    if (draft?.role !== "line" || draft.doubt) break;
    sum = (sum ?? 0) + (centsAt(block, row, column) ?? 0);
  }
  return sum;
}

function checkTotal(
  block: Block,
  drafts: readonly DraftRow[],
  at: number,
  column: LayoutColumn,
  sums: RunningSums,
  row: LayoutRow,
): TotalCheck | undefined {
  const cell = readCell(block.values[at]?.[column.column - block.column] ?? "");
  if (cell.kind !== "number" && cell.kind !== "error") return undefined;
  const cents = cell.kind === "number" ? toCents(cell.value) : undefined;
  const all = row.role === "result" ? balances(sums, column) : plainSums(sums, column, row);
  if (row.role === "total") all.push(...balances(sums, column).slice(0, 2), sumBelow(block, drafts, at, column));
  const candidates = all.filter((sum): sum is number => sum !== undefined);
  const [first = 0] = candidates;
  // Without an exact match the likeliest meaning is the nearest sum, but a subtotal means the lines just above it.
  const distance = (sum: number) => (cents === undefined ? 0 : Math.abs(sum - cents));
  const nearest = candidates.reduce((best, sum) => (distance(sum) < distance(best) ? sum : best), first);
  const agrees = cents !== undefined && sameCents(nearest, cents);
  return {
    row: row.row,
    column: column.column,
    found: cents === undefined ? undefined : toEuro(cents),
    expected: toEuro(agrees || row.role === "total" ? nearest : first),
    agrees,
  };
}

/** What a subtotal or total may add up, likeliest first. */
function plainSums(sums: RunningSums, column: LayoutColumn, row: LayoutRow | undefined): (number | undefined)[] {
  const side = sideIn(foldWord(row?.text ?? ""));
  const ofSide = side ? [sums.side("nature", column, side) ?? 0, sums.side("all", column, side) ?? 0] : [];
  return [
    ...ofSide,
    sums.sum("total", column),
    sums.sum("heading", column),
    sums.sum("side", column),
    sums.sum("blank", column),
    sums.sum("nature", column),
    sums.sum("all", column),
    // A side without lines would excuse any total of 0.
    sums.side("all", column, "income") || undefined,
    sums.side("all", column, "expense") || undefined,
  ];
}

/** What a row "Saldo" may hold: income minus expenses of its year, in all or of its part, or up to that year. */
function balances(sums: RunningSums, column: LayoutColumn): (number | undefined)[] {
  const direct = [
    sums.balance("all", column),
    sums.balance("nature", column),
    sums.balance("all", column, true),
    sums.sum("all", column),
  ];
  return [...direct, ...direct.map((sum) => (sum === undefined ? undefined : 0 - sum))];
}
