/** Turns the bytes of a text file into text: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
import { runInSlices, type SliceSettings } from "../run-in-slices";

const PIECE = 1 << 18;

/** The text without a byte order mark, or undefined when it was stopped. */
export async function decodeBytes(bytes: Uint8Array, settings: SliceSettings = {}): Promise<string | undefined> {
  const marked = byteOrderMark(bytes);
  try {
    return await decodeAs(marked ?? "utf-8", bytes, settings);
  } catch {
    // Bytes that are no UTF-8: older exports from Windows programs.
    return decodeAs("windows-1252", bytes, settings);
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array, settings: SliceSettings): Promise<string | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const pieces: string[] = [];
  let at = 0;
  return runInSlices(
    {
      step(count) {
        for (let i = 0; i < count && at < bytes.length; i++, at += PIECE) {
          pieces.push(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
        }
        if (at < bytes.length) return false;
        pieces.push(decoder.decode());
        return true;
      },
      progress: () => Math.min(1, at / Math.max(1, bytes.length)),
      result: () => pieces.join(""),
    },
    settings,
  );
}
