/** The same random work in Google Sheets: two hundred workbooks in `npm test`, five times a thousand in `npm run faults`. */
import { describeRandomWork } from "../../adapter-contract/random";
import { openWorkbook } from "../../sheets-addon/open-workbook";

const runs = process.env.WIJKWERF_FAULTS === "all" ? 1_000 : 200;
describeRandomWork("Google Sheets", openWorkbook, runs);
