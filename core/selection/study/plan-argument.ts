/** The plan that adds one argument to the table Argumenten, or makes that table with it. */
import { argumenten } from "../../tables/argumenten";
import { firstFreeRow, growTable, placeColumns } from "../../tables/grow-table";
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
 * spaces become one space. A column that the user's own table lacks is added where there is something to write in it.
 * Without a table Argumenten it is made.
 */
export function planArgument(snapshot: Snapshot, argument: NewArgument): Plan {
  const { wijk, side } = argument;
  const values = { wijk, side, text: oneLine(argument.text), source: oneLine(argument.source) };
  const located = locate(snapshot, argumenten);
  if (!located) return planCreateTables(snapshot, [{ schema: argumenten, rows: [{ values }] }]);
  const { shape } = located;
  const row = firstFreeRow(shape);
  const plan = buildPlan(snapshot, "panel.plan.argument", { wijk });
  const filled = argumenten.columns.flatMap((column) => {
    const value = values[column.key as keyof typeof values] ?? "";
    return value === "" ? [] : [{ column, value }];
  });
  const lacking = filled.filter(({ column }) => !columnOf(shape, column.key)).map(({ column }) => column.header);
  const added = placeColumns(plan, shape, lacking);
  for (const { column, value } of filled) {
    const place = columnOf(shape, column.key)?.column ?? added[lacking.indexOf(column.header)] ?? 0;
    const choice = column.choices?.find((one) => one.value === value);
    plan.write(shape.block.sheet, row, place, [[choice ? offeredWord(choice) : value]]);
  }
  growTable(plan, snapshot, argumenten.name, shape, { row, column: Math.max(0, ...added) });
  return plan.build();
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
