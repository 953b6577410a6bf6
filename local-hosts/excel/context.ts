/** What the objects of one local Excel share. */

import type { SheetId, Spreadsheet } from "../spreadsheet/interface";
import type { Events } from "./events";
import type { Filters } from "./filters";
import type { ApiSets } from "./interface";
import type { RangeReferences } from "./references";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface ExcelContext {
  readonly spreadsheet: Spreadsheet;
  /** "Wijken.xlsx": the file's name without its folder. */
  readonly workbookName: string;
  readonly sets: ApiSets;
  readonly ranges: RangeReferences;
  readonly events: Events;
  readonly filters: Filters;
  /** workbook.settings, kept in the file. */
  readonly settings: Map<string, unknown>;
  calculationMode: CalculationMode;
  isProtected(sheet: SheetId): boolean;
  /** Takes the answers of sheet functions from the page. */
  answerFunctions(results: readonly unknown[]): void;
  /** The page says that its sheet functions can be called. */
  functionsReady(): void;
}
