/** Draws a chart of points: each row of its source is one. */
import type { Rect } from "../../core/workbook/address";
import type { ChartSpec } from "../../core/workbook/plan";
import { rangeOn } from "./ranges";

export type PointsKind = "scatter" | "bubble";

export const POINT_TYPES = { scatter: "XYScatter", bubble: "Bubble" } as const;

/** Columns of the source, from its first. */
const X = 1;
const Y = 2;
const SIZE = 4;

/**
 * Queues the series of a chart that has none yet: from a range of numbers Excel guesses which are the series. Names of
 * points can only be written one by one, as text that does not follow the cells.
 */
export function addPoints(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { title, source, labels = [], axes }: ChartSpec,
  kind: PointsKind,
): void {
  const column = (index: number): Rect => ({
    row: source.row + 1,
    column: source.column + index,
    rows: source.rows - 1,
    columns: 1,
  });
  const series = chart.series.add(title);
  series.setXAxisValues(rangeOn(sheet, column(X)));
  series.setValues(rangeOn(sheet, column(Y)));
  if (kind === "bubble") series.setBubbleSizes(rangeOn(sheet, column(SIZE)));
  labels.slice(0, source.rows - 1).forEach((label, index) => {
    const point = series.points.getItemAt(index);
    point.hasDataLabel = true;
    point.dataLabel.text = label;
  });
  if (axes) {
    chart.axes.categoryAxis.title.text = axes.x;
    chart.axes.valueAxis.title.text = axes.y;
  }
}
