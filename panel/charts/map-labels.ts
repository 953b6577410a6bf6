/** Where the numbers of wijken come on a map: on the wijk, or beside one that is too small, with a line to it. */
import { LABEL_HEIGHT, spreadLabels } from "./spread-labels";

export interface MapLabel {
  /** Where on the wijk it would come, in pixels of the drawing as it is seen. */
  x: number;
  y: number;
  /** How wide its text is; 0 for a wijk without number. */
  width: number;
  /** How wide and high the wijk is. */
  room: { width: number; height: number };
}

export interface PlacedLabel {
  x: number;
  y: number;
  /** It stands beside its wijk: a line leads from here to it. */
  beside?: { x: number; y: number };
}

/** A number that takes more of the wijk than this hides its colour. */
const MOST_COVERED = 0.4;
const DIRECTIONS = 16;
const DISTANCES = [20, 27, 34, 42];
/** What a place costs, in pixels further away. */
const ON_A_LABEL = 1000;
const ON_A_SMALL_WIJK = 200;
const ON_A_LARGE_WIJK = 8;
const ACROSS_A_LINE = 200;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The places in the order of the labels, all within a drawing of this size. Numbers of large wijken are spread; those of
 * small ones then look for the nearest place that is free of other numbers and wijken, and whose line crosses no other.
 */
export function placeLabels(
  labels: readonly MapLabel[],
  size: { width: number; height: number },
): readonly PlacedLabel[] {
  const places = new Map<MapLabel, PlacedLabel>();
  const named = labels.filter(({ width }) => width > 0);
  const [large, small] = [named.filter(fits), named.filter((label) => !fits(label))];
  const taken: Box[] = [];
  spreadLabels(large).forEach((place, i) => {
    const label = large[i];
    if (!label) return;
    places.set(label, place);
    taken.push(boxOf(label, place));
  });
  const lines: [Point, Point][] = [];
  for (const label of small) {
    const place = nearestFree(label, { taken, lines, small: rooms(small, label), large: rooms(large, label) }, size);
    if (!place) continue;
    taken.push(boxOf(label, place));
    lines.push([label, place]);
    places.set(label, { ...place, beside: { x: label.x, y: label.y } });
  }
  return labels.map((label) => places.get(label) ?? { x: label.x, y: label.y });
}

interface Point {
  x: number;
  y: number;
}

function fits({ width, room }: MapLabel): boolean {
  if (room.width < width || room.height < LABEL_HEIGHT) return false;
  return width * LABEL_HEIGHT <= MOST_COVERED * room.width * room.height;
}

const boxOf = ({ width }: MapLabel, { x, y }: Point): Box => ({ x, y, width, height: LABEL_HEIGHT });

/** Roughly where the other wijken lie: their sizes, around the place of their number. */
const rooms = (labels: readonly MapLabel[], not: MapLabel): Box[] =>
  labels.filter((label) => label !== not).map(({ x, y, room }) => ({ x, y, ...room }));

interface Around {
  /** Numbers and lines that stand already. */
  taken: readonly Box[];
  lines: readonly [Point, Point][];
  /** The other wijken. */
  small: readonly Box[];
  large: readonly Box[];
}

/** Undefined when every place lies off the drawing: then the wijk is off it as well. */
function nearestFree(
  label: MapLabel,
  { taken, small, large, lines }: Around,
  size: { width: number; height: number },
): Point | undefined {
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const distance of DISTANCES) {
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      const place = { x: label.x + distance * Math.cos(angle), y: label.y - distance * Math.sin(angle) };
      const box = boxOf(label, place);
      if (!isWithin(box, size)) continue;
      const cost =
        distance +
        ON_A_LABEL * taken.filter((other) => overlap(box, other)).length +
        ON_A_SMALL_WIJK * small.filter((other) => overlap(box, other)).length +
        ON_A_LARGE_WIJK * large.filter((other) => overlap(box, other)).length +
        ACROSS_A_LINE * lines.filter(([from, to]) => cross(label, place, from, to)).length;
      if (cost < least) [best, least] = [place, cost];
    }
  }
  return best;
}

const isWithin = ({ x, y, width, height }: Box, size: { width: number; height: number }): boolean =>
  x >= width / 2 && y >= height / 2 && x <= size.width - width / 2 && y <= size.height - height / 2;

const overlap = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2;

/** Do these two lines cross? Lines that only touch do not. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const side = (from: Point, to: Point, point: Point): number =>
  (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
