/** Draws a chart of points plainly: each row of its cells is one, with its name beside it. */
import type { CellValue, ChartRecord, Spreadsheet } from "../../spreadsheet/interface";

export interface Point {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function isOfPoints({ type }: ChartRecord): boolean {
  return /scatter|bubble/i.test(type);
}

/**
 * Excel keeps x, y and size with the series, Google the columns: x and y of a scatter chart; name, x, y, group and size of
 * a bubble chart. Rows without two numbers are no points.
 */
export function pointsOf(spreadsheet: Spreadsheet, chart: ChartRecord): Point[] {
  const column = (area: { sheet: string; rect: Parameters<typeof spreadsheet.cells.values>[1] } | null | undefined) =>
    area ? spreadsheet.cells.values(area.sheet, area.rect).flat() : [];
  const [series] = chart.series;
  if (series?.values) {
    const label = (index: number) => String(chart.extra[`series/0/points/${index}/text`] ?? "");
    return assembled(column(series.categories), column(series.values), [], label);
  }
  if (!chart.source) return [];
  const rows = spreadsheet.cells.values(chart.source.sheet, chart.source.rect).slice(1);
  const at = (index: number) => rows.map((row) => row[index] ?? null);
  return /scatter/i.test(chart.type)
    ? assembled(at(0), at(1), [], () => "")
    : assembled(at(1), at(2), at(4), (index) => String(rows[index]?.[0] ?? ""));
}

function assembled(
  xs: readonly CellValue[],
  ys: readonly CellValue[],
  sizes: readonly CellValue[],
  label: (index: number) => string,
): Point[] {
  return xs.flatMap((x, index) => {
    const y = ys[index];
    if (typeof x !== "number" || typeof y !== "number") return [];
    const size = sizes[index];
    return [{ name: label(index), x, y, size: typeof size === "number" ? size : 1 }];
  });
}

/** What is put in the picture, from the largest point to the smallest so that none is hidden. */
export function drawPoints(points: readonly Point[], { left, top, width, height }: Frame): SVGElement[] {
  const scale = (values: readonly number[]) => {
    const low = Math.min(...values);
    const high = Math.max(...values);
    return (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
  };
  const across = scale(points.map(({ x }) => x));
  const up = scale(points.map(({ y }) => y));
  const largest = Math.max(1, ...points.map(({ size }) => size));
  return [...points]
    .sort((a, b) => b.size - a.size)
    .flatMap(({ name, x, y, size }) => {
      const cx = left + across(x) * width;
      const cy = top + (1 - up(y)) * height;
      const r = 4 + 8 * Math.sqrt(Math.max(0, size) / largest);
      const dot = made("circle", { cx, cy, r, class: "series-0", "fill-opacity": 0.6 });
      const words = made("text", { x: cx + r + 2, y: cy + 4 });
      words.textContent = name;
      return name === "" ? [dot] : [dot, words];
    });
}

function made(name: "circle" | "text", attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}
