/** Gives cells their looks. */

import type { Rect } from "../../core/workbook/address";
import { FILL_COLOURS } from "../../core/workbook/fill-colours";
import type { CellFormat } from "../../core/workbook/plan";
import { filled } from "./write-cells";

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

/** A column of 8.43 characters, which is Excel's own default, is 48 points wide: 5.25 a character and a margin. */
const POINTS_PER_CHARACTER = 5.25;
const MARGIN_POINTS = 3.75;

export function writeFormat(range: Excel.Range, rect: Rect, format: CellFormat): void {
  const { numberFormat, bold, italic, wrap, align, fill, width } = format;
  if (numberFormat !== undefined) range.numberFormat = filled(rect, numberFormat);
  if (bold !== undefined) range.format.font.bold = bold;
  if (italic !== undefined) range.format.font.italic = italic;
  if (wrap !== undefined) range.format.wrapText = wrap;
  if (align !== undefined) range.format.horizontalAlignment = ALIGNMENTS[align];
  if (fill !== undefined) range.format.fill.color = FILL_COLOURS[fill];
  if (width !== undefined) range.format.columnWidth = width * POINTS_PER_CHARACTER + MARGIN_POINTS;
}
