/** From a chosen file to figures: every sheet with a recognised layout, with progress and a way to stop. */

import type { Figures } from "../../core/opendata/figures";
import { findLayout } from "../../core/opendata/find-layout";
import { type ReadOptions, startReading } from "../../core/opendata/read-figures";
import type { Text } from "../../core/texts/text";
import { runInSlices, type SliceSettings } from "../run-in-slices";
import { problemText } from "./file-problem";
import { openFile, type SheetRows } from "./open-file";
import { words as fileWords } from "./words";

export interface SheetFigures {
  sheet: string;
  figures: Figures;
}

export type FiguresFile =
  /** `otherSheets` hold no header that is recognised. */
  { ok: true; name: string; sheets: SheetFigures[]; otherSheets: string[] } | { ok: false; text: Text };

/** Reads the figures in a file; undefined when it was stopped. */
export async function readFiguresFile(
  file: File,
  options: ReadOptions = {},
  settings: SliceSettings = {},
): Promise<FiguresFile | undefined> {
  const opened = await openFile(file);
  if (!opened.ok) return opened;
  const { name, sheets: names } = opened.file;
  const sheets: SheetFigures[] = [];
  const otherSheets: string[] = [];
  for (const [place, sheet] of names.entries()) {
    // The two halves of the work on each sheet: getting the rows, and reading the figures in them.
    const part = (from: number, share: number): SliceSettings => ({
      ...(settings.signal ? { signal: settings.signal } : {}),
      onProgress: (done) => settings.onProgress?.((place + from + done * share) / names.length),
    });
    let read: SheetRows | undefined;
    try {
      read = await opened.file.rows(place, part(0, 0.7));
    } catch (error) {
      return { ok: false, text: problemText(error) };
    }
    if (!read) return undefined;
    const { rows, separated, findings } = read;
    const layout = findLayout(rows);
    if (!layout) {
      otherSheets.push(sheet);
      continue;
    }
    const figures = await runInSlices(startReading(rows, layout, { separated, ...options }), part(0.7, 0.3));
    if (!figures) return undefined;
    sheets.push({ sheet, figures: { ...figures, findings: [...figures.findings, ...findings] } });
  }
  return sheets.length > 0 ? { ok: true, name, sheets, otherSheets } : { ok: false, text: fileWords.noHeader };
}
