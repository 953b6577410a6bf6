/** The notation of numbers that are stored as text, for the columns of one file. */
import { type NumberStyle, noteStyle, type StyleEvidence, styleOf } from "./figure-cell";
import type { LayoutColumn, Row } from "./layout";

export interface ColumnStyles {
  /** Takes a row into account. */
  note(row: Row): void;
  /** The style of each column, after all rows. */
  settle(): NumberStyle[];
  /** Columns with numbers such as 1.234 of which the notation did not become clear. */
  unclear(): LayoutColumn[];
}

export function createColumnStyles(columns: readonly LayoutColumn[]): ColumnStyles {
  const evidence = columns.map((): StyleEvidence => ({ point: 0, comma: 0, unclear: 0 }));

  function settle(): NumberStyle[] {
    const sum = (side: keyof StyleEvidence) => evidence.reduce((total, seen) => total + seen[side], 0);
    const file = { point: sum("point"), comma: sum("comma"), unclear: sum("unclear") };
    return evidence.map((seen) => styleOf(seen, file));
  }

  return {
    note(row) {
      for (let i = 0; i < columns.length; i++) {
        const cell = row[columns[i]?.index ?? -1];
        const seen = evidence[i];
        if (typeof cell === "string" && seen) noteStyle(cell, seen);
      }
    },
    settle,
    unclear() {
      const styles = settle();
      return columns.filter((_, i) => styles[i] === "either" && (evidence[i]?.unclear ?? 0) > 0);
    },
  };
}
