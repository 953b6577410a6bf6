/** Pieces of the map: files of the script project, read when the sidebar asks for them. */
import type { PieceName } from "../../core/map/regions";

/** The texts of the pieces, in the order of the names. As templates, because only those are given unprocessed. */
export function mapPieces(names: readonly PieceName[]): string[] {
  return names.map((name) => HtmlService.createTemplateFromFile(`map/${name}`).getRawContent());
}
