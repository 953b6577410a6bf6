/** Where a number is written on a wijk. */
import { labelPoint } from "../../../core/map/label-point";
import { ringAndIsland } from "./given-shapes";

test("in the middle of a square", () => {
  expect(labelPoint([[0, 0, 0, 8, 8, 8, 8, 0]])).toEqual({ x: 4, y: 4 });
});

test("not in a hole", () => {
  const { x, y } = labelPoint(ringAndIsland[0] ?? []) ?? { x: 15, y: 15 };
  expect(x > 10 && x < 20 && y > 10 && y < 20).toBe(false);
});

test("inside a wijk that is shaped like a U", () => {
  const point = labelPoint([[0, 0, 0, 40, 10, 40, 10, 10, 90, 10, 90, 40, 100, 40, 100, 0]]);
  expect(point?.y).toBeLessThan(10);
});

test("on the largest of two parts", () => {
  const point = labelPoint([
    [0, 0, 0, 1, 1, 1, 1, 0],
    [10, 0, 10, 20, 30, 20, 30, 0],
  ]);
  expect(point?.x).toBeGreaterThan(10);
});
