/** Outlines on a drawing. */
import { fitShapes, pathOf, roomOf } from "../../../core/map/fit";
import type { Shape } from "../../../core/map/outlines";
import { squares } from "./given-shapes";

const room = { width: 300, most: 400, margin: 10 };

test("the map is as wide as there is room, north is up", () => {
  const shapes = squares(2, 1);
  const fit = fitShapes(shapes, room);
  expect(fit).toMatchObject({ width: 300, height: 160, scale: 14 });
  expect(fit && pathOf(shapes[0] ?? [], fit)).toBe("M10 150l0 -140l140 0l0 140z");
});

test("a tall map stays within the height and stands in the middle", () => {
  const fit = fitShapes(squares(1, 10), room);
  expect(fit).toMatchObject({ height: 400, scale: 3.8 });
  expect(fit?.left).toBe(131);
});

test("points that fall together on the drawing are one", () => {
  const fit = { scale: 0.01, left: 0, top: 0, width: 300, height: 300 };
  expect(pathOf([[0, 0, 1, 1, 2, 2, 1000, 0, 1000, -1000]], fit)).toBe("M0 0l10 0l0 10z");
});

test("without outlines there is no drawing", () => {
  expect(fitShapes([[]], room)).toBeUndefined();
});

test("outlines far from the origin lie in the middle of the drawing, within the margin, all points of all rings", () => {
  // From 103 to 108 and from 205 to 207; the outermost points lie in different rings and shapes.
  const shapes: Shape[] = [
    [
      [104, 206, 104, 207, 105, 206],
      [103, 206, 104, 206, 104, 206.5],
    ],
    [[105, 205, 108, 205.5, 106, 206]],
  ];
  const fit = fitShapes(shapes, { width: 120, most: 500, margin: 10 });
  // 100 pixels for 5; 2 x 20 high.
  expect(fit).toEqual({ scale: 20, left: 10 - 103 * 20, top: 50 + 205 * 20, width: 120, height: 60 });
  const onDrawing = (x: number, y: number) => fit && [x * fit.scale + fit.left, fit.top - y * fit.scale];
  expect([onDrawing(103, 207), onDrawing(108, 205)]).toEqual([
    [10, 10],
    [110, 50],
  ]);
});

test("a drawing has whole pixels, so that nothing of the map is cut off", () => {
  const fit = fitShapes([[[0, 0, 3, 0, 3, 1]]], { width: 120, most: 500, margin: 10 });
  expect(fit?.height).toBe(54);
  expect(fit?.top).toBeCloseTo((54 + 100 / 3) / 2, 9);
});

test("a single point does not make the drawing infinitely large", () => {
  const fit = fitShapes([[[7, 8, 7, 8]]], { width: 120, most: 80, margin: 10 });
  expect(fit?.scale).toBe(60 / 1e-9);
});

test("the room of a shape is told in pixels of the drawing, and a shape without points takes none", () => {
  const fit = { scale: 2, left: 5, top: 5, width: 100, height: 100 };
  expect(roomOf([[3, 10, 8, 12, 4, 17]], fit)).toEqual({ width: 10, height: 14 });
  expect(roomOf([[3, 10, 3, 12]], fit)).toEqual({ width: 0, height: 4 });
  expect(roomOf([[]], fit)).toEqual({ width: 0, height: 0 });
  expect(roomOf([], fit)).toEqual({ width: 0, height: 0 });
});
