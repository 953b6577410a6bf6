/** Checks the totals of a budget sheet against its lines, and settles which of the doubtful rows are totals. */
import { foldWord } from "../../cells/words";
import type { Block } from "../../workbook/snapshot";
import { toCents, toEuro } from "../lines/cents";
import { amountIn, readAmount } from "./amount-cell";
import { columnFor, type LayoutColumn, type LayoutRow, type TotalCheck } from "./layout";
import { findChapters } from "./layout-chapters";
import type { DraftRow } from "./layout-rows";
import { moneyColumns, type RunningSums, runningSums, sameCents } from "./layout-sums";
import { sideIn, totalRole } from "./layout-words";
import { shareTest } from "./share-among-amounts";

/** The rows with their final roles, and each total with what it should be. */
export function settleTotals(
  block: Block,
  drafts: readonly DraftRow[],
  columns: readonly LayoutColumn[],
): { rows: LayoutRow[]; totals: TotalCheck[] } {
  const sums = runningSums(columns);
  const money = moneyColumns(columns);
  const totals: TotalCheck[] = [];
  const isShare = shareTest(amountsOf(block, drafts, money));
  const hasKinds = columnFor(columns, "kind") !== undefined;
  let before: Pick<LayoutRow, "side" | "nature"> = {};
  /** The side of a total that stands above its lines: it is their heading as well. */
  let opened: LayoutRow["side"];
  let linesSinceTotal = 0;
  const chapters = findChapters(block, drafts, columns);
  const partsOf = partReader(block, money);

  const rows = drafts.map((draft, at): LayoutRow => {
    const { doubt, ...row } = draft;
    if (chapters.settled.has(at)) {
      row.role = "subtotal";
      totals.push(...agreeingChecks(block, at, row.row, money));
      return row;
    }
    const doubtful = chapters.doubtful.get(at);
    if (doubtful)
      row.parts = { column: doubtful.column.column, found: toEuro(doubtful.cents), sum: toEuro(doubtful.parts) };
    if (row.role === "heading" || row.role === "header") partsOf.restart();
    if (doubt === "part" && partsOf.isPart(at)) {
      row.role = "note";
      return row;
    }
    if (doubt !== "part" && (row.role === "line" || isTotal(row.role))) partsOf.of(at);
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
    const found = settles
      ? addsUp(block, drafts, at, money, sums)
      : doubt === "sum" && sumsOfSeveral(block, at, money, sums)
        ? "above"
        : undefined;
    if (found) row.role = "total";
    if (found === "below" && doubt === "side") opened = sideIn(foldWord(row.text));
    if (opened && !hasKinds) row.side = opened;
    if (row.role === "line") {
      linesSinceTotal++;
      sums.add(row, (column) => {
        const raw = block.values[at]?.[column.column - block.column] ?? "";
        // What is told to be a share counts in no sum either.
        return isShare(row, raw, amountIn(raw) ?? 0) ? undefined : centsAt(block, at, column);
      });
    }
    if (isTotal(row.role)) {
      totals.push(...money.flatMap((column) => checkTotal(block, drafts, at, column, sums, row) ?? []));
      sums.restart(["total"]);
      linesSinceTotal = 0;
    }
    return row;
  });
  return { rows, totals };
}

function amountsOf(block: Block, drafts: readonly DraftRow[], money: readonly LayoutColumn[]): number[] {
  return drafts.flatMap(({ role }, at) =>
    role === "line" ? money.flatMap(({ column }) => amountIn(block.values[at]?.[column - block.column]) ?? []) : [],
  );
}

function isTotal(role: LayoutRow["role"]): boolean {
  return role === "subtotal" || role === "total" || role === "result";
}

/** The amounts of a chapter, which are the sum of its parts. */
function agreeingChecks(block: Block, at: number, row: number, money: readonly LayoutColumn[]): TotalCheck[] {
  return money.flatMap((column) => {
    const cents = centsAt(block, at, column);
    if (cents === undefined) return [];
    return [{ row, column: column.column, found: toEuro(cents), expected: toEuro(cents), agrees: true }];
  });
}

/** Whether rows "waarvan" fit in the row above them: together they are never more than it. */
function partReader(block: Block, money: readonly LayoutColumn[]) {
  let left: (number | undefined)[] = [];
  return {
    restart: () => {
      left = [];
    },
    of: (at: number) => {
      left = money.map((column) => centsAt(block, at, column));
    },
    isPart(at: number): boolean {
      const parts = money.map((column) => centsAt(block, at, column));
      const fits = parts.every((cents, index) => !cents || Math.abs(cents) <= Math.abs(left[index] ?? 0) + 0.5);
      if (fits) left = left.map((cents, index) => cents && Math.abs(cents) - Math.abs(parts[index] ?? 0));
      return fits && parts.some((cents) => cents);
    },
  };
}

/** A grand total without a name right after other totals: the sum of a group that has more than one line. */
function sumsOfSeveral(block: Block, at: number, money: readonly LayoutColumn[], sums: RunningSums): boolean {
  const filled = money.filter((column) => centsAt(block, at, column));
  return (
    filled.length > 0 &&
    filled.every((column) =>
      (["heading", "side", "nature", "all"] as const).some((group) => {
        const sum = sums.sum(group, column, 2);
        return sum !== undefined && sameCents(sum, centsAt(block, at, column) ?? 0);
      }),
    )
  );
}

function centsAt(block: Block, row: number, { column }: LayoutColumn): number | undefined {
  const amount = amountIn(block.values[row]?.[column - block.column]);
  return amount === undefined ? undefined : toCents(amount);
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
  const cell = readAmount(block.values[at]?.[column.column - block.column] ?? "");
  if (cell.kind !== "number" && cell.kind !== "error") return undefined;
  const cents = cell.kind === "number" ? toCents(cell.value) : undefined;
  const all = row.role === "result" ? balances(sums, column) : plainSums(sums, column, row);
  if (row.role === "total") all.push(...balances(sums, column).slice(0, 2));
  const below = row.role === "total" ? sumBelow(block, drafts, at, column) : undefined;
  const isAbove = cents !== undefined && !all.some((sum) => sum !== undefined && sameCents(sum, cents));
  if (below !== undefined) all.push(below);
  const candidates = all.filter((sum): sum is number => sum !== undefined);
  const [first = 0] = candidates;
  // Without an exact match the likeliest meaning is the nearest sum, but a subtotal means the lines just above it.
  const distance = (sum: number) => (cents === undefined ? 0 : Math.abs(sum - cents));
  const nearest = candidates.reduce((best, sum) => (distance(sum) < distance(best) ? sum : best), first);
  const agrees = cents !== undefined && sameCents(nearest, cents);
  const above = agrees && isAbove ? { above: true as const } : {};
  const found = { row: row.row, column: column.column, found: cents === undefined ? undefined : toEuro(cents) };
  // A total per level, each in the column of its level, may stand above its parts.
  const under = agrees ? undefined : sumOfLevel(block, drafts, at, column);
  if (cents !== undefined && under !== undefined && sameCents(under, cents)) {
    return { ...found, expected: toEuro(under), agrees: true, above: true };
  }
  return { ...found, expected: toEuro(agrees || row.role === "total" ? nearest : first), agrees, ...above };
}

/** The lines below a total up to the next total of the same level or a higher one; the level is the column of the word. */
function sumOfLevel(block: Block, drafts: readonly DraftRow[], at: number, column: LayoutColumn): number | undefined {
  const levelOf = (row: number) =>
    (block.values[row] ?? []).findIndex((value) => typeof value === "string" && totalRole(foldWord(value)));
  const level = levelOf(at);
  let sum: number | undefined;
  for (let row = at + 1; row < drafts.length; row++) {
    const role = drafts[row]?.role;
    if (role === "line") sum = (sum ?? 0) + (centsAt(block, row, column) ?? 0);
    else if (role !== "blank" && role !== "note" && levelOf(row) <= level) break;
  }
  return level < 0 ? undefined : sum;
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
