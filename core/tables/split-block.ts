/** Tables that stand side by side on one sheet, each on its own. */
import type { Block } from "../workbook/snapshot";
import { cutBlock } from "./cut-block";

/** A single empty column may be a spacer inside a table; two in a row stand between two tables. */
const GAP = 2;

/** The parts of a block between gaps of wholly empty columns, from left to right; the block itself when there are none. */
export function splitBlock(block: Block): Block[] {
  const filled = Array.from({ length: block.columns }, (_, j) => block.values.some((line) => (line[j] ?? "") !== ""));
  const parts: { first: number; last: number }[] = [];
  filled.forEach((hasCells, j) => {
    if (!hasCells) return;
    const current = parts[parts.length - 1];
    if (current && j - current.last <= GAP) current.last = j;
    else parts.push({ first: j, last: j });
  });
  if (parts.length < 2) return [block];
  return parts.map(({ first, last }) =>
    cutBlock(block, { ...block, column: block.column + first, columns: last - first + 1 }),
  );
}
