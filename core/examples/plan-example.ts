/** The plan that lays out the example in the user's workbook: real figures of Genk, judgements marked as made up. */
import { tableSchemas } from "../tables/all-tables";
import { offeredWord } from "../tables/schema";
import type { Plan } from "../workbook/plan";
import { buildPlan, type PlanBuilder } from "../workbook/plan-builder";
import type { Snapshot } from "../workbook/snapshot";
import { type ExampleSheet, exampleWorkbook } from "./genk";

/** New sheets only; a sheet whose name is taken gets a number. */
export function planExample(snapshot: Snapshot): Plan {
  const plan = buildPlan(snapshot, "plan.example");
  const names = exampleWorkbook.sheets.map((sheet) => addSheet(plan, sheet));
  const [first] = names;
  if (first !== undefined) plan.add({ kind: "show", sheet: first, row: 0, column: 0 });
  return plan.build();
}

function addSheet(plan: PlanBuilder, example: ExampleSheet): string {
  const sheet = plan.createSheet(example.name);
  for (const { format, ...rect } of example.formats) plan.add({ kind: "format", sheet, ...rect, format });
  plan.write(sheet, 0, 0, example.values);
  for (const table of example.tables) {
    plan.add({ kind: "createTable", sheet, ...table });
    addDropDowns(plan, sheet, table.name, example);
  }
  plan.add({ kind: "freeze", sheet, rows: 1, columns: 1 });
  return sheet;
}

function addDropDowns(plan: PlanBuilder, sheet: string, name: string, example: ExampleSheet): void {
  const columns = tableSchemas.find((schema) => schema.name === name)?.columns ?? [];
  for (const { header, choices } of columns) {
    const column = example.values[0]?.indexOf(header) ?? -1;
    if (!choices || column < 0) continue;
    const words = choices.map(offeredWord);
    const body = { sheet, row: 1, column, rows: example.values.length - 1, columns: 1 };
    plan.add({ kind: "validate", ...body, validation: { kind: "list", words, strict: false } });
  }
}
