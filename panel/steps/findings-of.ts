/** The findings that belong to a table, for the step that shows it. */
import type { Finding } from "../../core/workbook/finding";

/** That a table is empty is what its own step says already. */
const SAID_BY_THE_STEP: readonly Finding["key"][] = ["selection.noCandidates", "selection.noCriteria"];

export function findingsOf(findings: readonly Finding[] | undefined, table: string): Finding[] {
  return (findings ?? []).filter((finding) => finding.table === table && !SAID_BY_THE_STEP.includes(finding.key));
}
