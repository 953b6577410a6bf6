/** Fewer points, the same map: neighbours meet, nothing moves further than was allowed, no area disappears. */
import fc from "fast-check";
import { joinOutlines } from "../../../core/map/join-outlines";
import { type Outlines, ringsOf, shapeArea, shapeCount } from "../../../core/map/outlines";
import { simplifyOutlines } from "../../../core/map/simplify-outlines";
import { movedSquares, ringAndIsland } from "./given-shapes";

const areas = (outlines: Outlines) =>
  Array.from({ length: shapeCount(outlines) }, (_, shape) => shapeArea(ringsOf(outlines, shape)));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test("points on a straight line go, corners stay", () => {
  const joined = joinOutlines([[[0, 0, 0, 5, 0, 10, 5, 10, 10, 10, 10, 0]]]);
  expect(
    ringsOf(
      simplifyOutlines(joined, () => 0),
      0,
    ),
  ).toEqual([[0, 0, 0, 10, 10, 10, 10, 0]]);
});

test("neighbours still meet: what one area loses at a border, the other one gains", () => {
  fc.assert(
    fc.property(movedSquares, fc.integer({ min: 0, max: 60 }), (shapes, tolerance) => {
      const joined = joinOutlines(shapes);
      const simpler = simplifyOutlines(joined, () => tolerance);
      // The border around all of them, simplified by itself, encloses what the areas fill together.
      const around = { ...simpler, ...borderOfAll(simpler) };
      expect(sum(areas(simpler))).toBeCloseTo(shapeArea(ringsOf(around, 0)), 6);
    }),
  );
});

/** One shape with the arcs that only one area uses, each as a ring of its own: their areas add up by Green's theorem. */
function borderOfAll(outlines: Outlines): Pick<Outlines, "parts" | "ringParts" | "shapeRings"> {
  const used = Array.from(outlines.parts, (part) => (part < 0 ? ~part : part));
  const alone = Array.from(outlines.parts).filter((_, i) => used.filter((arc) => arc === used[i]).length === 1);
  const next = (part: number) => {
    const end = endOf(outlines, part);
    return alone.find((other) => endOf(outlines, ~other) === end) ?? part;
  };
  const ordered = [alone[0] ?? 0];
  while (ordered.length < alone.length) ordered.push(next(ordered[ordered.length - 1] ?? 0));
  return {
    parts: Int32Array.from(ordered),
    ringParts: Int32Array.from([0, ordered.length]),
    shapeRings: Int32Array.from([0, 1]),
  };
}

function endOf({ xs, ys, arcStart }: Outlines, part: number): string {
  const point = part < 0 ? Number(arcStart[~part]) : Number(arcStart[part + 1]) - 1;
  return `${xs[point]},${ys[point]}`;
}

test("no point that is left out lies further from the new border than the tolerance", () => {
  fc.assert(
    fc.property(movedSquares, fc.integer({ min: 0, max: 60 }), (shapes, tolerance) => {
      const joined = joinOutlines(shapes);
      const simpler = simplifyOutlines(joined, () => tolerance);
      for (let arc = 0; arc + 1 < joined.arcStart.length; arc++) {
        for (const point of pointsOf(joined, arc)) {
          expect(distanceTo(pointsOf(simpler, arc), point)).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }
    }),
    { numRuns: 40 },
  );
});

type Point = readonly [number, number];

function pointsOf({ xs, ys, arcStart }: Outlines, arc: number): Point[] {
  const [from, to] = [Number(arcStart[arc]), Number(arcStart[arc + 1])];
  return Array.from(xs.subarray(from, to), (x, i) => [x, Number(ys[from + i])]);
}

/** Of a point to the nearest place on a line. */
function distanceTo(line: readonly Point[], [x, y]: Point): number {
  const toPiece = line.slice(1).map(([bx, by], i) => {
    const [ax, ay] = line[i] as Point;
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1);
    const share = Math.min(1, Math.max(0, along));
    return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
  });
  return Math.min(...toPiece);
}

test("however much may go, an area keeps three corners", () => {
  fc.assert(
    fc.property(fc.oneof(movedSquares, fc.constant(ringAndIsland)), (shapes) => {
      const simpler = simplifyOutlines(joinOutlines(shapes), () => 1e9);
      shapes.forEach((shape, i) => {
        const rings = ringsOf(simpler, i);
        expect(rings).toHaveLength(shape.length);
        for (const ring of rings) expect(shapeArea([ring])).toBeGreaterThan(0);
      });
    }),
  );
});
