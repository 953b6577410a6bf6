/** What the pane needs of a host. Excel and Google Sheets each give one; nothing else in the pane knows which. */
import type { Language } from "../core/cells/format-number";
import type { TextKey } from "../core/texts/catalogue";
import type { TextValues } from "../core/texts/text";
import type { CellPlace, Place } from "../core/workbook/address";
import type { Conflict, Plan } from "../core/workbook/plan";
import type { ReadRequest, Snapshot } from "../core/workbook/snapshot";

export type Theme = "light" | "dark" | "contrast";

/** A failure in words for the user, with the host's code for whoever helps them. */
export interface HostProblem {
  key: TextKey;
  values?: TextValues;
  code?: string;
}

export type ReadResult = { ok: true; snapshot: Snapshot } | { ok: false; problem: HostProblem };

/** `undo` is the plan that puts back what stood there. */
export type ApplyResult =
  | { ok: true; undo: Plan }
  | { ok: false; conflicts: Conflict[] }
  | { ok: false; problem: HostProblem };

export interface Host {
  readonly kind: "excel" | "sheets";
  readonly language: Language;
  readonly theme: Theme;
  read(request: ReadRequest): Promise<ReadResult>;
  apply(plan: Plan): Promise<ApplyResult>;
  /** Selects a cell and brings it into view. */
  goTo(cell: CellPlace): Promise<HostProblem | undefined>;
  /** The user or a colleague changed something; own writes do not count. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
  /** The selected cells, as they change. Google Sheets has no such event and reports on focus. */
  onSelection(listener: (place: Place) => void): () => void;
  onTheme(listener: (theme: Theme) => void): () => void;
  /** Ribbon buttons and menu entries that ask the open pane for something. */
  onCommand(listener: (command: "calculate" | "restore") => void): () => void;
}
