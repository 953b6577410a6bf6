/** Finds the borders that areas share: rings that use the same points become arcs, each kept once. */
import { at, type Outlines, type Ring, type Shape } from "./outlines";

/** Larger than any whole coordinate, so that two of them make one exact number. */
const SPAN = 2 ** 26;

/** A number of its own for each point with whole coordinates of at most 2^25 either way. */
export function pointKey(x: number, y: number): number {
  return (x + SPAN / 2) * SPAN + (y + SPAN / 2);
}

/**
 * Arcs between junctions of shapes whose neighbours share their border points exactly. Coordinates are whole numbers.
 * A point twice in a row counts once; a ring of fewer than two points has no outline and is left out.
 */
export function joinOutlines(shapes: readonly Shape[]): Outlines {
  const rings = shapes.map((shape) => shape.map(withoutRepeats).filter((ring) => ring.length >= 4));
  const isJunction = junctions(rings);
  const xs: number[] = [];
  const ys: number[] = [];
  const arcStart = [0];
  const parts: number[] = [];
  const ringParts = [0];
  const shapeRings = [0];
  /** Arcs by their length, first two and last two points. */
  const known = new Map<string, number>();

  /** The arc of a ring from one place to another; the last point is that of `to`. */
  const partOf = (ring: Ring, from: number, to: number): number => {
    const n = ring.length / 2;
    const key = (place: number) => pointKey(at(ring, 2 * (place % n)), at(ring, 2 * (place % n) + 1));
    const forward = `${to - from} ${key(from)} ${key(from + 1)} ${key(to - 1)} ${key(to)}`;
    const backward = `${to - from} ${key(to)} ${key(to - 1)} ${key(from + 1)} ${key(from)}`;
    const found = known.get(forward);
    if (found !== undefined) return found;
    const reversed = known.get(backward);
    if (reversed !== undefined) return ~reversed;
    const arc = known.size;
    known.set(forward, arc);
    for (let place = from; place <= to; place++) {
      xs.push(at(ring, 2 * (place % n)));
      ys.push(at(ring, 2 * (place % n) + 1));
    }
    arcStart.push(xs.length);
    return arc;
  };

  for (const shape of rings) {
    for (const ring of shape) {
      const stops = stopsOf(ring, isJunction);
      stops.forEach((from, i) => {
        parts.push(partOf(ring, from, stops[i + 1] ?? at(stops, 0) + ring.length / 2));
      });
      ringParts.push(parts.length);
    }
    shapeRings.push(ringParts.length - 1);
  }
  return {
    xs: Float64Array.from(xs),
    ys: Float64Array.from(ys),
    arcStart: Int32Array.from(arcStart),
    parts: Int32Array.from(parts),
    ringParts: Int32Array.from(ringParts),
    shapeRings: Int32Array.from(shapeRings),
  };
}

function withoutRepeats(ring: Ring): Ring {
  const points: number[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = [at(ring, i), at(ring, i + 1)];
    if (x !== points[points.length - 2] || y !== points[points.length - 1]) points.push(x, y);
  }
  while (points.length > 2 && points[0] === points[points.length - 2] && points[1] === points[points.length - 1]) {
    points.length -= 2;
  }
  return points;
}

/** The points at which borders begin or end: those that do not have exactly two different neighbours. */
function junctions(shapes: readonly Shape[]): (key: number) => boolean {
  const neighbours = new Map<number, [number, number]>();
  const found = new Set<number>();
  for (const shape of shapes) {
    for (const ring of shape) {
      const n = ring.length;
      let before = pointKey(at(ring, n - 2), at(ring, n - 1));
      let here = pointKey(at(ring, 0), at(ring, 1));
      for (let i = 0; i < n; i += 2) {
        const after = pointKey(at(ring, (i + 2) % n), at(ring, (i + 3) % n));
        const seen = neighbours.get(here);
        if (before === after) found.add(here);
        else if (!seen) neighbours.set(here, [before, after]);
        else if (!seen.includes(before) || !seen.includes(after)) found.add(here);
        before = here;
        here = after;
      }
    }
  }
  return (key) => found.has(key);
}

/** The places of a ring where an arc begins; without junction the least point, so that both sides begin alike. */
function stopsOf(ring: Ring, isJunction: (key: number) => boolean): number[] {
  const stops: number[] = [];
  let least = 0;
  let leastKey = Number.POSITIVE_INFINITY;
  for (let place = 0; place < ring.length / 2; place++) {
    const key = pointKey(at(ring, 2 * place), at(ring, 2 * place + 1));
    if (isJunction(key)) stops.push(place);
    if (key < leastKey) [least, leastKey] = [place, key];
  }
  return stops.length > 0 ? stops : [least];
}
