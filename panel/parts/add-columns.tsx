/** Adds the columns that a table of the user lacks, right of the last one. */
import { growTable, placeColumns } from "../../core/tables/grow-table";
import { locate } from "../../core/tables/locate";
import type { TableSchema } from "../../core/tables/schema";
import type { Plan } from "../../core/workbook/plan";
import { buildPlan } from "../../core/workbook/plan-builder";
import type { Snapshot } from "../../core/workbook/snapshot";
import { usePane } from "../pane";
import { WorkButton } from "./work-button";

interface Props {
  schema: TableSchema;
  headers: readonly string[];
}

export function AddColumns({ schema, headers }: Props) {
  const { say, plans } = usePane();
  if (headers.length === 0) return null;
  return (
    <div>
      <WorkButton task={() => plans.propose((snapshot) => planColumns(snapshot, schema, headers))}>
        {say("panel.columns.add", { count: headers.length, table: schema.name })}
      </WorkButton>
    </div>
  );
}

/** A header that somebody typed beside the table already is taken in. */
function planColumns(snapshot: Snapshot, schema: TableSchema, headers: readonly string[]): Plan | undefined {
  const located = locate(snapshot, schema);
  if (!located) return undefined;
  const plan = buildPlan(snapshot, "panel.plan.columns", { count: headers.length, table: schema.name });
  const columns = placeColumns(plan, located.shape, headers);
  growTable(plan, snapshot, schema.name, located.shape, { row: 0, column: Math.max(...columns) });
  return plan.build();
}
