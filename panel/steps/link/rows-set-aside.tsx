/** How many rows count, and which do not, with the reason. */
import type { SetAside, TableShape } from "../../../core/tables/shape";
import { usePane } from "../../pane";
import { CellLink } from "../../parts/cell-link";

export function RowsSetAside({ shape }: { shape: TableShape }) {
  const { say } = usePane();
  const aside = shape.setAside.filter(({ reason }) => reason !== "blank");
  const blank = shape.setAside.length - aside.length;
  return (
    <section className="ww-stack">
      <h2>{say("panel.link.rows")}</h2>
      <p>
        {say("panel.link.rowsCount", { used: shape.dataRows.length, aside: aside.length })}
        {blank > 0 && ` ${say("panel.link.blankRows", { count: blank })}`}
      </p>
      {aside.length > 0 && (
        <details>
          <summary>{say("panel.link.aside", { count: aside.length })}</summary>
          <ul className="ww-stack">
            {aside.map((one) => (
              <li key={one.row}>
                {sentence(one)}{" "}
                <CellLink cell={{ sheet: shape.block.sheet, row: one.row, column: shape.block.column }} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );

  function sentence({ row, reason, text }: SetAside): string {
    const why = say(`panel.link.reason.${reason}`);
    return say("panel.link.asideRow", { row: row + 1, text: text === "" ? "" : ` (“${text}”)`, why });
  }
}
