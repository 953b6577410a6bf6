/** What to tell about single lines of a budget: twice the same, a minus where none is expected, a year that lacks. */
import { begroting } from "../../tables/begroting";
import type { TextKey } from "../../texts/catalogue";
import type { TextValues } from "../../texts/text";
import type { Finding, Severity } from "../../workbook/finding";
import type { BudgetLine } from "../budget-line";
import { toCents } from "../cents";
import type { BudgetLayout, LayoutRow } from "./layout";

/** Warnings on single lines; the lines themselves are not changed. */
export function lineFindings(layout: BudgetLayout, lines: readonly BudgetLine[]): Finding[] {
  return [...doubledLines(lines), ...negativeLines(lines), ...undatedLines(lines), ...hiddenSubtotals(layout, lines)];
}

function at(line: BudgetLine, severity: Severity, key: TextKey, values: TextValues): Finding {
  return { severity, key, table: begroting.name, cell: line.cell, values };
}

function doubledLines(lines: readonly BudgetLine[]): Finding[] {
  const seen = new Map<string, BudgetLine>();
  return lines.flatMap((line) => {
    if (line.amount === 0 || line.description === "") return [];
    const key = JSON.stringify([
      line.description.toLowerCase(),
      line.kind,
      line.amount,
      line.year,
      line.funder,
      line.category,
      line.action,
      line.policyField,
      line.account,
      line.nature,
    ]);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, line);
      return [];
    }
    const values = { text: line.description, amount: line.amount, row: first.cell.row + 1 };
    return [at(line, "warning", "budget.doubledLine", values)];
  });
}

function negativeLines(lines: readonly BudgetLine[]): Finding[] {
  return lines
    .filter(({ amount }) => amount < 0)
    .map((line) => {
      const key = line.kind === "income" ? "budget.negativeIncome" : "budget.negativeExpense";
      return at(line, "warning", key, { text: line.description, amount: line.amount });
    });
}

/** Only where other lines do have a year: without any years there is nothing to lack. */
function undatedLines(lines: readonly BudgetLine[]): Finding[] {
  if (lines.every(({ year }) => year === undefined)) return [];
  return lines
    .filter(({ year }) => year === undefined)
    .map((line) => at(line, "warning", "budget.lineWithoutYear", { text: line.description, amount: line.amount }));
}

/**
 * A line that equals the sum of all others between the same two headings, totals or blank rows, above or below them:
 * probably a subtotal under another name. It counts until the user says so.
 */
function hiddenSubtotals(layout: BudgetLayout, lines: readonly BudgetLine[]): Finding[] {
  return (["expense", "income"] as const).flatMap((kind) => {
    const ofKind = lines.filter((line) => line.kind === kind);
    return subtotalsAmong(layout, ofKind);
  });
}

function subtotalsAmong(layout: BudgetLayout, lines: readonly BudgetLine[]): Finding[] {
  const byRow = new Map<number, { line: BudgetLine; cents: number }>();
  for (const line of lines) {
    const known = byRow.get(line.cell.row);
    byRow.set(line.cell.row, { line: known?.line ?? line, cents: (known?.cents ?? 0) + toCents(line.amount) });
  }
  const findings: Finding[] = [];
  const check = (group: readonly LayoutRow[]) => {
    const rows = group.flatMap(({ row }) => byRow.get(row) ?? []);
    const sum = rows.reduce((total, { cents }) => total + cents, 0);
    const [first] = rows;
    const last = rows[rows.length - 1];
    const suspect = [first, last].find((one) => one && one.cents !== 0 && Math.abs(2 * one.cents - sum) < 0.5);
    if (rows.length < 3 || !suspect) return;
    const { line } = suspect;
    findings.push(at(line, "warning", "budget.maybeSubtotal", { text: line.description, amount: line.amount }));
  };
  let group: LayoutRow[] = [];
  for (const row of layout.rows) {
    if (row.role === "line") group.push(row);
    else {
      check(group);
      group = [];
    }
  }
  check(group);
  return findings;
}
