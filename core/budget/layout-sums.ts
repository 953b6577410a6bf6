/** Running sums of the lines of a budget sheet, to check its totals against. */
import { ROW_TOTAL } from "./header-meaning";
import { type LayoutColumn, type LayoutRow, sideReader } from "./layout";

/** Since when a group of lines is added up: the last total, heading, blank row, change of side or of nature. */
export type Group = "total" | "heading" | "blank" | "side" | "nature" | "all";

interface Sum {
  /** In cents, signs as in the sheet. */
  all: number;
  income: number;
  expense: number;
}

/** Sums of a column in cents; undefined for a group without any line. */
export interface RunningSums {
  restart(groups: readonly Group[]): void;
  add(row: LayoutRow, centsAt: (column: LayoutColumn) => number | undefined): void;
  /** The lines of a group, in one column. */
  sum(group: Group, column: LayoutColumn): number | undefined;
  side(group: Group, column: LayoutColumn, side: "income" | "expense"): number | undefined;
  /** Income minus expenses of a group over the columns of the same year, or of all years up to it. */
  balance(group: Group, column: LayoutColumn, upTo?: boolean): number | undefined;
}

const GROUPS: readonly Group[] = ["total", "heading", "blank", "side", "nature", "all"];

export function runningSums(columns: readonly LayoutColumn[]): RunningSums {
  const money = moneyColumns(columns);
  const sideOf = sideReader(columns);
  const sums = new Map<string, Sum>();
  const rows = new Map<Group, number>();
  const sumOf = (group: Group, column: LayoutColumn): Sum => {
    const key = `${group} ${column.column}`;
    const known = sums.get(key);
    if (known) return known;
    const fresh = { all: 0, income: 0, expense: 0 };
    sums.set(key, fresh);
    return fresh;
  };
  const whenAny = (group: Group, value: number) => ((rows.get(group) ?? 0) > 0 ? value : undefined);

  return {
    restart(groups) {
      for (const group of groups) {
        rows.set(group, 0);
        for (const column of money) sums.delete(`${group} ${column.column}`);
      }
    },
    add(row, centsAt) {
      for (const group of GROUPS) rows.set(group, (rows.get(group) ?? 0) + 1);
      for (const column of money) {
        const cents = centsAt(column) ?? 0;
        const side = sideOf(column.meaning, row.side);
        for (const group of GROUPS) {
          const sum = sumOf(group, column);
          sum.all += cents;
          if (side) sum[side] += cents;
        }
      }
    },
    sum: (group, column) => whenAny(group, sumOf(group, column).all),
    side: (group, column, side) => whenAny(group, sumOf(group, column)[side]),
    balance(group, column, upTo = false) {
      const { field, year = 0 } = column.meaning ?? { field: "" };
      const same = money.filter(({ meaning }) => {
        if (meaning?.field !== field) return false;
        return upTo ? (meaning.year ?? 0) <= year : (meaning.year ?? 0) === year;
      });
      const total = same.reduce((sum, one) => sum + sumOf(group, one).income - sumOf(group, one).expense, 0);
      return whenAny(group, total);
    },
  };
}

/** The columns that hold amounts or add up the amounts of a row. */
export function moneyColumns(columns: readonly LayoutColumn[]): LayoutColumn[] {
  return columns.filter(({ meaning }) => meaning?.field === "amount" || meaning?.field === ROW_TOTAL);
}

/** Half a cent: amounts that look equal are equal. */
export function sameCents(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.5;
}
