/** The findings that belong to a table. */
import type { Finding } from "../../core/workbook/finding";

export function findingsOf(findings: readonly Finding[] | undefined, table: string): Finding[] {
  return (findings ?? []).filter((finding) => finding.table === table);
}
