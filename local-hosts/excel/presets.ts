/** What Excels in the field say they have (docs-reference, requirement sets; read in November 2026). */

import type { ApiSets } from "./interface";

export const excel2024: ApiSets = {
  ExcelApi: "1.17",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.6",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  KeyboardShortcuts: "1.1",
  DelayForCellEdit: "1.1",
};

export const excel2021: ApiSets = { ...excel2024, ExcelApi: "1.14" };

/** Microsoft 365 for Windows, current channel. */
export const excel365: ApiSets = {
  ...excel2024,
  ExcelApi: "1.20",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  ExcelApiDesktop: "1.1",
};
