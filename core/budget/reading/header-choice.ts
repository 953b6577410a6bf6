/** The header that the user pointed at: Koppelingen keeps its words, so that rows inserted above it do not matter. */
import { foldWord } from "../../cells/words";
import type { Block } from "../../workbook/snapshot";
import { headerText } from "./find-header";

const BETWEEN = " | ";

/** A row of the block (from 0) as the choice that finds it again. */
export function headerChoice(block: Block, row: number): string {
  return (block.values[row] ?? []).map(headerText).join(BETWEEN);
}

/** The row of the block that a choice means; undefined when nobody chose or no row has those words any more. */
export function chosenHeaderRow(block: Block, header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const wanted = foldWord(header);
  const row = block.values.findIndex((_, at) => foldWord(headerChoice(block, at)) === wanted);
  return row < 0 ? undefined : row;
}
