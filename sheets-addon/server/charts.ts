/** Native charts. Google gives a chart a number and no name; a note on the sheet remembers which is which. */

import type { Rect } from "../../core/workbook/address";
import type { Change, ChartSpec } from "../../core/workbook/plan";
import { type Book, placeOf, rangeOf, roomFor, sheetOf } from "./book";
import { COLUMN_WIDTH, ROW_HEIGHT } from "./cell-size";
import { PIXELS_PER_CHARACTER } from "./format-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const KEY_PREFIX = "wijkwerf-grafiek-";

/** What is drawn, and what it replaces, is noted first: Google may end the script between any two calls. */
export function setChart(book: Book, change: Extract<Change, { kind: "chart" }>): void {
  const { chart } = change;
  const sheet = sheetOf(book, change.sheet);
  roomFor(book, { ...chart.position, sheet: change.sheet });
  const earlier = earlierChart(book, change.sheet, chart.name);
  const standing = notesOf(sheet, chart.name).flatMap((note) => notedCharts(sheet, readNote(note.getValue())));
  const before = sheet.getCharts().map((one) => one.getChartId());
  const old = standing.map((one) => one.getChartId());
  keepNote(sheet, { id: null, before, old, chart, ...(earlier && { earlier }) });
  for (const one of standing) sheet.removeChart(one);
  insert(sheet, { before, chart, ...(earlier && { earlier }) });
}

/** One note for each name. */
function keepNote(sheet: Sheet, note: ChartNote & { chart: ChartSpec }): void {
  const [known, ...others] = notesOf(sheet, note.chart.name);
  for (const one of others) one.remove();
  if (known) known.setValue(JSON.stringify(note));
  else sheet.addDeveloperMetadata(KEY_PREFIX + note.chart.name, JSON.stringify(note));
}

/** Google may make a chart and then say that it could not. */
function insert(sheet: Sheet, note: { before: (number | null)[]; chart: ChartSpec; earlier?: ChartSpec }): void {
  const { before, chart, earlier } = note;
  let refusal: unknown = new Error("The chart did not appear.");
  try {
    sheet.insertChart(built(sheet, chart));
  } catch (thrown) {
    refusal = thrown;
  }
  const inserted = sheet.getCharts().find((one) => !before.includes(one.getChartId()));
  if (!inserted) throw refusal;
  keepNote(sheet, { id: inserted.getChartId(), chart, ...(earlier && { earlier }) });
}

/** A chart that is gone already is fine. */
export function removeChart(book: Book, sheetName: string, name: string): void {
  const sheet = sheetOf(book, sheetName);
  for (const note of notesOf(sheet, name)) {
    for (const chart of notedCharts(sheet, readNote(note.getValue()))) sheet.removeChart(chart);
    note.remove();
  }
}

/**
 * The charts that a note tells of: one, or none; while one is being made also the one that it replaces. Without an id it is
 * a chart that came after those before it and has our title; none of the user's.
 */
function notedCharts(sheet: Sheet, { id, before = [], old = [], chart }: ChartNote): EmbeddedChart[] {
  const charts = sheet.getCharts();
  if (id !== null) return charts.filter((one) => one.getChartId() === id);
  const isOurs = (one: EmbeddedChart) =>
    !before.includes(one.getChartId()) && one.getOptions().get("title") === chart?.title;
  return charts.filter((one) => old.includes(one.getChartId()) || (chart && isOurs(one)));
}

/** The chart that a plan replaced, or did not come to replace; undefined when there was none. */
export function chartBefore(book: Book, sheetName: string, planned: ChartSpec): ChartSpec | undefined {
  const [note] = notesOf(sheetOf(book, sheetName), planned.name);
  const known = note && readNote(note.getValue());
  if (!known?.chart) return undefined;
  return JSON.stringify(known.chart) === JSON.stringify(planned) ? known.earlier : known.chart;
}

/**
 * The chart of this name as a plan would draw it again: as it was written, with the source and the corner that it has by
 * now, for rows may have been inserted. undefined when there is none.
 */
export function earlierChart(book: Book, sheetName: string, name: string): ChartSpec | undefined {
  const sheet = sheetOf(book, sheetName);
  for (const note of notesOf(sheet, name)) {
    const known = readNote(note.getValue());
    const [standing] = notedCharts(sheet, known);
    const { chart } = known;
    if (!chart || !standing) continue;
    const [range] = standing.getRanges();
    const corner = standing.getContainerInfo();
    const place = { row: corner.getAnchorRow() - 1, column: corner.getAnchorColumn() - 1 };
    return { ...chart, position: { ...chart.position, ...place }, ...(range && { source: rectOf(range) }) };
  }
  return undefined;
}

function notesOf(sheet: Sheet, name: string): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return sheet
    .createDeveloperMetadataFinder()
    .withKey(KEY_PREFIX + name)
    .find();
}

/**
 * Which chart it is, as what it was written, and what stood there in its place; while it is being made, which charts were
 * there before and which of them go.
 */
interface ChartNote {
  id: number | null;
  before?: (number | null)[];
  old?: (number | null)[];
  earlier?: ChartSpec;
  chart?: ChartSpec;
}

/** A note that somebody changed tells nothing; one of an earlier version is the number alone. */
function readNote(text: string | null): ChartNote {
  try {
    const note: unknown = JSON.parse(text ?? "");
    if (typeof note === "number") return { id: note };
    return typeof note === "object" && note !== null && "id" in note ? (note as ChartNote) : { id: null };
  } catch {
    return { id: null };
  }
}

function rectOf(range: GoogleAppsScript.Spreadsheet.Range): Rect {
  const { row, column, rows, columns } = placeOf(range);
  return { row, column, rows, columns };
}

function built(sheet: Sheet, chart: ChartSpec): EmbeddedChart {
  const { position } = chart;
  const builder = sheet
    .newChart()
    .setChartType(TYPES[chart.kind]())
    .setNumHeaders(1)
    .setPosition(position.row + 1, position.column + 1, 0, 0)
    .setOption("title", chart.title)
    .setOption("altText", chart.altText)
    .setOption("width", widthOf(chart))
    .setOption("height", position.rows * ROW_HEIGHT);
  for (const range of sourcesOf(chart)) builder.addRange(rangeOf(sheet, range));
  if (chart.axes) builder.setOption("hAxis", { title: chart.axes.x }).setOption("vAxis", { title: chart.axes.y });
  if (chart.kind === "stackedBar" || chart.kind === "stackedColumn") builder.setOption("isStacked", true);
  if (chart.kind === "combo") {
    const lastSeries = chart.source.columns - 2;
    builder.setOption("seriesType", "bars").setOption("series", { [lastSeries]: { type: "line" } });
  }
  return builder.build();
}

function widthOf({ position, widthInCharacters }: ChartSpec): number {
  return widthInCharacters === undefined
    ? position.columns * COLUMN_WIDTH
    : Math.round(widthInCharacters * PIXELS_PER_CHARACTER);
}

/** A scatter chart of Google knows no names of points, so it gets the columns of figures; a bubble chart takes all. */
function sourcesOf({ kind, source }: ChartSpec): Rect[] {
  return kind === "scatter" ? [{ ...source, column: source.column + 1, columns: 2 }] : [source];
}

/** Functions, since a service may not be touched before it is needed. */
const TYPES: Readonly<Record<ChartSpec["kind"], () => GoogleAppsScript.Charts.ChartType>> = {
  bar: () => Charts.ChartType.BAR,
  stackedBar: () => Charts.ChartType.BAR,
  column: () => Charts.ChartType.COLUMN,
  stackedColumn: () => Charts.ChartType.COLUMN,
  line: () => Charts.ChartType.LINE,
  combo: () => Charts.ChartType.COMBO,
  scatter: () => Charts.ChartType.SCATTER,
  bubble: () => Charts.ChartType.BUBBLE,
};
