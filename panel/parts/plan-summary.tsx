/** A plan in words: what is new, and every filled cell that gets another content, before and after. */
import { useState } from "react";
import { type CellPlace, cellAddress } from "../../core/workbook/address";
import type { Plan } from "../../core/workbook/plan";
import { preview } from "../../core/workbook/preview";
import type { CellValue } from "../../core/workbook/snapshot";
import { usePane } from "../pane";
import { LinkButton } from "./link-button";
import { newValue } from "./new-value";
import { SimpleTable } from "./simple-table";
import { useNumbers } from "./use-numbers";

const AT_FIRST = 20;

/** True where a formula of the plan beside or above it will fill the cell. */
function isSpilledInto({ spills = [] }: Plan, { sheet, row, column }: CellPlace): boolean {
  return spills.some(
    (place) =>
      place.sheet === sheet &&
      row >= place.row &&
      row < place.row + place.rows &&
      column >= place.column &&
      column < place.column + place.columns &&
      // The formula itself stands in the first cell.
      !(row === place.row && column === place.column),
  );
}

export function PlanSummary({ plan }: { plan: Plan }) {
  const { say } = usePane();
  const { cell } = useNumbers();
  const [all, setAll] = useState(false);
  const { newSheets, writes, charts, tables, ...rest } = preview(plan);
  const removed = plan.changes.flatMap((change) => (change.kind === "deleteSheet" ? [change.sheet] : []));
  // That a sheet goes says enough about its cells.
  const overwrites = rest.overwrites.filter(({ sheet }) => !removed.includes(sheet));
  const shown = all ? overwrites : overwrites.slice(0, AT_FIRST);
  const outcome = (value: CellValue | undefined) => (value === undefined ? say("panel.plan.formula") : cell(value));
  return (
    <div className="ww-stack">
      <ul className="ww-stack">
        {newSheets.length > 0 && (
          <li>{say("panel.plan.newSheets", { count: newSheets.length, sheets: newSheets.join(", ") })}</li>
        )}
        {writes
          .filter(({ sheet }) => !removed.includes(sheet))
          .map((write) => (
            <li key={write.sheet}>{say("panel.plan.fills", { count: write.cells, sheet: write.sheet })}</li>
          ))}
        {removed.length > 0 && <li>{say("panel.plan.removes", { sheets: removed.join(", ") })}</li>}
        {tables.length > 0 && <li>{say("panel.plan.tables", { tables: tables.join(", ") })}</li>}
        {charts > 0 && <li>{say("panel.plan.charts", { count: charts })}</li>}
        <li>
          <strong>
            {overwrites.length === 0
              ? say("panel.plan.overwritesNothing")
              : say("panel.plan.overwrites", { count: overwrites.length })}
          </strong>
        </li>
      </ul>
      {overwrites.length > 0 && (
        <SimpleTable
          caption={say("panel.plan.overwritten")}
          captionHidden
          even
          columns={[
            { header: say("panel.plan.cell") },
            { header: say("panel.plan.before") },
            { header: say("panel.plan.after") },
          ]}
          rows={shown.map((one) => [
            `${one.sheet} ${cellAddress(one.row, one.column)}`,
            outcome(one.before),
            isSpilledInto(plan, one) ? say("panel.plan.spilled") : cell(newValue(plan, one)),
          ])}
        />
      )}
      {shown.length < overwrites.length && (
        <LinkButton onClick={() => setAll(true)}>
          {say("panel.plan.more", { count: overwrites.length - shown.length })}
        </LinkButton>
      )}
    </div>
  );
}
