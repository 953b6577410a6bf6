/** Adds the sheet Kasstroom with its chart to a plan. */
import { say } from "../texts/catalogue";
import type { Place } from "../workbook/address";
import { type SheetForm, writeOwnSheet } from "../workbook/own-sheet";
import type { NewValue } from "../workbook/plan";
import type { PlanBuilder } from "../workbook/plan-builder";
import type { Snapshot } from "../workbook/snapshot";
import { cashSentence } from "./answer";
import type { BudgetLine } from "./budget-line";
import type { Scenario } from "./money-line";
import { budgetOverview } from "./overview";
import { liveCashFlow, plainYear } from "./overview-formulas";
import { CASH_SHEET, type OverviewLayout } from "./overview-sheet";

const CASH_CHART = "Wijkwerf_Kasstroom";

const COLUMNS = ["Jaar", "Inkomsten", "Uitgaven", "Saldo", "Gecumuleerd saldo"];
const HEADER = 3;
const FIRST = HEADER + 1;

export interface CashFlowStudy {
  lines: readonly BudgetLine[];
  layout: OverviewLayout;
  /** The sheet with the lines. */
  overviewSheet: string;
  scenario: Scenario;
  form: SheetForm;
}

/** Writes one row a year and the chart. Returns the cells that a live formula fills by spilling. */
export function addCashFlow(plan: PlanBuilder, snapshot: Snapshot, study: CashFlowStudy): Place | undefined {
  const { lines, layout, overviewSheet, scenario, form } = study;
  const { years, undated } = budgetOverview(lines, scenario);
  const body = years.map(({ year, income, expense, balance, cumulative }, index): NewValue[] => {
    if (form === "plain") return [year, ...plainYear(layout, overviewSheet, scenario, FIRST + index, FIRST)];
    if (form === "values") return [year, income.euro, expense.euro, balance.euro, cumulative.euro];
    const spill: NewValue[] = index === 0 ? [liveCashFlow(layout, overviewSheet, scenario)] : [""];
    return [...spill, "", "", "", ""];
  });
  const without = undated.balance.lines.length;
  const note = without > 0 ? say("nl", "budget.cash.undated", { count: without }) : "";
  const rows: NewValue[][] = [[CASH_SHEET], [cashSentence(lines, scenario, "nl")], [note], COLUMNS, ...body];
  const sheet = writeOwnSheet(plan, snapshot, CASH_SHEET, rows);

  const bold = { bold: true } as const;
  const money = { numberFormat: "#,##0.00", width: 18 };
  plan.add({ kind: "format", sheet, row: 0, column: 0, rows: 1, columns: 1, format: bold });
  plan.add({
    kind: "format",
    sheet,
    row: HEADER,
    column: 0,
    rows: 1,
    columns: COLUMNS.length,
    format: { ...bold, fill: "header" },
  });
  if (years.length === 0) return undefined;
  const place = { sheet, row: FIRST, rows: years.length };
  plan.add({ kind: "format", ...place, column: 0, columns: 1, format: { numberFormat: "0", width: 8 } });
  plan.add({ kind: "format", ...place, column: 1, columns: 4, format: money });
  plan.add({
    kind: "chart",
    sheet,
    chart: {
      name: CASH_CHART,
      kind: "combo",
      title: say("nl", "budget.cash.chart"),
      altText: cashSentence(lines, scenario, "nl"),
      source: { row: HEADER, column: 0, rows: years.length + 1, columns: COLUMNS.length },
      position: { row: HEADER, column: COLUMNS.length + 1, rows: 18, columns: 8 },
    },
  });
  return form === "live" ? { ...place, column: 0, columns: COLUMNS.length } : undefined;
}
