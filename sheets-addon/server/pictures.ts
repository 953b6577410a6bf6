/** Pictures over the cells. Google gives them no name; the title of their alternative text is the one that we gave. */

import type { Found } from "../../core/workbook/apply";
import type { Change, PictureSpec } from "../../core/workbook/plan";
import { type Book, roomFor, sheetOf } from "./book";
import { COLUMN_WIDTH, ROW_HEIGHT } from "./cell-size";
import { PIXELS_PER_CHARACTER } from "./format-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type OverGridImage = GoogleAppsScript.Spreadsheet.OverGridImage;

/** The picture that it replaces goes when the new one stands there: Google refuses a picture of more than a million pixels. */
export function setPicture(book: Book, change: Extract<Change, { kind: "picture" }>): void {
  const { picture } = change;
  const { position, name, altText, png } = picture;
  const sheet = sheetOf(book, change.sheet);
  roomFor(book, { ...position, sheet: change.sheet });
  const earlier = named(sheet, name);
  const blob = Utilities.newBlob(Utilities.base64Decode(png), "image/png", `${name}.png`);
  const { width, height } = sizeOf(picture);
  sheet
    .insertImage(blob, position.column + 1, position.row + 1)
    .setAltTextTitle(name)
    .setAltTextDescription(altText)
    .setWidth(width)
    .setHeight(height);
  for (const one of earlier) one.remove();
}

/** A picture that is gone already is fine. */
export function removePicture(book: Book, sheet: string, name: string): void {
  for (const one of named(sheetOf(book, sheet), name)) one.remove();
}

/** Google does not give back what a picture shows. */
export function earlierPicture(
  book: Book,
  { sheet, name }: { sheet: string; name: string },
): NonNullable<Found["pictures"]> {
  const there = book.sheets.has(sheet) && named(sheetOf(book, sheet), name).length > 0;
  return there ? [{ sheet, name, picture: null }] : [];
}

function named(sheet: Sheet, name: string): OverGridImage[] {
  return sheet.getImages().filter((image) => image.getAltTextTitle() === name);
}

/** As large as fits in the cells, with its own proportions; whole pixels. */
function sizeOf({ width, height, position, widthInCharacters }: PictureSpec): { width: number; height: number } {
  const room =
    widthInCharacters === undefined ? position.columns * COLUMN_WIDTH : widthInCharacters * PIXELS_PER_CHARACTER;
  const scale = Math.min(room / width, (position.rows * ROW_HEIGHT) / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
