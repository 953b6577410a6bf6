/** The sheet Uitleg of the template: what goes in each column, from the schemas of the tables. */
import { steps } from "../../core/steps";
import { schemasOf } from "../../core/table-schemas";
import { type ColumnSchema, offeredWord, type TableSchema } from "../../core/tables/schema";
import type { PlanBuilder } from "../../core/workbook/plan-builder";
import { HELP_SHEET, words } from "./words";

const WIDTHS = [22, 26, 70, 50];
const HEADER = 2;

export function addHelp(plan: PlanBuilder): void {
  const sheet = plan.createSheet(HELP_SHEET);
  const rows = steps.flatMap(schemasOf).flatMap(helpOf);
  plan.write(sheet, 0, 0, [[words.helpTitle]]);
  plan.write(sheet, HEADER, 0, [[...words.helpHeader], ...rows]);
  WIDTHS.forEach((width, column) => {
    const looks = { width, wrap: true, verticalAlign: "top" } as const;
    plan.add({ kind: "format", sheet, row: HEADER + 1, column, rows: rows.length, columns: 1, format: looks });
  });
  plan.add({ kind: "format", sheet, row: 0, column: 0, rows: 1, columns: 1, format: { bold: true, fontSize: 14 } });
  const head = { bold: true, fill: "header" } as const;
  plan.add({ kind: "format", sheet, row: HEADER, column: 0, rows: 1, columns: WIDTHS.length, format: head });
  plan.add({ kind: "freeze", sheet, rows: HEADER + 1, columns: 0 });
}

function helpOf(schema: TableSchema): string[][] {
  const own = schema.columns.map((column) => [
    schema.name,
    column.header,
    (column.required ? words.required : "") + column.help.nl,
    choicesOf(column),
  ]);
  return schema.open ? [...own, [schema.name, schema.open.name.nl, schema.open.help.nl, ""]] : own;
}

function choicesOf({ kind, choices }: ColumnSchema): string {
  return kind === "yesNo" ? words.yesNo : (choices?.map(offeredWord).join(", ") ?? "");
}
