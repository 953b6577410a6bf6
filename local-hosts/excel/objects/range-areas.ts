/** Excel.RangeAreas: several rectangles on one sheet, such as the visible rows or the merged cells. */

import type { Rect, SheetId } from "../../spreadsheet/interface";
import { isUnbounded, isWholeColumns, isWholeRows, rectAddress, sheetPrefix } from "../addresses";
import { whole } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { sheetName } from "../lookup";
import { defineType, type ExcelObject } from "../object-type";
import { makeRange } from "./range-target";
import { worksheetObject } from "./worksheet";

interface AreasTarget {
  readonly sheet: SheetId;
  readonly rects: readonly Rect[];
}

const address = ({ sheet, rects }: AreasTarget, excel: ExcelContext) =>
  rects.map((rect) => `${sheetPrefix(sheetName(excel, sheet))}!${rectAddress(rect)}`).join(",");

const ranges = ({ sheet, rects }: AreasTarget, excel: ExcelContext): ExcelObject[] =>
  rects.map((rect) => makeRange(excel, sheet, rect));

const rangeCollectionObject = defineType<AreasTarget>("RangeCollection", {
  items: ranges,
  methods: {
    getCount: ({ rects }) => rects.length,
    getItemAt: ({ sheet, rects }, [index], excel) => {
      const rect = rects[whole(index)];
      if (!rect) throw new ExcelError("ItemNotFound");
      return makeRange(excel, sheet, rect);
    },
  },
});

export const rangeAreasObject = defineType<AreasTarget>("RangeAreas", {
  sheet: ({ sheet }) => sheet,
  scalars: {
    address: { get: address },
    addressLocal: { get: address },
    areaCount: { get: ({ rects }) => rects.length },
    cellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + rect.rows * rect.columns, 0) },
    isEntireColumn: { get: ({ rects }) => rects.every(isWholeColumns) },
    isEntireRow: { get: ({ rects }) => rects.every(isWholeRows) },
  },
  objects: {
    areas: rangeCollectionObject,
    worksheet: ({ sheet }, excel) => worksheetObject(sheet, excel),
  },
  methods: {
    _KeepReference: () => null,
    select: ({ sheet, rects }, _, { spreadsheet }) => {
      if (rects[0]) spreadsheet.selection.set(sheet, rects[0]);
    },
  },
  writes: {
    clear: ({ sheet, rects }, [applyTo], { spreadsheet }) => {
      const what = applyTo === "Contents" ? "contents" : applyTo === "Formats" ? "formats" : "all";
      for (const rect of rects.filter((area) => !isUnbounded(area))) spreadsheet.cells.clear(sheet, rect, what);
    },
  },
});
