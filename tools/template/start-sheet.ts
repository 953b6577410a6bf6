/** The sheet that the template opens with: the ten steps, how far each is, and what it tells so far, as formulas. */
import { begroting } from "../../core/budget/tables/begroting";
import { checklist } from "../../core/checklist/tables/checklist";
import { kengetallen, keyWord } from "../../core/impact/kengetallen";
import { interviews } from "../../core/interviews/tables/interviews";
import { criteria } from "../../core/selection/tables/criteria";
import { keuze } from "../../core/selection/tables/keuze";
import { stakeholders } from "../../core/stakeholders/tables/stakeholders";
import { type StepId, steps } from "../../core/steps";
import { schemasOf } from "../../core/table-schemas";
import type { KeyOf, TableSchema } from "../../core/tables/schema";
import { team } from "../../core/team/tables/team";
import { say } from "../../core/texts/text";
import type { Formula, NewValue } from "../../core/workbook/plan";
import type { PlanBuilder } from "../../core/workbook/plan-builder";
import { columnRange, quotedWord } from "./column-range";
import { START_SHEET, words } from "./words";

interface Told {
  label: string;
  formula: Formula;
}

const WIDTHS = [6, 22, 30, 12, 44, 14];

/** Where the step's line stands on the sheet, for tests: the first row below the header. */
export const FIRST_STEP_ROW = words.intro.length + 3;

export function addStart(plan: PlanBuilder): string {
  const sheet = plan.createSheet(START_SHEET);
  const lines = steps.flatMap(stepLines);
  const header = FIRST_STEP_ROW - 1;
  plan.write(sheet, 0, 0, [[words.title], ...words.intro.map((line) => [line])]);
  plan.write(sheet, header, 0, [[...words.stepHeader], ...lines]);
  WIDTHS.forEach((width, column) => {
    const looks = { width, ...(column >= 2 && column !== 3 && column !== 5 && { wrap: true }) };
    plan.add({ kind: "format", sheet, row: FIRST_STEP_ROW, column, rows: lines.length, columns: 1, format: looks });
  });
  const last = { sheet, row: FIRST_STEP_ROW, column: WIDTHS.length - 1, rows: lines.length, columns: 1 };
  plan.add({ kind: "format", ...last, format: { numberFormat: "#,##0" } });
  plan.add({ kind: "format", sheet, row: 0, column: 0, rows: 1, columns: 1, format: { bold: true, fontSize: 14 } });
  const head = { bold: true, fill: "header", wrap: true } as const;
  plan.add({ kind: "format", sheet, row: header, column: 0, rows: 1, columns: WIDTHS.length, format: head });
  plan.add({ kind: "freeze", sheet, rows: FIRST_STEP_ROW, columns: 0 });
  return sheet;
}

/** As many lines as the step has tables or things to tell. */
function stepLines(step: (typeof steps)[number]): NewValue[][] {
  const told = TOLD[step.id] ?? [];
  const tables = schemasOf(step);
  const count = Math.max(1, tables.length, told.length);
  return Array.from({ length: count }, (_, i): NewValue[] => {
    const table = tables[i];
    const one = told[i];
    return [
      i === 0 ? step.number : "",
      i === 0 ? say("nl", step.title) : "",
      table?.name ?? (i === 0 ? words.noSheet : ""),
      table ? { formula: [`=COUNTA(${columnRange(table, table.columns[0]?.key ?? "")})`] } : "",
      one?.label ?? "",
      one?.formula ?? "",
    ];
  });
}

const TOLD: Partial<Record<StepId, readonly Told[]>> = {
  team: [
    {
      label: words.teamCost,
      formula: sum(sumIf(team, "chosen", "yes", "cost"), sumIf(team, "chosen", "compulsory", "cost")),
    },
  ],
  budget: [
    { label: words.expenses, formula: sum(sumIf(begroting, "kind", "expense", "amount")) },
    { label: words.sureIncome, formula: sum(...sureIncome()) },
    { label: words.balance, formula: sum(sumIf(begroting, "kind", "expense", "amount"), ...sureIncome().map(minus)) },
  ],
  criteria: [{ label: words.weights, formula: sum([`SUM(${columnRange(criteria, "weight")})`]) }],
  stakeholders: [
    { label: words.influential, formula: sum([`COUNTIF(${columnRange(stakeholders, "influence")}`, '">=4")']) },
  ],
  interviews: [{ label: words.talksDone, formula: sum(countIf(interviews, ["status", "done"])) }],
  choice: [{ label: words.chosen, formula: sum(countIf(keuze, ["verdict", "choose"])) }],
  impact: [{ label: words.investment, formula: investment() }],
  checklist: [
    {
      label: words.settled,
      formula: sum(countIf(checklist, ["answer", "yes"]), countIf(checklist, ["answer", "notApplicable"])),
    },
    {
      label: words.blocking,
      formula: sum(
        [`COUNTIF(${columnRange(checklist, "blocks")}`, '"ja")'],
        ...(["yes", "notApplicable"] as const).map((answer) =>
          minus([
            `COUNTIFS(${columnRange(checklist, "blocks")}`,
            '"ja"',
            columnRange(checklist, "answer"),
            `${quotedWord(checklist, "answer", answer)})`,
          ]),
        ),
      ),
    },
  ],
};

/** Terms, each as its pieces between argument separators, added up. */
function sum(...terms: readonly (readonly string[])[]): Formula {
  const pieces: string[] = ["="];
  terms.forEach((term, i) => {
    const [first = "", ...rest] = term;
    const sign = i === 0 || first.startsWith("-") ? "" : "+";
    pieces[pieces.length - 1] += sign + first;
    pieces.push(...rest);
  });
  return { formula: pieces };
}

function minus([first = "", ...rest]: readonly string[]): string[] {
  return [`-${first}`, ...rest];
}

function sumIf<S extends TableSchema>(schema: S, key: KeyOf<S>, value: string, of: KeyOf<S>): string[] {
  return [`SUMIF(${columnRange(schema, key)}`, quotedWord(schema, key, value), `${columnRange(schema, of)})`];
}

function countIf<S extends TableSchema>(schema: S, [key, value]: readonly [KeyOf<S>, string]): string[] {
  return [`COUNTIF(${columnRange(schema, key)}`, `${quotedWord(schema, key, value)})`];
}

function sureIncome(): string[][] {
  return ["toegekend", "ontvangen"].map((status) => [
    `SUMIFS(${columnRange(begroting, "amount")}`,
    columnRange(begroting, "kind"),
    quotedWord(begroting, "kind", "income"),
    columnRange(begroting, "status"),
    `${quotedWord(begroting, "status", status)})`,
  ]);
}

/** Empty until all three figures are there: a figure that is not known is no zero. */
function investment(): Formula {
  const figure = (key: Parameters<typeof keyWord>[0]) => [
    `INDEX(${columnRange(kengetallen, "middle")}`,
    `MATCH("${keyWord(key)}"`,
    columnRange(kengetallen, "key"),
    "0))",
  ];
  const [a, b, c] = [figure("dwellings"), figure("participation"), figure("investment")];
  const product = [...a.slice(0, -1), `${a.at(-1)}*${b[0]}`, ...b.slice(1, -1), `${b.at(-1)}*${c[0]}`, ...c.slice(1)];
  const [first = "", ...rest] = product;
  const last = rest.length - 1;
  const isNothing = rest.map((piece, i) => (i === last ? `${piece}=0` : piece));
  const closed = rest.map((piece, i) => (i === last ? `${piece})` : piece));
  return { formula: [`=IFERROR(IF(${first}`, ...isNothing, '""', first, ...closed, '"")'] };
}
