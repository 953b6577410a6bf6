/** The findings that belong to one table of the choice of wijk, for the step that shows it. */
import type { Finding } from "../workbook/finding";
import { words } from "./words";

/** That a table is empty is what its own step says already. */
const SAID_BY_THE_STEP: readonly Finding["text"][] = [words.noCandidates, words.noCriteria];

/** Those of a table, in the order in which they were found. */
export function findingsOf(findings: readonly Finding[] | undefined, table: string): Finding[] {
  return (findings ?? []).filter((finding) => finding.table === table && !SAID_BY_THE_STEP.includes(finding.text));
}
