/** Leaves points of borders out where that hardly moves the border: Douglas and Peucker (1973), arc by arc. */
import { at, type Outlines } from "./outlines";

/** Fewer than three points enclose nothing. */
const LEAST_CORNERS = 3;
const TRIES = 12;

/**
 * The same shapes with fewer points: no point that is left out lies further than the tolerance from the new border.
 * Junctions stay, and each arc is simplified once, so neighbours keep meeting; a ring keeps at least three corners if it
 * had them. `tolerance` is per arc, in the unit of the coordinates.
 */
export function simplifyOutlines(outlines: Outlines, tolerance: (arc: number) => number): Outlines {
  const { xs, ys, arcStart } = outlines;
  const least = leastInside(outlines);
  const kept: number[] = [];
  const starts = [0];
  for (let arc = 0; arc < arcStart.length - 1; arc++) {
    for (const point of keptPoints(outlines, arc, tolerance(arc), at(least, arc))) kept.push(point);
    starts.push(kept.length);
  }
  return {
    ...outlines,
    xs: Float64Array.from(kept, (point) => at(xs, point)),
    ys: Float64Array.from(kept, (point) => at(ys, point)),
    arcStart: Int32Array.from(starts),
  };
}

/** How many points between its ends each arc must keep, so that rings of one or two arcs do not collapse. */
function leastInside({ arcStart, parts, ringParts }: Outlines): Uint8Array {
  const least = new Uint8Array(arcStart.length - 1);
  for (let ring = 0; ring < ringParts.length - 1; ring++) {
    const [first, end] = [at(ringParts, ring), at(ringParts, ring + 1)];
    for (let p = first; p < end; p++) {
      const part = at(parts, p);
      const arc = part < 0 ? ~part : part;
      least[arc] = Math.max(at(least, arc), LEAST_CORNERS - (end - first));
    }
  }
  return least;
}

/** Places of the points of an arc that stay, in order; with a smaller tolerance where too few would. */
function keptPoints(outlines: Outlines, arc: number, tolerance: number, leastInside: number): number[] {
  const [first, last] = [at(outlines.arcStart, arc), at(outlines.arcStart, arc + 1) - 1];
  let allowed = tolerance;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const kept = douglasPeucker(outlines, first, last, allowed);
    if (kept.length - 2 >= Math.min(leastInside, last - first - 1)) return kept;
    allowed /= 4;
  }
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function douglasPeucker({ xs, ys }: Outlines, first: number, last: number, tolerance: number): number[] {
  const kept = [first];
  // Pieces still to look at, the leftmost on top: no recursion, because a river may have ten thousand points.
  const ends = [last];
  let from = first;
  while (ends.length > 0) {
    const to = at(ends, ends.length - 1);
    let furthest = -1;
    let most = tolerance * tolerance;
    // No Math and no pairs in the loop: here all the time goes, and some hosts look Math up at each use.
    const ax = at(xs, from);
    const ay = at(ys, from);
    const dx = at(xs, to) - ax;
    const dy = at(ys, to) - ay;
    const length = dx * dx + dy * dy || 1;
    for (let i = from + 1; i < to; i++) {
      const px = at(xs, i) - ax;
      const py = at(ys, i) - ay;
      const foot = (px * dx + py * dy) / length;
      const along = foot < 0 ? 0 : foot > 1 ? 1 : foot;
      const distance = (px - along * dx) * (px - along * dx) + (py - along * dy) * (py - along * dy);
      if (distance > most) {
        furthest = i;
        most = distance;
      }
    }
    if (furthest >= 0) {
      ends.push(furthest);
      continue;
    }
    kept.push(to);
    from = to;
    ends.pop();
  }
  return kept;
}
