/** Asks Excel for a rectangle in pieces that fit in an answer, one sync for each. */
import type { Rect } from "../../core/workbook/address";
import { codeOf } from "./problem";

/** With value, formula and format of a cell this stays under the 5 MB of Excel on the web; longer texts are halved. */
const CELLS_PER_PIECE = 50_000;

const TOO_LARGE = ["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "OperationCellsExceedLimit"];

/** Whether Excel refused because it would have to answer too much at once. */
export function isTooLarge(thrown: unknown): boolean {
  return TOO_LARGE.includes(codeOf(thrown));
}

/** `ask` queues a piece and gives what reads it after the sync; the pieces come back from top to bottom. */
export async function inPieces<T>(
  context: Excel.RequestContext,
  rect: Rect,
  ask: (piece: Rect) => () => T,
): Promise<T[]> {
  const pieces: T[] = [];
  for (const piece of piecesOf(rect)) pieces.push(...(await onePiece(context, piece, ask)));
  return pieces;
}

async function onePiece<T>(context: Excel.RequestContext, piece: Rect, ask: (piece: Rect) => () => T): Promise<T[]> {
  const take = ask(piece);
  try {
    await context.sync();
    return [take()];
  } catch (thrown) {
    if (!isTooLarge(thrown) || piece.rows === 1) throw thrown;
    const half = Math.ceil(piece.rows / 2);
    return [
      ...(await onePiece(context, { ...piece, rows: half }, ask)),
      ...(await onePiece(context, { ...piece, row: piece.row + half, rows: piece.rows - half }, ask)),
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
