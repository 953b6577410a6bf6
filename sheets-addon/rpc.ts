/** What the sidebar may ask of the server, and what travels between them: plain data only. */
import type { Language } from "../core/cells/format-number";
import type { PieceName } from "../core/map/regions";
import type { CellPlace, Place } from "../core/workbook/address";
import type { ApplyResult, HostProblem } from "../core/workbook/host-answer";
import type { Outcome } from "../core/workbook/outcome";
import type { ChartSpec, Plan } from "../core/workbook/plan";
import type { ReadRequest, Snapshot } from "../core/workbook/snapshot";

/** What the menu tells a sidebar that opens. */
export interface PaneStart {
  language: Language;
  command?: "calculate";
}

/** What a glance tells: where the user is, and a fingerprint of the cells of that sheet. */
export interface Glance {
  sheet: string;
  fingerprint: string;
  selection?: Place;
}

/** Cells that show their numbers alike, in the notation of Excel en-US. */
export interface FormatArea extends Place {
  numberFormat: string;
}

/** `formats`: of the cells that were read and some around them; where several are told the last counts. `fingerprints`: of each sheet that was read whole, as a glance would give it. */
export type ReadAnswer =
  | { ok: true; snapshot: Snapshot; fingerprints: Record<string, string>; formats: FormatArea[] }
  | { ok: false; problem: HostProblem };

/** How much of a plan stands there, and which charts of its own there were before it. */
export interface PlanSeen extends Outcome {
  charts: { sheet: string; chart: ChartSpec }[];
}

/** The functions of the server by name. */
export interface ServerFunctions {
  readWorkbook(request: ReadRequest): ReadAnswer;
  applyPlan(plan: Plan): ApplyResult;
  /** How much of a plan stands there; null while one is being written. */
  lookAtPlan(plan: Plan): PlanSeen | null;
  /** Whether something changed where the user is. One reading of cells. */
  glance(): Glance;
  /** Selects a cell and brings it into view; null when that worked. */
  goToCell(cell: CellPlace): HostProblem | null;
  /** The script of everything that the sidebar does not need to be drawn. */
  paneRest(): string;
  /** Pieces of the map, in the order of their names. */
  mapPieces(names: readonly PieceName[]): string[];
  /** Addresses under which Google makes a pdf of these sheets. */
  pdfLinks(sheets: readonly string[]): { sheet: string; address: string }[];
}
