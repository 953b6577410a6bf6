/** Opens the parts of a zip archive, such as an .xlsx file, with the browser's own decompression. */
import type { SliceSettings } from "../run-in-slices";
import { fileProblem } from "./file-problem";
import { type FileBudget, MOST_DESCRIPTION, MOST_ENTRIES, MOST_RATIO, MOST_TEXT_BYTES, SMALL_PART } from "./limits";
import { words } from "./words";
import { directoryOf, type ZipEntry } from "./zip-directory";

/** Well below the 50 ms after which a person notices. */
const SLICE_MS = 16;
/** Bytes that are handed on at a time. */
const PIECE = 1 << 15;

/** Whether this browser can decompress what is in archives; those from before 2023 cannot. */
export function canUnpack(): boolean {
  try {
    return new DecompressionStream("deflate-raw") !== undefined;
  } catch {
    return false;
  }
}

export interface Archive {
  bytes: ArrayBuffer;
  /** By the name of the part in lower case: names of parts are the same whatever their case (ECMA-376, part 2). */
  entries: ReadonlyMap<string, ZipEntry>;
}

/** The archive in these bytes, or undefined when they are none, or a damaged one. */
export function openArchive(bytes: ArrayBuffer): Archive | undefined {
  const entries = directoryOf(bytes, MOST_ENTRIES);
  return entries && { bytes, entries };
}

/**
 * Hands on the bytes of a part as they come out. False when it was stopped. Rejects when they are not the bytes that
 * were packed, because a damaged file must not give wrong figures, and when they are more than a file may hold.
 */
export async function unpackEach(
  { bytes }: Archive,
  entry: ZipEntry,
  take: (piece: Uint8Array, last: boolean) => void,
  budget: FileBudget,
  settings: SliceSettings = {},
): Promise<boolean> {
  const grows = entry.size > SMALL_PART && entry.size > entry.packedSize * MOST_RATIO;
  if (grows || entry.size > budget.unpacked) throw fileProblem(words.tooLarge);
  const packed = new Uint8Array(bytes, entry.start, entry.packedSize);
  const whole = new Blob([packed]).stream();
  const reader = (entry.method === 0 ? whole : whole.pipeThrough(new DecompressionStream("deflate-raw"))).getReader();
  const table = checksumTable();
  let checksum = -1;
  let size = 0;
  let sliceStart = performance.now();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (let at = 0; at < value.length; at += PIECE) {
        if (settings.signal?.aborted) return false;
        const piece = value.subarray(at, at + PIECE);
        size += piece.length;
        budget.unpacked -= piece.length;
        // What the directory says can be a lie as well.
        if (size > entry.size) throw fileProblem(words.fileDamaged);
        if (budget.unpacked < 0) throw fileProblem(words.tooLarge);
        checksum = continueChecksum(table, checksum, piece);
        take(piece, false);
        // Reading on from a stream does not let the browser draw.
        if (performance.now() - sliceStart > SLICE_MS) {
          settings.onProgress?.(size / Math.max(1, entry.size));
          await new Promise((resolve) => setTimeout(resolve));
          sliceStart = performance.now();
        }
      }
    }
  } finally {
    // Nothing is read any more, so nothing more is unpacked. To cancel a stream that is being written to can throw.
    reader.releaseLock();
  }
  if (settings.signal?.aborted) return false;
  if (size !== entry.size || ~checksum >>> 0 !== entry.checksum) throw fileProblem(words.fileDamaged);
  take(new Uint8Array(0), true);
  settings.onProgress?.(1);
  return true;
}

/** The whole of a small part as text; "" for a part that is not there. */
export async function partText(archive: Archive, name: string, budget: FileBudget): Promise<string> {
  const entry = archive.entries.get(name.toLowerCase());
  if (!entry) return "";
  if (entry.size > MOST_DESCRIPTION) throw fileProblem(words.tooLarge);
  const decoder = new TextDecoder();
  let text = "";
  await unpackEach(archive, entry, (piece, last) => (text += decoder.decode(piece, { stream: !last })), budget);
  return text;
}

/** All bytes of a part, such as a text in a zip file; undefined when it was stopped. */
export async function unpackWhole(
  archive: Archive,
  entry: ZipEntry,
  budget: FileBudget,
  settings: SliceSettings = {},
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (entry.size > MOST_TEXT_BYTES) throw fileProblem(words.tooLarge);
  const whole = new Uint8Array(entry.size);
  let at = 0;
  const take = (piece: Uint8Array) => {
    whole.set(piece, at);
    at += piece.length;
  };
  return (await unpackEach(archive, entry, take, budget, settings)) ? whole : undefined;
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
