/** Findings as the user reads them, each with its cell: "Stakeholders!E3: ...". */
import type { Language } from "../../core/cells/format-number";
import { say } from "../../core/texts/text";
import { cellAddress } from "../../core/workbook/address";
import type { Finding } from "../../core/workbook/finding";

export function told(findings: readonly Finding[], language: Language = "nl"): string[] {
  return findings.map(({ text, values, cell }) => {
    const at = cell ? `${cell.sheet}!${cellAddress(cell.row, cell.column)}: ` : "";
    return at + say(language, text, values);
  });
}
