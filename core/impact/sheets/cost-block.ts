/** The block of the sheet Impact that adds up the policy cost: the lines of the budget, and their sum in each scenario. */
import type { BudgetView } from "../../budget/budget-view";
import type { BudgetLine } from "../../budget/lines/budget-line";
import { type Kind, kindWords, SCENARIOS, type Scenario, wordFor } from "../../budget/lines/money-line";
import { say } from "../../texts/text";
import { cellAddress, fixedAddress, fixedReference, sheetPrefix } from "../../workbook/address";
import type { NewValue } from "../../workbook/plan";
import type { Report } from "../../workbook/report";
import type { TablePlace } from "../../workbook/report-table";
import { type Snapshot, valueAt } from "../../workbook/snapshot";
import type { PolicyCost } from "../policy-cost";
import { words } from "../words";

const SCENARIO_WORDS = { certain: words.costCertain, expected: words.costExpected, full: words.costFull } as const;

export interface CostBlock {
  /** The cell of a scenario's cost, and those of all three. */
  cell(scenario: Scenario): string;
  all: string;
}

/** undefined without a budget. `plain`: amounts follow the cells of the budget, and the sums follow the amounts. */
export function placeCost(
  snapshot: Snapshot,
  report: Report,
  { lines, byScenario }: PolicyCost,
  view: BudgetView,
  plain: boolean,
): CostBlock | undefined {
  if (Number.isNaN(byScenario.certain)) return undefined;
  report.section(say("nl", words.sheetCostLines));
  report.note(say("nl", words.sheetCost));
  const body = report.table({
    columns: [
      { header: say("nl", words.headLine), role: "text" },
      { header: say("nl", words.headKind), role: "text" },
      { header: say("nl", words.headAmount), role: "euro" },
      { header: say("nl", words.headChance), role: "percent" },
      { header: say("nl", words.headCell), role: "text" },
    ],
    rows: lines.map((line): NewValue[] => [
      line.description,
      wordFor(kindWords, line.kind),
      plain ? followed(snapshot, line, view) : line.amount,
      line.chance,
      `${sheetPrefix(line.cell.sheet)}${cellAddress(line.cell.row, line.cell.column)}`,
    ]),
  });
  const sums = report.table({
    columns: [
      { header: say("nl", words.policyCost), role: "text" },
      { header: "", role: "general" },
      { header: say("nl", words.headAmount), role: "euro" },
    ],
    rows: SCENARIOS.map((scenario): NewValue[] => [
      say("nl", SCENARIO_WORDS[scenario]),
      "",
      plain && lines.length > 0 ? sumFormula(body, scenario) : byScenario[scenario],
    ]),
  });
  report.gap();
  const amounts = sums.column(2);
  return {
    cell: (scenario) => fixedAddress({ ...amounts, row: amounts.row + SCENARIOS.indexOf(scenario), rows: 1 }),
    all: fixedAddress(amounts),
  };
}

/**
 * The amount as a formula over its cell, with VAT added or taken out as in the view. The value itself where the cell
 * does not hold that amount: typed as text, or put together from several cells.
 */
function followed(snapshot: Snapshot, line: BudgetLine, { vat }: BudgetView): NewValue {
  const { sheet, row, column } = line.cell;
  const inCell = valueAt(snapshot, sheet, row, column);
  const rate = line.vat ?? vat.rate;
  if (typeof inCell !== "number") return line.amount;
  const reference = fixedReference(line.cell);
  const withVat = `(1+${Math.round(rate * 1e6)}/1000000)`;
  const ways: readonly (readonly [amount: number, formula: string])[] = [
    [inCell, reference],
    [inCell * (1 + rate), `${reference}*${withVat}`],
    [inCell * (1 / (1 + rate)), `${reference}/${withVat}`],
  ];
  for (const [amount, expression] of ways) {
    for (const sign of ["", "0-"]) {
      if (line.amount !== (sign === "" ? amount : 0 - amount)) continue;
      return { formula: [`=IF(ISNUMBER(${reference})`, `${sign}${expression}`, '"n.b.")'] };
    }
  }
  return line.amount;
}

/** Expenses minus income; SUMPRODUCT takes amounts as an argument of its own, so that "n.b." is no line and no error. */
function sumFormula(body: TablePlace, scenario: Scenario): NewValue {
  const at = (column: number) => fixedAddress(body.column(column));
  const [kind, amount, chance] = [at(1), at(2), at(3)];
  const side = (one: Kind) => {
    const sure = scenario === "certain" && one === "income" ? `(${chance}=1)` : "1";
    return [
      `SUMPRODUCT((${kind}="${wordFor(kindWords, one)}")*${sure}`,
      ...(scenario === "expected" ? [amount, `${chance})`] : [`${amount})`]),
    ];
  };
  const [expense, income] = [side("expense"), side("income")];
  const between = `${expense[expense.length - 1]}-${income[0]}`;
  return { formula: [`=ROUND(${expense[0]}`, ...expense.slice(1, -1), between, ...income.slice(1), "6)"] };
}
