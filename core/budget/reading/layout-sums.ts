/** Running sums of the lines of a budget sheet, to check its totals against. */
import type { Block } from "../../workbook/snapshot";
import { toCents } from "../lines/cents";
import { amountsIn } from "./amounts-in";
import { ROW_TOTAL } from "./header-meaning";
import { type LayoutColumn, type LayoutRow, sideReader } from "./layout";

/** Since when a group of lines is added up: the last total, heading, blank row, change of side or of nature. */
export type Group = "total" | "heading" | "blank" | "side" | "nature" | "all";

/** Sums of a column in cents; undefined for a group without any line. */
export interface RunningSums {
  restart(groups: readonly Group[]): void;
  /** A line, with what it holds in each of the money columns. */
  add(row: LayoutRow, cents: readonly (number | undefined)[]): void;
  /** The lines of a group, in one column; undefined as well when there are less lines than `least`. */
  sum(group: Group, column: LayoutColumn, least?: number): number | undefined;
  side(group: Group, column: LayoutColumn, side: "income" | "expense"): number | undefined;
  /** Income minus expenses of a group over the columns of the same year, or of all years up to it. */
  balance(group: Group, column: LayoutColumn, upTo?: boolean): number | undefined;
}

const GROUPS: readonly Group[] = ["total", "heading", "blank", "side", "nature", "all"];

/** What one group holds: its lines, and by the place of the money columns their sums in cents, signs as in the sheet. */
interface GroupSums {
  lines: number;
  all: Float64Array;
  income: Float64Array;
  expense: Float64Array;
}

/** All groups empty; only columns that hold money are added up. */
export function runningSums(columns: readonly LayoutColumn[]): RunningSums {
  const money = moneyColumns(columns);
  const sideOf = sideReader(columns);
  const zeros = () => new Float64Array(money.length);
  const empty = (): GroupSums => ({ lines: 0, all: zeros(), income: zeros(), expense: zeros() });
  const groups = Object.fromEntries(GROUPS.map((group) => [group, empty()])) as Record<Group, GroupSums>;
  const all = Object.values(groups);

  return {
    restart(restarted) {
      for (const group of restarted) {
        const sums = groups[group];
        sums.lines = 0;
        sums.all.fill(0);
        sums.income.fill(0);
        sums.expense.fill(0);
      }
    },
    add(row, cents) {
      for (const group of all) group.lines++;
      for (let at = 0; at < money.length; at++) {
        const amount = cents[at] ?? 0;
        const side = sideOf(money[at]?.meaning, row.side);
        for (const sums of all) {
          sums.all[at] = (sums.all[at] ?? 0) + amount;
          if (side === undefined) continue;
          const ofSide = side === "income" ? sums.income : sums.expense;
          ofSide[at] = (ofSide[at] ?? 0) + amount;
        }
      }
    },
    sum(group, column, least = 1) {
      const { lines, all } = groups[group];
      return lines >= least ? all[money.indexOf(column)] : undefined;
    },
    side(group, column, side) {
      const { lines, [side]: sums } = groups[group];
      return lines > 0 ? sums[money.indexOf(column)] : undefined;
    },
    balance(group, column, upTo = false) {
      const { lines, income, expense } = groups[group];
      if (lines === 0) return undefined;
      const { field, year = 0 } = column.meaning ?? { field: "" };
      let balance = 0;
      for (const [at, { meaning }] of money.entries()) {
        const other = meaning?.year ?? 0;
        const counts = meaning?.field === field && (upTo ? other <= year : other === year);
        if (counts) balance = balance + (income[at] ?? 0) - (expense[at] ?? 0);
      }
      return balance;
    },
  };
}

/** The amounts of a block in cents, by its rows and the place of the money columns; undefined where there is no number. */
export function centsReader(block: Block, money: readonly LayoutColumn[]): CentsAt {
  const { numberAt } = amountsIn(block);
  const places = money.map(({ column }) => column - block.column);
  return (row, at) => {
    const amount = numberAt(row, places[at] ?? -1);
    return amount === undefined ? undefined : toCents(amount);
  };
}

export type CentsAt = (row: number, at: number) => number | undefined;

/** The columns that hold amounts or add up the amounts of a row. */
export function moneyColumns(columns: readonly LayoutColumn[]): LayoutColumn[] {
  return columns.filter(({ meaning }) => meaning?.field === "amount" || meaning?.field === ROW_TOTAL);
}

/** Half a cent: amounts that look equal are equal. */
export function sameCents(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.5;
}
