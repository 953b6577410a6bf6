/** Number formats in few words: a rectangle for each run of cells that look the same. */
import type { Place } from "../../core/workbook/address";
import type { FormatArea } from "../rpc";
import { type Book, insideGrid, rangeOf, sheetOf } from "./book";
import { excelFormat } from "./number-formats";
import { solidAreas } from "./solid-areas";

/** Beyond what is filled: where a plan may write, and cells may have a format already. */
const MARGIN = { rows: 100, columns: 10 };

/** Of a place and some cells below and right of it: first all as automatic, then those that are not. */
export function formatAreas(book: Book, filled: Place): FormatArea[] {
  const wide = { ...filled, rows: filled.rows + MARGIN.rows, columns: filled.columns + MARGIN.columns };
  const place = insideGrid(book, wide) ?? filled;
  const formats = rangeOf(sheetOf(book, place.sheet), place)
    .getNumberFormats()
    .map((line) => line.map(excelFormat));
  const kinds = new Set(formats.flat());
  kinds.delete("General");
  return [
    { ...place, numberFormat: "General" },
    ...[...kinds].flatMap((numberFormat) =>
      solidAreas(formats, (one) => one === numberFormat).map((area) => ({
        ...area,
        sheet: place.sheet,
        row: place.row + area.row,
        column: place.column + area.column,
        numberFormat,
      })),
    ),
  ];
}
