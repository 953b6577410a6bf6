/** What Node gets of the local Excel, in one bundle: the spreadsheet without a grid, the host, and the real client. */

export { createSpreadsheet } from "../spreadsheet/headless";
export { createExcelHost } from "./host";
export { loadOfficeJs } from "./load-office-js";
export { excel365, excel2021, excel2024 } from "./presets";
