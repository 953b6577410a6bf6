/** Reads a text file with separated fields into rows, in slices; how it is written and separated is found out. */
import { runInSlices, type SliceSettings } from "../run-in-slices";
import { csvScanner } from "./csv-scanner";
import { findEncoding } from "./decode-text";
import { findSeparation } from "./delimiter";
import { newBudget } from "./limits";

/** Bytes per piece: a few milliseconds of work on a slow machine. */
const PIECE = 1 << 14;
/** Bytes that show how the fields are separated. */
const SHOWN = 1 << 17;

export interface TextRows {
  /** The fields of every line, blank lines included. */
  rows: string[][];
  /** Lines, from 0, with a quote that is never closed: it is read as a sign like any other. */
  broken: readonly number[];
}

/** The rows of a text file, or undefined when it was stopped. Throws a file problem when it holds too much. */
export async function readCsv(bytes: Uint8Array, settings: SliceSettings = {}): Promise<TextRows | undefined> {
  const part = (from: number, share: number): SliceSettings => ({
    ...(settings.signal ? { signal: settings.signal } : {}),
    onProgress: (done) => settings.onProgress?.(from + done * share),
  });
  const encoding = await findEncoding(bytes, part(0, 0.1));
  if (encoding === undefined) return undefined;
  const shown = decoderOf(encoding).decode(bytes.subarray(0, SHOWN), { stream: true });
  const { delimiter, sepLine, wholeLines } = findSeparation(shown);
  const budget = newBudget();
  const scanner = csvScanner(delimiter, budget);
  const decoder = decoderOf(encoding);
  let at = 0;
  const read = await runInSlices(
    {
      step(count) {
        for (let i = 0; i < count && at < bytes.length; i++, at += PIECE) {
          const last = at + PIECE >= bytes.length;
          const text = decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
          scanner.write(last ? text + decoder.decode() : text, last);
        }
        return at >= bytes.length;
      },
      progress: () => Math.min(1, at / Math.max(1, bytes.length)),
      result: () => scanner,
    },
    part(0.1, 0.9),
  );
  if (!read) return undefined;
  const { rows, broken } = read;
  // The line keeps its number, but it is no title.
  if (sepLine && rows.length > 0) rows[0] = [""];
  if (wholeLines) for (const [index, row] of rows.entries()) rows[index] = innerRow(row, delimiter);
  return { rows, broken };
}

/** Every byte is a letter in Windows-1252; only a strict decoder reads those of 0x80 to 0x9f as such everywhere. */
function decoderOf(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { fatal: encoding === "windows-1252" });
}

/** The fields inside a line that was put in quotes as a whole. */
function innerRow(row: string[], delimiter: string): string[] {
  const [first = "", ...rest] = row;
  if (!first.includes(delimiter) || rest.some((field) => field.trim() !== "")) return row;
  const inner = csvScanner(delimiter, newBudget());
  inner.write(first, true);
  return inner.rows[0] ?? row;
}
