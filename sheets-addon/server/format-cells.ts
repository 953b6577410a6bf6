/** Looks and rules of cells: number formats, fills, widths, drop-downs. */
import { cellAddress, type Place } from "../../core/workbook/address";
import { FILL_COLOURS, LINE_COLOUR, TEXT_COLOURS } from "../../core/workbook/fill-colours";
import type { CellFormat, Change, Validation } from "../../core/workbook/plan";
import { type Book, insideGrid, rangeOf, roomFor, sheetOf } from "./book";
import { startsFormula } from "./plain-text";

export const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

/** `later` gets what may fail without harm: all but the number format. */
export function formatCells(
  book: Book,
  change: Extract<Change, { kind: "format" }>,
  later: (look: () => void) => void,
): void {
  const { numberFormat, bold, italic, wrap, align, fill, width, height } = change.format;
  const range = roomFor(book, change);
  if (numberFormat !== undefined) range.setNumberFormat(numberFormat);
  later(() => {
    if (bold !== undefined) range.setFontWeight(bold ? "bold" : "normal");
    if (italic !== undefined) range.setFontStyle(italic ? "italic" : "normal");
    if (wrap !== undefined) range.setWrap(wrap);
    if (align !== undefined) range.setHorizontalAlignment(align);
    if (fill !== undefined) range.setBackground(FILL_COLOURS[fill]);
    styleText(range, change.format);
    const sheet = sheetOf(book, change.sheet);
    if (height !== undefined) {
      sheet.setRowHeights(change.row + 1, change.rows, Math.round(height * PIXELS_PER_POINT));
    }
    if (width !== undefined) {
      const pixels = Math.round(width * PIXELS_PER_CHARACTER) + PADDING;
      sheet.setColumnWidths(change.column + 1, change.columns, pixels);
    }
  });
}

/** In characters; asked column by column. */
export function columnWidth(book: Book, sheet: string, column: number): number {
  return (sheetOf(book, sheet).getColumnWidth(column + 1) - PADDING) / PIXELS_PER_CHARACTER;
}

function styleText(range: GoogleAppsScript.Spreadsheet.Range, format: CellFormat): void {
  const { verticalAlign, fontSize, colour, line } = format;
  if (verticalAlign !== undefined) range.setVerticalAlignment(verticalAlign === "center" ? "middle" : verticalAlign);
  if (fontSize !== undefined) range.setFontSize(fontSize);
  if (colour !== undefined) range.setFontColor(TEXT_COLOURS[colour]);
  if (line !== undefined) {
    // null leaves the other sides as they are.
    const solid = SpreadsheetApp.BorderStyle.SOLID;
    range.setBorder(
      line === "above" ? true : null,
      null,
      line === "below" ? true : null,
      null,
      null,
      null,
      LINE_COLOUR,
      solid,
    );
  }
}

export function setValidation(book: Book, change: Extract<Change, { kind: "validate" }>): void {
  roomFor(book, change).setDataValidation(ruleFor(change.validation, cellAddress(change.row, change.column)));
}

/** Where no rule is there is nothing to take away: in a column with a type of a native table Google refuses to. */
export function removeValidation(book: Book, change: Place): void {
  const inside = insideGrid(book, change);
  const range = inside && rangeOf(sheetOf(book, change.sheet), inside);
  if (range?.getDataValidations().some((line) => line.some((rule) => rule !== null))) range.clearDataValidations();
}

/** Google refuses a longer list. */
const MOST_WORDS = 500;

/** A number rule warns and does not refuse: "n.b." is a good answer in a column of numbers. */
function ruleFor(validation: Validation, firstCell: string): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation();
  if (validation.kind === "list") {
    // A word that is chosen is entered as if somebody typed it. What is not offered may still be typed.
    const words = validation.words.filter((word) => !startsFormula(word)).slice(0, MOST_WORDS);
    const all = words.length === validation.words.length;
    return builder
      .requireValueInList(words, true)
      .setAllowInvalid(!validation.strict || !all)
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
