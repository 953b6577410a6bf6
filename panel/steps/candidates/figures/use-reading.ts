/** Reads figures from a chosen file or from a sheet of the workbook, with progress and a way to stop. */

import { useEffect, useRef, useState } from "react";
import type { Figures } from "../../../../core/opendata/figures";
import { startReadingSheet } from "../../../../core/opendata/read-sheet";

import type { Text } from "../../../../core/texts/text";
import { problemText } from "../../../files/file-problem";
import type { SheetFigures } from "../../../files/read-figures-file";
import { words } from "../../../files/words";
import { usePane } from "../../../pane";
import { runInSlices, type SliceSettings } from "../../../run-in-slices";

export type ReadingState =
  | { kind: "none" }
  | { kind: "reading"; share: number }
  | { kind: "failed"; text: Text }
  | { kind: "read"; name: string; sheets: SheetFigures[] };

export interface FiguresReading {
  state: ReadingState;
  readFile(file: File): Promise<void>;
  readSheet(sheet: string): Promise<void>;
  stop(): void;
}

export function useReading(): FiguresReading {
  const { workbook } = usePane();
  const [state, setState] = useState<ReadingState>({ kind: "none" });
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);

  /** One reading at a time: a newer one stops the one before it. */
  const read = async (work: (settings: SliceSettings) => Promise<ReadingState | undefined>) => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setState({ kind: "reading", share: 0 });
    const onProgress = (share: number) => !own.signal.aborted && setState({ kind: "reading", share });
    // A file that breaks off, or a disk that went away: told, never thrown.
    const result = await work({ signal: own.signal, onProgress }).catch(
      (error: unknown): ReadingState => ({ kind: "failed", text: problemText(error) }),
    );
    if (control.current === own) setState(result ?? { kind: "none" });
  };

  return {
    state,
    readFile: (file) =>
      read(async (settings) => {
        const { readFiguresFile } = await import("../../../files/read-figures-file");
        const result = await readFiguresFile(file, {}, settings);
        if (!result) return undefined;
        return result.ok
          ? { kind: "read", name: result.name, sheets: result.sheets }
          : { kind: "failed", text: result.text };
      }),
    readSheet: (sheet) =>
      read(async (settings) => {
        const snapshot = await workbook.refresh({ sheets: [sheet] });
        const block = snapshot?.blocks.find((one) => one.sheet === sheet);
        const reading = block && startReadingSheet(block);
        if (!reading) return { kind: "failed", text: words.noHeader };
        const figures: Figures | undefined = await runInSlices(reading, settings);
        return figures && { kind: "read", name: sheet, sheets: [{ sheet, figures }] };
      }),
    stop: () => {
      control.current?.abort();
      control.current = undefined;
      setState({ kind: "none" });
    },
  };
}
