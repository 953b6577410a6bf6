/** A small table of texts and numbers; scrolls by itself when it is wider than the pane. */

import type { ReactNode } from "react";
import { usePane } from "../pane";
import { words } from "../words";

export interface SimpleColumn {
  header: string;
  number?: boolean;
  /** Numbers of a few digits under a short header: no room is kept for more. */
  narrow?: boolean;
}

interface Props {
  caption: string;
  /** The caption stands in the heading above already. */
  captionHidden?: boolean;
  columns: readonly SimpleColumn[];
  /** Columns of equal width, whose words break instead of scrolling away. */
  even?: boolean;
  /** The name of a row above its three figures: large ones fit a narrow pane. */
  nameAbove?: boolean;
  rows: readonly (readonly ReactNode[])[];
}

export function SimpleTable({ caption, captionHidden, columns, even, nameAbove, rows }: Props) {
  const { say } = usePane();
  const look = even ? " ww-even" : nameAbove ? " ww-name-above" : "";
  return (
    <section
      className={`ww-scroll${look}`}
      aria-label={say(words.table, { caption })}
      // What scrolls must be reachable with the keyboard.
      {...(look === "" && { tabIndex: 0 })}
    >
      <table className="ww-table">
        <caption className={captionHidden ? "ww-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <th key={index} scope="col" className={headerClass(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are drawn as a whole
            <tr key={r}>
              {row.map((cell, c) =>
                c === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                  <th key={c} scope="row">
                    {cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                  <td key={c} className={columns[c]?.number ? "ww-number" : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function headerClass({ number, narrow }: SimpleColumn): string | undefined {
  if (!number) return undefined;
  return narrow ? "ww-number ww-narrow" : "ww-number";
}
