/** The map as a PNG for a sheet: the same paths, colours and patterns as on the screen, in the light look, on white. */
import { fitShapes, pathOf, roomOf } from "../../core/map/fit";
import type { MapOfWijken } from "../../core/map/map-of-wijken";
import { DOTS, MARKS, STRENGTHS } from "./class-fill";
import type { MapWijk } from "./map-drawing";
import { placeLabels } from "./map-labels";
import type { LegendEntry } from "./map-legend";

/** In pixels; together under the million that Google takes. */
const WIDTH = 1080;
const MOST_HEIGHT = 760;
const MARGIN = 12;
const LEGEND_ROW = 38;
const FONT = '"Segoe UI", Arial, sans-serif';
/** The labels are placed as if the drawing were smaller: `placeLabels` knows the letters of the screen. */
const LABEL_SCALE = 1.5;
const DIGIT = 9;

const COLOURS = { ground: "#ffffff", line: "#242424", other: "#e3e3e3", town: "#616161", heat: "0, 99, 177" };

type Context = CanvasRenderingContext2D;

/** Undefined where nothing has an outline, or where the browser cannot draw. */
export function mapPng(
  map: MapOfWijken,
  wijken: readonly Pick<MapWijk, "id" | "mark" | "place">[],
  legend: readonly LegendEntry[],
): { png: string; width: number; height: number } | undefined {
  const shapes = [...map.municipalities, ...map.wijken, ...map.others].map(({ shape }) => shape);
  const fit = fitShapes(shapes, { width: WIDTH, most: MOST_HEIGHT, margin: MARGIN });
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!fit || !context) return undefined;
  const rows = legendRows(context, legend);
  canvas.width = WIDTH;
  canvas.height = fit.height + rows.length * LEGEND_ROW;
  context.fillStyle = COLOURS.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.lineJoin = "round";

  const known = new Map(wijken.map((wijk) => [wijk.id, wijk]));
  for (const { shape } of map.others) {
    fill(context, new Path2D(pathOf(shape, fit)), COLOURS.other, { colour: COLOURS.ground, width: 1.5 });
  }
  for (const { id, shape } of map.wijken) {
    const place = known.get(id)?.place;
    const line = { colour: COLOURS.line, width: 2, dashed: place === undefined };
    fill(context, new Path2D(pathOf(shape, fit)), fillFor(context, place), line);
  }
  context.lineWidth = 2.5;
  context.strokeStyle = COLOURS.town;
  for (const { shape } of map.municipalities) context.stroke(new Path2D(pathOf(shape, fit)));
  drawMarks(
    context,
    map.wijken.map(({ id, label, shape }) => ({
      mark: known.get(id)?.mark ?? "",
      x: label.x * fit.scale + fit.left,
      y: fit.top - label.y * fit.scale,
      room: roomOf(shape, fit),
    })),
    fit,
  );
  rows.forEach((row, index) => {
    drawLegend(context, row, fit.height + index * LEGEND_ROW);
  });
  return { png: canvas.toDataURL("image/png").split(",")[1] ?? "", width: canvas.width, height: canvas.height };
}

function fill(
  context: Context,
  path: Path2D,
  style: string | CanvasPattern,
  line: { colour: string; width: number; dashed?: boolean },
): void {
  context.fillStyle = style;
  context.fill(path, "evenodd");
  context.strokeStyle = line.colour;
  context.lineWidth = line.width;
  context.setLineDash(line.dashed ? [6, 4] : []);
  context.stroke(path);
  context.setLineDash([]);
}

/** The tile of the class as on the screen, twice as large. */
function fillFor(context: Context, place: LegendEntry["fill"]): string | CanvasPattern {
  if (place === "others") return COLOURS.other;
  const tile = document.createElement("canvas");
  tile.width = 16;
  tile.height = 16;
  const inTile = tile.getContext("2d");
  if (place === undefined || !inTile) return COLOURS.ground;
  inTile.scale(2, 2);
  inTile.fillStyle = COLOURS.ground;
  inTile.fillRect(0, 0, 8, 8);
  inTile.fillStyle = `rgba(${COLOURS.heat}, ${STRENGTHS[place]})`;
  inTile.fillRect(0, 0, 8, 8);
  inTile.strokeStyle = COLOURS.line;
  inTile.lineWidth = place <= DOTS ? 1.8 : 0.7;
  inTile.lineCap = "round";
  inTile.stroke(new Path2D(MARKS[place]));
  return context.createPattern(tile, "repeat") ?? COLOURS.ground;
}

interface Mark {
  mark: string;
  x: number;
  y: number;
  room: { width: number; height: number };
}

function drawMarks(context: Context, marks: readonly Mark[], size: { width: number; height: number }): void {
  const smaller = (pixels: number) => pixels / LABEL_SCALE;
  const places = placeLabels(
    marks.map(({ mark, x, y, room }) => ({
      x: smaller(x),
      y: smaller(y),
      width: DIGIT * mark.length,
      room: { width: smaller(room.width), height: smaller(room.height) },
    })),
    { width: smaller(size.width), height: smaller(size.height) },
  );
  const leads = new Path2D();
  for (const { x, y, beside } of places) {
    if (!beside) continue;
    leads.moveTo(beside.x * LABEL_SCALE, beside.y * LABEL_SCALE);
    leads.lineTo(x * LABEL_SCALE, y * LABEL_SCALE);
  }
  for (const [colour, width] of [
    [COLOURS.ground, 4],
    [COLOURS.line, 1.25],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width * LABEL_SCALE;
    context.stroke(leads);
  }
  context.font = `600 ${12 * LABEL_SCALE}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineWidth = 4 * LABEL_SCALE;
  context.strokeStyle = COLOURS.ground;
  context.fillStyle = COLOURS.line;
  marks.forEach(({ mark }, i) => {
    const { x, y } = places[i] ?? { x: 0, y: 0 };
    context.strokeText(mark, x * LABEL_SCALE, y * LABEL_SCALE);
    context.fillText(mark, x * LABEL_SCALE, y * LABEL_SCALE);
  });
}

const SWATCH = 30;
const GAP = 10;

interface Placed extends LegendEntry {
  x: number;
}

/** The entries beside each other, in as many rows as they need. */
function legendRows(context: Context, legend: readonly LegendEntry[]): Placed[][] {
  context.font = legendFont;
  const rows: Placed[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const entry of legend) {
    const width = SWATCH + GAP + context.measureText(entry.text).width + 2 * GAP;
    if (x + width > WIDTH - MARGIN) {
      rows.push([]);
      x = MARGIN;
    }
    rows[rows.length - 1]?.push({ ...entry, x });
    x += width;
  }
  return rows;
}

const legendFont = `22px ${FONT}`;

function drawLegend(context: Context, row: readonly Placed[], top: number): void {
  context.font = legendFont;
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const { text, fill: place, x } of row) {
    const box = new Path2D();
    box.rect(x, top + 7, SWATCH, LEGEND_ROW - 14);
    fill(context, box, fillFor(context, place), { colour: COLOURS.line, width: 1.5 });
    context.fillStyle = COLOURS.line;
    context.fillText(text, x + SWATCH + GAP, top + LEGEND_ROW / 2);
  }
}
