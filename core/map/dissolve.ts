/** Several areas as one shape: the borders between them go. */
import { at, type Outlines, ringOfParts, type Shape } from "./outlines";

/**
 * The outline around shapes of the same outlines: arcs that an even number of them use lie inside. By the even-odd rule;
 * parts that do not touch stay apart, an enclosed area that is not among them stays a hole.
 */
export function dissolve(outlines: Outlines, shapes: readonly number[]): Shape {
  return ringsAlong(outlines, outerArcs(outlines, shapes));
}

/** The arcs that an odd number of rings of the shapes use. */
function outerArcs({ parts, ringParts, shapeRings }: Outlines, shapes: readonly number[]): Set<number> {
  const outer = new Set<number>();
  for (const shape of new Set(shapes)) {
    const first = at(ringParts, at(shapeRings, shape));
    const end = at(ringParts, at(shapeRings, shape + 1));
    for (let p = first; p < end; p++) {
      const part = at(parts, p);
      const arc = part < 0 ? ~part : part;
      if (!outer.delete(arc)) outer.add(arc);
    }
  }
  return outer;
}

/** Walks arcs from end to end until each walk closes. At every point an even number of them meets, so each does. */
function ringsAlong(outlines: Outlines, arcs: Set<number>): Shape {
  const { xs, ys, arcStart } = outlines;
  const endOf = (part: number) => (part < 0 ? at(arcStart, ~part) : at(arcStart, part + 1) - 1);
  const place = (point: number) => `${at(xs, point)} ${at(ys, point)}`;
  /** The parts that begin at a place. */
  const leaving = new Map<string, number[]>();
  for (const arc of arcs) {
    for (const part of [arc, ~arc]) {
      const from = place(endOf(~part));
      const there = leaving.get(from);
      if (there) there.push(part);
      else leaving.set(from, [part]);
    }
  }
  const left = new Set(arcs);
  const rings = [];
  for (const first of arcs) {
    if (!left.delete(first)) continue;
    const ring = [first];
    const home = place(endOf(~first));
    for (let here = place(endOf(first)); here !== home; ) {
      const next = leaving.get(here)?.find((part) => left.has(part < 0 ? ~part : part));
      if (next === undefined) break;
      left.delete(next < 0 ? ~next : next);
      ring.push(next);
      here = place(endOf(next));
    }
    rings.push(ringOfParts(outlines, ring));
  }
  return rings;
}
