/** Outlines on a drawing. */
import { fitShapes, pathOf } from "../../../core/map/fit";
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
