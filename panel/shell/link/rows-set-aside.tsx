/** How many rows count, and which do not, with the reason. */

import { nameColumn, type TableSchema } from "../../../core/tables/schema";
import { columnOf, type SetAside, type TableShape } from "../../../core/tables/shape";
import { usePane } from "../../pane";
import { CellLink } from "../../parts/cell-link";
import { LinkButton } from "../../parts/link-button";
import { words } from "./words";

const MAY_COUNT = new Set<SetAside["reason"]>(["total", "comparison", "heading", "leftOut"]);

/** More names than this are not read through to leave one out. */
const MOST_ROWS = 200;

interface Props {
  shape: TableShape;
  schema: TableSchema;
  /** The user counts a row, or leaves it out. */
  onChoose(name: string, counts: boolean): void;
}

export function RowsSetAside({ shape, schema, onChoose }: Props) {
  const { say } = usePane();
  const name = columnOf(shape, nameColumn(schema)?.key ?? "")?.column;
  const counting = shape.dataRows.flatMap((row) => {
    const value =
      name === undefined ? "" : (shape.block.values[row - shape.block.row]?.[name - shape.block.column] ?? "");
    return value === "" ? [] : [{ row, text: String(value).trim() }];
  });
  const aside = shape.setAside.filter(({ reason }) => reason !== "blank");
  const blank = shape.setAside.length - aside.length;
  return (
    <section className="ww-stack">
      <h2>{say(words.linkRows)}</h2>
      <p>
        {say(words.rowsCount, { used: shape.dataRows.length, aside: aside.length })}
        {blank > 0 && ` ${say(words.blankRows, { count: blank })}`}
      </p>
      {aside.length > 0 && (
        <details>
          <summary>{say(words.aside, { count: aside.length })}</summary>
          <ul className="ww-stack">
            {aside.map((one) => (
              <li key={one.row}>
                {sentence(one)}{" "}
                <CellLink cell={{ sheet: shape.block.sheet, row: one.row, column: shape.block.column }} />{" "}
                {MAY_COUNT.has(one.reason) && (
                  <LinkButton onClick={() => onChoose(one.text, true)}>{say(words.countsAnyway)}</LinkButton>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {counting.length > 0 && (
        <details>
          <summary>{say(words.showCounting)}</summary>
          <ul className="ww-stack">
            {counting.slice(0, MOST_ROWS).map(({ row, text }) => (
              <li key={row}>
                {text} <LinkButton onClick={() => onChoose(text, false)}>{say(words.leaveOut)}</LinkButton>
              </li>
            ))}
          </ul>
          {counting.length > MOST_ROWS && <p>{say(words.moreRows, { count: counting.length - MOST_ROWS })}</p>}
        </details>
      )}
    </section>
  );

  function sentence({ row, reason, text }: SetAside): string {
    const why = say(words[`link.reason.${reason}`]);
    return say(words.asideRow, { row: row + 1, text: text === "" ? "" : ` (“${text}”)`, why });
  }
}
