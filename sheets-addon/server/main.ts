/** Everything that Google calls by name; tools/sheets-stubs.ts makes the top-level functions for it. */
export { applyPlan } from "./apply-plan";
export { glance, goToCell } from "./glance";
export { lookAtPlan } from "./look-at-plan";
export { mapPieces } from "./map-pieces";
export { calculateInPane, onInstall, onOpen, openPane, paneRest, showHelp } from "./menu";
export { pdfLinks } from "./pdf-links";
export { readWorkbook } from "./read-workbook";
export { sheetFunction } from "./sheet-function";
