/** What the sidebar may ask of the server, and what travels between them: plain data only. */
import type { Language } from "../core/cells/format-number";
import type { TextKey } from "../core/texts/catalogue";
import type { TextValues } from "../core/texts/text";
import type { CellPlace, Place } from "../core/workbook/address";
import type { Conflict, Plan } from "../core/workbook/plan";
import type { ReadRequest, Snapshot } from "../core/workbook/snapshot";

/** What the menu tells a sidebar that opens. */
export interface PaneStart {
  language: Language;
  command?: "calculate";
}

/** A failure that the server foresaw, in words for the user. */
export interface ServerProblem {
  key: TextKey;
  values?: TextValues;
  /** Google's own message, for whoever helps the user. */
  code?: string;
}

/** What a glance tells: where the user is, and a fingerprint of the cells of that sheet. */
export interface Glance {
  sheet: string;
  fingerprint: string;
  selection?: Place;
}

/** `fingerprints`: of each sheet that was read whole, as a glance would give it. */
export type ReadAnswer =
  | { ok: true; snapshot: Snapshot; fingerprints: Record<string, string> }
  | { ok: false; problem: ServerProblem };

export type ApplyAnswer =
  | { ok: true; undo: Plan }
  | { ok: false; conflicts: Conflict[] }
  | { ok: false; problem: ServerProblem };

/** The functions of the server by name. */
export interface ServerFunctions {
  readWorkbook(request: ReadRequest): ReadAnswer;
  applyPlan(plan: Plan): ApplyAnswer;
  /** Whether something changed where the user is. One reading of cells. */
  glance(): Glance;
  /** Selects a cell and brings it into view; null when that worked. */
  goToCell(cell: CellPlace): ServerProblem | null;
}
