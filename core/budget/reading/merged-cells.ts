/** Words in cells that are merged over several rows hold for each of those rows. */
import { readCell } from "../../cells/cell";
import type { Block } from "../../workbook/snapshot";

/** The block with such words in every row of their merged area. Amounts are left alone: they would count twice. */
export function spreadMergedWords(block: Block): Block {
  const areas = block.merged.filter((area) => area.rows > 1 && area.columns === 1);
  if (areas.length === 0) return block;
  const values = block.values.map((line) => [...line]);
  for (const area of areas) {
    const first = area.row - block.row;
    const column = area.column - block.column;
    const value = values[first]?.[column];
    if (value === undefined || readCell(value).kind !== "text") continue;
    for (let row = first + 1; row < first + area.rows; row++) {
      const line = values[row];
      if (line) line[column] = value;
    }
  }
  return { ...block, values };
}
