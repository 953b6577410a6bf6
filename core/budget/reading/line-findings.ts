/** What to tell about single lines of a budget: twice the same, a minus where none is expected, a year that lacks. */

import type { Text, TextValues } from "../../texts/text";
import type { Finding, Severity } from "../../workbook/finding";
import type { BudgetLine } from "../lines/budget-line";
import { toCents } from "../lines/cents";
import type { Kind } from "../lines/money-line";
import { begroting } from "../tables/begroting";
import type { BudgetLayout, LayoutRow } from "./layout";
import { words } from "./words";

/** Warnings on single lines; the lines themselves are not changed. */
export function lineFindings(layout: BudgetLayout, lines: readonly BudgetLine[]): Finding[] {
  return [...doubledLines(lines), ...negativeLines(lines), ...undatedLines(lines), ...hiddenSubtotals(layout, lines)];
}

function at(line: BudgetLine, severity: Severity, text: Text, values: TextValues): Finding {
  return { severity, text, table: begroting.name, cell: line.cell, values };
}

function doubledLines(lines: readonly BudgetLine[]): Finding[] {
  const repeated = repeatedAmounts(lines);
  const seen = new Map<string, BudgetLine>();
  const findings: Finding[] = [];
  for (const line of lines) {
    // Nearly every amount of a long budget is the only one: no words are compared then.
    if (line.amount === 0 || !repeated.has(line.amount) || line.description === "") continue;
    const { kind, amount, year, funder, category, action, policyField, account, nature } = line;
    const said = [kind, amount, year, funder, category, action, policyField, account, nature];
    // A line end stands between the parts: no part that came from one cell's line looks like two.
    const key = `${line.description.toLowerCase()}\n${said.join("\n")}`;
    const first = seen.get(key);
    if (first) {
      const values = { text: line.description, amount, row: first.cell.row + 1 };
      findings.push(at(line, "warning", words.doubledLine, values));
    } else seen.set(key, line);
  }
  return findings;
}

/** Amounts of more than one line: in order of size they stand beside each other. */
function repeatedAmounts(lines: readonly BudgetLine[]): ReadonlySet<number> {
  const sorted = new Float64Array(lines.length);
  for (let at = 0; at < lines.length; at++) sorted[at] = lines[at]?.amount ?? 0;
  sorted.sort();
  return new Set(sorted.filter((amount, at) => at > 0 && amount === sorted[at - 1]));
}

function negativeLines(lines: readonly BudgetLine[]): Finding[] {
  return lines
    .filter(({ amount }) => amount < 0)
    .map((line) => {
      const key = line.kind === "income" ? words.negativeIncome : words.negativeExpense;
      return at(line, "warning", key, { text: line.description, amount: line.amount });
    });
}

/** Only where other lines do have a year: without any years there is nothing to lack. */
function undatedLines(lines: readonly BudgetLine[]): Finding[] {
  if (lines.every(({ year }) => year === undefined)) return [];
  return lines
    .filter(({ year }) => year === undefined)
    .map((line) => at(line, "warning", words.lineWithoutYear, { text: line.description, amount: line.amount }));
}

/**
 * A line that equals the sum of all others between the same two headings, totals or blank rows, above or below them:
 * probably a subtotal under another name. It counts until the user says so.
 */
function hiddenSubtotals(layout: BudgetLayout, lines: readonly BudgetLine[]): Finding[] {
  return (["expense", "income"] as const).flatMap((kind) => subtotalsAmong(layout, lines, kind));
}

function subtotalsAmong(layout: BudgetLayout, lines: readonly BudgetLine[], kind: Kind): Finding[] {
  const byRow = new Map<number, { line: BudgetLine; cents: number }>();
  for (const line of lines) {
    if (line.kind !== kind) continue;
    const known = byRow.get(line.cell.row);
    if (known) known.cents += toCents(line.amount);
    else byRow.set(line.cell.row, { line, cents: toCents(line.amount) });
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
    // Half of the money from one source is the usual share of a grant, not a sum.
    if (kind === "income" && rows.length < 4) return;
    findings.push(at(line, "warning", words.maybeSubtotal, { text: line.description, amount: line.amount }));
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
