/** The template as a plan on an empty workbook: start, the ten steps' tables, the ranking and what goes in each column. */
import { addTable } from "../../core/tables/plan-create";
import { texts } from "../../core/texts/text";
import type { Plan } from "../../core/workbook/plan";
import { buildPlan } from "../../core/workbook/plan-builder";
import type { Snapshot } from "../../core/workbook/snapshot";
import { addHelp } from "./help-sheet";
import { addRanking } from "./ranking-sheet";
import { addStart } from "./start-sheet";
import { templateTables } from "./template-tables";

const { title } = texts("template", { title: { nl: "Sjabloon", en: "Template" } });

export const NOTHING: Snapshot = { workbook: "", sheets: [], tables: [], names: [], blocks: [] };

export function templatePlan(): Plan {
  const plan = buildPlan(NOTHING, title);
  addStart(plan);
  for (const table of templateTables()) addTable(plan, table);
  addRanking(plan);
  addHelp(plan);
  return plan.build();
}
