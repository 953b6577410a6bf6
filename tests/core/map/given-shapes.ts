/** Areas to draw in tests: a block of squares whose neighbours share their borders. */
import fc from "fast-check";
import type { Shape } from "../../../core/map/outlines";

/** Squares of ten by ten, row by row from the south-west. */
export function squares(columns: number, rows: number): Shape[] {
  return Array.from({ length: columns * rows }, (_, i) => {
    const [x, y] = [10 * (i % columns), 10 * Math.floor(i / columns)];
    return [[x, y, x, y + 10, x + 10, y + 10, x + 10, y]];
  });
}

/** A square with a hole, and the area that fills the hole. */
export const ringAndIsland: Shape[] = [
  [
    [0, 0, 0, 30, 30, 30, 30, 0],
    [10, 10, 20, 10, 20, 20, 10, 20],
  ],
  [[10, 20, 20, 20, 20, 10, 10, 10]],
];

/** A block of squares of which all points were moved a little, each point for all its squares alike. */
export const movedSquares: fc.Arbitrary<Shape[]> = fc
  .record({ columns: fc.integer({ min: 1, max: 5 }), rows: fc.integer({ min: 1, max: 5 }), seed: fc.nat(9_999) })
  .map(({ columns, rows, seed }) => {
    const moved = (x: number, y: number, along: number) => ((x * 31 + y * 17 + along * 13 + seed) % 9) - 4;
    return squares(columns, rows).map((shape) =>
      shape.map((ring) => {
        const points: number[] = [];
        // Twenty times as large, with points on the way that bend the borders.
        for (let i = 0; i < ring.length; i += 2) {
          const [x, y] = [Number(ring[i]), Number(ring[i + 1])];
          const [nextX, nextY] = [Number(ring[(i + 2) % ring.length]), Number(ring[(i + 3) % ring.length])];
          for (let step = 0; step < 4; step++) {
            const [px, py] = [(x * (4 - step) + nextX * step) * 5, (y * (4 - step) + nextY * step) * 5];
            points.push(px + moved(px, py, 1), py + moved(px, py, 2));
          }
        }
        return points;
      }),
    );
  });
