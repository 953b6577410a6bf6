/** Something to tell the user about their workbook: data, which the pane turns into a sentence with a link. */
import type { TextKey } from "../texts/catalogue";
import type { TextValues } from "../texts/text";
import type { CellPlace } from "./address";

/** Error: cannot compute. Warning: computed, but look. Note: good to know. */
export type Severity = "error" | "warning" | "note";

export interface Finding {
  severity: Severity;
  key: TextKey;
  values?: TextValues;
  /** The name of the table or step that it belongs to. */
  table?: string;
  cell?: CellPlace;
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Worst first; within a severity the order in which they were found. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => ORDER[a.finding.severity] - ORDER[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
}
