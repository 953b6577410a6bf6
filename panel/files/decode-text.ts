/** Finds out how the bytes of a text file stand for letters: UTF-8, UTF-16 with or without a mark, or Windows-1252. */
import { runInSlices, type SliceSettings } from "../run-in-slices";

const PIECE = 1 << 18;
/** Bytes that show whether every other one is zero, as in UTF-16. */
const LOOKED_AT = 4096;

/** The name that TextDecoder has for it, or undefined when it was stopped. */
export async function findEncoding(bytes: Uint8Array, settings: SliceSettings = {}): Promise<string | undefined> {
  const wide = byteOrderMark(bytes) ?? byZeros(bytes);
  if (wide) return wide;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let at = 0;
  try {
    return await runInSlices(
      {
        step(count) {
          for (let i = 0; i < count && at < bytes.length; i++, at += PIECE) {
            decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
          }
          // A letter that was cut off at the very end is no reason to read all others otherwise.
          return at >= bytes.length;
        },
        progress: () => Math.min(1, at / Math.max(1, bytes.length)),
        result: () => "utf-8",
      },
      settings,
    );
  } catch {
    // Bytes that are no UTF-8: older exports from Windows programs.
    return "windows-1252";
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** Digits and Latin letters have a zero in UTF-16, always on the same side. */
function byZeros(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length, LOOKED_AT) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd * 4 > end && even * 10 < odd) return "utf-16le";
  return even * 4 > end && odd * 10 < even ? "utf-16be" : undefined;
}
