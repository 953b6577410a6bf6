/** Excel.ChartCollection and Excel.Chart. Charts are remembered, not drawn; a chart's alternative text hangs on its shape. */

import { bounds } from "../../spreadsheet/geometry";
import type { ChartRecord, SheetId } from "../../spreadsheet/interface";
import { number, targetOf, text, whole, word } from "../arguments";
import { boxOf, seriesFrom } from "../chart-source";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { findRange } from "../lookup";
import { defineType, type ExcelObject } from "../object-type";
import type { RangeTarget } from "../references";
import { chartParts } from "./chart-parts";
import { allCharts, changeChart, chartRecord } from "./chart-record";
import { rectOf } from "./range-target";
import { worksheetObject } from "./worksheet";

const seriesByWords = ["Auto", "Columns", "Rows"] as const;

/** A few hundred types exist; what matters here is that a made-up one is refused. */
const chartTypePattern =
  /^(3D)?(Column|Bar|Line|Area|Pie|Doughnut|XYScatter|Bubble|Radar|Waterfall|Funnel|Treemap|Sunburst|Histogram|Boxwhisker|Pareto|Stock|Surface|Cone|Cylinder|Pyramid|RegionMap)[A-Za-z0-9]*$/i;

function chartType(value: unknown): string {
  const type = text(value);
  if (!chartTypePattern.test(type)) throw new ExcelError("InvalidArgument");
  return type;
}

const size = (key: "top" | "left" | "width" | "height") => ({
  get: (id: string, excel: ExcelContext) => chartRecord(id, excel)[key],
  set: (id: string, value: unknown, excel: ExcelContext) => changeChart(id, { [key]: number(value) }, excel),
});

const cellOf = (sheet: SheetId, argument: unknown, excel: ExcelContext): RangeTarget => {
  const target = targetOf<RangeTarget>(argument, "Range") ?? findRange(excel, argument);
  if (!target) throw new ExcelError("InvalidArgument");
  return { ...target, sheet };
};

function setPosition(id: string, [start, end]: readonly unknown[], excel: ExcelContext): void {
  const { sheet, width, height } = chartRecord(id, excel);
  const first = rectOf(cellOf(sheet, start, excel));
  if (end === null || end === undefined) {
    changeChart(id, { ...boxOf(excel, sheet, first), width, height }, excel);
    return;
  }
  const area = bounds([first, rectOf(cellOf(sheet, end, excel))]) ?? first;
  changeChart(id, boxOf(excel, sheet, area), excel);
}

function setData(id: string, [range, seriesBy]: readonly unknown[], excel: ExcelContext): void {
  const target = targetOf<RangeTarget>(range, "Range");
  if (!target) throw new ExcelError("InvalidArgument");
  const by = word(seriesBy, seriesByWords, "Auto");
  const rect = rectOf(target);
  const series = seriesFrom(excel, target.sheet, rect, by);
  changeChart(id, { source: { sheet: target.sheet, rect }, seriesBy: by, series }, excel);
}

const chartObject = defineType<string>("Chart", {
  identity: (id) => ({ Id: id }),
  sheet: (id, excel) => chartRecord(id, excel).sheet,
  scalars: {
    chartType: {
      get: (id, excel) => chartRecord(id, excel).type,
      set: (id, value, excel) => changeChart(id, { type: chartType(value) }, excel),
    },
    height: size("height"),
    id: { get: (id) => id },
    left: size("left"),
    name: {
      get: (id, excel) => chartRecord(id, excel).name,
      set: (id, value, excel) => changeChart(id, { name: text(value) }, excel),
    },
    top: size("top"),
    width: size("width"),
  },
  objects: {
    ...chartParts,
    worksheet: (id, excel) => worksheetObject(chartRecord(id, excel).sheet, excel),
  },
  methods: {
    activate: () => null,
    delete: (id, _, { spreadsheet }) => spreadsheet.charts.remove(id),
    setData,
    setPosition,
  },
});

function add(sheet: SheetId, [type, range, seriesBy]: readonly unknown[], excel: ExcelContext): ExcelObject {
  const source = targetOf<RangeTarget>(range, "Range");
  if (!source) throw new ExcelError("InvalidArgument");
  if (excel.isProtected(sheet)) throw new ExcelError("AccessDenied", "The sheet is protected.");
  const names = new Set(allCharts(excel).map((chart) => chart.name));
  const base = excel.spreadsheet.locale === "nl-BE" ? "Grafiek" : "Chart";
  let number = 1;
  while (names.has(`${base} ${number}`)) number++;
  const by = word(seriesBy, seriesByWords, "Auto");
  const rect = rectOf(source);
  const record = excel.spreadsheet.charts.add({
    sheet,
    name: `${base} ${number}`,
    type: chartType(type),
    source: { sheet: source.sheet, rect },
    seriesBy: by,
    title: "",
    titleVisible: true,
    legendVisible: true,
    legendPosition: "Right",
    altTitle: "",
    altText: "",
    top: 10,
    left: 10,
    width: 360,
    height: 216,
    series: seriesFrom(excel, source.sheet, rect, by),
    extra: {},
  });
  return chartObject(record.id, excel);
}

/** Excel looks charts up by name; the client by the id that it was told. */
export function recordIn(sheet: SheetId, key: unknown, { spreadsheet }: ExcelContext): ChartRecord | undefined {
  const wanted = text(key);
  return spreadsheet.charts.list(sheet).find((chart) => chart.id === wanted || chart.name === wanted);
}

const findIn = (sheet: SheetId, key: unknown, excel: ExcelContext): ExcelObject | null => {
  const record = recordIn(sheet, key, excel);
  return record ? chartObject(record.id, excel) : null;
};

export function existing(object: ExcelObject | null): ExcelObject {
  if (!object) throw new ExcelError("ItemNotFound");
  return object;
}

export const chartsObject = defineType<SheetId>("ChartCollection", {
  scalars: { count: { get: (sheet, { spreadsheet }) => spreadsheet.charts.list(sheet).length } },
  items: (sheet, excel) => excel.spreadsheet.charts.list(sheet).map(({ id }) => chartObject(id, excel)),
  item: (sheet, [key], excel) => existing(findIn(sheet, key, excel)),
  methods: {
    add,
    getCount: (sheet, _, { spreadsheet }) => spreadsheet.charts.list(sheet).length,
    getItem: (sheet, [name], excel) => existing(findIn(sheet, name, excel)),
    getItemAt: (sheet, [index], excel) => {
      const record = excel.spreadsheet.charts.list(sheet)[whole(index)];
      if (!record) throw new ExcelError("InvalidArgument");
      return chartObject(record.id, excel);
    },
    getItemOrNullObject: (sheet, [name], excel) => findIn(sheet, name, excel),
  },
});
