/** Opens the parts of a zip archive, such as an .xlsx file, with the browser's own decompression. */

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
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const END_SIZE = 22;
/** Well below the 50 ms after which a person notices. */
const SLICE_MS = 16;

/** Whether this browser can decompress what is in archives; those from before 2023 cannot. */
export function canUnpack(): boolean {
  try {
    return new DecompressionStream("deflate-raw") !== undefined;
  } catch {
    return false;
  }
}

/**
 * The entries in the central directory of an archive by name (PKWARE APPNOTE 4.3), or undefined when it is no archive,
 * is damaged, or is larger than 4 GB.
 */
export function zipEntries(archive: ArrayBuffer): Map<string, ZipEntry> | undefined {
  const view = new DataView(archive);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_HEADER) return undefined;
    const entry = {
      name: new TextDecoder().decode(new Uint8Array(archive, at + 46, nameLength)).replace(/\\/g, "/"),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
    };
    if (entry.start + entry.packedSize > view.byteLength) return undefined;
    entries.set(entry.name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

/**
 * The bytes of an entry in the pieces in which they come out, or undefined when it was stopped. Rejects when they are
 * not the bytes that were packed: a damaged file must not give wrong figures.
 */
export async function unpack(
  archive: ArrayBuffer,
  entry: ZipEntry,
  signal?: AbortSignal,
): Promise<Uint8Array[] | undefined> {
  const packed = new Uint8Array(archive, entry.start, entry.packedSize);
  const whole = new Blob([packed]).stream();
  const stream = entry.method === 0 ? whole : whole.pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  const table = checksumTable();
  let checksum = -1;
  let size = 0;
  let sliceStart = performance.now();
  for (;;) {
    if (signal?.aborted) {
      await reader.cancel();
      return undefined;
    }
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    size += value.length;
    checksum = continueChecksum(table, checksum, value);
    // Reading on from a stream does not let the browser draw.
    if (performance.now() - sliceStart > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceStart = performance.now();
    }
  }
  if (size !== entry.size || ~checksum >>> 0 !== entry.checksum) throw new Error("damaged archive");
  return pieces;
}

/** CRC-32 as zip archives use it (polynomial 0xedb88320, reflected). */
function checksumTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let bits = byte;
    for (let i = 0; i < 8; i++) bits = bits & 1 ? (bits >>> 1) ^ 0xedb88320 : bits >>> 1;
    return bits;
  });
}

function continueChecksum(table: Int32Array, start: number, bytes: Uint8Array): number {
  let checksum = start;
  for (let i = 0; i < bytes.length; i++) {
    checksum = (checksum >>> 8) ^ (table[(checksum ^ (bytes[i] ?? 0)) & 255] ?? 0);
  }
  return checksum;
}
