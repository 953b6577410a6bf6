/** Borders that neighbours share stand once, and every area is still what it was. */
import fc from "fast-check";
import { joinOutlines } from "../../../core/map/join-outlines";
import { ringsOf, shapeArea } from "../../../core/map/outlines";
import { movedSquares, ringAndIsland, squares } from "./given-shapes";

/** The points of a ring from its least one on, so that where it begins does not matter. */
function fromLeast(ring: ArrayLike<number>): string {
  const points = Array.from({ length: ring.length / 2 }, (_, i) => `${ring[2 * i]},${ring[2 * i + 1]}`);
  const least = points.indexOf([...points].sort()[0] ?? "");
  return [...points.slice(least), ...points.slice(0, least)].join(" ");
}

test("two squares side by side have three borders: their own two and the one between them", () => {
  const joined = joinOutlines(squares(2, 1));
  expect(joined.arcStart).toHaveLength(4);
  const [left, right] = [Array.from(joined.parts.subarray(0, 2)), Array.from(joined.parts.subarray(2))];
  expect(left.filter((arc) => right.includes(~arc))).toHaveLength(1);
});

test("an area inside another one shares its whole outline with it", () => {
  const joined = joinOutlines(ringAndIsland);
  expect(joined.arcStart).toHaveLength(3);
  expect([0, 1].map((shape) => shapeArea(ringsOf(joined, shape)))).toEqual([800, 100]);
});

test("every area keeps its points in their order", () => {
  fc.assert(
    fc.property(movedSquares, (shapes) => {
      const joined = joinOutlines(shapes);
      shapes.forEach((shape, i) => {
        expect(ringsOf(joined, i).map(fromLeast)).toEqual(shape.map(fromLeast));
      });
    }),
  );
});

test("a border is stored once, whoever uses it", () => {
  fc.assert(
    fc.property(movedSquares, (shapes) => {
      const { xs, ys, arcStart } = joinOutlines(shapes);
      const steps: string[] = [];
      for (let arc = 0; arc + 1 < arcStart.length; arc++) {
        for (let i = Number(arcStart[arc]) + 1; i < Number(arcStart[arc + 1]); i++) {
          steps.push([`${xs[i - 1]},${ys[i - 1]}`, `${xs[i]},${ys[i]}`].sort().join(" "));
        }
      }
      expect(new Set(steps).size).toBe(steps.length);
    }),
  );
});

test("a point that is given twice counts once, and a ring of one point is no outline", () => {
  const joined = joinOutlines([
    [
      [0, 0, 0, 0, 0, 10, 10, 10, 0, 0],
      [5, 5, 5, 5],
    ],
  ]);
  expect(ringsOf(joined, 0)).toEqual([[0, 0, 0, 10, 10, 10]]);
});
