/** Adds the columns that a table of the user lacks, right of the last one. */

import { planColumns } from "../../core/tables/plan-columns";
import type { TableSchema } from "../../core/tables/schema";
import { usePane } from "../pane";
import { words } from "../words";
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
        {say(words.columnsAdd, { count: headers.length, table: schema.name })}
      </WorkButton>
    </div>
  );
}
