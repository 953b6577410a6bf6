/** A table of the product as it stands in the workbook: located and read once for each snapshot, its rows typed. */
import type { CellPlace } from "../workbook/address";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { type LocatedTable, locate } from "./locate";
import { readTable, type TableReading } from "./read-table";
import type { KeyOf, TableSchema } from "./schema";
import { columnOf } from "./shape";

export interface Table<S extends TableSchema> extends TableReading<S> {
  schema: S;
  located: LocatedTable;
  /** The cell of a row (by its number on the sheet) under a key; in the first column where the table lacks that one. */
  cell(row: number, key: KeyOf<S>): CellPlace;
}

/** The table of a schema; undefined when the workbook holds none, or none whose header is recognised. */
export function tableIn<S extends TableSchema>(snapshot: Snapshot, schema: S): Table<S> | undefined {
  const known = tables(snapshot);
  if (!known.has(schema)) known.set(schema, read(snapshot, schema));
  return known.get(schema) as Table<S> | undefined;
}

const tables = perSnapshot(() => new Map<TableSchema, Table<TableSchema> | undefined>());

function read(snapshot: Snapshot, schema: TableSchema): Table<TableSchema> | undefined {
  const located = locate(snapshot, schema);
  if (!located) return undefined;
  const { shape } = located;
  const first = shape.columns[0]?.column ?? shape.block.column;
  return {
    ...readTable(shape, schema),
    schema,
    located,
    cell: (row, key) => ({ sheet: shape.block.sheet, row, column: columnOf(shape, key)?.column ?? first }),
  };
}
