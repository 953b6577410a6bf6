/** The plan that writes the sheets Begroting overzicht and Kasstroom, as values or as formulas that go on computing. */
import { say } from "../texts/catalogue";
import { cellAddress } from "../workbook/address";
import { type SheetForm, writeOwnSheet } from "../workbook/own-sheet";
import type { NewValue, Plan } from "../workbook/plan";
import { buildPlan, type PlanBuilder } from "../workbook/plan-builder";
import { type Snapshot, valueAt } from "../workbook/snapshot";
import { budgetSentence } from "./answer";
import type { BudgetLine } from "./budget-line";
import { kindWords, wordFor } from "./money-line";
import { type BudgetOverview, budgetOverview, type GroupFigures } from "./overview";
import { amountCell, liveRisk, liveTotal, plainBalance, plainGap, plainSum } from "./overview-formulas";
import {
  categoryOf,
  LINE_COLUMNS,
  NO_CATEGORY,
  NO_NATURE,
  natureOf,
  OVERVIEW_SHEET,
  type OverviewLayout,
  overviewLayout,
  SCENARIOS,
  writtenLines,
} from "./overview-sheet";
import { addCashFlow } from "./plan-cash-flow";
import type { RiskReport } from "./risk-report";
import type { VatBasis } from "./vat";

export interface BudgetStudy {
  /** As the pane shows them: on the chosen VAT basis, with bands. */
  lines: readonly BudgetLine[];
  basis: VatBasis;
  risk: RiskReport;
}

/** Both sheets are the add-in's own; what an earlier plan left there is emptied, and the preview shows all of it. */
export function planBudget(snapshot: Snapshot, study: BudgetStudy, form: SheetForm): Plan {
  const plan = buildPlan(snapshot, "budget.plan", { form: say("nl", `plan.form.${form}`) });
  const lines = writtenLines(study.lines);
  const layout = overviewLayout(lines);
  const rows: NewValue[][] = [];
  const put = (row: number, cells: NewValue[]) => {
    while (rows.length <= row) rows.push([]);
    rows[row] = cells;
  };

  put(0, [OVERVIEW_SHEET]);
  put(1, [budgetSentence(lines, "nl")]);
  put(2, [say("nl", `budget.basis.${study.basis}`)]);
  putTotals(put, layout, lines, form);
  putRisk(put, layout, study.risk, form);
  const expected = budgetOverview(lines, "expected");
  putGroups(put, layout, "Categorie", expected, form);
  putGroups(put, layout, "Aard", expected, form);
  putLines(put, layout, lines, snapshot, form);

  const sheet = writeOwnSheet(plan, snapshot, OVERVIEW_SHEET, rows);
  addFormats(plan, sheet, layout);
  const spills = addCashFlow(plan, snapshot, { lines, layout, overviewSheet: sheet, scenario: "expected", form });
  plan.add({ kind: "show", sheet, row: 0, column: 0 });
  return { ...plan.build(), ...(spills && { spills: [spills] }) };
}

type Put = (row: number, cells: NewValue[]) => void;

function putTotals(put: Put, layout: OverviewLayout, lines: readonly BudgetLine[], form: SheetForm): void {
  const { totals } = layout;
  const overviews = SCENARIOS.map(({ scenario }) => budgetOverview(lines, scenario));
  const row = (
    at: number,
    label: string,
    value: (overview: BudgetOverview) => number,
    formula: (overview: BudgetOverview, column: number) => NewValue,
  ) => put(at, [label, ...overviews.map((one, i) => (form === "values" ? value(one) : formula(one, i + 1)))]);
  const cell = (at: number, column: number) => cellAddress(at, column);

  put(totals.header, ["", ...SCENARIOS.map(({ title }) => title)]);
  row(
    totals.income,
    "Inkomsten",
    ({ income }) => income.euro,
    ({ scenario }) => plainSum(layout, "income", scenario),
  );
  row(
    totals.expense,
    "Uitgaven",
    ({ expense }) => expense.euro,
    ({ scenario }) => plainSum(layout, "expense", scenario),
  );
  row(
    totals.balance,
    "Saldo",
    ({ balance }) => balance.euro,
    ({ scenario }, column) =>
      form === "live"
        ? liveTotal(layout, "WIJKSALDO", scenario)
        : plainBalance(cell(totals.income, column), cell(totals.expense, column)),
  );
  row(
    totals.gap,
    "Tekort",
    ({ gap }) => gap.euro,
    ({ scenario }, column) =>
      form === "live" ? liveTotal(layout, "WIJKTEKORT", scenario) : plainGap(cell(totals.balance, column)),
  );
  const own = overviews.map((one) => one.own.euro);
  put(totals.own, ["Eigen inbreng", ...own]);
}

/** Built-in formulas cannot simulate: in that form the figures are those of the moment of writing. */
function putRisk(put: Put, layout: OverviewLayout, report: RiskReport, form: SheetForm): void {
  const { risk, lines } = layout;
  const live = form === "live" && lines.count > 0;
  put(risk.header, ["Risico", form === "plain" ? say("nl", "budget.riskFrozen") : ""]);
  put(risk.chance, ["Kans op een tekort", live ? liveRisk(layout, "WIJKTEKORTKANS") : report.deficitChance]);
  put(risk.reserve, ["Reserve om 80 % zeker te zijn", live ? liveRisk(layout, "WIJKBUFFER") : report.reserve]);
  (["p10", "p50", "p80", "p90"] as const).forEach((name, index) => {
    put(risk.percentiles + index, [`Eindsaldo ${name.toUpperCase()}`, report.percentiles[name]]);
  });
}

function putGroups(
  put: Put,
  layout: OverviewLayout,
  column: "Categorie" | "Aard",
  overview: BudgetOverview,
  form: SheetForm,
): void {
  const [block, groups, none]: [{ header: number; names: string[] }, GroupFigures[], string] =
    column === "Categorie"
      ? [layout.categories, overview.categories, NO_CATEGORY]
      : [layout.natures, overview.natures, NO_NATURE];
  put(block.header, [`${column} (verwacht)`, "Inkomsten", "Uitgaven", "Saldo"]);
  block.names.forEach((name, index) => {
    const row = block.header + 1 + index;
    const group = groups.find((one) => (one.name === "" ? none : one.name) === name);
    const where = { column, equals: `$${cellAddress(row, 0)}` } as const;
    put(
      row,
      form === "values"
        ? [name, group?.income.euro ?? 0, group?.expense.euro ?? 0, group?.balance.euro ?? 0]
        : [
            name,
            plainSum(layout, "income", "expected", where),
            plainSum(layout, "expense", "expected", where),
            plainBalance(cellAddress(row, 1), cellAddress(row, 2)),
          ],
    );
  });
}

function putLines(
  put: Put,
  layout: OverviewLayout,
  lines: readonly BudgetLine[],
  snapshot: Snapshot,
  form: SheetForm,
): void {
  put(layout.lines.header, [...LINE_COLUMNS]);
  lines.forEach((line, index) => {
    const { cell, low, amount, high } = line;
    const written = form === "values" ? amount : amountCell(line, valueAt(snapshot, cell.sheet, cell.row, cell.column));
    const ranged = low < high;
    put(layout.lines.header + 1 + index, [
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
    ]);
  });
}

function addFormats(plan: PlanBuilder, sheet: string, layout: OverviewLayout): void {
  const { totals, risk, categories, natures, lines } = layout;
  const format = (row: number, column: number, rows: number, columns: number, of: object) => {
    if (rows > 0) plan.add({ kind: "format", sheet, row, column, rows, columns, format: of });
  };
  const money = { numberFormat: "#,##0.00" };
  format(0, 0, 1, 1, { bold: true });
  for (const { header } of [totals, risk, categories, natures]) format(header, 0, 1, 4, { bold: true, fill: "header" });
  format(lines.header, 0, 1, LINE_COLUMNS.length, { bold: true, fill: "header", wrap: true });
  format(totals.income, 1, 5, 3, money);
  format(totals.balance, 0, 2, 4, { bold: true });
  format(risk.chance, 1, 1, 1, { numberFormat: "0.0%" });
  format(risk.reserve, 1, 5, 1, money);
  format(categories.header + 1, 1, categories.names.length, 3, money);
  format(natures.header + 1, 1, natures.names.length, 3, money);
  format(lines.header + 1, 3, lines.count, 1, money);
  format(lines.header + 1, 4, lines.count, 1, { numberFormat: "0%" });
  format(lines.header + 1, 5, lines.count, 1, { numberFormat: "0" });
  format(lines.header + 1, 6, lines.count, 2, money);
  [30, 36, 16, 16, 8, 8, 16, 16, 20, 14, 22, 14].forEach((width, column) => {
    format(lines.header, column, 1, 1, { width });
  });
}
