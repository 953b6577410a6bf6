/** What a workbook holds once a plan is carried out, as far as reading tables needs it: cells, sheets, tables and names. */
import type { NewValue, Plan } from "../../../core/workbook/plan";
import type { Block, CellValue, SheetInfo, Snapshot } from "../../../core/workbook/snapshot";
import { makeBlock } from "./make-block";

export function afterPlan(snapshot: Snapshot, plan: Plan): Snapshot {
  const blocks = new Map([...snapshot.blocks, ...(snapshot.links ? [snapshot.links] : [])].map((b) => [b.sheet, b]));
  let { sheets, tables, names } = snapshot;
  for (const change of plan.changes) {
    if (change.kind === "createSheet") {
      sheets = [...sheets, { name: change.sheet, visible: true, protected: false }];
      blocks.set(change.sheet, makeBlock(change.sheet, []));
    } else if (change.kind === "write") {
      const block = blocks.get(change.sheet);
      if (!block) throw new Error(`no sheet ${change.sheet}`);
      blocks.set(change.sheet, written(block, change.row, change.column, change.values));
    } else if (change.kind === "createTable" || change.kind === "resizeTable") {
      const { name, sheet, row, column, rows, columns } = change;
      tables = [...tables.filter((one) => one.name !== name), { name, sheet, row, column, rows, columns }];
    } else if (change.kind === "name") {
      const { name, sheet, row, column, rows, columns } = change;
      names = [...names.filter((one) => one.name !== name), { name, sheet, row, column, rows, columns }];
    }
  }
  const links = blocks.get("Koppelingen");
  blocks.delete("Koppelingen");
  return {
    ...snapshot,
    sheets: sheets.map(({ name, visible, protected: isProtected }) => ({
      name,
      visible,
      protected: isProtected,
      ...usedOf(blocks.get(name)),
    })),
    tables,
    names,
    blocks: [...blocks.values()],
    ...(links && { links }),
  };
}

function usedOf(block: Block | undefined): Pick<SheetInfo, "used"> {
  if (!block || block.rows === 0) return {};
  const { row, column, rows, columns } = block;
  return { used: { row, column, rows, columns } };
}

/** The block with the values in it, grown where they reach beyond it. */
function written(block: Block, row: number, column: number, values: readonly (readonly NewValue[])[]): Block {
  const cells: CellValue[][] = [];
  for (let r = 0; r < Math.max(block.row + block.rows, row + values.length); r++) {
    const line: CellValue[] = [];
    const width = Math.max(block.column + block.columns, column + Math.max(0, ...values.map((one) => one.length)));
    for (let c = 0; c < width; c++) {
      const value = values[r - row]?.[c - column];
      const before = block.values[r - block.row]?.[c - block.column] ?? "";
      line.push(value === undefined || value === null ? before : typeof value === "object" ? 0 : value);
    }
    cells.push(line);
  }
  return { ...makeBlock(block.sheet, cells), hiddenRows: block.hiddenRows, merged: block.merged };
}
