/** The list of what is in a zip archive (PKWARE APPNOTE 4.3), with the sizes of 64 bits that Java programs write. */

export interface ZipEntry {
  name: string;
  /** 0 is stored, 8 is deflated. */
  method: number;
  start: number;
  packedSize: number;
  size: number;
  checksum: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const END_SIZE = 22;
/** The value that says: look in the field of 64 bits. */
const IN_64 = 0xffffffff;
const FIELD_64 = 1;
const ENCRYPTED = 1;

/** The entries by name in lower case; undefined when it is no archive, or damaged, or holds more than `most`. */
export function directoryOf(archive: ArrayBuffer, most: number): Map<string, ZipEntry> | undefined {
  try {
    return readDirectory(new DataView(archive), most);
  } catch {
    // Places outside the file: it was cut off, or its sizes are wrong.
    return undefined;
  }
}

function readDirectory(view: DataView, most: number): Map<string, ZipEntry> | undefined {
  const end = endOfDirectory(view);
  if (!end || end.count > most) return undefined;
  const entries = new Map<string, ZipEntry>();
  let at = end.start;
  for (let i = 0; i < end.count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const { size, packedSize, local } = sizesOf(view, at, at + 46 + nameLength, extraLength);
    if (view.getUint32(local, true) !== LOCAL_HEADER || view.getUint16(at + 8, true) & ENCRYPTED) return undefined;
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, nameLength)).replace(/\\/g, "/");
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > view.byteLength) return undefined;
    const method = view.getUint16(at + 10, true);
    const key = name.replace(/^\//, "").toLowerCase();
    // Two parts with one name: the first, as their order tells.
    if (!entries.has(key)) {
      entries.set(key, { name, method, start, packedSize, size, checksum: view.getUint32(at + 16, true) });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): { count: number; start: number } | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
      const end = long(view, locator + 8);
      if (view.getUint32(end, true) === END_64) return { count: long(view, end + 32), start: long(view, end + 48) };
    }
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  return undefined;
}

/** The sizes and the place of an entry; what does not fit in 32 bits stands in this order in its extra field. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number) {
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== FIELD_64) continue;
    let value = field + 4;
    sizes.forEach((size, place) => {
      if (size !== IN_64) return;
      sizes[place] = long(view, value);
      value += 8;
    });
  }
  const [size = 0, packedSize = 0, local = 0] = sizes;
  return { size, packedSize, local };
}

/** A number of 64 bits; beyond 2^53 it is no place in a file. */
function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
