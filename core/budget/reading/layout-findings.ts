/** What to tell about a budget sheet as a whole: totals, columns, and how income and expenses were told apart. */
import { readCell } from "../../cells/cell";
import { foldWord } from "../../cells/words";
import { begroting } from "../../tables/begroting";
import { foldHeader } from "../../tables/match-header";
import type { TextKey } from "../../texts/catalogue";
import type { TextValues } from "../../texts/text";
import { cellAddress } from "../../workbook/address";
import type { Finding, Severity } from "../../workbook/finding";
import { toCents } from "../cents";
import { PAST, ROW_TOTAL } from "./header-meaning";
import { amountColumns, type BudgetLayout, type RowRole, type TotalCheck } from "./layout";
import { isCount } from "./layout-words";
import { isYear } from "./layout-years";

/** Notes and warnings on the layout as a whole; those on single lines are in line-findings.ts. */
export function layoutFindings(layout: BudgetLayout): Finding[] {
  return [
    ...sideFindings(layout),
    ...titleFindings(layout),
    ...layout.totals.flatMap((check) => totalFinding(layout, check)),
    ...rowTotalFindings(layout),
    ...columnFindings(layout),
    ...hiddenFindings(layout),
  ];
}

function finding(
  layout: BudgetLayout,
  severity: Severity,
  key: TextKey,
  place: { row: number; column: number },
  values?: TextValues,
): Finding {
  const cell = { sheet: layout.block.sheet, row: place.row, column: place.column };
  return { severity, key, table: begroting.name, cell, ...(values && { values }) };
}

function sideFindings(layout: BudgetLayout): Finding[] {
  const column = amountColumns(layout.columns)[0]?.column ?? layout.block.column;
  const row = layout.rows.find(({ role }) => role === "line")?.row ?? layout.block.row;
  const at = { row, column };
  const findings: Finding[] = [];
  if (layout.sidesCertainty === "unsure") {
    const keys = { sign: "budget.sidesBySign", income: "budget.onlyIncome", expense: "budget.onlyExpenses" } as const;
    const { sides } = layout;
    if (sides === "sign" || sides === "income" || sides === "expense") {
      findings.push(finding(layout, "warning", keys[sides], at));
    }
  }
  if (layout.expensesNegative) findings.push(finding(layout, "note", "budget.expensesNegative", at));
  if (layout.year !== undefined) {
    findings.push(finding(layout, "note", "budget.yearOfTitle", at, { year: String(layout.year) }));
  }
  return findings;
}

const THOUSANDS = /(?:\bin|\bx|\*|maal)\s*(?:duizend(?:en|tallen)?|1[.\s]?000|k€|keur|keuro)(?![\d.])/;

const WORDS_ONLY: ReadonlySet<RowRole> = new Set<RowRole>(["note", "heading"]);

/** What stands above the table and may change what its amounts mean. */
function titleFindings(layout: BudgetLayout): Finding[] {
  const { block, headerRow } = layout;
  const money = new Set(amountColumns(layout.columns).map(({ column }) => column - block.column));
  const top = layout.rows.filter(
    ({ row, role }) => role === "title" || role === "header" || (WORDS_ONLY.has(role) && row < (headerRow ?? 0)),
  );
  return top.flatMap(({ row, role }) =>
    (block.values[row - block.row] ?? []).flatMap((value, index): Finding[] => {
      const at = { row, column: block.column + index };
      if (typeof value === "string" && THOUSANDS.test(foldWord(value))) {
        return [finding(layout, "warning", "budget.inThousands", at, { text: value.trim() })];
      }
      const isAmount = typeof value === "number" && !isYear(value) && money.has(index);
      if (role === "header" || !isAmount || headerRow === undefined) return [];
      return [finding(layout, "warning", "budget.amountAboveHeader", at, { amount: value, row: row + 1 })];
    }),
  );
}

function totalFinding(layout: BudgetLayout, check: TotalCheck): Finding[] {
  if (check.agrees) return [];
  const text = layout.rows.find(({ row }) => row === check.row)?.text ?? "";
  const values = { text, address: cellAddress(check.row, check.column), expected: check.expected };
  if (check.found === undefined) return [finding(layout, "warning", "budget.totalIsError", check, values)];
  const key = check.found === 0 ? "budget.totalIsZero" : "budget.totalDiffers";
  return [
    finding(layout, "warning", key, check, { ...values, found: check.found, difference: check.found - check.expected }),
  ];
}

/** Rows whose own total column says something else than their amounts. */
function rowTotalFindings(layout: BudgetLayout): Finding[] {
  const { block } = layout;
  const total = layout.columns.find(({ meaning }) => meaning?.field === ROW_TOTAL);
  if (!total) return [];
  const columns = amountColumns(layout.columns);
  const number = (row: number, column: number): number | undefined => {
    const cell = readCell(block.values[row - block.row]?.[column - block.column] ?? "");
    return cell.kind === "number" ? cell.value : undefined;
  };
  return layout.rows.flatMap(({ role, row, text }) => {
    const found = number(row, total.column);
    if (role !== "line" || found === undefined) return [];
    const parts = columns.flatMap(({ column }) => number(row, column) ?? []);
    const cents = parts.reduce((sum, part) => sum + toCents(part), 0);
    if (parts.length === 0 || Math.abs(cents - toCents(found)) < 0.5) return [];
    const values = { text, found, expected: cents / 100 };
    return [finding(layout, "warning", "budget.rowTotalDiffers", { row, column: total.column }, values)];
  });
}

function columnFindings(layout: BudgetLayout): Finding[] {
  const { block, columns } = layout;
  const row = layout.headerRow ?? block.row;
  const findings: Finding[] = [];
  const numeric = columns.filter(({ column, header, meaning }) => {
    if (meaning || isCount(foldHeader(header))) return false;
    const cells = layout.rows
      .filter(({ role }) => role === "line")
      .map((line) => readCell(block.values[line.row - block.row]?.[column - block.column] ?? "").kind);
    return cells.filter((kind) => kind === "number").length > cells.length / 2;
  });
  for (const { column, header } of numeric) {
    const name = header === "" ? cellAddress(row, column) : header;
    findings.push(finding(layout, "warning", "budget.numbersNotUsed", { row, column }, { header: name }));
  }
  for (const { column, header, meaning } of columns) {
    if (meaning?.field === PAST)
      findings.push(finding(layout, "note", "budget.pastColumn", { row, column }, { header }));
  }
  const unsure = amountColumns(columns).filter(({ certainty }) => certainty === "unsure");
  for (const { column, header } of unsure) {
    const name = header === "" ? cellAddress(row, column) : header;
    findings.push(finding(layout, "warning", "budget.amountUnsure", { row, column }, { header: name }));
  }
  return findings;
}

function hiddenFindings(layout: BudgetLayout): Finding[] {
  const hidden = layout.rows.filter(({ role, row }) => role === "line" && layout.block.hiddenRows.includes(row));
  const [first] = hidden;
  if (!first) return [];
  const column = layout.block.column;
  const values = { count: hidden.length, first: cellAddress(first.row, column) };
  return [finding(layout, "note", "finding.hiddenRows", { row: first.row, column }, values)];
}
