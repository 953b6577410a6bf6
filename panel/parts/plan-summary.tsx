/** A plan in words: what is new, and every filled cell that gets another content, before and after. */
import { useMemo, useState } from "react";
import { cellAddress, rectAddress } from "../../core/workbook/address";
import { newFormula } from "../../core/workbook/formula";
import type { Plan } from "../../core/workbook/plan";
import { type ChangedCell, preview } from "../../core/workbook/preview";
import type { CellValue } from "../../core/workbook/snapshot";
import { usePane } from "../pane";
import { LinkButton } from "./link-button";
import { words } from "./plan-words";
import { SimpleTable } from "./simple-table";
import { useNumbers } from "./use-numbers";

const AT_FIRST = 20;

export function PlanSummary({ plan }: { plan: Plan }) {
  const { say, host } = usePane();
  const { cell } = useNumbers();
  const [all, setAll] = useState(false);
  const { newSheets, removedSheets, writes, newColumns, again, overwrites, formats, charts, pictures, tables, pages } =
    useMemo(() => preview(plan), [plan]);
  const shown = all ? overwrites : overwrites.slice(0, AT_FIRST);
  // A number that stood there as a text looks the same and is not.
  const kindShown = (value: CellValue, other: unknown) =>
    typeof value === "string" && typeof other === "number" ? say(words.planAsText, { value }) : cell(value);
  const before = ({ before: value, formula, after }: ChangedCell) => {
    if (formula) return value === undefined ? formula : say(words.planFormulaShows, { formula, value: cell(value) });
    return value === undefined ? say(words.planFormula) : kindShown(value, after);
  };
  const after = ({ before: value, after: next, spilled }: ChangedCell) => {
    if (spilled) return say(words.planSpilled);
    return typeof next === "object" ? newFormula(next) : kindShown(next, value);
  };
  return (
    <div className="ww-stack">
      <ul className="ww-stack">
        {newSheets.length > 0 && (
          <li>{say(words.planNewSheets, { count: newSheets.length, sheets: newSheets.join(", ") })}</li>
        )}
        {writes.map((write) => (
          <li key={write.sheet}>{say(words.planFills, { count: write.cells, sheet: write.sheet })}</li>
        ))}
        {newColumns.map(({ sheet, headers }) => (
          <li key={`${sheet} columns`}>
            {say(words.planNewColumns, { count: headers.length, sheet, columns: headers.join(", ") })}
          </li>
        ))}
        {again.map(({ sheet, cells }) => (
          <li key={`${sheet} again`}>{say(words.planFormulasAgain, { count: cells, sheet })}</li>
        ))}
        {removedSheets.length > 0 && <li>{say(words.planRemoves, { sheets: removedSheets.join(", ") })}</li>}
        {formats.length > 0 && (
          <li>
            {say(words.planFormats, {
              cells: formats.map((place) => `${place.sheet} ${rectAddress(place)}`).join(", "),
            })}
          </li>
        )}
        {tables.length > 0 && <li>{say(words.planTables, { tables: tables.join(", ") })}</li>}
        {charts > 0 && <li>{say(words.planCharts, { count: charts })}</li>}
        {pictures.length > 0 && <li>{say(words.planPictures, { sheets: pictures.join(", ") })}</li>}
        {pages.length > 0 && host.kind === "sheets" && <li>{say(words.planPages)}</li>}
        <li>
          <strong>
            {overwrites.length === 0
              ? say(words.planOverwritesNothing)
              : say(words.planOverwrites, { count: overwrites.length })}
          </strong>
        </li>
      </ul>
      {overwrites.length > 0 && (
        <SimpleTable
          caption={say(words.planOverwritten)}
          captionHidden
          even
          columns={[
            { header: say(words.planCell) },
            { header: say(words.planBefore) },
            { header: say(words.planAfter) },
          ]}
          rows={shown.map((one) => [`${one.sheet} ${cellAddress(one.row, one.column)}`, before(one), after(one)])}
        />
      )}
      {shown.length < overwrites.length && (
        <LinkButton onClick={() => setAll(true)}>
          {say(words.planMore, { count: overwrites.length - shown.length })}
        </LinkButton>
      )}
    </div>
  );
}
