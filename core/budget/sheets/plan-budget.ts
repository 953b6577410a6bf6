/** The plan that writes the sheets Begroting overzicht and Kasstroom, as values or as formulas that go on computing. */
import { words as generalWords } from "../../texts/general";
import { say } from "../../texts/text";
import { cellAddress } from "../../workbook/address";
import type { SheetForm } from "../../workbook/own-sheet";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { type Report, startReport } from "../../workbook/report";
import type { TablePlace } from "../../workbook/report-table";
import { type Snapshot, valueAt } from "../../workbook/snapshot";
import { writtenOn } from "../../workbook/written-on";
import { budgetSentence } from "../answer";
import type { BudgetLine } from "../lines/budget-line";
import { kindWords, SCENARIOS, wordFor } from "../lines/money-line";
import type { VatShown } from "../lines/vat";
import { type BudgetOverview, budgetOverview, type GroupFigures } from "../overview";
import type { RiskReport } from "../risk-report";
import { words } from "../words";
import { amountCell, liveRisk, liveTotal, plainBalance, plainGap, plainSum } from "./overview-formulas";
import {
  categoryOf,
  NO_CATEGORY,
  NO_NATURE,
  natureOf,
  OVERVIEW_SHEET,
  OVERVIEW_WIDTHS,
  type OverviewLayout,
  placeOverview,
  TOTALS,
  type Total,
  writtenLines,
} from "./overview-sheet";
import { addCashFlow } from "./plan-cash-flow";
import { words as sheetWords } from "./words";

export interface BudgetStudy extends VatShown {
  /** As the pane shows them: on the chosen VAT basis, with bands. */
  lines: readonly BudgetLine[];
  risk: RiskReport;
}

/**
 * Both sheets are the add-in's own; what an earlier plan left there is emptied, and the preview shows all of it.
 * `today`: the day as people write it, for the last line.
 */
export function planBudget(snapshot: Snapshot, study: BudgetStudy, form: SheetForm, today?: string): Plan {
  const plan = buildPlan(snapshot, words.plan, { form: say("nl", generalWords[`form.${form}`]) });
  const lines = writtenLines(study.lines);
  const report = startReport(snapshot, OVERVIEW_SHEET, { columns: OVERVIEW_WIDTHS });
  report.title(OVERVIEW_SHEET);
  report.answer(budgetSentence(lines, "nl", study));
  report.note(say("nl", words[`basis.${study.basis}`]));
  const count = lines.filter(({ assumed }) => assumed).length;
  if (count > 0) report.note(say("nl", sheetWords.rangeNote, { count }));
  report.gap();
  const layout = placeOverview(report, lines, form === "plain" ? say("nl", words.riskFrozen) : "");
  fillTotals(report, layout, lines, form);
  fillRisk(report, layout, study.risk, form);
  const expected = budgetOverview(lines, "expected");
  report.fill(layout.categories, groupRows(layout, "category", expected, form));
  report.fill(layout.natures, groupRows(layout, "nature", expected, form));
  report.fill(layout.lines, lineRows(lines, snapshot, form));
  const lastLine = lastLineOf(lines, today);
  report.addTo(plan, lastLine);

  const { sheet } = report;
  const cash = { lines, layout, overviewSheet: sheet, scenario: "expected", form, lastLine } as const;
  const spills = addCashFlow(plan, snapshot, cash);
  plan.add({ kind: "show", sheet, row: 0, column: 0 });
  return { ...plan.build(), ...(spills && { spills: [spills] }) };
}

function fillTotals(report: Report, layout: OverviewLayout, lines: readonly BudgetLine[], form: SheetForm): void {
  const overviews = SCENARIOS.map((scenario) => budgetOverview(lines, scenario));
  const { totals } = layout;
  /** The cell of a row, under the same scenario. */
  const cell = (total: Total, scenario: number) =>
    cellAddress(totals.body.row + TOTALS.indexOf(total), totals.starts[scenario + 1] ?? 0);
  const formulaOf = (total: Total, { scenario, own }: BudgetOverview, at: number): NewValue => {
    switch (total) {
      case "income":
        return plainSum(layout, "income", scenario);
      case "expense":
        return plainSum(layout, "expense", scenario);
      case "balance":
        return form === "live"
          ? liveTotal(layout, "WIJKSALDO", scenario)
          : plainBalance(cell("income", at), cell("expense", at));
      case "gap":
        return form === "live" ? liveTotal(layout, "WIJKTEKORT", scenario) : plainGap(cell("balance", at));
      case "own":
        return own.euro;
    }
  };
  report.fill(
    totals,
    TOTALS.map((total) => [
      say("nl", sheetWords[total]),
      ...overviews.map((one, at) => (form === "values" ? one[total].euro : formulaOf(total, one, at))),
    ]),
  );
  report.style(rowOf(totals, TOTALS.indexOf("balance")), "total");
  report.style(rowOf(totals, TOTALS.indexOf("gap")), "strong");
}

/** Built-in formulas cannot simulate: in that form the figures are those of the moment of writing. */
function fillRisk(report: Report, { risk, ...layout }: OverviewLayout, figures: RiskReport, form: SheetForm): void {
  const live = form === "live" && layout.lines.body.rows > 0;
  const asked = (name: "WIJKTEKORTKANS" | "WIJKBUFFER") => liveRisk({ ...layout, risk }, name);
  report.fill(risk, [
    [say("nl", sheetWords.deficitChance), live ? asked("WIJKTEKORTKANS") : figures.deficitChance],
    [say("nl", sheetWords.reserve), live ? asked("WIJKBUFFER") : figures.reserve],
    ...(["p10", "p50", "p80", "p90"] as const).map((name) => [
      say("nl", sheetWords.endBalance, { times: Number(name.slice(1)) / 10 }),
      figures.percentiles[name],
    ]),
  ]);
  report.style({ ...risk.column(1), rows: 1 }, "finePercent");
}

function groupRows(
  layout: OverviewLayout,
  column: "category" | "nature",
  overview: BudgetOverview,
  form: SheetForm,
): NewValue[][] {
  const [block, groups, none]: [TablePlace & { names: string[] }, GroupFigures[], string] =
    column === "category"
      ? [layout.categories, overview.categories, NO_CATEGORY]
      : [layout.natures, overview.natures, NO_NATURE];
  const [name = 0, income = 0, expense = 0] = block.starts;
  return block.names.map((group, index) => {
    const row = block.body.row + index;
    const figures = groups.find(({ name: own }) => (own === "" ? none : own).toLowerCase() === group.toLowerCase());
    if (form === "values") {
      return [group, figures?.income.euro ?? 0, figures?.expense.euro ?? 0, figures?.balance.euro ?? 0];
    }
    const where = { column, equals: `$${cellAddress(row, name)}` } as const;
    return [
      group,
      plainSum(layout, "income", "expected", where),
      plainSum(layout, "expense", "expected", where),
      plainBalance(cellAddress(row, income), cellAddress(row, expense)),
    ];
  });
}

function lineRows(lines: readonly BudgetLine[], snapshot: Snapshot, form: SheetForm): NewValue[][] {
  return lines.map((line) => {
    const { cell, low, amount, high } = line;
    const written = form === "values" ? amount : amountCell(line, valueAt(snapshot, cell.sheet, cell.row, cell.column));
    const ranged = low < high;
    return [
      line.number,
      line.description,
      wordFor(kindWords, line.kind),
      written,
      line.chance,
      line.year ?? "",
      ranged ? low : "",
      ranged ? high : "",
      categoryOf(line),
      natureOf(line),
      line.funder ?? "",
      line.status ?? "",
      ranged ? say("nl", line.assumed ? sheetWords.rangeAssumed : sheetWords.rangeGiven) : "",
    ];
  });
}

/** When it was written, and the sheets that the amounts come from. */
function lastLineOf(lines: readonly BudgetLine[], today: string | undefined): string {
  const sheets = Array.from(new Set(lines.map(({ cell }) => cell.sheet))).join(", ");
  return writtenOn(today, sheets === "" ? "" : say("nl", sheetWords.amountsFrom, { sheets }));
}

function rowOf({ body }: TablePlace, index: number) {
  return { ...body, row: body.row + index, rows: 1 };
}
