/** What Node gets of the local Google Sheets, in one bundle: the spreadsheet without a grid and the host. */

export { createSpreadsheet } from "../spreadsheet/headless";
export { createSheetsHost } from "./sheets-host";
