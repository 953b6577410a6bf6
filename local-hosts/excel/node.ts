/** What Node gets of the local Excel, in one bundle: the spreadsheet without a grid and the host. */

export { createSpreadsheet } from "../spreadsheet/headless";
