/** Columns of costs that no word of their header names: their sums, or the grants beside them, say that they are. */
import { foldHeader } from "../../tables/match-header";
import type { Block } from "../../workbook/snapshot";
import type { Kind } from "../lines/money-line";
import { SAME_MONEY } from "./category-columns";
import { ROW_TOTAL } from "./header-meaning";
import { addsUp, amountColumns, columnFor, type LayoutColumn, type Meaning } from "./layout";
import type { Content } from "./layout-columns";
import { type CentsAt, centsReader, sameCents } from "./layout-sums";
import { isCount, isPerUnit } from "./layout-words";

interface Sheet {
  block: Block;
  columns: readonly LayoutColumn[];
  content: (column: LayoutColumn) => Content;
  isChosen: (column: LayoutColumn) => boolean;
}

/** "Bedrag per woning" beside a total is the price of one home, and no amount of the row. */
export function dropPrices(columns: readonly LayoutColumn[], isChosen: Sheet["isChosen"]): void {
  const money = columns.filter(({ meaning }) => meaning?.field === "amount" || meaning?.field === ROW_TOTAL);
  const prices = money.filter((column) => !isChosen(column) && isPerUnit(foldHeader(column.header)));
  if (prices.length === money.length) return;
  for (const column of prices) delete column.meaning;
}

/** Gives columns without a meaning that of costs, each with its header as the category, where sums or years prove it. */
export function settleCosts(sheet: Sheet): void {
  const { columns } = sheet;
  const nameless = columns.filter((column) => mayBeCosts(sheet, column));
  for (const total of columns) if (total.meaning?.field === ROW_TOTAL) settleTotal(sheet, total, nameless);
  settleYears(sheet, nameless);
}

function mayBeCosts({ content, isChosen }: Sheet, column: LayoutColumn): boolean {
  const { header, meaning } = column;
  if (meaning || header === "" || isChosen(column)) return false;
  const { numbers, texts, years } = content(column);
  const text = foldHeader(header);
  return numbers > texts && years < numbers && !isCount(text) && !SAME_MONEY.test(text);
}

/** What a column that adds up its row is the sum of; beside grants that it is no sum of, it is the costs themselves. */
function settleTotal(sheet: Sheet, total: LayoutColumn, nameless: readonly LayoutColumn[]): void {
  const { block, columns, isChosen } = sheet;
  const whole = total.meaning as Meaning;
  const amounts = amountColumns(columns);
  const own = columns.filter(({ meaning }) => meaning?.field === "amount" && addsUp(whole, meaning));
  const isGrant = ({ meaning }: LayoutColumn) => meaning?.side === "income";
  const side: Kind | undefined = whole.side ?? (own.some(isGrant) ? "expense" : undefined);
  const costs = own.filter((column) => !isGrant(column));
  const free = nameless.filter(({ meaning }) => !meaning);
  if (free.length > 0 && side !== "income" && isSumOf(block, total, [...free, ...costs])) {
    for (const column of free) column.meaning = costsOf(column, side);
    for (const column of costs) {
      const { category, year } = column.meaning as Meaning;
      if (category === undefined && year === undefined) {
        column.meaning = { ...(column.meaning as Meaning), category: column.header };
      }
    }
    if (side) total.meaning = { ...whole, side };
    return;
  }
  const isFunded = amounts.length > 0 && amounts.every(isGrant);
  if (isFunded && whole.side === undefined && !isChosen(total) && exceeds(block, total, own)) {
    total.meaning = { ...whole, field: "amount", side: "expense" };
  }
}

function costsOf({ header }: LayoutColumn, side: Kind | undefined): Meaning {
  return { field: "amount", ...(side && { side }), category: header };
}

/** Rows that are years have no other names than those above their columns: all of these are costs beside the grants. */
function settleYears({ columns, content }: Sheet, nameless: readonly LayoutColumn[]): void {
  if (columnFor(columns, "description") !== undefined || columnFor(columns, "year") === undefined) return;
  if (!amountColumns(columns).every(({ meaning }) => meaning.side === "income")) return;
  for (const column of nameless) {
    if (!column.meaning && content(column).large > 0) column.meaning = costsOf(column, "expense");
  }
}

/** The cents of a row in some columns; undefined where a row has no total. */
function rowsOf(
  block: Block,
  total: LayoutColumn,
  parts: readonly LayoutColumn[],
): { whole: number; parts: number[] }[] {
  const centsAt: CentsAt = centsReader(block, [total, ...parts]);
  return block.values.flatMap((_, row) => {
    const whole = centsAt(row, 0);
    return whole === undefined ? [] : [{ whole, parts: parts.map((__, at) => centsAt(row, at + 1) ?? 0) }];
  });
}

const sumOf = (cents: readonly number[]) => cents.reduce((sum, one) => sum + one, 0);

/** In every row, of which there are two, and not because a row has one amount only. */
function isSumOf(block: Block, total: LayoutColumn, parts: readonly LayoutColumn[]): boolean {
  const rows = rowsOf(block, total, parts);
  return (
    rows.length > 1 &&
    rows.every((row) => sameCents(row.whole, sumOf(row.parts))) &&
    rows.some((row) => row.parts.filter((cents) => cents !== 0).length > 1)
  );
}

/** Never less than the sum of the parts, and more in some row. */
function exceeds(block: Block, total: LayoutColumn, parts: readonly LayoutColumn[]): boolean {
  const rows = rowsOf(block, total, parts);
  return (
    rows.every((row) => row.whole > sumOf(row.parts) - 0.5) && rows.some((row) => row.whole > sumOf(row.parts) + 0.5)
  );
}
