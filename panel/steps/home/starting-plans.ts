/** The plans behind the first two buttons: sheets with an example in them, or empty ones. */
import { exampleWorkbook } from "../../../core/examples/genk";
import { criteria } from "../../../core/tables/criteria";
import { kandidaatwijken } from "../../../core/tables/kandidaatwijken";
import { planCreateTables } from "../../../core/tables/plan-create";
import type { Plan } from "../../../core/workbook/plan";
import { buildPlan } from "../../../core/workbook/plan-builder";
import type { Snapshot } from "../../../core/workbook/snapshot";

/** The sheets of the example, with their tables and looks. */
export function planExample(snapshot: Snapshot): Plan {
  const plan = buildPlan(snapshot, "panel.plan.example", { name: exampleWorkbook.name });
  for (const { name, values, tables, formats } of exampleWorkbook.sheets) {
    const sheet = plan.createSheet(name);
    plan.write(sheet, 0, 0, values);
    for (const table of tables) plan.add({ kind: "createTable", sheet, ...table });
    for (const format of formats) plan.add({ kind: "format", sheet, ...format });
    plan.add({ kind: "freeze", sheet, rows: 1, columns: 1 });
  }
  plan.add({ kind: "show", sheet: exampleWorkbook.sheets[0]?.name ?? "", row: 0, column: 0 });
  return plan.build();
}

export function planEmpty(snapshot: Snapshot): Plan {
  return planCreateTables(snapshot, [{ schema: kandidaatwijken }, { schema: criteria }]);
}
