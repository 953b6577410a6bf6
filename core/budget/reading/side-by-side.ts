/** Budgets with the expenses on one half of the sheet and the income beside them, each with its own descriptions. */
import { readCell } from "../../cells/cell";
import { cutBlock } from "../../tables/cut-block";
import type { Block } from "../../workbook/snapshot";
import { type FoundHeader, findHeader } from "./find-header";
import type { BudgetLayout, LayoutRow } from "./layout";

/** The two halves; undefined when the sheet is no such budget. */
export function halvesOf(block: Block): [Block, Block] | undefined {
  const header = findHeader(block);
  if (!header) return undefined;
  const sided = header.cells.flatMap(({ found }, index) => {
    const side = found?.meaning.field === "amount" ? found.meaning.side : undefined;
    return side && holdsWords(block, header, index) ? [{ index, side }] : [];
  });
  const [first, second, third] = sided;
  if (!first || !second || third || first.side === second.side) return undefined;
  if (second.index - first.index < 2 || second.index === block.columns - 1) return undefined;
  const rect = { row: block.row, rows: block.rows };
  return [
    cutBlock(block, { ...rect, column: block.column, columns: second.index }),
    cutBlock(block, { ...rect, column: block.column + second.index, columns: block.columns - second.index }),
  ];
}

function holdsWords(block: Block, header: FoundHeader, column: number): boolean {
  const kinds = block.values.slice(header.row + header.rows).map((line) => readCell(line[column] ?? "").kind);
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  return count("text") > count("number");
}

/** One layout to show for both halves; reading goes half by half. */
export function joinHalves(block: Block, left: BudgetLayout, right: BudgetLayout): BudgetLayout {
  return {
    ...left,
    block,
    columns: [...left.columns, ...right.columns],
    rows: left.rows.map((row, index) => fuller(row, right.rows[index])),
    totals: [...left.totals, ...right.totals],
    halves: [left, right],
  };
}

/** Of a row's two halves the one that holds a line, or else anything at all. */
function fuller(left: LayoutRow, right: LayoutRow | undefined): LayoutRow {
  if (!right || left.role === "line") return left;
  return right.role === "line" || left.role === "blank" ? right : left;
}
