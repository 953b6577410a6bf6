/** Cells with what core must know of them: values, hidden rows and merged areas, asked now and read after the sync. */
import type { Block } from "../../core/workbook/snapshot";
import { rectOf } from "./ranges";
import { RECT } from "./run";

export interface AskedBlock {
  sheet: string;
  /** A null object when nothing in it is used. */
  range: Excel.Range;
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  merged: Excel.RangeAreas;
}

export function askBlock(sheet: string, range: Excel.Range): AskedBlock {
  range.load(`values,${RECT}`);
  const rows = range.getRowProperties({ rowHidden: true });
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return { sheet, range, rows, merged };
}

/** No block for a place without a used cell. */
export function blockOf({ sheet, range, rows, merged }: AskedBlock): Block[] {
  if (range.isNullObject) return [];
  return [
    {
      sheet,
      ...rectOf(range),
      values: range.values,
      hiddenRows: rows.value.flatMap((row, i) => (row.rowHidden ? [range.rowIndex + i] : [])),
      merged: merged.isNullObject ? [] : merged.areas.items.map(rectOf),
    },
  ];
}
