/** A printed page as HTML with everything at its place in points, so that a browser can lay its letters out. */
import type { PrintedCell, PrintedPage } from "./printed-page";

/** Letters as wide as those of Calibri or wider, whatever the machine has. */
const FONT = "Calibri, Carlito, 'Liberation Sans', Arial, sans-serif";

/** Pages after each other, each on paper of its own; cells carry the room that they have as data. */
export function pagesAsHtml(pages: readonly PrintedPage[]): string {
  const style = `@page { size: A4; margin: 42.5pt } body { margin: 0; font: 11pt ${FONT} }
    section { position: relative; break-after: page; overflow: hidden } section:last-child { break-after: auto }
    span { position: absolute; white-space: pre; line-height: 1.15; display: block }`;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${pages.map(pageAsHtml).join("")}`;
}

function pageAsHtml({ columns, rows, cells }: PrintedPage): string {
  const before = (lengths: readonly number[], to: number) => lengths.slice(0, to).reduce((a, b) => a + b, 0);
  const width = before(columns, columns.length);
  const spans = cells.map((cell) => {
    const top = before(rows, cell.row);
    const left = before(columns, cell.column);
    const room = before(columns, roomTo(cell, cells, columns.length)) - left;
    const { bold, fontSize = 11 } = cell.format;
    const look = `top:${top}pt;left:${left}pt;font-size:${fontSize}pt${bold ? ";font-weight:bold" : ""}`;
    return `<span style="${look}" data-room="${room}" data-height="${rows[cell.row] ?? 15}">${escaped(cell.text)}</span>`;
  });
  return `<section style="width:${width}pt;height:${before(rows, rows.length)}pt">${spans.join("")}</section>`;
}

/** A text goes on over empty cells beside it, as in a spreadsheet: to the next cell that holds something. */
function roomTo({ row, column }: PrintedCell, cells: readonly PrintedCell[], columns: number): number {
  const after = cells.filter((one) => one.row === row && one.column > column).map((one) => one.column);
  return Math.min(columns, ...after);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
