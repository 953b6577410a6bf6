/** Cells with what core must know of them: values, formulas, hidden rows and merged areas, asked now and read after the sync. */
import { type Block, formulasOf } from "../../core/workbook/snapshot";
import { rectOf } from "./ranges";
import { RECT } from "./run";

export interface AskedBlock {
  sheet: string;
  /** A null object when nothing in it is used. */
  range: Excel.Range;
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  merged: Excel.RangeAreas | undefined;
}

/** `withMerged`: some builds of Excel empty the user's undo list when they are asked for merged cells (office-js #5918). */
export function askBlock(sheet: string, range: Excel.Range, withMerged: boolean): AskedBlock {
  range.load(`values,formulas,${RECT}`);
  const rows = range.getRowProperties({ rowHidden: true });
  const merged = withMerged ? range.getMergedAreasOrNullObject() : undefined;
  merged?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return { sheet, range, rows, merged };
}

/** No block for a place without a used cell. */
export function blockOf({ sheet, range, rows, merged }: AskedBlock): Block[] {
  if (range.isNullObject) return [];
  const rect = rectOf(range);
  return [
    {
      sheet,
      ...rect,
      values: range.values,
      formulas: formulasOf(rect, range.values, range.formulas),
      hiddenRows: rows.value.flatMap((row, i) => (row.rowHidden ? [range.rowIndex + i] : [])),
      merged: merged && !merged.isNullObject ? merged.areas.items.map(rectOf) : [],
    },
  ];
}
