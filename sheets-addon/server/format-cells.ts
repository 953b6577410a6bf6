/** Looks and rules of cells: number formats, fills, widths, drop-downs. */
import { cellAddress } from "../../core/workbook/address";
import { FILL_COLOURS } from "../../core/workbook/fill-colours";
import type { Change, Validation } from "../../core/workbook/plan";
import { type Book, roomFor, sheetOf } from "./book";
import { cut, solidAreas } from "./solid-areas";

const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;

export function formatCells(book: Book, change: Extract<Change, { kind: "format" }>): void {
  const { numberFormat, bold, italic, wrap, align, fill, width } = change.format;
  const range = roomFor(book, change);
  if (numberFormat !== undefined) range.setNumberFormat(numberFormat);
  if (bold !== undefined) range.setFontWeight(bold ? "bold" : "normal");
  if (italic !== undefined) range.setFontStyle(italic ? "italic" : "normal");
  if (wrap !== undefined) range.setWrap(wrap);
  if (align !== undefined) range.setHorizontalAlignment(align);
  if (fill !== undefined) range.setBackground(FILL_COLOURS[fill]);
  if (width !== undefined) {
    sheetOf(book, change.sheet).setColumnWidths(
      change.column + 1,
      change.columns,
      Math.round(width * PIXELS_PER_CHARACTER) + PADDING,
    );
  }
}

export function setNumberFormats(book: Book, change: Extract<Change, { kind: "numberFormats" }>): void {
  for (const area of solidAreas(change.formats, (format) => format !== null)) {
    const rect = { ...area, row: change.row + area.row, column: change.column + area.column };
    roomFor(book, { ...rect, sheet: change.sheet }).setNumberFormats(
      cut(change.formats, area).map((line) => line.map((format) => format ?? "General")),
    );
  }
}

export function setValidation(book: Book, change: Extract<Change, { kind: "validate" }>): void {
  roomFor(book, change).setDataValidation(ruleFor(change.validation, cellAddress(change.row, change.column)));
}

/** A number rule warns and does not refuse: "n.b." is a good answer in a column of numbers. */
function ruleFor(validation: Validation, firstCell: string): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation();
  if (validation.kind === "list") {
    return builder
      .requireValueInList([...validation.words], true)
      .setAllowInvalid(!validation.strict)
      .build();
  }
  const { min, max, whole } = validation;
  builder.setAllowInvalid(true);
  if (whole) {
    // Google has no rule for whole numbers. This formula needs no separator, so it reads the same in every locale.
    const bounds = [
      min === undefined ? "" : `*(${firstCell}>=${min})`,
      max === undefined ? "" : `*(${firstCell}<=${max})`,
    ];
    return builder.requireFormulaSatisfied(`=(INT(${firstCell})=${firstCell})${bounds.join("")}`).build();
  }
  if (min !== undefined && max !== undefined) return builder.requireNumberBetween(min, max).build();
  if (max !== undefined) return builder.requireNumberLessThanOrEqualTo(max).build();
  return builder.requireNumberGreaterThanOrEqualTo(min ?? -Number.MAX_VALUE).build();
}
