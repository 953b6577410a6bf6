/** Reads a text file with separated fields into rows, in slices, with a delimiter that is found out. */
import type { ParseResult, Parser } from "papaparse";
import type { SliceSettings } from "../run-in-slices";
import { findDelimiter } from "./delimiter";

/** Characters per piece: about a millisecond of work. */
const PIECE = 1 << 16;
/** Well below the 50 ms after which a person notices. */
const SLICE_MS = 16;

/** The fields of every line, blank lines included, or undefined when it was stopped. */
export async function readCsv(text: string, settings: SliceSettings = {}): Promise<string[][] | undefined> {
  const { default: Papa } = await import("papaparse");
  if (settings.signal?.aborted) return undefined;
  if (text === "") return [];
  const rows: string[][] = [];
  let sliceStart = performance.now();
  return new Promise((resolve) => {
    Papa.parse<string[]>(text, {
      delimiter: findDelimiter(text),
      chunkSize: PIECE,
      chunk(results: ParseResult<string[]>, parser: Parser) {
        for (const row of results.data) rows.push(row);
        if (settings.signal?.aborted) {
          parser.abort();
        } else if (performance.now() - sliceStart > SLICE_MS) {
          settings.onProgress?.(Math.min(1, results.meta.cursor / text.length));
          parser.pause();
          setTimeout(() => {
            sliceStart = performance.now();
            parser.resume();
          });
        }
      },
      complete() {
        // The line break at the end of the file begins no row.
        const last = rows[rows.length - 1];
        if (last && last.length === 1 && last[0] === "") rows.pop();
        settings.onProgress?.(1);
        resolve(settings.signal?.aborted ? undefined : rows);
      },
    });
  });
}
