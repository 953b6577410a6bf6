/** The looks of cells, and the widths and heights of columns and rows. */

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { cellValue } from "./cell-data";
import { displayText } from "./display-text";
import type { Engine } from "./engine";
import { lastColumn, lastRow } from "./geometry";
import { growSheet } from "./grow-sheet";
import type { Border, BorderSide, CellFormat, Formats, HorizontalAlignment, Rect, SheetId } from "./interface";
import { toRange } from "./ranges";

const horizontals: Record<HorizontalAlignment, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const verticals = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;
const borderStyles: Record<Border["style"], BorderStyleTypes> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};
const borderKeys = { top: "t", bottom: "b", left: "l", right: "r" } as const;

export function formatsOf(engine: Engine): Formats {
  const styleAt = (sheet: SheetId, row: number, column: number): Nullable<IStyleData> =>
    engine.workbook().getStyles().getStyleByCell(engine.worksheet(sheet).getCellRaw(row, column));

  const readAll = <T>(sheet: SheetId, rect: Rect, read: (style: Nullable<IStyleData>) => T): T[][] =>
    Array.from({ length: rect.rows }, (_, i) =>
      Array.from({ length: rect.columns }, (_, j) => read(styleAt(sheet, rect.row + i, rect.column + j))),
    );

  function setStyles(sheet: SheetId, rect: Rect, style: (i: number, j: number) => IStyleData | undefined): void {
    growSheet(engine, sheet, rect);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let i = 0; i < rect.rows; i++) {
      const row: Record<number, ICellData> = {};
      for (let j = 0; j < rect.columns; j++) {
        const s = style(i, j);
        if (s) row[rect.column + j] = { s };
      }
      cellValue[rect.row + i] = row;
    }
    // The trigger tells the formula engine that no contents changed; it would forget the formulas of these cells.
    const params = { subUnitId: sheet, cellValue, trigger: SetStyleCommand.id };
    engine.quietly(() => engine.run(SetRangeValuesMutation.id, params));
  }

  /** A guess from the longest text; no fonts are measured. */
  const fittingWidth = (sheet: SheetId, rect: Rect, column: number): number => {
    const worksheet = engine.worksheet(sheet);
    let longest = 0;
    for (let row = rect.row; row <= Math.min(lastRow(rect), worksheet.getRowCount() - 1); row++) {
      const cell = worksheet.getCellRaw(row, column);
      if (!cell) continue;
      const pattern = engine.workbook().getStyles().getStyleByCell(cell)?.n?.pattern ?? "General";
      for (const line of displayText(cellValue(cell), pattern, engine.locale).split("\n")) {
        longest = Math.max(longest, line.length);
      }
    }
    return longest === 0 ? worksheet.getColumnWidth(column) : Math.min(600, 12 + longest * 7);
  };

  const formats: Formats = {
    read: (sheet, rect) => readAll(sheet, rect, toFormat),
    numberFormats: (sheet, rect) => readAll(sheet, rect, (style) => style?.n?.pattern ?? "General"),
    apply(sheet, rect, format) {
      const style = toStyle(format);
      setStyles(sheet, rect, () => style);
    },
    setNumberFormats: (sheet, rect, patterns) =>
      setStyles(sheet, rect, (i, j) => {
        const pattern = patterns[i]?.[j];
        return pattern === undefined ? undefined : toStyle({ numberFormat: pattern });
      }),
    columnWidth: (sheet, column) => engine.worksheet(sheet).getColumnWidth(column),
    setColumnWidth: (sheet, column, count, width) =>
      engine.run(SetWorksheetColWidthMutation.id, {
        subUnitId: sheet,
        ranges: [toRange({ row: 0, column, rows: engine.worksheet(sheet).getRowCount(), columns: count })],
        colWidth: width,
      }),
    autofitColumns(sheet, rect) {
      for (let column = rect.column; column <= lastColumn(rect); column++) {
        formats.setColumnWidth(sheet, column, 1, fittingWidth(sheet, rect, column));
      }
    },
    rowHeight: (sheet, row) => engine.worksheet(sheet).getRowHeight(row),
    setRowHeight: (sheet, row, count, height) =>
      engine.run(SetWorksheetRowHeightMutation.id, {
        subUnitId: sheet,
        ranges: [toRange({ row, column: 0, rows: count, columns: engine.worksheet(sheet).getColumnCount() })],
        rowHeight: height,
      }),
    autofitRows() {
      // Univer lays out rows that wrap by itself; without a grid there is nothing to measure.
    },
  };
  return formats;
}

function toFormat(style: Nullable<IStyleData>): CellFormat {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const border = style?.bd?.[borderKeys[side]];
    if (border) borders[side] = { style: keyOf(borderStyles, border.s) ?? "Continuous", color: border.cl.rgb ?? "" };
  }
  return {
    numberFormat: style?.n?.pattern ?? "General",
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    fontColor: style?.cl?.rgb ?? "",
    fontName: style?.ff ?? "Calibri",
    fontSize: style?.fs ?? 11,
    fill: style?.bg?.rgb ?? "",
    wrap: style?.tb === WrapStrategy.WRAP,
    horizontal: keyOf(horizontals, style?.ht ?? HorizontalAlign.UNSPECIFIED) ?? "General",
    vertical: keyOf(verticals, style?.vt ?? VerticalAlign.BOTTOM) ?? "Bottom",
    borders,
  };
}

const keyOf = <K extends string, V>(record: Record<K, V>, value: unknown): K | undefined =>
  (Object.keys(record) as K[]).find((key) => record[key] === value);

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Only what is named changes; null takes the property away, which is what Univer expects. */
function toStyle(format: Partial<CellFormat>): IStyleData {
  const style: { [K in keyof IStyleData]: IStyleData[K] | null } = {};
  if (format.numberFormat !== undefined) {
    style.n = format.numberFormat === "General" ? null : { pattern: format.numberFormat };
  }
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined) style.ul = { s: flag(format.underline) };
  if (format.fontColor !== undefined) style.cl = format.fontColor ? { rgb: format.fontColor } : null;
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fill !== undefined) style.bg = format.fill ? { rgb: format.fill } : null;
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.horizontal !== undefined) style.ht = horizontals[format.horizontal];
  if (format.vertical !== undefined) style.vt = verticals[format.vertical];
  if (format.borders !== undefined) {
    const bd: Record<string, IBorderStyleData | null> = {};
    for (const [side, border] of Object.entries(format.borders)) {
      bd[borderKeys[side as BorderSide]] =
        border.style === "None" ? null : { s: borderStyles[border.style], cl: { rgb: border.color || "#000000" } };
    }
    style.bd = bd as NonNullable<IStyleData["bd"]>;
  }
  return style as IStyleData;
}
