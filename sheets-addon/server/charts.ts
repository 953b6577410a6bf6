/** Native charts. Google gives a chart a number and no name; a note on the sheet remembers which is which. */
import type { Change, ChartSpec } from "../../core/workbook/plan";
import { type Book, rangeOf, roomFor, sheetOf } from "./book";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const KEY_PREFIX = "wijkwerf-grafiek-";

/** Of a new sheet; asking each row and column would cost a call apiece. */
const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;

export function setChart(book: Book, change: Extract<Change, { kind: "chart" }>): void {
  const { chart } = change;
  removeChart(book, change.sheet, chart.name);
  const sheet = sheetOf(book, change.sheet);
  roomFor(book, { ...chart.position, sheet: change.sheet });
  const before = new Set(sheet.getCharts().map((one) => one.getChartId()));
  sheet.insertChart(built(sheet, chart));
  const inserted = sheet.getCharts().find((one) => !before.has(one.getChartId()));
  if (inserted) sheet.addDeveloperMetadata(KEY_PREFIX + chart.name, String(inserted.getChartId()));
}

/** A chart that is gone already is fine. */
export function removeChart(book: Book, sheetName: string, name: string): void {
  const sheet = sheetOf(book, sheetName);
  for (const note of sheet
    .createDeveloperMetadataFinder()
    .withKey(KEY_PREFIX + name)
    .find()) {
    const id = note.getValue();
    const chart = sheet.getCharts().find((one) => String(one.getChartId()) === id);
    if (chart) sheet.removeChart(chart);
    note.remove();
  }
}

function built(sheet: Sheet, chart: ChartSpec): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { position } = chart;
  const builder = sheet
    .newChart()
    .setChartType(TYPES[chart.kind]())
    .addRange(rangeOf(sheet, chart.source))
    .setNumHeaders(1)
    .setPosition(position.row + 1, position.column + 1, 0, 0)
    .setOption("title", chart.title)
    .setOption("altText", chart.altText)
    .setOption("width", position.columns * COLUMN_WIDTH)
    .setOption("height", position.rows * ROW_HEIGHT);
  if (chart.kind === "stackedBar" || chart.kind === "stackedColumn") builder.setOption("isStacked", true);
  if (chart.kind === "combo") {
    const lastSeries = chart.source.columns - 2;
    builder.setOption("seriesType", "bars").setOption("series", { [lastSeries]: { type: "line" } });
  }
  return builder.build();
}

/** Functions, since a service may not be touched before it is needed. */
const TYPES: Readonly<Record<ChartSpec["kind"], () => GoogleAppsScript.Charts.ChartType>> = {
  bar: () => Charts.ChartType.BAR,
  stackedBar: () => Charts.ChartType.BAR,
  column: () => Charts.ChartType.COLUMN,
  stackedColumn: () => Charts.ChartType.COLUMN,
  line: () => Charts.ChartType.LINE,
  combo: () => Charts.ChartType.COMBO,
};
