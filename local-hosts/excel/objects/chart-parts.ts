/** Parts of a chart: title, legend, axes, labels, series. What only changes the looks is remembered and given back. */

import type { ChartSeries, Rect } from "../../spreadsheet/interface";
import { rectAddress, sheetPrefix } from "../addresses";
import { color, targetOf, text, truth, whole, word } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { sheetName } from "../lookup";
import { defineType, type ExcelObject } from "../object-type";
import type { RangeTarget } from "../references";
import { pointsObject } from "./chart-points";
import { changeChart, chartRecord } from "./chart-record";
import { rectOf } from "./range-target";

/** A part that is known by the chart and a path inside it, such as "axes/valueAxis/title". */
interface Part {
  readonly chart: string;
  readonly path: string;
}

const at =
  (path: string) =>
  (part: Part, excel: ExcelContext, make: (part: Part, excel: ExcelContext) => ExcelObject): ExcelObject =>
    make({ chart: part.chart, path: `${part.path}/${path}` }, excel);

/** A property that is only remembered. */
const kept = (name: string, fallback: unknown) => ({
  get: ({ chart, path }: Part, excel: ExcelContext) => chartRecord(chart, excel).extra[`${path}/${name}`] ?? fallback,
  set: ({ chart, path }: Part, value: unknown, excel: ExcelContext) => {
    const { extra } = chartRecord(chart, excel);
    changeChart(chart, { extra: { ...extra, [`${path}/${name}`]: value } }, excel);
  },
});

const fontObject = defineType<Part>("ChartFont", {
  scalars: {
    bold: kept("bold", false),
    color: kept("color", "#000000"),
    italic: kept("italic", false),
    name: kept("name", "Calibri"),
    size: kept("size", 10),
  },
});

const fillObject = defineType<Part>("ChartFill", {
  methods: {
    clear: (part, _, excel) => kept("color", "").set(part, "", excel),
    setSolidColor: (part, [value], excel) => {
      kept("color", "").set(part, color(value), excel);
      const series = /^series\/(\d+)\//.exec(part.path);
      if (series) changeSeries(part.chart, Number(series[1]), { color: color(value) }, excel);
    },
  },
});

const lineObject = defineType<Part>("ChartLineFormat", {
  scalars: { color: kept("color", ""), lineStyle: kept("lineStyle", "Continuous"), weight: kept("weight", 1) },
});

const formatOf = (type: string) =>
  defineType<Part>(type, {
    objects: {
      border: (part, excel) => at("border")(part, excel, lineObject),
      fill: (part, excel) => at("fill")(part, excel, fillObject),
      font: (part, excel) => at("font")(part, excel, fontObject),
      line: (part, excel) => at("line")(part, excel, lineObject),
    },
  });

const format = (type: string) => {
  const make = formatOf(type);
  return (part: Part, excel: ExcelContext) => at("format")(part, excel, make);
};

const titleObject = defineType<Part>("ChartTitle", {
  scalars: {
    overlay: kept("overlay", false),
    text: {
      get: ({ chart }, excel) => chartRecord(chart, excel).title,
      set: ({ chart }, value, excel) => changeChart(chart, { title: text(value), titleVisible: true }, excel),
    },
    visible: {
      get: ({ chart }, excel) => chartRecord(chart, excel).titleVisible,
      set: ({ chart }, value, excel) => changeChart(chart, { titleVisible: truth(value) }, excel),
    },
  },
  objects: { format: format("ChartTitleFormat") },
});

const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

const legendObject = defineType<Part>("ChartLegend", {
  scalars: {
    overlay: kept("overlay", false),
    position: {
      get: ({ chart }, excel) => chartRecord(chart, excel).legendPosition,
      set: ({ chart }, value, excel) => changeChart(chart, { legendPosition: word(value, legendPositions) }, excel),
    },
    visible: {
      get: ({ chart }, excel) => chartRecord(chart, excel).legendVisible,
      set: ({ chart }, value, excel) => changeChart(chart, { legendVisible: truth(value) }, excel),
    },
  },
  objects: { format: format("ChartLegendFormat") },
});

const axisTitleObject = defineType<Part>("ChartAxisTitle", {
  scalars: { text: kept("text", ""), visible: kept("visible", false) },
  objects: { format: format("ChartAxisTitleFormat") },
});

const gridlinesObject = defineType<Part>("ChartGridlines", {
  scalars: { visible: kept("visible", true) },
  objects: { format: format("ChartGridlinesFormat") },
});

const axisObject = defineType<Part>("ChartAxis", {
  scalars: {
    displayUnit: kept("displayUnit", "None"),
    majorUnit: kept("majorUnit", ""),
    maximum: kept("maximum", ""),
    minimum: kept("minimum", ""),
    numberFormat: kept("numberFormat", "General"),
    reversePlotOrder: kept("reversePlotOrder", false),
    tickLabelPosition: kept("tickLabelPosition", "NextToAxis"),
    visible: kept("visible", true),
  },
  objects: {
    format: format("ChartAxisFormat"),
    majorGridlines: (part, excel) => at("majorGridlines")(part, excel, gridlinesObject),
    minorGridlines: (part, excel) => at("minorGridlines")(part, excel, gridlinesObject),
    title: (part, excel) => at("title")(part, excel, axisTitleObject),
  },
});

const axesObject = defineType<Part>("ChartAxes", {
  objects: {
    categoryAxis: (part, excel) => at("categoryAxis")(part, excel, axisObject),
    seriesAxis: (part, excel) => at("seriesAxis")(part, excel, axisObject),
    valueAxis: (part, excel) => at("valueAxis")(part, excel, axisObject),
  },
});

const labelsObject = defineType<Part>("ChartDataLabels", {
  scalars: {
    numberFormat: kept("numberFormat", "General"),
    position: kept("position", "BestFit"),
    showCategoryName: kept("showCategoryName", false),
    showPercentage: kept("showPercentage", false),
    showSeriesName: kept("showSeriesName", false),
    showValue: kept("showValue", false),
  },
  objects: { format: format("ChartDataLabelFormat") },
});

interface SeriesTarget extends Part {
  readonly index: number;
}

function seriesAt({ chart, index }: SeriesTarget, excel: ExcelContext): ChartSeries {
  const series = chartRecord(chart, excel).series[index];
  if (!series) throw new ExcelError("ItemNotFound");
  return series;
}

function changeSeries(chart: string, index: number, change: Partial<ChartSeries>, excel: ExcelContext): void {
  const series = chartRecord(chart, excel).series.map((one, i) => (i === index ? { ...one, ...change } : one));
  changeChart(chart, { series }, excel);
}

const areaOf = (argument: unknown): { sheet: string; rect: Rect } => {
  const target = targetOf<RangeTarget>(argument, "Range");
  if (!target) throw new ExcelError("InvalidArgument");
  return { sheet: target.sheet, rect: rectOf(target) };
};

const seriesObject = defineType<SeriesTarget>("ChartSeries", {
  scalars: {
    axisGroup: kept("axisGroup", "Primary"),
    chartType: kept("chartType", ""),
    gapWidth: kept("gapWidth", 219),
    hasDataLabels: kept("hasDataLabels", false),
    markerStyle: kept("markerStyle", "Automatic"),
    name: {
      get: (target, excel) => seriesAt(target, excel).name,
      set: ({ chart, index }, value, excel) => changeSeries(chart, index, { name: text(value) }, excel),
    },
    overlap: kept("overlap", 0),
    smooth: kept("smooth", false),
  },
  objects: {
    dataLabels: (part, excel) => at("dataLabels")(part, excel, labelsObject),
    format: format("ChartSeriesFormat"),
    points: ({ chart, index }, excel) => pointsObject({ chart, series: index }, excel),
  },
  methods: {
    delete: ({ chart, index }, _, excel) =>
      changeChart(chart, { series: chartRecord(chart, excel).series.filter((__, i) => i !== index) }, excel),
    getDimensionDataSourceString: (target, [dimension], excel) => {
      const series = seriesAt(target, excel);
      const area = word(dimension, ["Categories", "Values"], "Values") === "Values" ? series.values : series.categories;
      if (!area) throw new ExcelError("InvalidArgument");
      return `${sheetPrefix(sheetName(excel, area.sheet))}!${rectAddress(area.rect)}`;
    },
    setBubbleSizes: ({ chart, index }, [range], excel) => {
      const { extra } = chartRecord(chart, excel);
      changeChart(chart, { extra: { ...extra, [`series/${index}/sizes`]: areaOf(range) } }, excel);
    },
    setValues: ({ chart, index }, [range], excel) => changeSeries(chart, index, { values: areaOf(range) }, excel),
    setXAxisValues: ({ chart, index }, [range], excel) =>
      changeSeries(chart, index, { categories: areaOf(range) }, excel),
  },
});

const oneSeries = (chart: string, index: number, excel: ExcelContext) =>
  seriesObject({ chart, index, path: `series/${index}` }, excel);

const seriesCollectionObject = defineType<Part>("ChartSeriesCollection", {
  scalars: { count: { get: ({ chart }, excel) => chartRecord(chart, excel).series.length } },
  items: ({ chart }, excel) => chartRecord(chart, excel).series.map((_, index) => oneSeries(chart, index, excel)),
  methods: {
    add: ({ chart }, [name], excel) => {
      const { series } = chartRecord(chart, excel);
      const added: ChartSeries = { name: text(name, ""), values: null, categories: null, color: "" };
      changeChart(chart, { series: [...series, added] }, excel);
      return oneSeries(chart, series.length, excel);
    },
    getCount: ({ chart }, _, excel) => chartRecord(chart, excel).series.length,
    getItemAt: ({ chart }, [index], excel) => {
      if (!chartRecord(chart, excel).series[whole(index)]) throw new ExcelError("InvalidArgument");
      return oneSeries(chart, whole(index), excel);
    },
  },
});

type ChartPart = (chart: string, excel: ExcelContext) => ExcelObject;
const top =
  (path: string, make: (part: Part, excel: ExcelContext) => ExcelObject): ChartPart =>
  (chart, excel) =>
    make({ chart, path }, excel);

export const chartParts: Readonly<Record<string, ChartPart>> = {
  axes: top("axes", axesObject),
  dataLabels: top("dataLabels", labelsObject),
  format: top("format", formatOf("ChartAreaFormat")),
  legend: top("legend", legendObject),
  series: top("series", seriesCollectionObject),
  title: top("title", titleObject),
};
