/** A column that is told by what stands in it, whatever its header: sector codes under "Stat. sector". */
import { visible } from "../cells/visible";
import type { Block } from "../workbook/snapshot";
import { isFilled } from "./cell-text";
import { matchHeader } from "./match-header";
import type { TableSchema } from "./schema";
import type { ShapeColumn } from "./shape";

/** Of the filled cells so many must look so. */
const MOST = 0.8;

/**
 * The columns with such a meaning given to the one that holds it, where no header says so. A column that had another
 * meaning gives that to a later column under a header for it ("Statistische sector" with codes, beside "Naam").
 * `first`: the row of the block below the header.
 */
export function byContent(
  { columns, doubled }: { columns: readonly ShapeColumn[]; doubled: readonly ShapeColumn[] },
  block: Block,
  first: number,
  schema: TableSchema,
): { columns: ShapeColumn[]; doubled: ShapeColumn[] } {
  let result = { columns: [...columns], doubled: [...doubled] };
  for (const { key, pattern } of schema.columns) {
    if (!pattern || result.columns.some((column) => column.key === key)) continue;
    const all = [...result.columns, ...result.doubled];
    const found = all.find((column) => looksSo(block, first, column.column, pattern));
    if (!found) continue;
    const means = (header: string, wanted: string) =>
      matchHeader(header, schema.columns).some((match) => match.key === wanted && match.certainty === "sure");
    const heir =
      found.key === undefined ? undefined : result.doubled.find(({ header }) => means(header, found.key ?? ""));
    // Without another column for what it meant, a column of codes names the rows as well as it can.
    if (found.key !== undefined && !heir) continue;
    const given: ShapeColumn[] = [
      { ...found, key, open: false, certainty: "unsure" },
      ...(heir && found.key !== undefined ? [{ ...heir, key: found.key }] : []),
    ];
    const isGiven = ({ column }: ShapeColumn) => given.some((one) => one.column === column);
    result = {
      columns: [...result.columns.filter((one) => !isGiven(one)), ...given].sort((a, b) => a.column - b.column),
      doubled: result.doubled.filter((one) => !isGiven(one)),
    };
  }
  return result;
}

function looksSo(block: Block, first: number, column: number, pattern: RegExp): boolean {
  const filled = block.values.slice(first).flatMap((line) => {
    const value = line[column - block.column];
    return isFilled(value) ? [visible(String(value)).trim()] : [];
  });
  return filled.length > 0 && filled.filter((text) => pattern.test(text)).length >= filled.length * MOST;
}
