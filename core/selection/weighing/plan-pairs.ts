/** Plans that keep the comparisons in the table Paren, where they can be changed and read by =WIJKGEWICHTEN(). */

import type { Matrix } from "../../cells/matrix";
import { type OpenCells, planTable } from "../../tables/change-table";
import { foldHeader } from "../../tables/match-header";
import { tableIn } from "../../tables/table";
import type { Plan } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import { planWeights } from "../criteria/plan-criteria";
import type { CriterionRow } from "../study";
import { paren } from "../tables/paren";
import { words } from "../words";

/** What is not compared yet stays empty, to go on with another time. Rows of other criteria stay as they are. */
export function planPairs(
  snapshot: Snapshot,
  criteria: readonly Pick<CriterionRow, "name">[],
  { columns, data }: Matrix,
): Plan {
  const names = criteria.map(({ name }) => name);
  const answers = (row: number): OpenCells =>
    Object.fromEntries(
      names.map((name, column) => {
        const value = data[row * columns + column] ?? Number.NaN;
        return [name, Number.isNaN(value) ? "" : value];
      }),
    );
  const present = new Map(
    tableIn(snapshot, paren)?.rows.map(({ row, values }) => [foldHeader(values.name ?? ""), row]),
  );
  return planTable(snapshot, paren, { text: words.planPairs }, (table) => {
    table.columns(names);
    names.forEach((name, index) => {
      const row = present.get(foldHeader(name));
      if (row === undefined) table.add({ name }, answers(index));
      else table.set(row, {}, answers(index));
    });
  });
}

/** The weights together with the comparisons that they follow from, to agree with and to put back at once. */
export function planWeightsWithPairs(
  snapshot: Snapshot,
  criteria: readonly CriterionRow[],
  weights: ArrayLike<number>,
  comparisons: Matrix,
): Plan {
  const first = planWeights(snapshot, criteria, weights);
  const second = planPairs(snapshot, criteria, comparisons);
  return {
    title: first.title,
    // The sheet that is shown stays that of the weights.
    changes: [...first.changes, ...second.changes.filter(({ kind }) => kind !== "show")],
    overwrites: [...first.overwrites, ...second.overwrites],
    createsSheets: [...first.createsSheets, ...second.createsSheets],
  };
}
