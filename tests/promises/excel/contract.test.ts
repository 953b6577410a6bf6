/// <reference types="office-js" />
/** The Excel adapter against the contract, with Microsoft's own client, in the oldest and the newest Excel we serve. */
import { describeAdapter } from "../../adapter-contract/suite";
import { openWorkbook } from "../../excel-addin/open-workbook";
import { excel365, excel2021 } from "../../local-hosts/office";

// To look, to write, and twice for a chart: only Excel knows which series it made of the figures by itself.
const limits = { read: 2, apply: 4 };

describeAdapter("Excel 2021", (content) => openWorkbook(content, { sets: excel2021 }), limits);
describeAdapter("Microsoft 365", (content) => openWorkbook(content, { sets: excel365 }), limits);
