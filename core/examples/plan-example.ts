/** The plan that lays out an example in the user's workbook: real figures of Halle, everything else marked as made up. */

import { addLink } from "../tables/plan-link";
import type { Plan } from "../workbook/plan";
import { buildPlan, type PlanBuilder } from "../workbook/plan-builder";
import { objectName } from "../workbook/plan-read";
import type { Snapshot } from "../workbook/snapshot";
import { dropDowns, type ExampleSheet, type ExampleWorkbook } from "./example-workbook";
import { words } from "./words";

/** New sheets only; a sheet whose name is taken gets a number, and what is linked follows it. */
export function planExample(snapshot: Snapshot, example: ExampleWorkbook): Plan {
  const plan = buildPlan(snapshot, words.example, { count: example.sheets.length });
  const names = new Map(example.sheets.map((sheet) => [sheet.name, addSheet(plan, sheet)]));
  for (const { link, schema } of example.links) {
    const sheet = names.get(link.place.sheet) ?? link.place.sheet;
    addLink(plan, snapshot, { ...link, place: { ...link.place, sheet } }, schema);
  }
  const [first] = names.values();
  if (first !== undefined) plan.add({ kind: "show", sheet: first, row: 0, column: 0 });
  return plan.build();
}

function addSheet(plan: PlanBuilder, example: ExampleSheet): string {
  const sheet = plan.createSheet(example.name);
  for (const { format, ...rect } of example.formats) plan.add({ kind: "format", sheet, ...rect, format });
  plan.write(sheet, 0, 0, example.values);
  for (const table of example.tables) plan.add({ kind: "createTable", sheet, ...table, name: objectName(table.name) });
  for (const { words, ...body } of dropDowns(example)) {
    plan.add({ kind: "validate", ...body, sheet, validation: { kind: "list", words, strict: false } });
  }
  plan.add({ kind: "freeze", sheet, rows: example.frozenRows, columns: 1 });
  return sheet;
}
