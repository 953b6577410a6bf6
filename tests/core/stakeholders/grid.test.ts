/** The points of the chart: inside their cell, none on another, and always in the same place. */
import fc from "fast-check";
import { gridCells } from "../../../core/stakeholders/grid";

const level = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(Number.NaN));

test("every point lies inside its cell, no two on each other, and the same list gives the same picture", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ influence: level, interest: level }), { maxLength: 40 }), (list) => {
      const points = gridCells(list);
      expect(points.map(({ index }) => index)).toEqual(
        list.flatMap(({ influence, interest }, i) => (Number.isNaN(influence + interest) ? [] : [i])),
      );
      for (const { x, y, influence, interest } of points) {
        expect(Math.max(Math.abs(x - interest), Math.abs(y - influence))).toBeLessThan(0.5);
      }
      expect(new Set(points.map(({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`)).size).toBe(points.length);
      expect(gridCells(list)).toEqual(points);
    }),
  );
});

test("three in one cell stand two above and one below, in the order of the list; one alone stands in the middle", () => {
  const at = (influence: number, interest: number) => ({ influence, interest });
  const points = gridCells([at(4, 2), at(1, 5), at(4, 2), at(4, 2)]);
  expect(points.map(({ index, x, y }) => [index, x, y])).toEqual([
    [0, expect.closeTo(2 - 0.17, 12), expect.closeTo(4 + 0.17, 12)],
    [1, 5, 1],
    [2, expect.closeTo(2 + 0.17, 12), expect.closeTo(4 + 0.17, 12)],
    [3, 2, expect.closeTo(4 - 0.17, 12)],
  ]);
  const two = gridCells([at(3, 3), at(3, 3)]);
  expect(two.map(({ x, y }) => [x, y])).toEqual([
    [expect.closeTo(2.83, 12), 3],
    [expect.closeTo(3.17, 12), 3],
  ]);
});
