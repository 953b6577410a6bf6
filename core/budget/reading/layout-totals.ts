/** Checks the totals of a budget sheet against its lines, and settles which of the doubtful rows are totals. */
import { foldWord } from "../../cells/words";
import type { Block } from "../../workbook/snapshot";
import { toEuro } from "../lines/cents";
import { amountsIn, HOLDS } from "./amounts-in";
import { columnFor, type LayoutColumn, type LayoutRow, type TotalCheck } from "./layout";
import { findChapters } from "./layout-chapters";
import type { DraftRow } from "./layout-rows";
import { type CentsAt, centsReader, moneyColumns, type RunningSums, runningSums, sameCents } from "./layout-sums";
import { sideIn, totalRole } from "./layout-words";
import { oddRowJudge, withoutAnswered } from "./odd-rows";
import { shareTest } from "./share-among-amounts";

/** What the totals of a block are held against. */
interface Sheet {
  block: Block;
  drafts: readonly DraftRow[];
  money: readonly LayoutColumn[];
  /** By the row of the block and the place among the money columns. */
  centsAt: CentsAt;
  sums: RunningSums;
}

/** The rows with their final roles, and each total with what it should be. */
export function settleTotals(
  block: Block,
  drafts: readonly DraftRow[],
  columns: readonly LayoutColumn[],
): { rows: LayoutRow[]; totals: TotalCheck[] } {
  const sums = runningSums(columns);
  const money = moneyColumns(columns);
  const sheet: Sheet = { block, drafts, money, centsAt: centsReader(block, money), sums };
  const totals: TotalCheck[] = [];
  const isShare = shareTest(() => amountsOf(sheet));
  const hasKinds = columnFor(columns, "kind") !== undefined;
  let before: Pick<LayoutRow, "side" | "nature"> = {};
  /** The side of a total that stands above its lines: it is their heading as well. */
  let opened: LayoutRow["side"];
  let linesSinceTotal = 0;
  const chapters = findChapters(block, drafts, columns);
  const partsOf = partReader(sheet);
  const judge = oddRowJudge(sheet);

  const rows = drafts.map((draft, at): LayoutRow => {
    const { doubt } = draft;
    const row = withoutDoubt(draft);
    if (chapters.settled.has(at)) {
      row.role = "subtotal";
      totals.push(...agreeingChecks(sheet, at, row.row));
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
    if (doubt) Object.assign(row, judge(at));
    if (row.role === "note") return row;
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
    const found = settles ? addsUp(sheet, at) : doubt === "sum" && sumsOfSeveral(sheet, at) ? "above" : undefined;
    if (found) row.role = "total";
    if (found === "below" && doubt === "side") opened = sideIn(foldWord(row.text));
    if (opened && !hasKinds) row.side = opened;
    if (row.role === "line") {
      linesSinceTotal++;
      sums.add(row, countedCents(sheet, at, row, isShare));
    }
    if (isTotal(row.role)) {
      const side = sideIn(foldWord(row.text));
      for (let k = 0; k < money.length; k++) {
        const check = checkTotal(sheet, at, k, row, side);
        if (check) totals.push(check);
      }
      sums.restart(["total"]);
      linesSinceTotal = 0;
    }
    return row;
  });
  return { rows: withoutAnswered(rows, totals), totals };
}

/** Nearly every row is without, and a copy is made faster than a part. */
function withoutDoubt(draft: DraftRow): LayoutRow {
  if (draft.doubt === undefined) return { ...draft };
  const { doubt: _, ...row } = draft;
  return row;
}

function amountsOf({ block, drafts, money }: Sheet): number[] {
  const { numberAt } = amountsIn(block);
  const amounts: number[] = [];
  for (let at = 0; at < drafts.length; at++) {
    if (drafts[at]?.role !== "line") continue;
    for (const { column } of money) {
      const amount = numberAt(at, column - block.column);
      if (amount !== undefined) amounts.push(amount);
    }
  }
  return amounts;
}

/** What a line adds to the sums; what is told to be a share counts in no sum either. */
function countedCents(
  { block, money, centsAt }: Sheet,
  at: number,
  row: LayoutRow,
  isShare: ReturnType<typeof shareTest>,
): (number | undefined)[] {
  const { numberAt } = amountsIn(block);
  const cents: (number | undefined)[] = [];
  for (let k = 0; k < money.length; k++) {
    const column = (money[k]?.column ?? 0) - block.column;
    const raw = block.values[at]?.[column] ?? "";
    cents.push(isShare(row, raw, numberAt(at, column) ?? 0) ? undefined : centsAt(at, k));
  }
  return cents;
}

function isTotal(role: LayoutRow["role"]): boolean {
  return role === "subtotal" || role === "total" || role === "result";
}

/** The amounts of a chapter, which are the sum of its parts. */
function agreeingChecks({ money, centsAt }: Sheet, at: number, row: number): TotalCheck[] {
  return money.flatMap(({ column }, k) => {
    const cents = centsAt(at, k);
    if (cents === undefined) return [];
    return [{ row, column, found: toEuro(cents), expected: toEuro(cents), agrees: true }];
  });
}

/** Whether rows "waarvan" fit in the row above them: together they are never more than it. */
function partReader({ money, centsAt }: Sheet) {
  /** The row that has the parts, until one of them takes something off. */
  let whole: number | undefined;
  let left: (number | undefined)[] = [];
  const centsOf = (at: number) => money.map((_, k) => centsAt(at, k));
  return {
    restart: () => {
      whole = undefined;
      left = [];
    },
    of: (at: number) => {
      whole = at;
    },
    isPart(at: number): boolean {
      if (whole !== undefined) left = centsOf(whole);
      whole = undefined;
      const parts = centsOf(at);
      const fits = parts.every((cents, index) => !cents || Math.abs(cents) <= Math.abs(left[index] ?? 0) + 0.5);
      if (fits) left = left.map((cents, index) => cents && Math.abs(cents) - Math.abs(parts[index] ?? 0));
      return fits && parts.some((cents) => cents);
    },
  };
}

/** A grand total without a name right after other totals: the sum of a group that has more than one line. */
function sumsOfSeveral({ money, centsAt, sums }: Sheet, at: number): boolean {
  const filled = [...money.keys()].filter((k) => centsAt(at, k));
  return (
    filled.length > 0 &&
    filled.every((k) =>
      (["heading", "side", "nature", "all"] as const).some((group) => {
        const sum = sums.sum(group, money[k] as LayoutColumn, 2);
        return sum !== undefined && sameCents(sum, centsAt(at, k) ?? 0);
      }),
    )
  );
}

/** Whether a doubtful row repeats the sum of rows above or below it in each column where it holds something. */
function addsUp(sheet: Sheet, at: number): "above" | "below" | undefined {
  const { money, centsAt, sums, drafts } = sheet;
  const filled = [...money.keys()].filter((k) => (centsAt(at, k) ?? 0) !== 0);
  const agrees = (candidates: (k: number) => (number | undefined)[]) =>
    filled.every((k) => {
      const cents = centsAt(at, k) ?? 0;
      return candidates(k).some((sum) => sum !== undefined && sameCents(sum, cents));
    });
  if (filled.length === 0) return undefined;
  const side = sideIn(foldWord(drafts[at]?.text ?? ""));
  if (agrees((k) => plainSums(sums, money[k] as LayoutColumn, side))) return "above";
  return agrees((k) => [sumBelow(sheet, at, k)]) ? "below" : undefined;
}

/** The lines below a row up to the next row that is no line: for a total that stands above its lines. */
function sumBelow({ drafts, centsAt }: Sheet, at: number, k: number): number | undefined {
  let sum: number | undefined;
  for (let row = at + 1; row < drafts.length; row++) {
    const draft = drafts[row];
    if (draft?.role !== "line" || (draft.doubt && draft.doubt !== "left")) break;
    sum = (sum ?? 0) + (centsAt(row, k) ?? 0);
  }
  return sum;
}

/** One cell of a total, in the money column at place `k`; `side`: what its row is about. */
function checkTotal(
  sheet: Sheet,
  at: number,
  k: number,
  row: LayoutRow,
  side: LayoutRow["side"],
): TotalCheck | undefined {
  const { block, money, centsAt, sums } = sheet;
  const column = money[k] as LayoutColumn;
  const cents = centsAt(at, k);
  if (cents === undefined && !holdsError(block, at, column)) return undefined;
  const candidates = row.role === "result" ? balances(sums, column) : plainSums(sums, column, side);
  if (row.role === "total") candidates.push(...balances(sums, column, 2));
  const below = row.role === "total" ? sumBelow(sheet, at, k) : undefined;
  const isAbove = cents !== undefined && !candidates.some((sum) => sameCents(sum, cents));
  if (below !== undefined) candidates.push(below);
  const [first = 0] = candidates;
  // Without an exact match the likeliest meaning is the nearest sum, but a subtotal means the lines just above it.
  const distance = (sum: number) => (cents === undefined ? 0 : Math.abs(sum - cents));
  const nearest = candidates.reduce((best, sum) => (distance(sum) < distance(best) ? sum : best), first);
  const agrees = cents !== undefined && sameCents(nearest, cents);
  const found = cents === undefined ? undefined : toEuro(cents);
  // A total per level, each in the column of its level, may stand above its parts.
  const under = agrees ? undefined : sumOfLevel(sheet, at, k);
  if (cents !== undefined && under !== undefined && sameCents(under, cents)) {
    return { row: row.row, column: column.column, found, expected: toEuro(under), agrees: true, above: true };
  }
  const expected = toEuro(agrees || row.role === "total" ? nearest : first);
  // Put together by name: a sheet with many groups has thousands of these.
  const check: TotalCheck = { row: row.row, column: column.column, found, expected, agrees };
  if (agrees && isAbove) check.above = true;
  return check;
}

function holdsError(block: Block, row: number, { column }: LayoutColumn): boolean {
  return amountsIn(block).kindAt(row, column - block.column) === HOLDS.error;
}

/** The lines below a total up to the next total of the same level or a higher one; the level is the column of the word. */
function sumOfLevel({ block, drafts, centsAt }: Sheet, at: number, k: number): number | undefined {
  const levelOf = (row: number) =>
    (block.values[row] ?? []).findIndex((value) => typeof value === "string" && totalRole(foldWord(value)));
  const level = levelOf(at);
  let sum: number | undefined;
  for (let row = at + 1; row < drafts.length; row++) {
    const role = drafts[row]?.role;
    if (role === "line") sum = (sum ?? 0) + (centsAt(row, k) ?? 0);
    else if (role !== "blank" && role !== "note" && levelOf(row) <= level) break;
  }
  return level < 0 ? undefined : sum;
}

/** What a subtotal or total of a side, or of both, may add up, likeliest first. */
function plainSums(sums: RunningSums, column: LayoutColumn, side: LayoutRow["side"]): number[] {
  const all = [
    sums.sum("total", column),
    sums.sum("heading", column),
    sums.sum("side", column),
    sums.sum("blank", column),
    sums.sum("nature", column),
    sums.sum("all", column),
    // A side without lines would excuse any total of 0.
    sums.side("all", column, "income") || undefined,
    sums.side("all", column, "expense") || undefined,
  ].filter(isKnown);
  return side ? [sums.side("nature", column, side) ?? 0, sums.side("all", column, side) ?? 0, ...all] : all;
}

/**
 * What a row "Saldo" may hold: income minus expenses of its year, in all or of its part, or up to that year. `likeliest`:
 * so many of the ways to reckon it.
 */
function balances(sums: RunningSums, column: LayoutColumn, likeliest?: number): number[] {
  const direct = [
    sums.balance("all", column),
    sums.balance("nature", column),
    sums.balance("all", column, true),
    sums.sum("all", column),
  ];
  if (likeliest !== undefined) return direct.slice(0, likeliest).filter(isKnown);
  const known = direct.filter(isKnown);
  return [...known, ...known.map((sum) => 0 - sum)];
}

function isKnown(sum: number | undefined): sum is number {
  return sum !== undefined;
}
