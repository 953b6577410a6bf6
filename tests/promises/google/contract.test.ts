/** The Google Sheets adapter against the contract that the Excel adapter keeps too: the built script, on a local Google Sheets. */
import { describeAdapter } from "../../adapter-contract/suite";
import { openWorkbook } from "../../sheets-addon/open-workbook";

const limits = { read: 1, apply: 1 };

describeAdapter("Google Sheets, a Belgian file", openWorkbook, limits);
describeAdapter(
  "Google Sheets, an American file",
  (content) => openWorkbook(content, { locale: "en_US", timeZone: "America/New_York" }),
  limits,
);
