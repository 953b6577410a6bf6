/** What others see of the local Excel: how it is made, put in a page, driven and counted. */

import type { Spreadsheet } from "../spreadsheet/interface";

/** Requirement sets by name with the highest version that this Excel has, such as `{ ExcelApi: "1.17" }`. */
export type ApiSets = Readonly<Record<string, string>>;

/** What functions.json says of one sheet function (the parts that Excel needs to call it). */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result?: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}

export interface ExcelHostOptions {
  readonly spreadsheet: Spreadsheet;
  /** Default: what Excel LTSC 2024 has. See presets.ts for others. */
  readonly sets?: ApiSets;
  /** Language of the user interface and of the data; default "nl-NL". */
  readonly uiLocale?: string;
  /** The functions.json of the add-in; without it no sheet function exists (#NAME?). */
  readonly metadata?: FunctionsFile;
  /** The workbook was opened without the add-in: its functions are not known before `loadFunctions`. */
  readonly functionsLate?: boolean;
  /** What an empty cell inside a range argument becomes; desktop Excels differ. Default "null". */
  readonly emptyCells?: "null" | "zero";
  /** Document settings (Office.context.document.settings) that the file already holds. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly documentUrl?: string;
  /** Colours of the Office theme; default Office's own light one. */
  readonly theme?: OfficeTheme;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** What went over the wire since the start or the last reset. */
export interface ExcelStats {
  /** Batches that a `context.sync()` (or the end of `Excel.run`) sent, clean-up excluded. */
  readonly syncs: number;
  /** The un-awaited batches at the end of `Excel.run` that only give references back. */
  readonly cleanups: number;
  /** Batches with which the page answered sheet functions. */
  readonly functionAnswers: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Error codes of refused batches, in order. */
  readonly errors: readonly string[];
}

/** The part of a window that the host fills before office.js is evaluated. */
export type WindowLike = object;

/** What goes wrong with one batch. */
export interface BatchFault {
  /** 0 is the next batch that the code of the add-in sends. */
  readonly batch: number;
  /**
   * refused: nothing is carried out. stopped: only what comes before `action` is. carriedOut: everything is, and an error
   * is answered nevertheless. lost: everything is, and nothing is answered. silent: nothing is, and nothing is answered.
   */
  readonly kind: "refused" | "stopped" | "carriedOut" | "lost" | "silent";
  /** The error code that is answered; default GeneralException. */
  readonly code?: string;
  readonly action?: number;
}

export interface ExcelHost {
  /** Makes batches fail that are still to come; those of an earlier call count no more. */
  breakBatches(faults: readonly BatchFault[]): void;
  /** How many actions the batches of the add-in held, since the last call of `breakBatches`. */
  actionCounts(): readonly number[];
  /** Puts the bridge and window.external on a page, before office.js runs there. A later page replaces an earlier one. */
  install(window: WindowLike): void;
  stats(): ExcelStats;
  resetStats(): void;
  /** Presses a ribbon button: runs the function that the page gave to Office.actions.associate under this id. */
  triggerCommand(id: string): Promise<void>;
  /** The add-in is loaded, in a workbook opened with `functionsLate`. */
  loadFunctions(): void;
  setTheme(theme: OfficeTheme): void;
  /** Document settings as they stand in the file. */
  settings(): Readonly<Record<string, unknown>>;
  /** Resolves when formulas, sheet functions and batches are all done. */
  settled(): Promise<void>;
  dispose(): void;
}
