/** Reads what does not fit in one answer of Excel: rows in pieces, one sync for each piece. */
import type { Rect } from "../../core/workbook/address";
import type { Block, Snapshot } from "../../core/workbook/snapshot";
import { askBlock, blockOf } from "./block";
import { askLayout } from "./layout";
import type { FirstLook } from "./overview";
import { codeOf } from "./problem";
import { rangeOn, rectOf } from "./ranges";
import { RECT } from "./run";

/** At 40 bytes for a cell this stays under the 5 MB of Excel on the web; a piece of longer texts is halved. */
const CELLS_PER_PIECE = 100_000;

const TOO_LARGE = ["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "OperationCellsExceedLimit"];

/** Whether Excel refused because it would have to answer too much at once. */
function isTooLarge(thrown: unknown): boolean {
  return TOO_LARGE.includes(codeOf(thrown));
}

/** The used part of a place that is to be read. */
export interface LargePlace {
  sheet: string;
  range: Excel.Range;
}

/** One sync for the sizes and one for every 100,000 cells, or fewer where the cells hold long texts. */
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
    const pieces: Block[] = [];
    for (const piece of piecesOf(rect)) pieces.push(...(await readPiece(context, sheet, piece)));
    blocks.push(joined(sheet, rect, pieces));
  }
  return { ...look, ...layout(), blocks };
}

async function readPiece(context: Excel.RequestContext, sheet: string, piece: Rect): Promise<Block[]> {
  const asked = askBlock(sheet, rangeOn(context.workbook.worksheets.getItem(sheet), piece));
  try {
    await context.sync();
    return blockOf(asked);
  } catch (thrown) {
    if (!isTooLarge(thrown) || piece.rows === 1) throw thrown;
    const half = Math.ceil(piece.rows / 2);
    return [
      ...(await readPiece(context, sheet, { ...piece, rows: half })),
      ...(await readPiece(context, sheet, { ...piece, row: piece.row + half, rows: piece.rows - half })),
    ];
  }
}

/** The rectangle cut between rows. */
function piecesOf(rect: Rect): Rect[] {
  const height = Math.max(1, Math.floor(CELLS_PER_PIECE / rect.columns));
  const pieces: Rect[] = [];
  for (let top = 0; top < rect.rows; top += height) {
    pieces.push({ ...rect, row: rect.row + top, rows: Math.min(height, rect.rows - top) });
  }
  return pieces;
}

/** A merged area that lies in two pieces is told by both, in part or whole: the same rectangle counts once. */
function joined(sheet: string, rect: Rect, pieces: readonly Block[]): Block {
  const merged = new Map(pieces.flatMap((piece) => piece.merged).map((area) => [JSON.stringify(area), area]));
  return {
    sheet,
    ...rect,
    values: pieces.flatMap(({ values }) => values),
    hiddenRows: pieces.flatMap(({ hiddenRows }) => hiddenRows),
    merged: [...merged.values()],
  };
}
