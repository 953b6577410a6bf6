/** Puts a picture over the cells, and reads one back. */
import type { PictureSpec } from "../../core/workbook/plan";
import { rangeOn } from "./ranges";

/** What of the pictures of a sheet is asked before a plan. */
export const PICTURES = "items/name,items/type,items/left,items/top,items/width,items/height,items/altTextDescription";

/** The place for a picture, of which only Excel knows how large it is. */
export function askPlace(sheet: Excel.Worksheet, { position }: PictureSpec): Excel.Range {
  return rangeOn(sheet, position).load("left,top,width,height");
}

/** What a picture is called until it is whole. */
function unfinishedName(name: string): string {
  return `${name} (nieuw)`;
}

/** Queues the picture; the one that it replaces goes last of all. `place`: as `askPlace` gave it, after a sync. */
export function writePicture(
  sheet: Excel.Worksheet,
  spec: PictureSpec,
  place: Excel.Range,
  replaced: Excel.Shape | undefined,
): void {
  const shape = sheet.shapes.addImage(spec.png);
  shape.name = unfinishedName(spec.name);
  // Else a width would change the height that was set before it.
  shape.lockAspectRatio = false;
  const { left, top, width, height } = spec.box ?? boxIn(place, spec);
  shape.left = left;
  shape.top = top;
  shape.width = width;
  shape.height = height;
  shape.lockAspectRatio = true;
  shape.altTextDescription = spec.altText;
  replaced?.delete();
  shape.name = spec.name;
}

/** As large as fits in the cells, with the proportions of the picture; in points. */
function boxIn(place: Excel.Range, { width, height }: PictureSpec): NonNullable<PictureSpec["box"]> {
  const scale = Math.min(place.width / width, place.height / height);
  return { left: place.left, top: place.top, width: width * scale, height: height * scale };
}

/** The picture as a plan would put it there again. `png`: what Excel made of it when asked. */
export function pictureOf(shape: Excel.Shape, png: string): PictureSpec {
  const { name, left, top, width, height, altTextDescription: altText } = shape;
  const position = { row: 0, column: 0, rows: 1, columns: 1 };
  return { name, altText, png, width, height, position, box: { left, top, width, height } };
}
