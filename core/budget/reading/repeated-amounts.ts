/** Columns that repeat the money of another column: quarters beside their year, older versions of the same plan. */
import type { Block } from "../../workbook/snapshot";
import { amountIn } from "./amount-cell";
import { REPEATED, ROW_TOTAL } from "./header-meaning";
import { type LayoutColumn, type Meaning, meaningKey } from "./layout";

/** Sets aside what another column holds as well. What the user chose stays. */
export function settleRepeated(
  block: Block,
  columns: LayoutColumn[],
  isChosen: (column: LayoutColumn) => boolean,
): void {
  settlePeriods(columns, isChosen);
  settleVersions(block, columns, isChosen);
}

/** The year goes before its quarters; quarters without a year beside them add up. */
function settlePeriods(columns: LayoutColumn[], isChosen: (column: LayoutColumn) => boolean): void {
  const parts = columns.filter(({ meaning }) => meaning?.field === "amount" && meaning.period !== undefined);
  const sameYear = (part: Meaning | undefined, whole: Meaning) =>
    (part?.year === whole.year || (whole.year === undefined && whole.field === ROW_TOTAL && isOneYear(parts))) &&
    (whole.side === undefined || whole.side === part?.side);
  for (const column of columns) {
    const { meaning } = column;
    const isWhole = meaning?.field === ROW_TOTAL || (meaning?.field === "amount" && meaning.period === undefined);
    if (!meaning || !isWhole) continue;
    const own = parts.filter((part) => sameYear(part.meaning, meaning));
    // One month beside a plain amount is a column of its own.
    if (own.length < 2) continue;
    const year = meaning.year ?? own[0]?.meaning?.year;
    column.meaning = { ...meaning, field: "amount", ...(year !== undefined && { year }) };
    for (const part of own) {
      if (!isChosen(part)) part.meaning = { ...part.meaning, field: REPEATED, ...(year !== undefined && { year }) };
    }
  }
}

function isOneYear(parts: readonly LayoutColumn[]): boolean {
  return new Set(parts.map(({ meaning }) => meaning?.year)).size === 1;
}

/**
 * Of several versions of a plan the latest counts. A change that is small beside the version before it holds the
 * difference and not the new amount: then both count.
 */
function settleVersions(block: Block, columns: LayoutColumn[], isChosen: (column: LayoutColumn) => boolean): void {
  const groups = new Map<string, LayoutColumn[]>();
  for (const column of columns) {
    if (column.meaning?.field !== "amount" || isChosen(column)) continue;
    const { version: _, ...rest } = column.meaning;
    const key = `${meaningKey(rest)} ${rest.category ?? ""} ${rest.source ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  for (const group of groups.values()) {
    if (!group.some(({ meaning }) => meaning?.version !== undefined) || group.length < 2) continue;
    const versions = [...group].sort(
      (a, b) => (a.meaning?.version ?? PLAIN) - (b.meaning?.version ?? PLAIN) || a.column - b.column,
    );
    const counted = new Set<LayoutColumn>();
    while (versions.length > 0) {
      const last = versions.pop() as LayoutColumn;
      const before = versions[versions.length - 1];
      counted.add(last);
      const isChange = (last.meaning?.version ?? 0) >= 10 && (last.meaning?.version ?? 0) < 99;
      if (!before || !isChange || sizeOf(block, last) * 2 > sizeOf(block, before)) break;
    }
    for (const column of group) {
      if (!counted.has(column)) column.meaning = { field: REPEATED };
      // The latest version is our choice among several: the user is asked to look.
      else column.certainty = "unsure";
    }
  }
}

/** A plain "Budget" beside versions is the plan as it was decided. */
const PLAIN = 3;

function sizeOf(block: Block, { column }: LayoutColumn): number {
  return block.values.reduce((sum, line) => {
    return sum + Math.abs(amountIn(line[column - block.column]) ?? 0);
  }, 0);
}
