/** What the local Google Sheets remembers of a file besides what the spreadsheet itself keeps. */

import { overlaps } from "../spreadsheet/geometry";
import type { Rect, SheetId, Spreadsheet } from "../spreadsheet/interface";
import type { FileLocale, MenuItem, ShownPage } from "./interface";

export interface BandingRecord {
  readonly id: number;
  readonly sheet: SheetId;
  rect: Rect;
}

export interface MetadataRecord {
  readonly id: number;
  readonly sheet: SheetId;
  readonly key: string;
  readonly value: string;
}

export interface FileState {
  readonly spreadsheet: Spreadsheet;
  readonly locale: FileLocale;
  readonly timeZone: string;
  readonly scriptZone: string;
  readonly userLocale: string;
  readonly fileName: string;
  readonly files: Readonly<Record<string, string>>;
  bandings: BandingRecord[];
  metadata: MetadataRecord[];
  /** Areas that the user may not change; a whole sheet has no rect. */
  protections: { readonly sheet: SheetId; readonly rect?: Rect }[];
  /** Cells in columns of a native table that have a type: Google decides how they look and what they may hold. */
  typedColumns: { readonly sheet: SheetId; readonly rect: Rect }[];
  filtered: Map<SheetId, Set<number>>;
  lockedByOther: boolean;
  /** Sheets that are one large chart. */
  chartSheets: Set<SheetId>;
  menu: MenuItem[];
  formulaErrors: string[];
  show(page: ShownPage): void;
  nextId(): number;
}

/** Whether the user of the script may change all these cells. */
export function mayEdit(state: FileState, sheet: SheetId, rect: Rect): boolean {
  const wholeSheet = state.spreadsheet.sheets.list().some((one) => one.id === sheet && one.isProtected);
  return (
    !wholeSheet && !state.protections.some((one) => one.sheet === sheet && (!one.rect || overlaps(one.rect, rect)))
  );
}

/** Throws where Google refuses a format or a rule of the user's own: in a native table a column with a type has its own. */
export function checkUntyped(state: FileState, sheet: SheetId, rect: Rect): void {
  if (!state.typedColumns.some((one) => one.sheet === sheet && overlaps(one.rect, rect))) return;
  throw new Error("This operation is not allowed on cells in typed columns.");
}
