/** Makes snapshots for tests from rows as they stand on a sheet. */
import type { Block, CellValue, Snapshot } from "../../../core/workbook/snapshot";

export function makeBlock(sheet: string, rows: CellValue[][], extra: Partial<Block> = {}): Block {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ""));
  return { sheet, row: 0, column: 0, rows: rows.length, columns, values, hiddenRows: [], merged: [], ...extra };
}

export function makeSnapshot(blocks: Block[], extra: Partial<Snapshot> = {}): Snapshot {
  const links = blocks.find(({ sheet }) => sheet === "Koppelingen");
  return {
    workbook: "Wijken.xlsx",
    sheets: blocks.map(({ sheet, row, column, rows, columns }) => ({
      name: sheet,
      visible: true,
      protected: false,
      used: { row, column, rows, columns },
    })),
    tables: [],
    names: [],
    blocks: blocks.filter((block) => block !== links),
    ...(links && { links }),
    ...extra,
  };
}
