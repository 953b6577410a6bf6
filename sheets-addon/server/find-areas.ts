/** Re-reads what a plan will touch, right before it is written. */
import type { Place } from "../../core/workbook/address";
import { type Found, type FoundArea, touched } from "../../core/workbook/apply";
import type { Plan } from "../../core/workbook/plan";
import { type Book, gridOf, insideGrid, rangeOf, sheetOf } from "./book";
import type { ReadValues } from "./cell-values";
import { earlierChart } from "./charts";
import { columnWidth } from "./format-cells";
import { excelFormat, formatsIn } from "./number-formats";
import { earlierPicture } from "./pictures";
import { padded } from "./solid-areas";

/** One rectangle around all areas of a sheet is read at once as long as it holds no more cells than this. */
const CELLS_AT_ONCE = 200_000;

export function findAreas(book: Book, plan: Plan, readValues: ReadValues): Found {
  const { areas, wholeSheets, formats, widths, charts, pictures, views } = touched(plan);
  const bySheet = new Map<string, Place[]>();
  for (const area of areas) {
    if (area.rows > 0 && area.columns > 0) bySheet.set(area.sheet, [...(bySheet.get(area.sheet) ?? []), area]);
  }
  const places = [...bySheet.values()].flatMap(together);
  return {
    areas: [
      ...places.map((place) => readArea(book, place, readValues)),
      ...wholeSheets.filter((name) => book.sheets.has(name)).map((name) => readSheet(book, name, readValues)),
    ],
    sheets: [...book.sheets.keys()],
    formats: formats.map((place) => ({ ...place, numberFormats: formatsIn(book, place) })),
    widths: widths.flatMap(({ sheet, column, columns }) => {
      const inside = Math.min(columns, gridOf(book, sheet).columns - column);
      return Array.from({ length: Math.max(inside, 0) }, (_, j) => ({
        sheet,
        column: column + j,
        width: columnWidth(book, sheet, column + j),
      }));
    }),
    charts: charts.flatMap(({ sheet, name }) => {
      const chart = earlierChart(book, sheet, name);
      return chart ? [{ sheet, chart }] : [];
    }),
    pictures: pictures.flatMap((one) => earlierPicture(book, one)),
    gridlines: views.flatMap((name) => {
      const sheet = book.sheets.get(name);
      return sheet ? [{ sheet: name, shown: !sheet.hasHiddenGridlines() }] : [];
    }),
  };
}

function together(places: readonly Place[]): Place[] {
  const [first] = places;
  if (!first) return [];
  const row = Math.min(...places.map((place) => place.row));
  const column = Math.min(...places.map((place) => place.column));
  const rows = Math.max(...places.map((place) => place.row + place.rows)) - row;
  const columns = Math.max(...places.map((place) => place.column + place.columns)) - column;
  return rows * columns <= CELLS_AT_ONCE ? [{ sheet: first.sheet, row, column, rows, columns }] : [...places];
}

/** Cells outside the grid are empty: the sheet grows when they are written. */
function readArea(book: Book, place: Place, readValues: ReadValues): FoundArea {
  const part = insideGrid(book, place);
  const inside = part && readRange(rangeOf(sheetOf(book, place.sheet), part), readValues);
  return {
    ...place,
    values: padded(inside?.values, place, ""),
    formulas: padded(inside?.formulas, place, ""),
    numberFormats: padded(inside?.numberFormats, place, "General"),
  };
}

function readSheet(book: Book, name: string, readValues: ReadValues): FoundArea {
  const range = sheetOf(book, name).getDataRange();
  const content = readRange(range, readValues);
  const rows = content.values.length;
  return { sheet: name, row: 0, column: 0, rows, columns: content.values[0]?.length ?? 0, ...content };
}

function readRange(range: GoogleAppsScript.Spreadsheet.Range, readValues: ReadValues) {
  const values = readValues(range.getValues());
  const formulas = range.getFormulas();
  return {
    values,
    formulas: values.map((line, i) => line.map((value, j) => formulas[i]?.[j] || value)),
    numberFormats: range.getNumberFormats().map((line) => line.map(excelFormat)),
  };
}
