/** Pieces of the map: files beside the pane, fetched when a map is opened. */
import { PIECE_VERSION, type PieceName } from "../../core/map/regions";
import type { PiecesResult } from "../../panel/host";
import { words } from "../../panel/words";

/** All pieces at once; a browser may keep each for ever, because another version has another address. */
export async function fetchMapPieces(names: readonly PieceName[]): Promise<PiecesResult> {
  try {
    const pieces = await Promise.all(names.map(fetchPiece));
    return { ok: true, pieces };
  } catch (thrown) {
    const code = thrown instanceof Error ? thrown.message : String(thrown);
    return { ok: false, problem: { text: words.mapUnreachable, code } };
  }
}

async function fetchPiece(name: PieceName): Promise<string> {
  const response = await fetch(`map/${name}.txt?${PIECE_VERSION}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}
