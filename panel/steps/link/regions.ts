/** Splits a sheet at its wholly empty columns: two tables side by side are two tables. */
import { cutBlock } from "../../../core/tables/locate";
import type { Block } from "../../../core/workbook/snapshot";

/** The parts from left to right; the block itself when nothing splits it. */
export function regionsOf(block: Block): Block[] {
  const empty = Array.from({ length: block.columns }, (_, column) =>
    block.values.every((line) => (line[column] ?? "") === ""),
  );
  const parts: Block[] = [];
  let first = -1;
  for (let column = 0; column <= block.columns; column++) {
    const filled = column < block.columns && !empty[column];
    if (filled && first < 0) first = column;
    if (!filled && first >= 0) {
      parts.push(cutBlock(block, { ...block, column: block.column + first, columns: column - first }));
      first = -1;
    }
  }
  return parts.length > 1 ? parts : [block];
}
