/** The plan that adds one argument to the table Argumenten, or makes that table with it. */
import { argumenten } from "../../../core/tables/argumenten";
import { firstFreeRow, growTable } from "../../../core/tables/grow-table";
import { locate } from "../../../core/tables/locate";
import { planCreateTables } from "../../../core/tables/plan-create";
import { columnOf } from "../../../core/tables/shape";
import type { Plan } from "../../../core/workbook/plan";
import { buildPlan } from "../../../core/workbook/plan-builder";
import type { Snapshot } from "../../../core/workbook/snapshot";

/** By the keys of the columns of Argumenten. */
export interface NewArgument {
  wijk: string;
  side: "pro" | "contra";
  text: string;
  source: string;
}

/** Below the last argument. A column that the user's own table lacks is skipped. */
export function planArgument(snapshot: Snapshot, argument: NewArgument): Plan {
  const located = locate(snapshot, argumenten);
  if (!located) return planCreateTables(snapshot, [{ schema: argumenten, rows: [{ values: { ...argument } }] }]);
  const { shape } = located;
  const row = firstFreeRow(shape);
  const plan = buildPlan(snapshot, "panel.plan.argument", { wijk: argument.wijk });
  for (const [key, value] of Object.entries(argument)) {
    const column = columnOf(shape, key)?.column;
    const schema = argumenten.columns.find((one) => one.key === key);
    if (column === undefined || !schema || value === "") continue;
    const word = schema.choices?.find((choice) => choice.value === value)?.words[0] ?? value;
    plan.write(shape.block.sheet, row, column, [[word]]);
  }
  growTable(plan, snapshot, argumenten.name, shape, { row, column: 0 });
  return plan.build();
}
