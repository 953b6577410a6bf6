/** A second table under the first whose amounts stand in other columns: each is read by its own header. */
import { cutBlock } from "../../tables/cut-block";
import type { Block } from "../../workbook/snapshot";
import { readAmount } from "./amount-cell";
import { type FoundHeader, findHeader, isFilled } from "./find-header";
import type { BudgetLayout } from "./layout";

/** A title may stand between the blank row and the second header. */
const TITLE_ROWS = 2;

/** The two tables; undefined when the block is one table, or its tables have their amounts in the same columns. */
export function stackedTables(block: Block): [Block, Block] | undefined {
  for (let blank = 2; blank < block.rows - 2; blank++) {
    if (block.values[blank]?.some(isFilled) || !block.values[blank - 1]?.some(isFilled)) continue;
    const above = rowsOf(block, 0, blank);
    const below = rowsOf(block, blank + 1, block.rows - blank - 1);
    const second = findHeader(below);
    const first = second && findHeader(above);
    if (!first || !second || firstFilled(below) + TITLE_ROWS < second.row) continue;
    const upper = amountsUnder(above, first);
    const lower = amountsUnder(below, second);
    if (upper.size > 0 && lower.size > 0 && ![...lower].some((column) => upper.has(column))) return [above, below];
  }
  return undefined;
}

/** One layout to show for both; reading goes table by table. */
export function joinStacked(block: Block, above: BudgetLayout, below: BudgetLayout): BudgetLayout {
  const [first] = below.rows;
  const blank = { role: "blank" as const, text: "" };
  const between = Math.max(0, (first?.row ?? 0) - (above.block.row + above.block.rows));
  return {
    ...above,
    block,
    columns: [...above.columns, ...below.columns],
    rows: [
      ...above.rows,
      ...Array.from({ length: between }, (_, at) => ({ ...blank, row: above.block.row + above.block.rows + at })),
      ...below.rows,
    ],
    totals: [...above.totals, ...below.totals],
    halves: [above, below],
  };
}

function rowsOf(block: Block, row: number, rows: number): Block {
  return cutBlock(block, { row: block.row + row, column: block.column, rows, columns: block.columns });
}

function firstFilled(block: Block): number {
  return block.values.findIndex((line) => line.some(isFilled));
}

/** The columns that the header calls amounts and that hold some. */
function amountsUnder(block: Block, header: FoundHeader): Set<number> {
  const columns = header.cells.flatMap(({ found }, index) => (found?.meaning.field === "amount" ? [index] : []));
  const below = block.values.slice(header.row + header.rows);
  return new Set(columns.filter((index) => below.some((line) => readAmount(line[index] ?? "").kind === "number")));
}
