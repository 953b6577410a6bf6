/** Recognises somebody's own budget sheet: header, columns, rows, and how income and expenses are told apart. */
import { foldWord } from "../../cells/words";
import type { Certainty } from "../../tables/match-header";
import type { Block } from "../../workbook/snapshot";
import { amountsIn } from "./amounts-in";
import { findHeader } from "./find-header";
import { chosenHeaderRow } from "./header-choice";
import {
  amountColumns,
  type BudgetLayout,
  columnFor,
  type LayoutChoices,
  type LayoutColumn,
  type LayoutRow,
  type SideRule,
  sideReader,
} from "./layout";
import { layoutColumns } from "./layout-columns";
import { draftRows, yearOfTitles } from "./layout-rows";
import { settleTotals } from "./layout-totals";
import { sideIn } from "./layout-words";
import { spreadMergedWords } from "./merged-cells";
import { withNegativeGrants } from "./negative-grants";
import { halvesOf, joinHalves, withBalances } from "./side-by-side";
import { withSidesOfTotals } from "./side-totals";
import { joinStacked, stackedTables } from "./stacked-tables";
import { withWholes } from "./whole-and-parts";

/**
 * The layout of a block; undefined when there is no column of amounts in it. What the user chose goes before what was
 * recognised.
 */
export function recogniseBudget(found: Block, choices: LayoutChoices = { columns: [] }): BudgetLayout | undefined {
  const block = spreadMergedWords(found);
  const headerRow = chosenHeaderRow(block, choices.header);
  // Whoever points at a header means the whole block by it.
  const stacked = headerRow === undefined ? stackedTables(block) : undefined;
  if (stacked) {
    const [above, below] = stacked.map((part) => recogniseBudget(part, choices));
    if (above && below) return joinStacked(block, above, below);
  }
  const [left, right] = halvesOf(block, headerRow) ?? [];
  const first = left && recogniseTable(left, choices, headerRow);
  const year = choices.year ?? first?.year;
  const second = right && recogniseTable(right, year === undefined ? choices : { ...choices, year }, headerRow);
  return first && second
    ? joinHalves(block, ...withBalances(first, second))
    : recogniseTable(block, choices, headerRow);
}

function recogniseTable(block: Block, choices: LayoutChoices, headerRow: number | undefined): BudgetLayout | undefined {
  const header = findHeader(block, headerRow);
  const columns = layoutColumns(block, header, choices.columns);
  if (amountColumns(columns).length === 0) return undefined;
  const drafts = withWholes(block, draftRows(block, header, columns, choices), columns);
  const { rows: settled, totals } = settleTotals(block, drafts, columns);
  const isSilent =
    columnFor(columns, "kind") === undefined && amountColumns(columns).every(({ meaning }) => !meaning.side);
  const rows = isSilent ? withNegativeGrants(block, columns, withSidesOfTotals(settled, totals)) : settled;
  const sides = sideRule(block, columns, rows);
  const rule = choices.sides ?? sides.rule;
  const year = choices.year ?? (hasYears(columns) ? undefined : yearOfTitles(block, rows));
  return {
    block,
    headerRow: header && block.row + header.row,
    headerRows: header?.rows ?? 0,
    columns,
    sides: rule,
    sidesCertainty: choices.sides ? "sure" : sides.certainty,
    year,
    expensesNegative: choices.expensesNegative ?? (rule !== "sign" && expensesAreNegative(block, columns, rows, rule)),
    ...(incomeIsNegative(block, columns, rows, rule) && { incomeNegative: true as const }),
    ...(choices.withoutStatus && { withoutStatus: choices.withoutStatus }),
    ...(choices.statusInText !== undefined && { statusInText: choices.statusInText }),
    rows,
    totals,
  };
}

function hasYears(columns: readonly LayoutColumn[]): boolean {
  return columnFor(columns, "year") !== undefined || columns.some(({ meaning }) => meaning?.year !== undefined);
}

function sideRule(
  block: Block,
  columns: readonly LayoutColumn[],
  rows: readonly LayoutRow[],
): { rule: SideRule; certainty: Certainty } {
  if (columnFor(columns, "kind") !== undefined) return { rule: "column", certainty: "sure" };
  const money = amountColumns(columns);
  const lines = rows.filter(({ role }) => role === "line");
  const named = new Set(money.flatMap(({ meaning }) => meaning.side ?? []));
  const isElsewhere = lines.some(({ side }) => side !== undefined && !named.has(side));
  if (named.size > 0) return { rule: named.size === 1 && isElsewhere ? "blocks" : "columns", certainty: "sure" };
  if (isElsewhere) return { rule: "blocks", certainty: "sure" };
  // A change of the plan goes down as well as up: its minus says nothing about the side.
  const plain = money.filter(({ meaning }) => (meaning.version ?? 0) < 10 || money.length === 1);
  const signs = new Set(lines.flatMap(({ row }) => plain.map((column) => signAt(block, row, column))));
  if (signs.has(-1) && signs.has(1)) {
    return { rule: "sign", certainty: "unsure" };
  }
  // A title that names a side is a heading, and spoke above.
  return { rule: sideIn(foldWord(block.sheet)) ?? "expense", certainty: "unsure" };
}

/** Of the amount in a cell; 0 where there is none. */
function signAt(block: Block, row: number, { column }: LayoutColumn): number {
  return Math.sign(amountsIn(block).numberAt(row - block.row, column - block.column) ?? 0);
}

/** Every income negative and the expenses not: a notation, for a single correction never lowers all income below zero. */
function incomeIsNegative(
  block: Block,
  columns: readonly LayoutColumn[],
  rows: readonly LayoutRow[],
  rule: SideRule,
): boolean {
  if (rule !== "column" && rule !== "columns" && rule !== "blocks") return false;
  const money = amountColumns(columns);
  const sideOf = sideReader(columns);
  let [incomes, expenses] = [0, 0];
  for (const { role, row, side } of rows) {
    if (role !== "line") continue;
    for (const column of money) {
      const kind = sideOf(column.meaning, side);
      const sign = signAt(block, row, column);
      if (kind === "income" && sign > 0) return false;
      if (kind === "income" && sign < 0) incomes++;
      if (kind === "expense") expenses += sign;
    }
  }
  return incomes > 0 && expenses > 0;
}

/** Some sheets tell the sides apart and write expenses with a minus as well: then most of them are negative. */
function expensesAreNegative(
  block: Block,
  columns: readonly LayoutColumn[],
  rows: readonly LayoutRow[],
  rule: SideRule,
): boolean {
  const money = amountColumns(columns);
  const sideOf = sideReader(columns);
  let balance = 0;
  for (const { role, row, side } of rows) {
    if (role !== "line") continue;
    for (const column of money) {
      if ((sideOf(column.meaning, side) ?? rule) === "expense") balance += signAt(block, row, column);
    }
  }
  return balance < 0;
}
