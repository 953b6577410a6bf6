/** Tables: our own list, which follows the cells, grows when something is typed below, and lets formulas use table names. */

import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import type { Follower } from "./areas";
import type { Engine } from "./engine";
import { lastColumn, lastRow, overlaps, sameRect } from "./geometry";
import type { CellChange, Cells, Rect, TableRecord, Tables } from "./interface";
import { toRange } from "./ranges";

export interface TableList extends Tables, Follower {
  /** Lets a table take in the row or column that was just filled next to it, and keeps its column names up to date. */
  cellsChanged(change: CellChange): void;
  load(tables: readonly TableRecord[]): void;
}

export function tablesOf(engine: Engine, cells: Cells): TableList {
  let tables: TableRecord[] = [];
  let lastId = 0;

  /** Tells the formula engine what `Wijken[Inwoners]` is. */
  function announce(table: TableRecord): void {
    const header = cells.values(table.sheet, { ...table.rect, rows: 1 })[0] ?? [];
    const titleMap = new Map(header.map((title, column) => [String(title ?? `Kolom${column + 1}`), column]));
    const reference = { sheetId: table.sheet, range: toRange(table.rect), titleMap };
    engine.run(SetSuperTableMutation.id, { tableName: table.name, reference });
  }
  const withdraw = (name: string) => engine.run(RemoveSuperTableMutation.id, { tableName: name });

  function replace(id: string, change: Partial<TableRecord>): void {
    const before = tables.find((table) => table.id === id);
    if (!before) return;
    const after = { ...before, ...change };
    tables = tables.map((table) => (table.id === id ? after : table));
    if (before.name !== after.name) withdraw(before.name);
    announce(after);
    if (!sameRect(before.rect, after.rect)) engine.emit({ type: "tableResized", table: id, source: engine.source() });
  }

  const isFree = (table: TableRecord, rect: Rect) =>
    tables.every((other) => other.id === table.id || other.sheet !== table.sheet || !overlaps(other.rect, rect));

  function drop(id: string): void {
    const table = tables.find((candidate) => candidate.id === id);
    if (!table) return;
    tables = tables.filter((candidate) => candidate.id !== id);
    withdraw(table.name);
    engine.emit({ type: "tableRemoved", table: id, source: engine.source() });
  }

  return {
    list: () => tables,
    add(table) {
      const record = { ...table, id: `table${++lastId}` };
      tables = [...tables, record];
      announce(record);
      engine.emit({ type: "tableAdded", table: record.id, source: engine.source() });
      return record;
    },
    update: replace,
    remove: drop,
    cellsChanged({ sheet, rect, kind }) {
      if (kind !== "edited") return;
      for (const table of tables.filter((candidate) => candidate.sheet === sheet)) {
        const grown = grownBy(table, rect, cells);
        if (grown && isFree(table, grown)) replace(table.id, { rect: grown });
        else if (overlaps({ ...table.rect, rows: 1 }, rect)) announce(table);
      }
    },
    move(sheet, mover) {
      for (const table of tables.filter((candidate) => candidate.sheet === sheet)) {
        const moved = mover(table.rect);
        if (!moved) drop(table.id);
        else if (!sameRect(moved, table.rect)) replace(table.id, { rect: moved });
      }
    },
    dropSheet(sheet) {
      for (const table of tables.filter((candidate) => candidate.sheet === sheet)) drop(table.id);
    },
    load(loaded) {
      for (const table of tables) withdraw(table.name);
      tables = [...loaded];
      lastId = Math.max(0, ...tables.map((table) => Number(table.id.replace(/\D/g, ""))));
      for (const table of tables) announce(table);
    },
  };
}

/** The table with the rows that were filled right below it; null when the change does not touch its lower edge. */
function grownBy(table: TableRecord, change: Rect, cells: Cells): Rect | null {
  const { rect } = table;
  const below = lastRow(rect) + 1;
  const beside = change.column >= rect.column && lastColumn(change) <= lastColumn(rect);
  if (table.hasTotals || !beside || change.row > below || lastRow(change) < below) return null;
  const filled = cells.kinds(table.sheet, { ...change, row: below, rows: lastRow(change) - below + 1 });
  const firstEmpty = filled.findIndex((row) => row.every((kind) => kind === "Empty"));
  const rows = firstEmpty === -1 ? filled.length : firstEmpty;
  return rows === 0 ? null : { ...rect, rows: rect.rows + rows };
}
