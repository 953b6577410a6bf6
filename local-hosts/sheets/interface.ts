/** What others see of the local Google Sheets: how it is made, opened, driven and counted. */

import type { Rect, SheetId, Spreadsheet } from "../spreadsheet/interface";

/** How a script runs. onOpen runs in NONE or LIMITED; menu entries and google.script.run in FULL. */
export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

/** Locale of the file: it decides how formulas and typed texts are read. */
export type FileLocale = "nl_BE" | "nl_NL" | "en_US" | "en_GB";

/** The part of appsscript.json that decides what a script may do. */
export interface ScriptManifest {
  readonly oauthScopes: readonly string[];
}

/** Evaluates a script with these globals and nothing else of the page or of Node; gives its top-level functions by name. */
export type Evaluate = (
  code: string,
  globals: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, (...args: unknown[]) => unknown>>;

export interface SheetsHostOptions {
  readonly spreadsheet: Spreadsheet;
  /** The built Code.js. */
  readonly code: string;
  /** The HTML files of the script project by name without ".html". */
  readonly files: Readonly<Record<string, string>>;
  readonly manifest: ScriptManifest;
  /** Default "nl_BE". */
  readonly locale?: FileLocale;
  /** What Session.getActiveUserLocale tells; default "nl". */
  readonly userLocale?: string;
  /** Time zone of the file; default that of the script. */
  readonly timeZone?: string;
  readonly fileName?: string;
  /** Default: a function with the names of the page shadowed. A test gives a bare realm. */
  readonly evaluate?: Evaluate;
}

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

/** A sidebar or dialog that a script showed. */
export interface ShownPage {
  readonly kind: "sidebar" | "dialog";
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** What the scripts asked since the start or the last reset. */
export interface SheetsStats {
  /** Runs of google.script.run, of menu entries and of triggers. */
  readonly executions: number;
  /** Calls of services, the ones of the sheet functions left out. */
  readonly calls: number;
  /** Per member, such as "Range.getValues". */
  readonly byMember: Readonly<Record<string, number>>;
  /** Formulas that this file cannot parse, as they were written. */
  readonly formulaErrors: readonly string[];
}

/** google.script as a page in the sidebar gets it. */
export interface GoogleGlobal {
  readonly script: { readonly run: ScriptRun; readonly host: { close(): void; editor: { focus(): void } } };
}

export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown, userObject?: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error, userObject?: unknown) => void): ScriptRun;
  withUserObject(value: unknown): ScriptRun;
  // biome-ignore lint/suspicious/noExplicitAny: the names and arguments are those of the script.
  [serverFunction: string]: any;
}

/**
 * How a call of a service fails, the `call`-th from now on: refused once; carried out and then refused; refused, and every
 * call of that member after it; refused, and everything after it; the script is ended there and answers nothing; or, of
 * a change that Google bundles, taken and refused at the next reading or at the end. Or how a whole script fails: it
 * never began, its answer was lost, or nobody ever hears of it.
 */
export type Fault =
  | {
      readonly call: number;
      readonly how: "refused" | "doneAndRefused" | "permission" | "quota" | "timeLimit" | "refusedLater";
    }
  | { readonly script: number; readonly how: "notSent" | "answerLost" | "neverAnswered" };

export interface SheetsHost {
  /** Opens the file: runs onOpen in this mode. "NONE": installed, never used in this file. */
  open(mode?: "NONE" | "LIMITED"): Promise<void>;
  /** Runs onInstall. */
  install(): Promise<void>;
  /** The add-on menu as the script made it. */
  menu(): readonly MenuItem[];
  /** Picks a menu entry by its caption or by its function. */
  pick(item: string): Promise<void>;
  /** What the menu entry showed last. */
  page(): ShownPage | undefined;
  /** Calls the listener when a script shows a page; answers how to stop that. */
  onPage(listener: (page: ShownPage) => void): () => void;
  /** `google` for a page; the workbench puts it on the window of the sidebar's frame. */
  google(): GoogleGlobal;
  /** Runs a top-level function as google.script.run does, with the same rules for what may travel. */
  call(name: string, ...args: unknown[]): Promise<unknown>;
  /** Protects cells (or a whole sheet) against the user of this script. */
  protect(sheet: SheetId, rect?: Rect): void;
  /** Makes these cells columns with a type, of a native table. */
  typeColumns(sheet: SheetId, rect: Rect): void;
  /** Hides rows as a filter does. */
  filterOut(sheet: SheetId, rows: readonly number[]): void;
  /** Somebody else's script holds the document lock until the answer is called. */
  holdLock(): () => void;
  /** Lets a later call fail; undefined ends that. */
  failWith(fault: Fault | undefined): void;
  /** Calls of services since the last `failWith`. */
  callsMade(): number;
  /** Which of those calls Google may bundle with others, so that it refuses them later. */
  bundledCalls(): readonly number[];
  /** Makes a sheet that is one large chart of it: it has no cells. */
  makeChartSheet(sheet: SheetId): void;
  /** Developer metadata on a sheet: what scripts note there and nobody sees. */
  notes(sheet: SheetId): readonly { readonly key: string; readonly value: string }[];
  stats(): SheetsStats;
  resetStats(): void;
  /** Resolves when formulas, sheet functions and scripts are done. */
  settled(): Promise<void>;
  dispose(): void;
}
