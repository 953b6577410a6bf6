/** What an example workbook is, as data, and how its sheets are laid out. */
import { tableSchemas } from "../table-schemas";
import type { Link } from "../tables/links";
import { offeredWord, type TableSchema } from "../tables/schema";
import type { Rect } from "../workbook/address";
import type { CellFormat } from "../workbook/plan";
import { widthOfHeader } from "../workbook/text-width";

export type ExampleValue = string | number;

export interface ExampleSheet {
  name: string;
  /** A full rectangle from A1; "" is an empty cell. */
  values: ExampleValue[][];
  /** Tables with their header row. */
  tables: ({ name: string } & Rect)[];
  formats: ({ format: CellFormat } & Rect)[];
  /** Rows that stay in sight. */
  frozenRows: number;
}

export interface ExampleWorkbook {
  name: string;
  sheets: ExampleSheet[];
  /** Tables in somebody's own layout; their place is on one of the sheets. */
  links: { link: Link; schema: TableSchema }[];
}

/** The format of a column, under its header. */
export type ColumnLook = CellFormat | undefined;

interface SheetContent {
  name: string;
  /** Lines above the header that say what the sheet is. */
  title?: readonly string[];
  /** Header and rows. */
  rows: readonly (readonly ExampleValue[])[];
  looks?: readonly ColumnLook[];
  /** A table of the product, which it then is for the program as well. */
  table?: boolean;
}

/** More than this a column is not widened for its texts. */
const MOST_CHARACTERS = 44;

function longestText(cells: readonly unknown[]): number {
  const lengths = cells.map((cell) => (typeof cell === "string" ? Math.ceil(1.1 * cell.length) + 2 : 0));
  return Math.min(MOST_CHARACTERS, Math.max(0, ...lengths));
}

/** A sheet with its header formatted and its columns as wide as their headers need. */
export function exampleSheet({ name, title = [], rows, looks = [], table = true }: SheetContent): ExampleSheet {
  const columns = rows[0]?.length ?? 0;
  const top = title.length;
  const values = [...title.map((line) => padded([line], columns)), ...rows.map((row) => padded(row, columns))];
  return {
    name,
    values,
    tables: table ? [{ name, row: top, column: 0, rows: rows.length, columns }] : [],
    formats: [
      ...title.map((_, row) => ({ row, column: 0, rows: 1, columns: 1, format: { bold: row === 0 } })),
      { row: top, column: 0, rows: 1, columns, format: { bold: true, fill: "header", wrap: true } },
      ...looks.slice(0, columns).flatMap((look, column) => {
        if (!look) return [];
        const width = Math.max(
          look.width ?? 0,
          widthOfHeader(String(rows[0]?.[column] ?? "")),
          look.wrap ? 0 : longestText(rows.slice(1).map((row) => row[column])),
        );
        return [{ row: top + 1, column, rows: rows.length - 1, columns: 1, format: { ...look, width } }];
      }),
    ],
    frozenRows: top + 1,
  };
}

function padded(row: readonly ExampleValue[], columns: number): ExampleValue[] {
  return [...row, ...Array<ExampleValue>(columns - row.length).fill("")];
}

/** The words to choose from, per column of a table that offers some; only the rows below the header. */
export function dropDowns({ name, values, tables }: ExampleSheet): ({ sheet: string; words: string[] } & Rect)[] {
  return tables.flatMap((table) => {
    const columns = tableSchemas.find((schema) => schema.name === table.name)?.columns ?? [];
    return columns.flatMap(({ header, kind, choices }) => {
      const column = values[table.row]?.indexOf(header) ?? -1;
      const words = choices?.map(offeredWord) ?? (kind === "yesNo" ? ["ja", "nee"] : undefined);
      if (!words || column < 0) return [];
      return [{ sheet: name, row: table.row + 1, column, rows: table.rows - 1, columns: 1, words }];
    });
  });
}

export const looks = {
  name: { width: 28 },
  code: { numberFormat: "@", width: 13 },
  whole: { numberFormat: "#,##0", width: 13 },
  decimal: { numberFormat: "#,##0.00", width: 13 },
  euro: { numberFormat: "#,##0", width: 12 },
  share: { numberFormat: "0%", width: 9 },
  scale: { width: 11 },
  score: { numberFormat: "0", width: 15, fill: "input" },
  year: { numberFormat: "0", width: 8 },
  date: { numberFormat: "dd/mm/yyyy", width: 12 },
  word: { width: 14 },
  phrase: { wrap: true, width: 32 },
  sentence: { wrap: true, width: 48 },
} as const satisfies Record<string, CellFormat>;
