/** A municipality's own outlines in cells: each fits, neighbours keep meeting, damage is noticed. */
import fc from "fast-check";
import { dissolve } from "../../../core/map/dissolve";
import { joinOutlines } from "../../../core/map/join-outlines";
import type { Shape } from "../../../core/map/outlines";
import { shapeArea } from "../../../core/map/outlines";
import { CELL_LIMIT, cellToShape, outlinesToCells } from "../../../core/map/own-outlines";
import { movedSquares } from "./given-shapes";

/** Two halves of a disc of a kilometre, with a wavy border of many points between them. */
function halves(points: number): Shape[] {
  const border = Array.from({ length: points }, (_, i) => [
    Math.round(200 * Math.sin(i / 7) + ((i * 37) % 11)),
    Math.round((20_000 * i) / points),
  ]);
  const back = [...border].reverse();
  return [[[-9_000, 10_000, ...border.flat()]], [[9_000, 10_000, ...back.flat()]]];
}

test("every cell holds at most what Excel takes, however detailed the file", () => {
  const shapes = halves(30_000);
  const cells = outlinesToCells(shapes.map((shape, i) => ({ name: `${i}`, shape }))) ?? [];
  expect(cells).toHaveLength(2);
  for (const [i, cell] of cells.entries()) {
    expect(cell.length).toBeLessThanOrEqual(CELL_LIMIT);
    expect(cell.length).toBeGreaterThan(CELL_LIMIT / 20);
    expect(shapeArea(cellToShape(cell) ?? []) / shapeArea(shapes[i] ?? [])).toBeCloseTo(1, 2);
  }
});

test("neighbours meet after it as before: together they are one shape without a gap", () => {
  const cells = outlinesToCells(halves(5_000).map((shape, i) => ({ name: `${i}`, shape }))) ?? [];
  const shapes = cells.map((cell) => cellToShape(cell) ?? []);
  const whole = dissolve(joinOutlines(shapes), [0, 1]);
  expect(whole).toHaveLength(1);
  expect(shapeArea(whole)).toBe(shapeArea(shapes[0] ?? []) + shapeArea(shapes[1] ?? []));
});

test("a division of few points hardly changes", () => {
  fc.assert(
    fc.property(movedSquares, (shapes) => {
      const cells = outlinesToCells(shapes.map((shape, i) => ({ name: `${i}`, shape }))) ?? [];
      cells.forEach((cell, i) => {
        const kept = cellToShape(cell) ?? [];
        expect(Math.abs(shapeArea(kept) / shapeArea(shapes[i] ?? []) - 1)).toBeLessThan(0.1);
      });
    }),
  );
});

test("a wijk of more islands than a cell can hold is refused, not cut", () => {
  const islands = Array.from({ length: 9_000 }, (_, i) => [9 * i, 0, 9 * i, 5, 9 * i + 5, 5]);
  expect(outlinesToCells([{ name: "Eilanden", shape: islands }])).toBeUndefined();
});

test("no program takes such a cell for a formula, a number or a date", () => {
  const [cell = ""] = outlinesToCells([{ name: "Noord", shape: [[0, 0, 0, 50, 50, 50]] }]) ?? [];
  expect(cell).toMatch(/^[a-z]+\d:/);
});

test.each(["", 12, "Noord", "kaart1:", "kaart1:\u00e9"])("a cell with %j holds no outline", (cell) => {
  expect(cellToShape(cell)).toBeUndefined();
});
