/** Budgets with the expenses on one half of the sheet and the income beside them, each with its own descriptions. */
import { readCell } from "../../cells/cell";
import { foldWord } from "../../cells/words";
import { cutBlock } from "../../tables/cut-block";
import type { Block } from "../../workbook/snapshot";
import { toCents } from "../lines/cents";
import type { Kind } from "../lines/money-line";
import { type FoundHeader, findHeader, isFilled } from "./find-header";
import { amountColumns, type BudgetLayout, type LayoutRow } from "./layout";
import { sameCents } from "./layout-sums";
import { sideOfHeading } from "./layout-words";
import { amountReader } from "./row-amounts";

/** The two halves; undefined when the sheet is no such budget. `headerRow`: the header that the user chose. */
export function halvesOf(block: Block, headerRow?: number): [Block, Block] | undefined {
  const header = findHeader(block, headerRow);
  if (!header) return undefined;
  const named = header.cells.flatMap(({ found }, index): Half[] => {
    const side = found?.meaning.field === "amount" ? found.meaning.side : undefined;
    return side && holdsWords(block, header, index) ? [{ index, side }] : [];
  });
  const [first, second, third] = named.length > 0 ? named : describedHalves(block, header);
  if (!first || !second || third || first.side === second.side) return undefined;
  if (second.index - first.index < 2 || second.index === block.columns - 1) return undefined;
  const rect = { row: block.row, rows: block.rows };
  return [
    cutBlock(block, { ...rect, column: block.column, columns: second.index }),
    cutBlock(block, { ...rect, column: block.column + second.index, columns: block.columns - second.index }),
  ];
}

interface Half {
  /** Of the column with its descriptions, within the block. */
  index: number;
  side: Kind;
}

/** Halves under a group each ("UITGAVEN", "INKOMSTEN"): descriptions once more, or who pays, and amounts of one side after them. */
function describedHalves(block: Block, { cells, ...header }: FoundHeader): Half[] {
  const starts = cells.flatMap(({ found }, index) => {
    const field = found?.meaning.field;
    const begins = field === "description" || (field === "funder" && standsApart(block, header, index));
    return begins && holdsWords(block, header, index) ? [index] : [];
  });
  return starts.flatMap((index, at): Half[] => {
    const money = cells.slice(index + 1, starts[at + 1]).filter(({ found }) => found?.meaning.field === "amount");
    const [said, ...others] = new Set(money.map(({ found }) => found?.meaning.side));
    // "Financiering" above a half is the income that pays for the costs beside it.
    const side = said ?? (money.length > 0 ? sideAbove(block, header, index) : undefined);
    return side && others.length === 0 ? [{ index, side }] : [];
  });
}

/** Who pays begins a table of its own under the name of a side, or after an empty column; else it tells more of its row. */
function standsApart(block: Block, header: Pick<FoundHeader, "row" | "rows">, index: number): boolean {
  if (index < 2) return false;
  const isEmpty = block.values.slice(header.row).every((line) => !isFilled(line[index - 1]));
  return isEmpty || sideAbove(block, header, index) !== undefined;
}

/** The side that the upper row of a header, or the row above it, names. */
function sideAbove(block: Block, { row, rows }: Pick<FoundHeader, "row" | "rows">, index: number): Kind | undefined {
  const value = block.values[rows > 1 ? row : row - 1]?.[index];
  return typeof value === "string" ? sideOfHeading(foldWord(value)) : undefined;
}

function holdsWords(block: Block, header: Pick<FoundHeader, "row" | "rows">, column: number): boolean {
  const kinds = block.values.slice(header.row + header.rows).map((line) => readCell(line[column] ?? "").kind);
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  return count("text") > count("number");
}

/** The halves with their rows "Tekort" and "Saldo" held against both: what one half leaves of the other. */
export function withBalances(left: BudgetLayout, right: BudgetLayout): [BudgetLayout, BudgetLayout] {
  const halves = [left, right] as const;
  // Over several years nobody writes one balance below one half.
  if (halves.some(({ columns }) => amountColumns(columns).length !== 1)) return [left, right];
  const [ofLeft, ofRight] = halves.map((half) => {
    const amountsOf = amountReader(half);
    const amounts = half.rows.filter(({ role }) => role === "line").flatMap(({ row }) => amountsOf(row));
    return amounts.reduce((sum, { number }) => sum + toCents(number ?? 0), 0);
  }) as [number, number];
  return [balanced(left, ofLeft, ofRight), balanced(right, ofRight, ofLeft)];
}

/** One half, with the sums of its own lines and of those of the other, in cents. */
function balanced(half: BudgetLayout, own: number, other: number): BudgetLayout {
  const roles = new Map(half.rows.map(({ row, role }) => [row, role]));
  const hasResult = half.rows.some(({ role }) => role === "result");
  const totals = half.totals.map((check) => {
    const { found, row, agrees } = check;
    if (agrees || found === undefined) return check;
    const isBalance = roles.get(row) === "result" && sameCents(Math.abs(toCents(found)), Math.abs(own - other));
    // Below the balance both halves come to the same.
    const isWhole = roles.get(row) === "total" && hasResult && sameCents(toCents(found), other);
    return isBalance || isWhole ? { ...check, expected: found, agrees: true } : check;
  });
  const rows = half.rows.map((row): LayoutRow => {
    if (row.asks !== "perhapsBalance") return row;
    // A balance of nothing below it says that the row is what closes the gap.
    const isBalance = own !== 0 && sameCents(own, other) && !half.totals.some(({ found }) => found === 0);
    return isBalance ? { ...row, role: "result", asks: "balance" } : row;
  });
  return { ...half, rows, totals };
}

/** One layout to show for both halves; reading goes half by half. */
export function joinHalves(block: Block, left: BudgetLayout, right: BudgetLayout): BudgetLayout {
  return {
    ...left,
    block,
    columns: [...left.columns, ...right.columns],
    rows: left.rows.map((row, index) => fuller(row, right.rows[index])),
    totals: [...left.totals, ...right.totals],
    halves: [left, right],
  };
}

/** Of a row's two halves the one that holds a line, or else anything at all. */
function fuller(left: LayoutRow, right: LayoutRow | undefined): LayoutRow {
  if (!right || left.role === "line") return left;
  return right.role === "line" || left.role === "blank" ? right : left;
}
