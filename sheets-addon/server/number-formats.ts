/** Number formats as core knows them, read and put on cells. */
import type { Place } from "../../core/workbook/address";
import { formattedArea } from "../../core/workbook/apply";
import type { Change } from "../../core/workbook/plan";
import { type Book, insideGrid, rangeOf, roomFor, sheetOf } from "./book";
import { cut, padded, solidAreas } from "./solid-areas";

/** Google writes the automatic format out; to core it is "General". */
export function excelFormat(format: string): string {
  return format === "" || format === "0.###############" ? "General" : format;
}

/** Cells outside the grid have the automatic format. */
export function formatsIn(book: Book, place: Place): string[][] {
  const part = insideGrid(book, place);
  const inside = part && rangeOf(sheetOf(book, place.sheet), part).getNumberFormats();
  return padded(
    inside?.map((line) => line.map(excelFormat)),
    place,
    "General",
  );
}

/** Only where it differs from now: in a column with a type of a native table Google refuses every format. */
export function setNumberFormats(book: Book, change: Extract<Change, { kind: "numberFormats" }>): void {
  const now = formatsIn(book, formattedArea(change));
  const differs = (format: string | null, i: number, j: number) => format !== null && format !== now[i]?.[j];
  for (const area of solidAreas(change.formats, differs)) {
    const rect = { ...area, row: change.row + area.row, column: change.column + area.column };
    roomFor(book, { ...rect, sheet: change.sheet }).setNumberFormats(
      cut(change.formats, area).map((line) => line.map((format) => format ?? "General")),
    );
  }
}
