/** Gives cells their looks. */

import type { Rect } from "../../core/workbook/address";
import { FILL_COLOURS, LINE_COLOUR, TEXT_COLOURS } from "../../core/workbook/fill-colours";
import type { CellFormat } from "../../core/workbook/plan";
import { filled } from "./write-cells";

const EDGES = { above: "EdgeTop", below: "EdgeBottom" } as const;
const VERTICALS = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

/** A column of 8.43 characters, which is Excel's own default, is 48 points wide: 5.25 a character and a margin. */
const POINTS_PER_CHARACTER = 5.25;
const MARGIN_POINTS = 3.75;

/** The width of a column in characters, from its points. */
export function charactersOf(points: number): number {
  return (points - MARGIN_POINTS) / POINTS_PER_CHARACTER;
}

/** A row does not grow by itself when its text begins to wrap in a column of another width. */
export function writeFormat(range: Excel.Range, rect: Rect, format: CellFormat): void {
  const { numberFormat, bold, italic, wrap, align, verticalAlign, fontSize, colour, fill, line, width, height } =
    format;
  if (numberFormat !== undefined) range.numberFormat = filled(rect, numberFormat);
  if (bold !== undefined) range.format.font.bold = bold;
  if (italic !== undefined) range.format.font.italic = italic;
  if (wrap !== undefined) range.format.wrapText = wrap;
  if (align !== undefined) range.format.horizontalAlignment = ALIGNMENTS[align];
  if (fill !== undefined) range.format.fill.color = FILL_COLOURS[fill];
  if (verticalAlign !== undefined) range.format.verticalAlignment = VERTICALS[verticalAlign];
  if (fontSize !== undefined) range.format.font.size = fontSize;
  if (colour !== undefined) range.format.font.color = TEXT_COLOURS[colour];
  if (line !== undefined) {
    const edge = range.format.borders.getItem(EDGES[line]);
    edge.style = "Continuous";
    edge.color = LINE_COLOUR;
  }
  if (height !== undefined) range.format.rowHeight = height;
  if (width !== undefined) range.format.columnWidth = width * POINTS_PER_CHARACTER + MARGIN_POINTS;
  if (wrap && height === undefined) range.format.autofitRows();
}
