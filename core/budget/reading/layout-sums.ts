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
  /** The lines of a group, in one column; undefined as well when there are less lines than `least`. */
  sum(group: Group, column: LayoutColumn, least?: number): number | undefined;
  side(group: Group, column: LayoutColumn, side: "income" | "expense"): number | undefined;
  /** Income minus expenses of a group over the columns of the same year, or of all years up to it. */
  balance(group: Group, column: LayoutColumn, upTo?: boolean): number | undefined;
}

const GROUPS: readonly Group[] = ["total", "heading", "blank", "side", "nature", "all"];

/** What one group holds: a sum per column. */
interface GroupSums {
  rows: number;
  sums: Sum[];
}

export function runningSums(columns: readonly LayoutColumn[]): RunningSums {
  const money = moneyColumns(columns);
  const sideOf = sideReader(columns);
  const empty = (): GroupSums => ({ rows: 0, sums: money.map(() => ({ all: 0, income: 0, expense: 0 })) });
  const groups = new Map<Group, GroupSums>(GROUPS.map((group) => [group, empty()]));
  const inGroup = <T>(group: Group, value: (sums: Sum[]) => T, least = 1): T | undefined => {
    const found = groups.get(group);
    return found && found.rows >= least ? value(found.sums) : undefined;
  };
  const at = (sums: readonly Sum[], column: LayoutColumn) => sums[money.indexOf(column)];

  return {
    restart(restarted) {
      for (const group of restarted) groups.set(group, empty());
    },
    add(row, centsAt) {
      for (const group of groups.values()) group.rows++;
      money.forEach((column, index) => {
        const cents = centsAt(column) ?? 0;
        const side = sideOf(column.meaning, row.side);
        for (const { sums } of groups.values()) {
          const sum = sums[index];
          if (!sum) continue;
          sum.all += cents;
          if (side) sum[side] += cents;
        }
      });
    },
    sum: (group, column, least) => inGroup(group, (sums) => at(sums, column)?.all, least),
    side: (group, column, side) => inGroup(group, (sums) => at(sums, column)?.[side]),
    balance(group, column, upTo = false) {
      const { field, year = 0 } = column.meaning ?? { field: "" };
      const counts = ({ meaning }: LayoutColumn) =>
        meaning?.field === field && (upTo ? (meaning.year ?? 0) <= year : (meaning.year ?? 0) === year);
      return inGroup(group, (sums) =>
        sums.reduce((sum, one, index) => {
          const other = money[index];
          return other && counts(other) ? sum + one.income - one.expense : sum;
        }, 0),
      );
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
