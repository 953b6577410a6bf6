/** The plan that adds one argument to the table Argumenten, or makes that table with it. */
import { argumenten } from "../../tables/argumenten";
import { firstFreeRow, growTable } from "../../tables/grow-table";
import { locate } from "../../tables/locate";
import { planCreateTables } from "../../tables/plan-create";
import { offeredWord } from "../../tables/schema";
import { columnOf } from "../../tables/shape";
import type { Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
import type { Argument } from "./study";

/** By the keys of the columns of Argumenten. */
export interface NewArgument extends Pick<Argument, "side" | "text" | "source"> {
  wijk: string;
}

/**
 * Writes the argument below everything that stands under the header, and overwrites nothing. Line breaks and doubled
 * spaces become one space. A column that the user's own table lacks is skipped. Without a table Argumenten it is made.
 */
export function planArgument(snapshot: Snapshot, argument: NewArgument): Plan {
  const { wijk, side } = argument;
  const values = { wijk, side, text: oneLine(argument.text), source: oneLine(argument.source) };
  const located = locate(snapshot, argumenten);
  if (!located) return planCreateTables(snapshot, [{ schema: argumenten, rows: [{ values }] }]);
  const { shape } = located;
  const row = firstFreeRow(shape);
  const plan = buildPlan(snapshot, "panel.plan.argument", { wijk });
  for (const [key, value] of Object.entries(values)) {
    const column = columnOf(shape, key)?.column;
    const schema = argumenten.columns.find((one) => one.key === key);
    if (column === undefined || !schema || value === "") continue;
    const choice = schema.choices?.find((one) => one.value === value);
    plan.write(shape.block.sheet, row, column, [[choice ? offeredWord(choice) : value]]);
  }
  growTable(plan, snapshot, argumenten.name, shape, { row, column: 0 });
  return plan.build();
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
