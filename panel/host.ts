/** What the pane needs of a host. Excel and Google Sheets each give one; nothing else in the pane knows which. */
import type { Language } from "../core/cells/format-number";
import type { PieceName } from "../core/map/regions";
import type { CellPlace, Place } from "../core/workbook/address";
import type { ApplyResult, HostProblem, ReadResult } from "../core/workbook/host-answer";
import type { Plan } from "../core/workbook/plan";
import type { ReadRequest } from "../core/workbook/snapshot";

export type Theme = "light" | "dark" | "contrast";

/** The texts of the pieces, in the order in which they were asked. */
export type PiecesResult = { ok: true; pieces: readonly string[] } | { ok: false; problem: HostProblem };

export interface Host {
  /** Of the release, such as "0.1.0", for whoever asks for help; absent where there is none. */
  readonly version?: string;
  readonly kind: "excel" | "sheets";
  /** Whether `onChange` hears what people type; where it does not, every screen that opens reads anew. */
  readonly tellsChanges: boolean;
  readonly language: Language;
  readonly theme: Theme;
  read(request: ReadRequest): Promise<ReadResult>;
  /** How long a reading or writing may take before the pane says that nothing comes; absent where the host says so. */
  readonly patience?: number;
  /** When `signal` aborts the answer comes at once, with an undo when something may stand there, now or later. */
  apply(plan: Plan, signal?: AbortSignal): Promise<ApplyResult>;
  /** Selects a cell and brings it into view. */
  goTo(cell: CellPlace): Promise<HostProblem | undefined>;
  /**
   * Addresses under which the program itself makes a pdf of a sheet, for the user to open; absent where the sheets are
   * set up for printing instead.
   */
  pdfLinks?(sheets: readonly string[]): Promise<readonly { sheet: string; address: string }[]>;
  /** Pieces of the map that ships with the add-in; one round trip, however many. */
  mapPieces(names: readonly PieceName[]): Promise<PiecesResult>;
  /** The user or a colleague changed something; own writes do not count. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
  /** The selected cells, as they change. Google Sheets has no such event and reports on focus. */
  onSelection(listener: (place: Place) => void): () => void;
  onTheme(listener: (theme: Theme) => void): () => void;
  /** Ribbon buttons and menu entries that ask the open pane for something. */
  onCommand(listener: (command: "calculate" | "restore") => void): () => void;
}
