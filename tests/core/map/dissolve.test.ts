/** A wijk of several sectors is one shape. */
import fc from "fast-check";
import { dissolve } from "../../../core/map/dissolve";
import { joinOutlines } from "../../../core/map/join-outlines";
import { ringsOf, shapeArea } from "../../../core/map/outlines";
import { movedSquares, ringAndIsland, squares } from "./given-shapes";

test("two squares side by side become one rectangle", () => {
  const [ring, ...others] = dissolve(joinOutlines(squares(2, 1)), [0, 1]);
  expect(others).toEqual([]);
  expect(shapeArea([ring ?? []])).toBe(200);
});

test("squares that touch at a corner only stay two, those apart as well", () => {
  const joined = joinOutlines(squares(3, 3));
  expect(dissolve(joined, [0, 8])).toHaveLength(2);
  const touching = dissolve(joined, [0, 4]);
  expect(touching.reduce((sum, ring) => sum + shapeArea([ring]), 0)).toBe(200);
});

test("a hole closes when what fills it belongs to the wijk, and only then", () => {
  const joined = joinOutlines(ringAndIsland);
  expect(dissolve(joined, [0, 1])).toHaveLength(1);
  expect(dissolve(joined, [0])).toHaveLength(2);
});

test("a sector that is named twice counts once", () => {
  const joined = joinOutlines(squares(2, 1));
  expect(shapeArea(dissolve(joined, [0, 0, 1]))).toBe(200);
});

test("whatever is put together, a point is inside the whole exactly when it is inside one of its parts", () => {
  fc.assert(
    fc.property(movedSquares, fc.array(fc.nat(24)), fc.integer({ max: 1100 }), (shapes, drawn, seed) => {
      const chosen = drawn.map((place) => place % shapes.length);
      const joined = joinOutlines(shapes);
      const whole = dissolve(joined, chosen);
      for (let i = 0; i < 20; i++) {
        const [x, y] = [((seed + i * 137) % 1100) + 0.31, ((seed + i * 311) % 1100) + 0.47];
        const inOne = [...new Set(chosen)].some((shape) => isInside(ringsOf(joined, shape), x, y));
        expect(isInside(whole, x, y)).toBe(inOne);
      }
    }),
  );
});

/** Even-odd, by a ray to the east. */
function isInside(rings: readonly ArrayLike<number>[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const [ax = 0, ay = 0] = [ring[i], ring[i + 1]];
      const [bx = 0, by = 0] = [ring[(i + 2) % ring.length], ring[(i + 3) % ring.length]];
      if (ay <= y !== by <= y && ax + ((y - ay) / (by - ay)) * (bx - ax) > x) inside = !inside;
    }
  }
  return inside;
}
