/** Draws a chart of Excel's own. */
import type { Rect } from "../../core/workbook/address";
import type { ChartSpec } from "../../core/workbook/plan";
import { rangeOn } from "./ranges";
import { addPoints, POINT_TYPES } from "./write-points";

const TYPES: Readonly<Record<ChartSpec["kind"], Excel.ChartType | `${Excel.ChartType}`>> = {
  ...POINT_TYPES,
  bar: "BarClustered",
  stackedBar: "BarStacked",
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  line: "Line",
  // Columns, with the last series as a line.
  combo: "ColumnClustered",
};

/** A chart that was added and has what Excel itself made of its figures still to be replaced. */
export interface BegunChart {
  chart: Excel.Chart;
  series: Excel.ChartSeriesCollection;
  /** The first row of the source. */
  headers: Excel.Range;
}

/** What a chart is called until it is whole. */
export function unfinishedName(name: string): string {
  return `${name} (nieuw)`;
}

/** Queues the chart; after the sync `finishChart` completes it. */
export function beginChart(sheet: Excel.Worksheet, { name, kind, source }: ChartSpec): BegunChart {
  const hasPoints = kind === "scatter" || kind === "bubble";
  const drawn = hasPoints ? { column: source.column + 2, columns: 1 } : figures(source);
  const chart = sheet.charts.add(TYPES[kind], rangeOn(sheet, { ...source, ...drawn }), "Columns");
  chart.name = unfinishedName(name);
  const headers = rangeOn(sheet, { ...source, rows: 1 }).load("text");
  return { chart, series: chart.series.load("count"), headers };
}

/**
 * Queues the rest. The series are added by hand: of figures that are empty, or that a formula has not computed yet,
 * Excel itself makes none or too few, and it would draw a column of years as a series. Office.js has no alternative
 * text for charts, so the title carries the finding. The chart that it replaces goes last of all.
 */
export function finishChart(
  sheet: Excel.Worksheet,
  spec: ChartSpec,
  { chart, series, headers }: BegunChart,
  replaced: Excel.Chart | undefined,
): void {
  const { kind, source } = spec;
  for (let i = series.count - 1; i >= 0; i--) series.getItemAt(i).delete();
  const hasPoints = kind === "scatter" || kind === "bubble";
  if (hasPoints) addPoints(sheet, chart, spec, kind);
  else addSeries(sheet, spec, series, headers.text[0] ?? []);
  chart.title.text = spec.title;
  chart.legend.visible = source.columns > 2 && !hasPoints;
  // Excel draws bars from below; people read a ranking from above.
  if (kind === "bar" || kind === "stackedBar") chart.axes.categoryAxis.reversePlotOrder = true;
  place(sheet, chart, spec);
  if (replaced && !replaced.isNullObject) replaced.delete();
  chart.name = spec.name;
}

function addSeries(
  sheet: Excel.Worksheet,
  { kind, source }: ChartSpec,
  series: Excel.ChartSeriesCollection,
  headers: readonly string[],
): void {
  const body = { ...source, row: source.row + 1, rows: source.rows - 1, columns: 1 };
  for (let i = 1; i < source.columns; i++) {
    const one = series.add(String(headers[i] ?? ""));
    one.setValues(rangeOn(sheet, { ...body, column: source.column + i }));
    one.setXAxisValues(rangeOn(sheet, body));
    if (kind === "combo" && i === source.columns - 1) one.chartType = "Line";
  }
}

function place(sheet: Excel.Worksheet, chart: Excel.Chart, { position, box }: ChartSpec): void {
  if (box) {
    chart.set(box);
    return;
  }
  const cell = (row: number, column: number) => rangeOn(sheet, { row, column, rows: 1, columns: 1 });
  chart.setPosition(
    cell(position.row, position.column),
    cell(position.row + position.rows - 1, position.column + position.columns - 1),
  );
}

function figures({ column, columns }: Rect): Pick<Rect, "column" | "columns"> {
  return { column: column + 1, columns: columns - 1 };
}
