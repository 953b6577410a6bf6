/** Something to tell the user about their workbook: data, which the pane turns into a sentence with a link. */
import type { Text, TextValues } from "../texts/text";
import type { CellPlace } from "./address";

/** Error: cannot compute. Warning: computed, but look. Note: good to know. */
export type Severity = "error" | "warning" | "note";

export interface Finding {
  severity: Severity;
  text: Text;
  values?: TextValues;
  /** The name of the table or step that it belongs to. */
  table?: string;
  cell?: CellPlace;
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Worst first; within a severity the order in which they were found. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** Findings that say the same of different cells, told as one: notes only, for a warning is looked at cell by cell. */
export function alike(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  return findings.flatMap((finding) => {
    if (finding.severity !== "note" || !finding.cell) return [[finding]];
    const key = `${finding.text.key} ${finding.table ?? ""}`;
    const known = groups.get(key);
    if (known) {
      known.push(finding);
      return [];
    }
    const group = [finding];
    groups.set(key, group);
    return [group];
  });
}
