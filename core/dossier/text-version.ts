/** The dossier as plain text in one column, to paste in the software in which decisions are made. */

import { formatNumber } from "../cells/format-number";
import type { NewValue } from "../workbook/plan";
import type { ValueRole } from "../workbook/report-roles";
import type { Dossier } from "./compose";
import { type Block, type Page, textOfLines } from "./page";

/** Headings on a line of their own, paragraphs whole, a table as lines with "; " between its cells. */
export function textVersion({ note, foundation }: Dossier): string {
  return [...pageText(note), "", ...pageText(foundation)].join("\n");
}

function pageText({ blocks }: Page): string[] {
  return blocks.flatMap(blockText);
}

function blockText(block: Block): string[] {
  if (block.kind === "title") return [block.text.toUpperCase()];
  if (block.kind === "section") return ["", block.text];
  if (block.kind === "text") return (block.whole ?? textOfLines(block.lines, block.role)).split("\n");
  if (block.kind === "note") return [block.whole ?? block.lines.join(" ")].filter((text) => text !== "");
  const { columns } = block;
  const { headers, rows, roles = [] } = block.uncut ?? { ...block, headers: columns.map(({ header }) => header) };
  /** A row with a role of its own has its decimals; a column shows cents and a decimal only where there are some. */
  const shown = (cell: NewValue, row: number, column: number): string => {
    const own = column > 0 ? roles[row] : undefined;
    const role = own ?? columns[column]?.role ?? "text";
    return cellText(cell, role, own === undefined ? OF_A_COLUMN : OF_A_ROW);
  };
  return [headers, ...rows]
    .map((cells, line) => cellsText(cells.map((cell, column) => shown(cell, line - 1, column))))
    .filter((line) => line !== "");
}

type Decimals = Readonly<Partial<Record<ValueRole, number>>>;
const OF_A_COLUMN: Decimals = { decimal: 1 };
const OF_A_ROW: Decimals = { whole: 0, decimal: 1, finest: 3 };

function cellText(cell: NewValue, role: ValueRole, decimals: Decimals): string {
  if (typeof cell === "number" && role !== "code") return formatNumber(cell, decimals[role] ?? 2);
  return cell === null || typeof cell === "object" ? "" : String(cell);
}

function cellsText(cells: readonly string[]): string {
  return cells
    .join("; ")
    .replace(/(?:; )+$/, "")
    .replace(/^(?:; )+/, "");
}
