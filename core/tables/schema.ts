/** How a structured table is declared: creating its sheet, reading it, linking a user's own layout and docs follow. */
import type { Bilingual } from "../texts/text";

export type ColumnKind = "text" | "number" | "share" | "euro" | "year" | "date" | "choice" | "yesNo";

export interface ChoiceWord {
  /** The value that core works with. */
  readonly value: string;
  /** Words that people type for it, the one to offer first. */
  readonly words: readonly string[];
}

/** The word of a choice that the drop-down offers and the add-in writes. */
export function offeredWord({ value, words }: ChoiceWord): string {
  return words[0] ?? value;
}

export interface ColumnSchema {
  /** Stable name in code and in Koppelingen. */
  readonly key: string;
  /** The header that the add-in writes. Dutch in every language: it is part of the user's sheet. */
  readonly header: string;
  readonly kind: ColumnKind;
  readonly required?: boolean;
  /** Other headers that mean this column. */
  readonly synonyms?: readonly string[];
  readonly choices?: readonly ChoiceWord[];
  readonly min?: number;
  readonly max?: number;
  /** The numbers are parts of one whole, such as weights that come to 100. */
  readonly partsOfWhole?: boolean;
  /** Each number has a unit or a size of its own, so that a column says nothing about a cell. */
  readonly unlike?: boolean;
  /** A yes or no: what a column under this header means where it holds figures or other words instead. */
  readonly elseMeans?: string;
  /** What its cells look like: a column of such cells is this one where no header says so. */
  readonly pattern?: RegExp;
  /** What to fill in, for the pane and the drop-down's help. */
  readonly help: Bilingual;
  readonly numberFormat?: string;
  /** Width in characters. */
  readonly width?: number;
}

export interface TableSchema {
  /** Also the name of the sheet and of the Excel table. */
  readonly name: string;
  readonly purpose: Bilingual;
  readonly columns: readonly ColumnSchema[];
  /**
   * Further columns whose headers only the user knows, such as one per criterion. `specialValues`: -99996 ... -99999 are
   * missing there.
   */
  readonly open?: {
    readonly kind: ColumnKind;
    readonly specialValues: boolean;
    /** What one such column is: "een criterium". */
    readonly name: Bilingual;
    readonly help: Bilingual;
    readonly min?: number;
    readonly max?: number;
    /** Between `min` and `max`, the cells are levels: words that people usually write for one. */
    readonly words?: readonly string[];
    readonly unlike?: boolean;
    /** The cells of a row are parts of one whole, such as one person's points: their notation is that of the row. */
    readonly rowsAreWholes?: boolean;
  };
  /**
   * What a row is, so that rows to compare with are told from rows that count: "areas" stand beside Flanders and the
   * whole town, "people" beside what is needed of them, "measures" may themselves be called an average.
   */
  readonly rowsAre?: "areas" | "people" | "measures";
  /** Rows may stand in groups, each under a row that only names the group. */
  readonly grouped?: boolean;
  /** Rows count where the column of names is empty from top to bottom, as in the answers of a form without names. */
  readonly mayBeNameless?: boolean;
  /** The sheet is somebody else's, such as the finance officer's budget: no change of theirs is offered there. */
  readonly handsOff?: boolean;
}

interface KindValues {
  text: string;
  number: number;
  share: number;
  euro: number;
  year: number;
  date: number;
  choice: string;
  yesNo: boolean;
}

type ValueOf<C extends ColumnSchema> = C extends { kind: "choice"; choices: readonly { value: infer V }[] }
  ? V
  : KindValues[C["kind"]];

/** The key of a column of a schema. */
export type KeyOf<S extends TableSchema> = S["columns"][number]["key"];

/** What a row of a table holds, by key; absent is missing. Dates are serial numbers. */
export type RowOf<S extends TableSchema> = {
  readonly [C in S["columns"][number] as C["key"]]?: ValueOf<C> | undefined;
};

/** The column that names a row: the first required one. */
export function nameColumn(schema: TableSchema): ColumnSchema | undefined {
  return schema.columns.find((column) => column.required) ?? schema.columns[0];
}
