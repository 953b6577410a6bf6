/** What the page needs of an add-in that runs in its pane, whichever program it was made for. */
import type { Spreadsheet } from "../../spreadsheet/interface";
import type { WidthBounds } from "./divider";
import type { Settings } from "./settings";

export interface AddinButton {
  readonly label: string;
  readonly tip: string;
  /** Whether pressing it shows the pane. */
  readonly opensPane: boolean;
  press(): Promise<void>;
}

export interface Addin {
  readonly title: string;
  readonly buttons: readonly AddinButton[];
  /** Resolves when formulas and the add-in's own functions are done. */
  settled(): Promise<void>;
  /** What went over the wire, for tests. */
  stats(): unknown;
  close(): void;
}

export interface AddinSurroundings {
  readonly spreadsheet: Spreadsheet;
  readonly frame: HTMLIFrameElement;
  readonly settings: Settings;
  /** Of the workbook. */
  readonly name: string;
}

export interface AddinProgram {
  readonly width: WidthBounds;
  open(surroundings: AddinSurroundings): Promise<Addin>;
}
