/** Reads a text file with separated fields into rows, in slices, with a delimiter that is found out. */
import type { ParseResult, Parser } from "papaparse";
import type { SliceSettings } from "../run-in-slices";
import { findDelimiter } from "./delimiter";

/** Characters per piece: about a millisecond of work. */
const PIECE = 1 << 16;
/** Well below the 50 ms after which a person notices. */
const SLICE_MS = 16;

/** No text holds this character: a name such as "t Zand begins with a quote that nothing closes. */
const NO_QUOTE = "\u0000";

/** The fields of every line, blank lines included, or undefined when it was stopped. */
export async function readCsv(text: string, settings: SliceSettings = {}): Promise<string[][] | undefined> {
  if (text === "") return [];
  const read = await parse(text, '"', settings);
  if (!read) return undefined;
  const rows = read.unbalanced ? (await parse(text, NO_QUOTE, settings))?.rows : read.rows;
  // The line break at the end of the file begins no row.
  const last = rows?.[rows.length - 1];
  if (last && last.length === 1 && last[0] === "") rows?.pop();
  return rows;
}

interface Parsed {
  rows: string[][];
  /** A quote is not closed, or stands in the middle: lines may have been taken together. */
  unbalanced: boolean;
}

async function parse(text: string, quoteChar: string, settings: SliceSettings): Promise<Parsed | undefined> {
  const { default: Papa } = await import("papaparse");
  if (settings.signal?.aborted) return undefined;
  const rows: string[][] = [];
  let unbalanced = false;
  let sliceStart = performance.now();
  return new Promise((resolve) => {
    Papa.parse<string[]>(text, {
      quoteChar,
      delimiter: findDelimiter(text),
      chunkSize: PIECE,
      chunk(results: ParseResult<string[]>, parser: Parser) {
        for (const row of results.data) rows.push(row);
        unbalanced ||= results.errors.some(({ type }) => type === "Quotes");
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
        settings.onProgress?.(1);
        resolve(settings.signal?.aborted ? undefined : { rows, unbalanced });
      },
    });
  });
}
