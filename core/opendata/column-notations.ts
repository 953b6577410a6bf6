/** The notation of the figure columns of one file, and what is unsure about it. */
import type { LayoutColumn, Row } from "./layout";
import { type Notation, type NotationEvidence, noEvidence, notationOf, noteNotation } from "./notation";

/**
 * dots, commas: numbers such as 1.234 or 21,500 that can be read in two ways. percentMix, unitMix: plain numbers beside
 * percentages or beside numbers with a unit. units: several units in one column.
 */
export type NotationDoubt = "dots" | "commas" | "percentMix" | "unitMix" | "units";

export interface DoubtfulColumn {
  header: string;
  doubt: NotationDoubt;
  /** The rest of the file leaves no doubt: only to be told. */
  settled: boolean;
  /** The row, from 0, of the first plain number; -1 where it is not about one. */
  row: number;
  /** Units as the file writes them. */
  units: readonly string[];
}

export interface ColumnNotations {
  /** Takes a row into account; `index` from 0. */
  note(row: Row, index: number): void;
  /** The notation of each column, after all rows. */
  settle(): Notation[];
  doubts(): DoubtfulColumn[];
}

/** `oneSubject`: each column holds one indicator, so that its numbers can be compared. */
export function createColumnNotations(columns: readonly LayoutColumn[], oneSubject: boolean): ColumnNotations {
  const evidence = columns.map(noEvidence);

  function settle(): Notation[] {
    const sum = (side: "point" | "comma") => evidence.reduce((total, seen) => total + seen[side], 0);
    const marks = { point: sum("point"), comma: sum("comma") };
    return evidence.map((seen) => notationOf(seen, marks));
  }

  return {
    note(row, index) {
      for (let i = 0; i < columns.length; i++) {
        const seen = evidence[i];
        if (seen) noteNotation(row[columns[i]?.index ?? -1], index, seen);
      }
    },
    settle,
    doubts() {
      const notations = settle();
      return columns.flatMap((column, i) => {
        const seen = evidence[i];
        const notation = notations[i];
        return seen && notation ? doubtsOf(column, seen, notation, oneSubject) : [];
      });
    },
  };
}

function doubtsOf(
  { header }: LayoutColumn,
  seen: NotationEvidence,
  { style, percent }: Notation,
  oneSubject: boolean,
): DoubtfulColumn[] {
  const doubts: DoubtfulColumn[] = [];
  const tell = (doubt: NotationDoubt, row = -1, settled = false) =>
    doubts.push({ header, doubt, settled, row, units: seen.units });
  if (style === "either" && seen.dots > 0) tell("dots");
  else if (style === "either" && seen.commas > 0) tell("commas");
  if (seen.units.length > 1 || (seen.units.length === 1 && percent)) tell("units");
  else if (oneSubject && seen.units.length === 1 && seen.plain > 0) tell("unitMix", seen.plainRow);
  // 13.1 below a header with a percent sign is a percentage; 0.22 may be 22 % as well.
  if (oneSubject && percent && seen.plain > 0)
    tell("percentMix", seen.plainRow, /%/.test(header) && seen.plainHigh > 1);
  return doubts;
}
