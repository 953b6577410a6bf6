/** OverGridImage and the blob that it is made of. A picture is remembered, not drawn. */
import type { PictureRecord, SheetId } from "../spreadsheet/interface";
import { pngSize } from "../spreadsheet/pictures";
import { type Execution, service } from "./execution";
import type { FileState } from "./state";

interface Blob {
  readonly bytes: readonly number[];
  readonly type: string;
}

const blobs = new WeakMap<object, Blob>();

/** Utilities.newBlob, from bytes. */
export function newBlob(execution: Execution, bytes: unknown, type: unknown): object {
  if (!Array.isArray(bytes)) throw new Error("This stand-in makes blobs of bytes only.");
  const blob = service(execution, "Blob", {
    getBytes: () => bytes,
    getContentType: () => type,
  });
  blobs.set(blob, { bytes, type: String(type) });
  return blob;
}

/** Utilities.base64Decode: bytes from -128 to 127. */
export function base64Decode(encoded: unknown): number[] {
  if (typeof encoded !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) {
    throw new Error("Could not decode string.");
  }
  return Array.from(atob(encoded), (sign) => (sign.charCodeAt(0) << 24) >> 24);
}

/** What Google takes: 2 MB, and as many pixels. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_PIXELS = 1024 * 1024;

/** Of a sheet as Google makes it, in pixels; the record keeps points. */
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 85;
const POINTS_PER_PIXEL = 3 / 4;

export function insertImage(
  state: FileState,
  execution: Execution,
  sheet: SheetId,
  [source, column, row]: readonly unknown[],
): object {
  const blob = typeof source === "object" && source !== null ? blobs.get(source) : undefined;
  if (!blob) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.insertImage.");
  if (typeof column !== "number" || typeof row !== "number" || column < 1 || row < 1) {
    throw new Error("The column and the row of an image count from 1.");
  }
  const png = btoa(blob.bytes.map((byte) => String.fromCharCode(byte & 255)).join(""));
  const size = pngSize(png);
  if (!size || blob.type !== "image/png") throw new Error("Unsupported image type.");
  if (blob.bytes.length > MOST_BYTES || size.width * size.height > MOST_PIXELS) {
    throw new Error("The blob was too large. The maximum blob size is 2MB. The maximum number of pixels is 1 million.");
  }
  const record = state.spreadsheet.pictures.add({
    sheet,
    name: "",
    png,
    altTitle: "",
    altText: "",
    lockAspectRatio: false,
    left: (column - 1) * COLUMN_WIDTH * POINTS_PER_PIXEL,
    top: (row - 1) * ROW_HEIGHT * POINTS_PER_PIXEL,
    width: size.width * POINTS_PER_PIXEL,
    height: size.height * POINTS_PER_PIXEL,
  });
  return imageObject(state, execution, record);
}

export function imageObject(state: FileState, execution: Execution, { id, sheet }: PictureRecord): object {
  const { pictures } = state.spreadsheet;
  const record = () => {
    const found = pictures.list(sheet).find((one) => one.id === id);
    if (!found) throw new Error("The image does not exist in this sheet.");
    return found;
  };
  const change = (wanted: Partial<PictureRecord>): object => {
    record();
    pictures.update(id, wanted);
    return self;
  };
  const pixels = (size: number): number => {
    if (!Number.isInteger(size) || size < 1) throw new Error("The size of an image is a whole number of pixels.");
    return size * POINTS_PER_PIXEL;
  };
  const self: object = service(execution, "OverGridImage", {
    getAltTextTitle: () => record().altTitle,
    getAltTextDescription: () => record().altText,
    setAltTextTitle: (title: string) => change({ altTitle: title }),
    setAltTextDescription: (text: string) => change({ altText: text }),
    getWidth: () => Math.round(record().width / POINTS_PER_PIXEL),
    getHeight: () => Math.round(record().height / POINTS_PER_PIXEL),
    setWidth: (width: number) => change({ width: pixels(width) }),
    setHeight: (height: number) => change({ height: pixels(height) }),
    remove(): void {
      record();
      pictures.remove(id);
    },
  });
  return self;
}
