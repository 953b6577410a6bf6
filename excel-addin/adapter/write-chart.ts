/** Draws a chart of Excel's own. */
import type { ChartSpec } from "../../core/workbook/plan";
import { rangeOn } from "./ranges";

const TYPES: Readonly<Record<ChartSpec["kind"], Excel.ChartType | `${Excel.ChartType}`>> = {
  bar: "BarClustered",
  stackedBar: "BarStacked",
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  line: "Line",
  // Columns, with the last series as a line.
  combo: "ColumnClustered",
};

/**
 * The labels are handed over apart from the figures: Excel would draw a column of years as a series. Office.js has no
 * alternative text for charts, so the title carries the finding.
 */
export function writeChart(sheet: Excel.Worksheet, { name, kind, title, source, position }: ChartSpec): void {
  const figures = rangeOn(sheet, { ...source, column: source.column + 1, columns: source.columns - 1 });
  const labels = rangeOn(sheet, { ...source, row: source.row + 1, rows: source.rows - 1, columns: 1 });
  const chart = sheet.charts.add(TYPES[kind], figures, "Columns");
  chart.name = name;
  chart.title.text = title;
  const seriesCount = source.columns - 1;
  for (let i = 0; i < seriesCount; i++) chart.series.getItemAt(i).setXAxisValues(labels);
  if (kind === "combo") chart.series.getItemAt(seriesCount - 1).chartType = "Line";
  chart.legend.visible = seriesCount > 1;
  // Excel draws bars from below; people read a ranking from above.
  if (kind === "bar" || kind === "stackedBar") chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(
    rangeOn(sheet, { ...position, rows: 1, columns: 1 }),
    rangeOn(sheet, {
      row: position.row + position.rows - 1,
      column: position.column + position.columns - 1,
      rows: 1,
      columns: 1,
    }),
  );
}
