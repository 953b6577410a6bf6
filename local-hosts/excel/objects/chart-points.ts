/** The points of a series, each with its label: remembered with the chart. */
import { text, truth, whole } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { defineType } from "../object-type";
import { changeChart, chartRecord } from "./chart-record";

interface PointTarget {
  readonly chart: string;
  readonly series: number;
  readonly point: number;
}

const kept = (name: string, fallback: unknown, read: (value: unknown) => unknown) => {
  const key = ({ series, point }: PointTarget) => `series/${series}/points/${point}/${name}`;
  return {
    get: (target: PointTarget, excel: ExcelContext) => chartRecord(target.chart, excel).extra[key(target)] ?? fallback,
    set: (target: PointTarget, value: unknown, excel: ExcelContext) => {
      const { extra } = chartRecord(target.chart, excel);
      changeChart(target.chart, { extra: { ...extra, [key(target)]: read(value) } }, excel);
    },
  };
};

const labelObject = defineType<PointTarget>("ChartDataLabel", {
  scalars: { text: kept("text", "", (value) => text(value)) },
});

const pointObject = defineType<PointTarget>("ChartPoint", {
  scalars: { hasDataLabel: kept("hasDataLabel", false, (value) => truth(value)) },
  objects: { dataLabel: labelObject },
});

/** How many there are follows from the values of the series. */
export const pointsObject = defineType<{ readonly chart: string; readonly series: number }>("ChartPointsCollection", {
  methods: {
    getItemAt: ({ chart, series }, [index], excel) => {
      const { values } = chartRecord(chart, excel).series[series] ?? {};
      const point = whole(index);
      if (!values || point < 0 || point >= values.rect.rows * values.rect.columns) {
        throw new ExcelError("InvalidArgument");
      }
      return pointObject({ chart, series, point }, excel);
    },
  },
});
