/** What to tell about a budget sheet as a whole: totals, columns, and how income and expenses were told apart. */

import { foldWord } from "../../cells/words";
import { foldHeader } from "../../tables/match-header";
import { words as tablesWords } from "../../tables/words";
import { cellAddress } from "../../workbook/address";
import type { Finding } from "../../workbook/finding";
import type { Block } from "../../workbook/snapshot";
import { toCents } from "../lines/cents";
import { amountIn, otherCurrency, readAmount } from "./amount-cell";
import { amountsIn, HOLDS } from "./amounts-in";
import { categoryFindings } from "./category-findings";
import { PAST, REPEATED, ROW_TOTAL } from "./header-meaning";
import {
  addsUp,
  amountColumns,
  type BudgetLayout,
  columnFor,
  columnsOf,
  type LayoutRow,
  type RowRole,
  type TotalCheck,
} from "./layout";
import { periodIn } from "./layout-periods";
import { unitIn } from "./layout-units";
import { isCount } from "./layout-words";
import { isYear } from "./layout-years";
import { finding, rowFindings } from "./row-findings";
import { words } from "./words";

/** Notes and warnings on the layout as a whole; those on single lines are in line-findings.ts. */
export function layoutFindings(layout: BudgetLayout): Finding[] {
  return [
    ...sideFindings(layout),
    ...titleFindings(layout),
    ...layout.totals.flatMap((check) => totalFinding(layout, check)),
    ...rowFindings(layout),
    ...rowTotalFindings(layout),
    ...columnFindings(layout),
    ...periodFindings(layout),
    ...categoryFindings(layout),
    ...currencyFinding(layout),
    ...hiddenFindings(layout),
  ];
}

function sideFindings(layout: BudgetLayout): Finding[] {
  const column = amountColumns(layout.columns)[0]?.column ?? layout.block.column;
  const row = layout.rows.find(({ role }) => role === "line")?.row ?? layout.block.row;
  const at = { row, column };
  const findings: Finding[] = [];
  if (layout.sidesCertainty === "unsure") {
    const keys = { sign: words.sidesBySign, income: words.onlyIncome, expense: words.onlyExpenses } as const;
    const { sides } = layout;
    if (sides === "sign" || sides === "income" || sides === "expense") {
      findings.push(finding(layout, "warning", keys[sides], at));
    }
  }
  if (layout.incomeNegative) findings.push(finding(layout, "note", words.incomeNegative, at));
  if (layout.expensesNegative) findings.push(finding(layout, "note", words.expensesNegative, at));
  if (layout.year !== undefined && !layout.rows.some((one) => one.year !== undefined && one.year !== layout.year)) {
    findings.push(finding(layout, "note", words.yearOfTitle, at, { year: String(layout.year) }));
  }
  return findings;
}

const WORDS_ONLY: ReadonlySet<RowRole> = new Set<RowRole>(["note", "heading", "title", "header"]);
const UNITS = { thousands: words.inThousands, millions: words.inMillions } as const;

/** What stands above, below or in the name of the table and may change what its amounts mean. */
function titleFindings(layout: BudgetLayout): Finding[] {
  const { block, headerRow } = layout;
  const money = new Set(amountColumns(layout.columns).map(({ column }) => column - block.column));
  const findings = layout.rows
    .filter(({ role }) => WORDS_ONLY.has(role))
    .flatMap(({ row, role }) =>
      (block.values[row - block.row] ?? []).flatMap((value, index): Finding[] => {
        const at = { row, column: block.column + index };
        const above = role === "title" || role === "header" || row < (headerRow ?? 0);
        const unit = typeof value === "string" ? unitIn(value, above) : undefined;
        if (unit) return [finding(layout, "warning", UNITS[unit], at, { text: String(value).trim() })];
        const isAmount = typeof value === "number" && !isYear(value) && money.has(index);
        if (role === "header" || !above || !isAmount || headerRow === undefined) return [];
        return [
          finding(layout, isDay(block, at) ? "note" : "warning", words.amountAboveHeader, at, {
            amount: value,
            row: row + 1,
          }),
        ];
      }),
    );
  const unit = unitIn(block.sheet, true);
  const first = { row: block.row, column: block.column };
  return unit ? [...findings, finding(layout, "warning", UNITS[unit], first, { text: block.sheet })] : findings;
}

const DATE_WORDS = /(?:^|\s)(?:datum|date|opgemaakt op|opgesteld op|afgedrukt op|stand op|toestand op)(?=$|\s|:)/;
/** From 2000 to 2099. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050];

/** "Opgemaakt op" before a whole number above the header: a day, and no amount. */
function isDay(block: Block, { row, column }: { row: number; column: number }): boolean {
  const line = block.values[row - block.row] ?? [];
  const value = line[column - block.column];
  if (typeof value !== "number" || !Number.isInteger(value) || value < FIRST_DAY || value > LAST_DAY) return false;
  return line.some((one) => typeof one === "string" && DATE_WORDS.test(foldWord(one)));
}

function totalFinding(layout: BudgetLayout, check: TotalCheck): Finding[] {
  if (check.agrees) return [];
  const text = layout.rows.find(({ row }) => row === check.row)?.text ?? "";
  const values = { text, address: cellAddress(check.row, check.column), expected: check.expected };
  if (check.found === undefined) return [finding(layout, "warning", words.totalIsError, check, values)];
  const key = check.found === 0 ? words.totalIsZero : words.totalDiffers;
  return [
    finding(layout, "warning", key, check, { ...values, found: check.found, difference: check.found - check.expected }),
  ];
}

/** Rows whose own total column says something else than their amounts. */
function rowTotalFindings(layout: BudgetLayout): Finding[] {
  const { block } = layout;
  const totals = columnsOf(layout.columns, ROW_TOTAL);
  const number = (row: number, column: number): number | undefined => {
    const cell = readAmount(block.values[row - block.row]?.[column - block.column] ?? "");
    return cell.kind === "number" ? cell.value : undefined;
  };
  const check = (total: (typeof totals)[number], { role, row, text }: LayoutRow): Finding[] => {
    const columns = amountColumns(layout.columns).filter(({ meaning }) => addsUp(total.meaning, meaning));
    // With VAT it is more than amounts without.
    if (total.meaning.inclusive && !columns.some(({ meaning }) => meaning.inclusive)) return [];
    const found = number(row, total.column);
    if (role !== "line" || found === undefined) return [];
    const parts = columns.flatMap(({ column }) => number(row, column) ?? []);
    const cents = parts.reduce((sum, part) => sum + toCents(part), 0);
    if (parts.length === 0 || Math.abs(cents - toCents(found)) < 0.5) return [];
    const values = { text, found, expected: cents / 100 };
    return [finding(layout, "warning", words.rowTotalDiffers, { row, column: total.column }, values)];
  };
  return totals.flatMap((total) => layout.rows.flatMap((row) => check(total, row)));
}

function columnFindings(layout: BudgetLayout): Finding[] {
  const { block, columns } = layout;
  const row = layout.headerRow ?? block.row;
  const findings: Finding[] = [];
  const numeric = unusedNumbers(layout);
  const parts = addUpToAmount(layout, numeric);
  for (const { column, header } of numeric) {
    const name = header === "" ? cellAddress(row, column) : header;
    // The same money told once more, by partner or by phase: that is no number that was forgotten.
    const [severity, text] = parts
      ? (["note", words.partsOfAmount] as const)
      : (["warning", words.numbersNotUsed] as const);
    findings.push(finding(layout, severity, text, { row, column }, { header: name }));
  }
  for (const { column, header, meaning } of columns) {
    if (meaning?.field === PAST) findings.push(finding(layout, "note", words.pastColumn, { row, column }, { header }));
  }
  const repeated = columns.filter(
    ({ header, meaning }) =>
      meaning?.field === REPEATED && (periodIn(header) !== undefined || !/incl/.test(foldWord(header))),
  );
  for (const { column, header } of repeated) {
    findings.push(finding(layout, "note", words.repeatedColumn, { row, column }, { header }));
  }
  const unsure = amountColumns(columns).filter(({ certainty }) => certainty === "unsure");
  for (const { column, header } of unsure) {
    const name = header === "" ? cellAddress(row, column) : header;
    findings.push(finding(layout, "warning", words.amountUnsure, { row, column }, { header: name }));
  }
  return findings;
}

/** A few numbers below this are the numbers of remarks or of files. */
const LARGE = 100;

/**
 * The columns without a meaning that hold numbers: in most lines, or in some, where they are large and hardly anything
 * else stands there. A number in a line without an amount is told with its row.
 */
function unusedNumbers({ block, columns, rows }: BudgetLayout) {
  const { kindAt, numberAt } = amountsIn(block);
  const described = columnFor(columns, "description") ?? -1;
  const lines = rows.filter(({ role }) => role === "line");
  return columns.filter(({ column, header, meaning }) => {
    if (meaning || isCount(foldHeader(header))) return false;
    let [numbers, large, words] = [0, 0, 0];
    for (const { row, asks } of lines) {
      const [line, place] = [row - block.row, column - block.column];
      const number = numberAt(line, place);
      if (number !== undefined) numbers++;
      if (number !== undefined && asks !== "elsewhere" && Math.abs(number) >= LARGE && !isYear(number)) large++;
      if (kindAt(line, place) === HOLDS.words) words++;
    }
    return numbers > lines.length / 2 || (column > described && large > words);
  });
}

/** Whether columns that do not count add up to the amount in every row that counts. */
function addUpToAmount(layout: BudgetLayout, columns: readonly { column: number }[]): boolean {
  const [amount, ...others] = amountColumns(layout.columns);
  if (!amount || others.length > 0 || columns.length < 2) return false;
  const cents = (row: number, column: number) =>
    toCents(amountIn(layout.block.values[row - layout.block.row]?.[column - layout.block.column]) ?? 0);
  const lines = layout.rows.filter(({ role }) => role === "line");
  return (
    lines.length > 0 &&
    lines.every(({ row }) => {
      const sum = columns.reduce((total, { column }) => total + cents(row, column), 0);
      return Math.abs(sum - cents(row, amount.column)) < 0.5;
    })
  );
}

/** Quarters or months that add up to something else than their year: the year counts. */
function periodFindings(layout: BudgetLayout): Finding[] {
  const parts = layout.columns.filter(({ meaning }) => meaning?.field === REPEATED && meaning.period !== undefined);
  if (parts.length < 2) return [];
  const { block } = layout;
  const cents = (row: number, column: number) => amountIn(block.values[row - block.row]?.[column - block.column]);
  const found: Finding[] = [];
  for (const { column, meaning } of amountColumns(layout.columns)) {
    const own = parts.filter(
      (part) =>
        part.meaning?.year === meaning.year && (meaning.side === undefined || part.meaning?.side === meaning.side),
    );
    if (own.length < 2) continue;
    for (const { row, role, text } of layout.rows) {
      const whole = cents(row, column);
      const amounts = own.flatMap((part) => cents(row, part.column) ?? []);
      if (role !== "line" || whole === undefined || amounts.length === 0) continue;
      const sum = amounts.reduce((total, amount) => total + toCents(amount), 0);
      if (Math.abs(sum - toCents(whole)) < 0.5) continue;
      const values = { text, found: whole, expected: sum / 100 };
      found.push(finding(layout, "warning", words.periodsDiffer, { row, column }, values));
    }
  }
  return found;
}

/** Pounds, dollars or francs: they are read as they stand. */
function currencyFinding(layout: BudgetLayout): Finding[] {
  const money = amountColumns(layout.columns);
  for (const { row, role } of layout.rows) {
    if (role !== "line") continue;
    for (const { column } of money) {
      const sign = otherCurrency(layout.block.values[row - layout.block.row]?.[column - layout.block.column] ?? "");
      if (sign) return [finding(layout, "warning", words.otherCurrency, { row, column }, { sign })];
    }
  }
  return [];
}

function hiddenFindings(layout: BudgetLayout): Finding[] {
  const hidden = layout.rows.filter(({ role, row }) => role === "line" && layout.block.hiddenRows.includes(row));
  const [first] = hidden;
  if (!first) return [];
  const column = layout.block.column;
  const values = { count: hidden.length, first: cellAddress(first.row, column) };
  return [finding(layout, "note", tablesWords.hiddenRows, { row: first.row, column }, values)];
}
