/** Reads what does not fit in one answer of Excel: rows in pieces, one sync for each piece. */
import type { Rect } from "../../core/workbook/address";
import type { Block, Snapshot } from "../../core/workbook/snapshot";
import { askBlock, blockOf } from "./block";
import { askLayout } from "./layout";
import { type FirstLook, overviewOf } from "./overview";
import { inPieces } from "./pieces";
import { rangeOn, rectOf } from "./ranges";
import { RECT } from "./run";

/** The used part of a place that is to be read. */
export interface LargePlace {
  sheet: string;
  range: Excel.Range;
}

/** One sync for the sizes and one for every 50,000 cells, or fewer where the cells hold long texts. */
export async function readInPieces(
  context: Excel.RequestContext,
  look: FirstLook,
  places: readonly LargePlace[],
): Promise<Snapshot> {
  const layout = askLayout(context, look);
  for (const { range } of places) range.load(RECT);
  await context.sync();

  const blocks: Block[] = [];
  for (const { sheet, range } of places) {
    if (range.isNullObject) continue;
    const rect = rectOf(range);
    const pieces = await inPieces(context, rect, (piece) => {
      const asked = askBlock(sheet, rangeOn(context.workbook.worksheets.getItem(sheet), piece), look.wantsMerged);
      return () => blockOf(asked);
    });
    blocks.push(joined(sheet, rect, pieces.flat()));
  }
  return { ...overviewOf(look), ...layout(), blocks };
}

/** A merged area that lies in two pieces is told by both, in part or whole: the same rectangle counts once. */
function joined(sheet: string, rect: Rect, pieces: readonly Block[]): Block {
  const merged = new Map(pieces.flatMap((piece) => piece.merged).map((area) => [JSON.stringify(area), area]));
  return {
    sheet,
    ...rect,
    values: pieces.flatMap(({ values }) => values),
    formulas: Object.assign({}, ...pieces.map(({ formulas }) => formulas)),
    hiddenRows: pieces.flatMap(({ hiddenRows }) => hiddenRows),
    merged: [...merged.values()],
  };
}
