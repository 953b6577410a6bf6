/** The amounts of the rows of a budget that are lines. */
import type { CellValue } from "../../workbook/snapshot";
import { amountsIn, HOLDS } from "./amounts-in";
import { ROW_TOTAL } from "./header-meaning";
import { addsUp, amountColumns, type BudgetLayout, columnsOf, type Meaning } from "./layout";

export interface Amount {
  column: number;
  meaning: Meaning;
  raw: CellValue;
  /** undefined for what is no number. */
  number: number | undefined;
}

/** The filled amount cells of a row of the sheet; the column that adds them up counts only where it stands alone. */
export function amountReader(layout: BudgetLayout): (row: number) => Amount[] {
  const { block } = layout;
  const { kindAt, numberAt } = amountsIn(block);
  const columns = amountColumns(layout.columns);
  // A total of one side or one year goes before a total of all: where it stands alone, that is what it holds.
  const isWhole = ({ side, year }: Meaning) => Number(side === undefined && year === undefined);
  const rowTotals = columnsOf(layout.columns, ROW_TOTAL).sort((a, b) => isWhole(a.meaning) - isWhole(b.meaning));
  const readAt = (row: number, column: number, meaning: Meaning): Amount | undefined => {
    const [line, place] = [row - block.row, column - block.column];
    // A blank or a dash is no amount; "n.b." is one that nobody knows yet.
    if (kindAt(line, place) === HOLDS.nothing) return undefined;
    return { column, meaning, raw: block.values[line]?.[place] ?? "", number: numberAt(line, place) };
  };
  return (row) => {
    const filled: Amount[] = [];
    for (const { column, meaning } of columns) {
      const amount = readAt(row, column, meaning);
      if (amount) filled.push(amount);
    }
    // A zero beside real amounts says only that nothing happens in that year or on that side.
    const amounts = filled.length === 1 || filled.every(isNotZero) ? filled : filled.filter(isNotZero);
    const found = amounts.length > 0 ? amounts : filled.slice(0, 1);
    const told = rowTotals.length > 0 ? [...filled] : filled;
    for (const { column, meaning } of rowTotals) {
      if (told.some((one) => addsUp(meaning, one.meaning))) continue;
      const alone = readAt(row, column, { ...meaning, field: "amount" });
      if (!alone) continue;
      told.push(alone);
      // A total of 0 on the other side says only that there is nothing.
      if (found.length === 0 || isNotZero(alone)) found.push(alone);
    }
    return found;
  };
}

function isNotZero({ number }: Amount): boolean {
  return number !== 0;
}
