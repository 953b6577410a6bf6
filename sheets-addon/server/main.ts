/** Everything that Google calls by name; tools/sheets-stubs.ts makes the top-level functions for it. */
export { applyPlan } from "./apply-plan";
export { glance, goToCell } from "./glance";
export { calculateInPane, onInstall, onOpen, openPane, showHelp } from "./menu";
export { readWorkbook } from "./read-workbook";
export { sheetFunction } from "./sheet-function";
