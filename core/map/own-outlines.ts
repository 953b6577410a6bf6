/** Outlines of a municipality's own division as text cells, one a wijk: how the sheet Kaart keeps them. */
import { joinOutlines } from "./join-outlines";
import { ringsOf, type Shape } from "./outlines";
import { shapeToText, textToShape } from "./shape-text";
import { simplifyOutlines } from "./simplify-outlines";

export interface OwnOutline {
  name: string;
  /** In whole metres. */
  shape: Shape;
}

/** What Excel takes in a cell, less than what Google Sheets takes (50 000). */
export const CELL_LIMIT = 32_767;

/** Says what the cell is, and keeps a program from taking it for a formula. */
const MARK = "kaart1:";

/** First few metres, doubled until every wijk fits in its cell; at a kilometre nothing is left to see. */
const FIRST_TOLERANCE = 2;
const LAST_TOLERANCE = 1024;
/** Of all wijken together: more is slow to draw and shows nothing on a pane. */
const MOST_POINTS = 40_000;

/**
 * A text per outline, in their order, each at most `limit` characters. Points go where that hardly moves a border, for
 * both neighbours alike. Undefined when that is not enough: a wijk of thousands of islands.
 */
export function outlinesToCells(outlines: readonly OwnOutline[], limit = CELL_LIMIT): string[] | undefined {
  const joined = joinOutlines(outlines.map(({ shape }) => shape));
  for (let tolerance = FIRST_TOLERANCE; tolerance <= LAST_TOLERANCE; tolerance *= 2) {
    const simpler = simplifyOutlines(joined, () => tolerance);
    if (simpler.xs.length > MOST_POINTS && tolerance < LAST_TOLERANCE) continue;
    const cells = outlines.map((_, i) => MARK + shapeToText(ringsOf(simpler, i)));
    if (cells.every(({ length }) => length <= limit)) return cells;
  }
  return undefined;
}

/** The outline in a cell; undefined for a cell that is empty, damaged or something else. */
export function cellToShape(cell: unknown): Shape | undefined {
  if (typeof cell !== "string" || !cell.startsWith(MARK)) return undefined;
  const shape = textToShape(cell.slice(MARK.length));
  return shape && shape.length > 0 ? shape : undefined;
}
