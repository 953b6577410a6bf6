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
