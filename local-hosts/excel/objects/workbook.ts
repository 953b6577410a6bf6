/** Excel.Workbook: where every path of a batch begins. */

import { truth } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { defineType, type ExcelObject } from "../object-type";
import { applicationObject } from "./application";
import { namesObject } from "./names";
import { rangeAreasObject } from "./range-areas";
import { makeRange } from "./range-target";
import { settingsObject } from "./settings";
import { workbookTablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

const runtimeObject = defineType<undefined>("Runtime", {
  scalars: {
    enableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => {
        events.enabled = truth(value);
      },
    },
  },
});

/** The range that an event told of, kept under its reference. */
function rangeForEvent(_: undefined, [reference]: readonly unknown[], excel: ExcelContext): ExcelObject | null {
  const target = excel.ranges.find(String(reference));
  return target?.rect ? makeRange(excel, target.sheet, target.rect) : null;
}

export const workbookObject = defineType<undefined>("Workbook", {
  scalars: {
    autoSave: { get: () => false },
    isDirty: { get: () => true },
    name: { get: (_, { workbookName }) => workbookName },
    readOnly: { get: () => false },
  },
  objects: {
    application: applicationObject,
    names: namesObject,
    settings: settingsObject,
    tables: workbookTablesObject,
    worksheets: worksheetsObject,
    _Runtime: runtimeObject,
  },
  methods: {
    getActiveCell: (_, __, excel) => {
      const { sheet, rects } = excel.spreadsheet.selection.get();
      const [rect = { row: 0, column: 0 }] = rects;
      return makeRange(excel, sheet, { ...rect, rows: 1, columns: 1 });
    },
    getSelectedRange: (_, __, excel) => {
      const { sheet, rects } = excel.spreadsheet.selection.get();
      const [rect, ...more] = rects;
      if (!rect || more.length) throw new ExcelError("InvalidSelection", "More than one area is selected.");
      return makeRange(excel, sheet, rect);
    },
    getSelectedRanges: (_, __, excel) => rangeAreasObject(excel.spreadsheet.selection.get(), excel),
    _GetRangeForEventByReferenceId: (_, args, excel) => {
      const range = rangeForEvent(undefined, args, excel);
      if (!range) throw new ExcelError("ItemNotFound");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: rangeForEvent,
    _RemoveReference: (_, [id], { ranges }) => ranges.release(String(id)),
    _RemoveAllReferences: () => null,
  },
});
