/** Outlines of areas with every shared border once: arcs between junctions, and shapes made of arcs. */

/** A ring of a shape: points x, y, x, y, ... without the closing one. */
export type Ring = ArrayLike<number>;

/** All rings of one area, parts and holes alike; what is inside follows from the even-odd rule. */
export type Shape = readonly Ring[];

/**
 * Arc `a` is the points `arcStart[a]` up to and including `arcStart[a + 1] - 1` of `xs` and `ys`. Shape `s` has the rings
 * `shapeRings[s]` up to `shapeRings[s + 1]`; ring `r` has the parts `ringParts[r]` up to `ringParts[r + 1]`; part `p` is
 * arc `parts[p]`, or arc `~parts[p]` backwards. Each part begins where the one before it ended.
 */
export interface Outlines {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly arcStart: Int32Array;
  readonly parts: Int32Array;
  readonly ringParts: Int32Array;
  readonly shapeRings: Int32Array;
}

/** How many shapes there are. */
export function shapeCount({ shapeRings }: Outlines): number {
  return shapeRings.length - 1;
}

/** The number at a place that is known to exist. */
export function at(numbers: ArrayLike<number>, place: number): number {
  return numbers[place] as number;
}

/** The rings of a shape, point by point. */
export function ringsOf(outlines: Outlines, shape: number): Shape {
  const rings: Ring[] = [];
  for (let ring = at(outlines.shapeRings, shape); ring < at(outlines.shapeRings, shape + 1); ring++) {
    const parts = outlines.parts.subarray(at(outlines.ringParts, ring), at(outlines.ringParts, ring + 1));
    rings.push(ringOfParts(outlines, parts));
  }
  return rings;
}

/** The points of arcs one after the other; where two meet, their common point once. */
export function ringOfParts({ xs, ys, arcStart }: Outlines, parts: ArrayLike<number>): Ring {
  const points: number[] = [];
  for (let p = 0; p < parts.length; p++) {
    const part = at(parts, p);
    const arc = part < 0 ? ~part : part;
    const [first, last] = [at(arcStart, arc), at(arcStart, arc + 1) - 1];
    // The last point of a part is the first of the next one.
    if (part < 0) for (let i = last; i > first; i--) points.push(at(xs, i), at(ys, i));
    else for (let i = first; i < last; i++) points.push(at(xs, i), at(ys, i));
  }
  return points;
}

/** The area of a shape by the even-odd rule, for rings that do not cross: parts count, holes do not. */
export function shapeArea(rings: Shape): number {
  let sum = 0;
  for (const ring of rings) sum += ringArea(ring);
  return Math.abs(sum);
}

/** Positive for a ring that turns to the left. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  const n = ring.length;
  for (let i = 0; i < n; i += 2) {
    const [x, y] = [at(ring, i), at(ring, i + 1)];
    const [nextX, nextY] = [at(ring, (i + 2) % n), at(ring, (i + 3) % n)];
    twice += x * nextY - nextX * y;
  }
  return twice / 2;
}
