/** A table of shares whose cells are shaded by their size; the numbers stand in them, so nothing hangs on colour. */

import { usePane } from "../pane";
import { words } from "../words";

interface Props {
  caption: string;
  corner: string;
  columns: readonly string[];
  rows: readonly { label: string; shares: readonly number[] }[];
  shown(share: number): string;
}

export function HeatTable({ caption, corner, columns, rows, shown }: Props) {
  const { say } = usePane();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className="ww-scroll" aria-label={say(words.table, { caption })} tabIndex={0}>
      <table className="ww-table ww-heat">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="ww-number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, shares }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {shares.map((share, index) => (
                <td key={columns[index]} style={{ background: `rgba(var(--ww-heat), ${(share * 0.45).toFixed(3)})` }}>
                  {share === 0 ? "" : shown(share)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
