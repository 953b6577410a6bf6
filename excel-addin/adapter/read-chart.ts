/** Reads a chart back, so that it can be drawn again as it was. */
import { parseAddress, type Rect } from "../../core/workbook/address";
import type { ChartSpec } from "../../core/workbook/plan";

/** What of a chart is asked in the first of two syncs. */
export const CHART = "name,chartType,left,top,width,height,title/text,series/items/chartType";

type Source = OfficeExtension.ClientResult<string>;

/** The addresses of what the series of a chart show, asked now and read after the sync. */
export interface AskedSources {
  values: Source[];
  labels: Source | undefined;
}

/** An Excel of before ExcelApi 1.15 does not tell what a chart shows. */
export function askSources({ series }: Excel.Chart): AskedSources | undefined {
  const [first] = series.items;
  if (first && Office.context.requirements.isSetSupported("ExcelApi", "1.15")) {
    return {
      values: series.items.map((one) => one.getDimensionDataSourceString("Values")),
      labels: first.getDimensionDataSourceString("Categories"),
    };
  }
  return undefined;
}

/** The chart as a plan would draw it. Where the source is not told, it is the one of the chart that comes in its place. */
export function chartOf(chart: Excel.Chart, sources: AskedSources | undefined, replacement: ChartSpec): ChartSpec {
  const { left, top, width, height } = chart;
  const kind = kindOf(chart);
  return {
    ...replacement,
    name: chart.name,
    kind,
    title: chart.title.text,
    altText: chart.title.text,
    source: (isOfPoints(kind) ? undefined : sourceOf(sources)) ?? replacement.source,
    box: { left, top, width, height },
  };
}

/** Of points only the columns are told that are drawn; the names stand beside them, as in the chart that comes. */
function isOfPoints(kind: ChartSpec["kind"]): boolean {
  return kind === "scatter" || kind === "bubble";
}

/** With the row of headers above the figures and the column of labels before them. */
function sourceOf(sources: AskedSources | undefined): Rect | undefined {
  const places = [sources?.labels, ...(sources?.values ?? [])].map((one) =>
    parseAddress(one?.value.replace(/^=/, "") ?? ""),
  );
  const [labels, ...figures] = places;
  const last = figures[figures.length - 1];
  if (!labels || !last || labels.row === 0) return undefined;
  const { row, column, rows } = labels;
  return { row: row - 1, column, rows: rows + 1, columns: last.column - column + 1 };
}

function kindOf({ chartType, series }: Excel.Chart): ChartSpec["kind"] {
  const type = String(chartType);
  if (type.startsWith("XYScatter")) return "scatter";
  if (type.startsWith("Bubble")) return "bubble";
  if (series.items.length > 1 && series.items.some((one) => one.chartType === "Line") && type !== "Line")
    return "combo";
  if (type.startsWith("Bar")) return type.includes("Stacked") ? "stackedBar" : "bar";
  if (type.startsWith("Line")) return "line";
  return type.includes("Stacked") ? "stackedColumn" : "column";
}
