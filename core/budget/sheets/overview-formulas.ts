/** The figures of the budget sheets as formulas over the lines that stand on them: =WIJK... or built-in. */
import { cellAddress, fixedAddress, fixedReference } from "../../workbook/address";
import type { Formula, NewValue } from "../../workbook/plan";
import type { CellValue } from "../../workbook/snapshot";
import type { BudgetLine } from "../lines/budget-line";
import { type Kind, kindWords, type Scenario, scenarioWords, wordFor } from "../lines/money-line";
import { type LineColumn, lineRange, type OverviewLayout } from "./overview-sheet";

function formula(...pieces: string[]): Formula {
  return { formula: pieces };
}

/** Ranges of the columns of the lines, on the sheet itself or from another sheet. */
function ranges(layout: OverviewLayout, sheet?: string, rows?: number) {
  const options = { ...(sheet !== undefined && { sheet }), ...(rows !== undefined && { rows }) };
  return (column: LineColumn) => lineRange(layout, column, options);
}

/**
 * The sum of one side in a scenario, for the lines that meet a condition on another column. SUMPRODUCT takes amounts as
 * an argument of its own, so that "n.b." in a cell is no line instead of an error.
 */
export function plainSum(
  layout: OverviewLayout,
  kind: Kind,
  scenario: Scenario,
  where: { column: LineColumn; equals: string; sheet?: string } | undefined = undefined,
): Formula {
  const at = ranges(layout, where?.sheet);
  const conditions = [`(${at("kind")}="${wordFor(kindWords, kind)}")`];
  if (scenario === "certain" && kind === "income") conditions.push(`(${at("chance")}=1)`);
  if (where) conditions.push(`(${at(where.column)}=${where.equals})`);
  const first = `=SUMPRODUCT(${conditions.length === 1 ? `${conditions[0]}*1` : conditions.join("*")}`;
  return scenario === "expected"
    ? formula(first, at("amount"), `${at("chance")})`)
    : formula(first, `${at("amount")})`);
}

/** Income minus expenses of two cells; a millionth of a euro is the noise of binary fractions. */
export function plainBalance(income: string, expense: string): Formula {
  return formula(`=ROUND(${income}-${expense}`, "6)");
}

/** What lacks, in euro: the other side of a negative balance, 0 where there is none. */
export function plainGap(balance: string): Formula {
  return formula("=MAX(0", `0-${balance})`);
}

/** WIJKSALDO or WIJKTEKORT over the lines. */
export function liveTotal(layout: OverviewLayout, name: "WIJKSALDO" | "WIJKTEKORT", scenario: Scenario): Formula {
  const at = ranges(layout);
  return formula(`=${name}(${at("kind")}`, at("amount"), at("chance"), `"${wordFor(scenarioWords, scenario)}")`);
}

/** WIJKTEKORTKANS or WIJKBUFFER over the lines. */
export function liveRisk(layout: OverviewLayout, name: "WIJKTEKORTKANS" | "WIJKBUFFER"): Formula {
  const at = ranges(layout);
  return formula(`=${name}(${at("kind")}`, at("low"), at("amount"), at("high"), `${at("chance")})`);
}

/** WIJKKASSTROOM over the lines that have a year; it spills. */
export function liveCashFlow(layout: OverviewLayout, sheet: string, scenario: Scenario): Formula {
  const at = ranges(layout, sheet, layout.dated);
  const pieces = [
    `=WIJKKASSTROOM(${at("kind")}`,
    at("amount"),
    at("year"),
    at("chance"),
    `"${wordFor(scenarioWords, scenario)}")`,
  ];
  return { formula: pieces };
}

/** One year of the cash flow in built-in formulas, for a row of the sheet Kasstroom (row from 0, first row of years). */
export function plainYear(
  layout: OverviewLayout,
  sheet: string,
  scenario: Scenario,
  row: number,
  firstRow: number,
): NewValue[] {
  const cell = (column: number) => cellAddress(row, column);
  const where = { column: "year", equals: `$${cell(0)}`, sheet } as const;
  const balances = `${fixedAddress({ row: firstRow, column: 3, rows: 1, columns: 1 })}:${cell(3)}`;
  return [
    plainSum(layout, "income", scenario, where),
    plainSum(layout, "expense", scenario, where),
    plainBalance(cell(1), cell(2)),
    formula(`=ROUND(SUM(${balances})`, "6)"),
  ];
}

/**
 * An amount as a formula that follows the user's cell, "n.b." while that holds no number. The value itself where the
 * amount is not simply what stands in the cell: typed as text, or with VAT taken out or added.
 */
export function amountCell(line: BudgetLine, inCell: CellValue): NewValue {
  const reference = fixedReference(line.cell);
  if (inCell === line.amount) return formula(`=IF(ISNUMBER(${reference})`, reference, '"n.b.")');
  if (typeof inCell === "number" && inCell === 0 - line.amount) {
    return formula(`=IF(ISNUMBER(${reference})`, `0-${reference}`, '"n.b.")');
  }
  return line.amount;
}
