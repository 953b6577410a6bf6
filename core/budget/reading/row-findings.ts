/** What to tell about single rows of a budget sheet that are no plain lines: parts of a line, chapters that differ, rows below a total. */
import { foldWord } from "../../cells/words";
import type { Text, TextValues } from "../../texts/text";
import type { Finding, Severity } from "../../workbook/finding";
import { begroting } from "../tables/begroting";
import { readAmount } from "./amount-cell";
import { amountsIn } from "./amounts-in";
import { amountColumns, type BudgetLayout, type Doubt } from "./layout";
import { isPart } from "./layout-words";
import { strayColumns, strayIn } from "./only-names";
import { words } from "./words";

/** One finding at a cell of the sheet of a layout. */
export function finding(
  layout: BudgetLayout,
  severity: Severity,
  text: Text,
  place: { row: number; column: number },
  values?: TextValues,
): Finding {
  const cell = { sheet: layout.block.sheet, row: place.row, column: place.column };
  return { severity, text, table: begroting.name, cell, ...(values && { values }) };
}

const ASKED: Readonly<Record<Doubt, Text>> = {
  balance: words.balanceRow,
  perhapsBalance: words.perhapsBalance,
  count: words.countRow,
  perhapsCount: words.perhapsCount,
  name: words.onlyName,
  elsewhere: words.amountElsewhere,
};

/** One question per row, at its first amount. */
function asked(layout: BudgetLayout, row: number, text: string, asks: Doubt): Finding[] {
  const { block, columns } = layout;
  const money = amountColumns(columns).map(({ column }) => column - block.column);
  const { numberAt } = amountsIn(block);
  const line = row - block.row;
  const place =
    asks === "elsewhere"
      ? strayIn(block, line, strayColumns(block, columns))
      : money.find((column) => asks === "name" || numberAt(line, column) !== undefined);
  if (place === undefined) return [];
  const cell = { row, column: block.column + place };
  const amount = numberAt(line, place);
  const values = { text, row: row + 1, ...(amount !== undefined && { amount }) };
  return [finding(layout, "warning", ASKED[asks], cell, values)];
}

/** Rows that tell an amount twice or may do so: parts of a line, chapters that differ, rows below the last total. */
export function rowFindings(layout: BudgetLayout): Finding[] {
  const money = amountColumns(layout.columns);
  const findings: Finding[] = [];
  for (const { row, role, text, parts, asks } of layout.rows) {
    if (asks) findings.push(...asked(layout, row, text, asks));
    if (parts) {
      const values = { text, found: parts.found, expected: parts.sum };
      findings.push(finding(layout, "warning", words.chapterDiffers, { row, column: parts.column }, values));
    }
    if (role !== "note" || !isPart(foldWord(text))) continue;
    for (const { column } of money) {
      const cell = readAmount(layout.block.values[row - layout.block.row]?.[column - layout.block.column] ?? "");
      if (cell.kind === "number" && cell.value !== 0) {
        findings.push(finding(layout, "note", words.partOfLine, { row, column }, { text, amount: cell.value }));
      }
    }
  }
  return [...findings, ...belowTotal(layout)];
}

/** Lines below a total that already held every line above it, without a heading or a total of their own. */
function belowTotal(layout: BudgetLayout): Finding[] {
  const agreeing = new Set(layout.totals.filter(({ agrees, above }) => agrees && !above).map(({ row }) => row));
  let lines = 0;
  let total: { text: string } | undefined;
  let below: { row: number; text: string }[] = [];
  for (const row of layout.rows) {
    if (row.role === "line") {
      if (total && !row.asks) below.push(row);
      else if (!total) lines++;
    } else if (row.role === "heading" || row.role === "header") {
      total = undefined;
      below = [];
    } else if (row.role === "total" || row.role === "result" || row.role === "subtotal") {
      lines += below.length;
      below = [];
      total = row.role === "total" && agreeing.has(row.row) && lines > 1 ? row : undefined;
    }
  }
  const column = amountColumns(layout.columns)[0]?.column ?? layout.block.column;
  return below.map(({ row, text }) =>
    finding(layout, "warning", words.belowTotal, { row, column }, { text, total: total?.text ?? "" }),
  );
}
