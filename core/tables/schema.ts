/** How a structured table is declared: creating its sheet, reading it, linking a user's own layout and docs follow. */
import type { Text } from "../texts/text";

export type ColumnKind = "text" | "number" | "share" | "euro" | "year" | "date" | "choice" | "yesNo";

export interface ChoiceWord {
  /** The value that core works with. */
  value: string;
  /** Words that people type for it, the one to offer first. */
  words: readonly string[];
}

/** The word of a choice that the drop-down offers and the add-in writes. */
export function offeredWord({ value, words }: ChoiceWord): string {
  return words[0] ?? value;
}

export interface ColumnSchema {
  /** Stable name in code and in Koppelingen. */
  key: string;
  /** The header that the add-in writes. Dutch in every language: it is part of the user's sheet. */
  header: string;
  kind: ColumnKind;
  required?: boolean;
  /** Other headers that mean this column. */
  synonyms?: readonly string[];
  choices?: readonly ChoiceWord[];
  min?: number;
  max?: number;
  /** What to fill in, for the pane and the drop-down's help. */
  help: Text;
  numberFormat?: string;
  /** Width in characters. */
  width?: number;
}

export interface TableSchema {
  /** Also the name of the sheet and of the Excel table. */
  name: string;
  purpose: Text;
  columns: readonly ColumnSchema[];
  /**
   * Further columns whose headers only the user knows, such as one per criterion. `specialValues`: -99996 ... -99999 are
   * missing there.
   */
  open?: { kind: ColumnKind; specialValues: boolean; help: Text };
}
