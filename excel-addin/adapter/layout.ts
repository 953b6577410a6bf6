/** Where the used part of each sheet and each table lies: asked together with the cells, read after the sync. */
import type { SheetInfo, TableInfo } from "../../core/workbook/snapshot";
import type { FirstLook } from "./overview";
import { rectOf } from "./ranges";
import { RECT } from "./run";

export function askLayout({ workbook }: Excel.RequestContext, look: FirstLook) {
  const used = look.sheets.map(({ name }) =>
    workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load(RECT),
  );
  const ranges = look.tables.map(({ name }) => workbook.tables.getItem(name).getRange().load(RECT));
  return (): { sheets: SheetInfo[]; tables: TableInfo[] } => ({
    sheets: look.sheets.map((sheet, i) => {
      const range = used[i];
      return range && !range.isNullObject ? { ...sheet, used: rectOf(range) } : sheet;
    }),
    tables: look.tables.flatMap((table, i) => {
      const range = ranges[i];
      return range ? [{ ...table, ...rectOf(range) }] : [];
    }),
  });
}
