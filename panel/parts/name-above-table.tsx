/** A table of three figures a row, with its name above them: so that large figures and long names fit a narrow pane. */
import type { ReactNode } from "react";

export interface NamedFigures {
  name: string;
  /** As many as there are headers; or one thing that is said instead of them. */
  figures: readonly ReactNode[];
}

interface Props {
  caption: string;
  /** The caption stands in the heading above already. */
  captionHidden?: boolean;
  headers: readonly string[];
  rows: readonly NamedFigures[];
}

export function NameAboveTable({ caption, captionHidden, headers, rows }: Props) {
  return (
    <table className="ww-table ww-thirds">
      <caption className={captionHidden ? "ww-hidden" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col" className="ww-right">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ name, figures }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are drawn as a whole, and two may bear one name
        <tbody key={index}>
          <tr>
            <th scope="rowgroup" colSpan={headers.length}>
              {name}
            </th>
          </tr>
          <tr>
            {figures.length < headers.length ? (
              <td colSpan={headers.length} className="ww-small ww-muted">
                {figures}
              </td>
            ) : (
              figures.map((figure, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                <td key={column} className="ww-right">
                  {figure}
                </td>
              ))
            )}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
