/** Adds the sheet Kasstroom with its chart to a plan. */
import { say } from "../../texts/text";
import type { Place } from "../../workbook/address";
import type { SheetForm } from "../../workbook/own-sheet";
import type { NewValue } from "../../workbook/plan";
import type { PlanBuilder } from "../../workbook/plan-builder";
import { startReport } from "../../workbook/report";
import type { ReportColumn } from "../../workbook/report-table";
import type { Snapshot } from "../../workbook/snapshot";
import { cashSentence } from "../answer";
import type { BudgetLine } from "../lines/budget-line";
import type { Scenario } from "../lines/money-line";
import { budgetOverview } from "../overview";
import { words } from "../words";
import { liveCashFlow, plainYear } from "./overview-formulas";
import { CASH_SHEET, type OverviewLayout } from "./overview-sheet";
import { words as sheetWords } from "./words";

const CASH_CHART = "Wijkwerf_Kasstroom";

const COLUMNS: readonly ReportColumn[] = [
  { header: say("nl", sheetWords.year), role: "year" },
  { header: say("nl", sheetWords.income), role: "euro" },
  { header: say("nl", sheetWords.expense), role: "euro" },
  { header: say("nl", sheetWords.balance), role: "euro" },
  { header: say("nl", sheetWords.cumulative), role: "euro" },
];
const WIDTHS = [8, 16, 16, 16, 16];

export interface CashFlowStudy {
  lines: readonly BudgetLine[];
  layout: OverviewLayout;
  /** The sheet with the lines. */
  overviewSheet: string;
  scenario: Scenario;
  form: SheetForm;
  lastLine: string;
}

/** Writes one row a year and the chart. Returns the cells that a live formula fills by spilling. */
export function addCashFlow(plan: PlanBuilder, snapshot: Snapshot, study: CashFlowStudy): Place | undefined {
  const { lines, layout, overviewSheet, scenario, form, lastLine } = study;
  const { years, undated } = budgetOverview(lines, scenario);
  const sentence = cashSentence(lines, scenario, "nl");
  const report = startReport(snapshot, CASH_SHEET, { columns: WIDTHS });
  report.title(CASH_SHEET);
  report.answer(sentence);
  const table = report.place({ columns: COLUMNS, rows: years.length });
  const first = table.body.row;
  report.fill(
    table,
    years.map(({ year, income, expense, balance, cumulative }, index): NewValue[] => {
      if (form === "plain") return [year, ...plainYear(layout, overviewSheet, scenario, first + index, first)];
      if (form === "values") return [year, income.euro, expense.euro, balance.euro, cumulative.euro];
      return [index === 0 ? liveCashFlow(layout, overviewSheet, scenario) : "", "", "", "", ""];
    }),
  );
  report.freeze(table);
  const without = undated.balance.lines.length;
  if (without > 0) report.note(say("nl", words.cashUndated, { count: without }));
  if (years.length > 0) {
    report.gap();
    report.chart({
      name: CASH_CHART,
      kind: "combo",
      title: say("nl", words.cashChart),
      altText: sentence,
      source: table.whole,
    });
  }
  report.addTo(plan, lastLine);
  return form === "live" && years.length > 0 ? { sheet: report.sheet, ...table.body } : undefined;
}
