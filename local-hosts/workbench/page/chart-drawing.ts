/** Draws a remembered chart as SVG, plainly: what the spreadsheet program would draw from the same cells. */
import type { CellValue, ChartRecord, Spreadsheet } from "../../spreadsheet/interface";
import { drawPoints, isOfPoints, type Point, pointsOf } from "./points-drawing";

interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const size = { width: 440, height: 230, left: 44, bottom: 34, top: 8, right: 8 };
const barLabelWidth = 150;
const narrowestBand = 18;
const longestLabel = 24;
/** As many as charts.css has. */
const colours = 8;

/** The names of the series with their colours, for a chart that has more than one. */
export function drawLegend(spreadsheet: Spreadsheet, chart: ChartRecord): HTMLElement | null {
  if (isOfPoints(chart)) return null;
  const { series } = dataOf(spreadsheet, chart);
  if (series.length < 2) return null;
  const list = document.createElement("ul");
  list.className = "chart-legend";
  for (const [i, { name }] of series.entries()) {
    const item = document.createElement("li");
    const swatch = document.createElement("span");
    swatch.className = seriesClass(i);
    item.append(swatch, name);
    list.append(item);
  }
  return list;
}

/** The chart as an SVG picture with `sentence` as its text for who cannot see it. */
export function drawChart(spreadsheet: Spreadsheet, chart: ChartRecord, sentence: string): SVGSVGElement {
  if (isOfPoints(chart)) return pointsPicture(pointsOf(spreadsheet, chart), sentence);
  const data = dataOf(spreadsheet, chart);
  // "BarStacked" in Excel's words, "STACKED_BAR" and the like in others'.
  const type = chart.type.toLowerCase();
  const stacked = type.includes("stacked");
  const isBars = type.includes("bar");
  const height = isBars ? Math.max(size.height, data.labels.length * narrowestBand) : size.height;
  const picture = element("svg", { viewBox: `0 0 ${size.width} ${height}`, role: "img", "aria-label": sentence });
  if (type.includes("line")) drawColumns(picture, data, { stacked: false, lines: true });
  else if (isBars) drawBars(picture, data, { stacked, height });
  else drawColumns(picture, data, { stacked, lines: false });
  return picture;
}

function pointsPicture(points: readonly Point[], sentence: string): SVGSVGElement {
  const { width, height } = size;
  const picture = element("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": sentence });
  // Room on the right for the name of the last point.
  picture.append(...drawPoints(points, { left: 24, top: 16, width: width - 120, height: height - 36 }));
  return picture;
}

/**
 * From the source rectangle: the header row names the series. The labels are those that the add-in gave to the series;
 * else they stand in the first column.
 */
function dataOf(spreadsheet: Spreadsheet, { source, series: given }: ChartRecord): ChartData {
  if (!source) return { labels: [], series: [] };
  const [header = [], ...rows] = spreadsheet.cells.values(source.sheet, source.rect);
  const apart = given.find(({ categories }) => categories && categories.rect.column < source.rect.column)?.categories;
  const first = apart ? 0 : 1;
  const labels = apart ? spreadsheet.cells.values(apart.sheet, apart.rect).flat() : rows.map((row) => row[0]);
  const series = header.slice(first).map((name, i) => ({
    name: String(name ?? ""),
    values: rows.map((row) => numberOr0(row[i + first])),
  }));
  return { labels: labels.map((label) => String(label ?? "")), series };
}

const numberOr0 = (value: CellValue | undefined): number => (typeof value === "number" ? value : 0);

/** Lowest and highest that must fit, zero included. */
function extent(data: ChartData, stacked: boolean): { low: number; high: number } {
  const totals = data.labels.map((_, i) => {
    const values = data.series.map((one) => one.values[i] ?? 0);
    if (!stacked) return { low: Math.min(0, ...values), high: Math.max(0, ...values) };
    const sum = (sign: 1 | -1) => values.filter((value) => value * sign > 0).reduce((total, value) => total + value, 0);
    return { low: sum(-1), high: sum(1) };
  });
  const low = Math.min(0, ...totals.map((total) => total.low));
  const high = Math.max(0, ...totals.map((total) => total.high));
  return high > low ? { low, high } : { low: 0, high: 1 };
}

function drawBars(picture: SVGSVGElement, data: ChartData, how: { stacked: boolean; height: number }): void {
  const { stacked, height } = how;
  const { low, high } = extent(data, stacked);
  const room = size.width - barLabelWidth - size.right;
  const x = (value: number) => barLabelWidth + ((value - low) / (high - low)) * room;
  const band = (height - size.top) / Math.max(1, data.labels.length);
  data.labels.forEach((label, i) => {
    const top = size.top + i * band;
    picture.append(text(label, barLabelWidth - 6, top + band / 2 + 3, "end"));
    const edges = { low: 0, high: 0 };
    data.series.forEach((one, j) => {
      const value = one.values[i] ?? 0;
      const from = stacked ? (value < 0 ? edges.low : edges.high) : 0;
      if (value < 0) edges.low = from + value;
      else edges.high = from + value;
      const thickness = (band * 0.7) / (stacked ? 1 : data.series.length);
      const y = top + band * 0.15 + (stacked ? 0 : j * thickness);
      picture.append(box(x(Math.min(from, from + value)), y, Math.abs(x(value) - x(0)), thickness, j));
    });
  });
}

function drawColumns(picture: SVGSVGElement, data: ChartData, how: { stacked: boolean; lines: boolean }): void {
  const { low, high } = extent(data, how.stacked);
  const room = size.height - size.top - size.bottom;
  const y = (value: number) => size.top + ((high - value) / (high - low)) * room;
  const band = (size.width - size.left - size.right) / Math.max(1, data.labels.length);
  data.labels.forEach((label, i) => {
    const left = size.left + i * band;
    picture.append(
      text(shortened(label, Math.max(3, Math.floor(band / 6))), left + band / 2, size.height - 14, "middle"),
    );
    if (how.lines) return;
    const edges = { low: 0, high: 0 };
    data.series.forEach((one, j) => {
      const value = one.values[i] ?? 0;
      const from = how.stacked ? (value < 0 ? edges.low : edges.high) : 0;
      if (value < 0) edges.low = from + value;
      else edges.high = from + value;
      const width = (band * 0.7) / (how.stacked ? 1 : data.series.length);
      const x = left + band * 0.15 + (how.stacked ? 0 : j * width);
      picture.append(box(x, y(Math.max(from, from + value)), width, Math.abs(y(value) - y(0)), j));
    });
  });
  if (how.lines) {
    data.series.forEach((one, j) => {
      const points = one.values.map((value, i) => `${size.left + (i + 0.5) * band},${y(value)}`).join(" ");
      picture.append(element("polyline", { points, class: `chart-line ${seriesClass(j)}` }));
    });
  }
  picture.append(
    element("line", { x1: size.left, x2: size.width - size.right, y1: y(0), y2: y(0), class: "chart-axis" }),
  );
}

function box(x: number, y: number, width: number, height: number, series: number): SVGElement {
  return element("rect", {
    x,
    y,
    width: Math.max(0, width),
    height: Math.max(0, height),
    class: seriesClass(series),
  });
}

const seriesClass = (index: number): string => `series-${index % colours}`;

function text(words: string, x: number, y: number, anchor: string): SVGElement {
  const written = element("text", { x, y, "text-anchor": anchor });
  written.textContent = shortened(words, longestLabel);
  return written;
}

const shortened = (words: string, length: number): string =>
  words.length > length ? `${words.slice(0, length - 1)}…` : words;

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}
