/** An outline in one line of text. */
import fc from "fast-check";
import { shapeToText, textToShape } from "../../../core/map/shape-text";

const coordinate = fc.integer({ min: -200_000, max: 200_000 });
const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 20 }).map((points) => points.flat());

test("an outline of parts and holes comes back as it was", () => {
  fc.assert(
    fc.property(fc.array(ring, { maxLength: 4 }), (shape) => {
      expect(textToShape(shapeToText(shape))).toEqual(shape);
    }),
  );
});

test("a cell from which somebody deleted the end is refused", () => {
  const text = shapeToText([[0, 0, 0, 1000, 1000, 1000]]);
  expect(textToShape(text.slice(0, -1))).toBeUndefined();
});
