/// <reference types="office-js" />
/** Random work in Excel with colleagues in between: two hundred workbooks in `npm test`, five times a thousand in `npm run faults`. */
import { describeRandomWork } from "../../adapter-contract/random";
import { openWorkbook } from "../../excel-addin/open-workbook";
import { excel365 } from "../../local-hosts/office";

const runs = process.env.WIJKWERF_FAULTS === "all" ? 1_000 : 200;
describeRandomWork("Microsoft 365", (content) => openWorkbook(content, { sets: excel365 }), runs);
