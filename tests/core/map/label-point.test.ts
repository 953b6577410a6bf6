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

describe("by hand", () => {
  /** A rectangle from one corner to the other. */
  const box = (west: number, south: number, east: number, north: number) => [
    west,
    south,
    west,
    north,
    east,
    north,
    east,
    south,
  ];

  test("on the widest line, and those near the middle count for more", () => {
    expect(labelPoint([box(100, 50, 120, 66)])).toEqual({ x: 110, y: 58 });
    // Lines at 2, 4, ... 14 of a triangle 16 high: 12 wide at 4, times three quarters, is the most.
    expect(labelPoint([[0, 0, 0, 16, 16, 0]])).toEqual({ x: 6, y: 4 });
    expect(labelPoint([[100, 200, 100, 216, 116, 200]])).toEqual({ x: 106, y: 204 });
    expect(labelPoint([[0, 0, 0, 40, 10, 40, 10, 10, 90, 10, 90, 40, 100, 40, 100, 0]])).toEqual({ x: 50, y: 5 });
  });

  test("of lines that are as good the lower one, left or right of nothing", () => {
    expect(labelPoint(ringAndIsland[0] ?? [])).toEqual({ x: 15, y: 7.5 });
    expect(labelPoint([box(0, 0, 10, 8), box(20, 0, 30, 8)])).toEqual({ x: 5, y: 4 });
  });

  test("on the highest of several parts, whichever comes first and wherever they lie", () => {
    const [high, flat, far] = [box(10, 0, 30, 20), box(100, 0, 200, 1), box(0, 100, 300, 101)];
    for (const parts of [
      [high, flat],
      [flat, high],
      [high, far],
      [far, high],
    ]) {
      expect(labelPoint(parts)).toEqual({ x: 20, y: 10 });
    }
    expect(labelPoint([box(0, 0, 10, 10), box(0, 100, 10, 110)])).toEqual({ x: 5, y: 5 });
  });

  test("a flat shape is written on where it begins; one without points nowhere", () => {
    expect(labelPoint([[3, 5, 9, 5]])).toEqual({ x: 3, y: 5 });
    expect([labelPoint([]), labelPoint([[]])]).toEqual([undefined, undefined]);
  });
});
