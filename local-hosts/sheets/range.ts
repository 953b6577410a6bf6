/** Range and RangeList: the members that the add-on uses. */

import { overlaps } from "../spreadsheet/geometry";
import type { CellFormat, HorizontalAlignment, Rect, SheetId } from "../spreadsheet/interface";
import { a1, rectOf } from "./addresses";
import { bandingOf } from "./bandings";
import { type Execution, service } from "./execution";
import { type BorderArguments, bordersOf, verticalOf } from "./range-looks";
import { exactSize, readFormulas, readNumberFormats, readValues, writeValues } from "./range-values";
import { rulesIn } from "./rules";
import type { SheetObject } from "./sheet";
import { checkUntyped, type FileState, mayEdit } from "./state";
import { type BuiltRule, ruleOf } from "./validation";

export type RangeObject = ReturnType<typeof rangeObject>;

/** Throws when the rectangle does not lie in the grid, as Sheet.getRange does. */
export function checkInGrid(state: FileState, sheet: SheetId, rect: Rect): void {
  const grid = gridOf(state, sheet);
  const whole = [rect.row, rect.column, rect.rows, rect.columns].every(Number.isInteger);
  if (!whole || rect.row < 0 || rect.column < 0) {
    throw new Error("The starting row or column of the range is too small.");
  }
  if (rect.rows < 1) throw new Error("The number of rows in the range must be at least 1.");
  if (rect.columns < 1) throw new Error("The number of columns in the range must be at least 1.");
  if (rect.row + rect.rows > grid.rows || rect.column + rect.columns > grid.columns) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
}

export function gridOf(state: FileState, sheet: SheetId): { rows: number; columns: number } {
  const info = state.spreadsheet.sheets.list().find((one) => one.id === sheet);
  if (!info) throw new Error("The sheet was deleted.");
  return info;
}

export function rangeObject(
  state: FileState,
  execution: Execution,
  sheet: SheetId,
  rect: Rect,
  parent: () => SheetObject,
) {
  const { formats, validations } = state.spreadsheet;

  function checkEdit(): void {
    if (mayEdit(state, sheet, rect)) return;
    throw new Error(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }

  function checkFormat(): void {
    checkEdit();
    checkUntyped(state, sheet, rect);
  }

  function look(format: Partial<CellFormat>): object {
    checkFormat();
    formats.apply(sheet, rect, format);
    return self;
  }

  const self = service(execution, "Range", {
    getSheet: () => parent(),
    getRow: () => rect.row + 1,
    getColumn: () => rect.column + 1,
    getNumRows: () => rect.rows,
    getNumColumns: () => rect.columns,
    getA1Notation: () => a1(rect, gridOf(state, sheet)),
    getValues: () => readValues(state, sheet, rect),
    getFormulas: () => readFormulas(state, sheet, rect),
    getNumberFormats: () => readNumberFormats(state, sheet, rect),
    getDataValidations: () =>
      rulesIn(state, execution, { sheet, rect }, (place) =>
        rangeObject(state, execution, place.sheet, place.rect, parent),
      ),
    getMergedRanges: () =>
      state.spreadsheet.structure
        .merges(sheet)
        .filter((merge) => overlaps(merge, rect))
        .map((merge) => rangeObject(state, execution, sheet, merge, parent)),
    getBandings: () =>
      state.bandings
        .filter((one) => one.sheet === sheet && overlaps(one.rect, rect))
        .map((one) => bandingOf(state, execution, one, parent)),
    canEdit: () => mayEdit(state, sheet, rect),
    setValues(values: unknown): object {
      checkEdit();
      writeValues(state, sheet, rect, values);
      return self;
    },
    setNumberFormat(pattern: string): object {
      checkFormat();
      formats.apply(sheet, rect, { numberFormat: pattern });
      return self;
    },
    setNumberFormats(patterns: unknown): object {
      checkFormat();
      formats.setNumberFormats(sheet, rect, exactSize(patterns, rect, "data") as string[][]);
      return self;
    },
    setFontWeight: (weight: string): object => look({ bold: weight === "bold" }),
    setFontStyle: (style: string): object => look({ italic: style === "italic" }),
    setBackground: (fill: string): object => look({ fill }),
    setFontColor: (color: string): object => look({ fontColor: color }),
    setFontSize: (size: number): object => look({ fontSize: size }),
    setVerticalAlignment: (alignment: string): object => look({ vertical: verticalOf(alignment) }),
    /** true draws a side of the range, false takes it away, null leaves it. */
    setBorder: (...sides: BorderArguments): object => {
      checkFormat();
      for (const { rect: edge, borders } of bordersOf(rect, sides)) formats.apply(sheet, edge, { borders });
      return self;
    },
    clearFormat(): object {
      checkFormat();
      state.spreadsheet.cells.clear(sheet, rect, "formats");
      return self;
    },
    setWrap: (wrap: boolean): object => look({ wrap }),
    setHorizontalAlignment: (alignment: string): object =>
      look({ horizontal: `${alignment.slice(0, 1).toUpperCase()}${alignment.slice(1)}` as HorizontalAlignment }),
    setDataValidation(rule: BuiltRule | null): object {
      checkFormat();
      validations.set(sheet, rect, rule && ruleOf(rule));
      return self;
    },
    clearDataValidations(): object {
      checkFormat();
      validations.set(sheet, rect, null);
      return self;
    },
    applyRowBanding(_theme?: unknown, _header?: boolean, _footer?: boolean): object {
      checkFormat();
      if (state.bandings.some((one) => one.sheet === sheet && overlaps(one.rect, rect))) {
        throw new Error(
          "You cannot add alternating background colors to a range that already has alternating background colors.",
        );
      }
      const record = { id: state.nextId(), sheet, rect };
      state.bandings.push(record);
      return bandingOf(state, execution, record, parent);
    },
    activate(): object {
      state.spreadsheet.sheets.activate(sheet);
      state.spreadsheet.selection.set(sheet, rect);
      return self;
    },
  });
  // Not a member that scripts can see: how the other services of this stand-in know which cells are meant.
  places.set(self, { sheet, rect });
  return self;
}

const places = new WeakMap<object, { sheet: SheetId; rect: Rect }>();

/** Which cells a range object stands for; throws for anything else, as Google does for a wrong parameter. */
export function placeOfRange(range: unknown): { sheet: SheetId; rect: Rect } {
  const place = typeof range === "object" && range !== null ? places.get(range) : undefined;
  if (!place) throw new Error("The parameters don't match the method signature: a Range is needed.");
  return place;
}

export function rangeListObject(state: FileState, execution: Execution, sheet: SheetId, addresses: unknown) {
  if (!Array.isArray(addresses) || addresses.length === 0) {
    throw new Error("The parameters don't match the method signature: addresses are needed.");
  }
  const rects = addresses.map((address) => {
    const rect = rectOf(String(address));
    if (!rect) throw new Error(`Range not found: ${address}`);
    checkInGrid(state, sheet, rect);
    return rect;
  });
  const self = service(execution, "RangeList", {
    setNumberFormat(pattern: string): object {
      for (const rect of rects) {
        if (!mayEdit(state, sheet, rect)) throw new Error("You are trying to edit a protected cell or object.");
        checkUntyped(state, sheet, rect);
        state.spreadsheet.formats.apply(sheet, rect, { numberFormat: pattern });
      }
      return self;
    },
  });
  return self;
}
