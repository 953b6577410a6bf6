/** What is packed comes back whole; what was cut off is refused. */
import fc from "fast-check";
import { joinOutlines } from "../../../core/map/join-outlines";
import { packOutlines, unpackOutlines } from "../../../core/map/pack-outlines";
import { movedSquares, ringAndIsland } from "./given-shapes";

const maps = fc.oneof(movedSquares, fc.constant(ringAndIsland));

test("a map comes back with every area, border and point", () => {
  fc.assert(
    fc.property(maps, (shapes) => {
      const joined = joinOutlines(shapes);
      expect(unpackOutlines(packOutlines(joined))).toEqual(joined);
    }),
  );
});

test("a text that is cut off anywhere is refused", () => {
  fc.assert(
    fc.property(maps, fc.nat(), (shapes, seed) => {
      const text = packOutlines(joinOutlines(shapes));
      expect(unpackOutlines(text.slice(0, seed % text.length))).toBeUndefined();
    }),
  );
});

test("a page with an error message is no map", () => {
  expect(unpackOutlines("<html>404</html>")).toBeUndefined();
});

test("areas that lie over one another, the same way round or the other, come back as well", () => {
  const square = [0, 0, 0, 10, 10, 10, 10, 0];
  const back = [0, 0, 10, 0, 10, 10, 0, 10];
  const beside = [10, 0, 10, 10, 20, 10, 20, 0];
  // Goes along the west side of the square, the same way round, and then its own way.
  const tall = [0, 0, 0, 10, 5, 20, 30, 0];
  for (const rings of [
    [square, square],
    [square, tall],
    [tall, square, tall],
    [square, beside, square, beside],
    [square, back, beside, square],
  ]) {
    const joined = joinOutlines(rings.map((ring) => [ring]));
    expect(unpackOutlines(packOutlines(joined))).toEqual(joined);
  }
});

test("a text of which one line is something else, lacks or is too many is refused, and never fails", () => {
  const lines = packOutlines(joinOutlines(ringAndIsland)).split("\n");
  expect(lines).toHaveLength(6);
  lines.forEach((line, at) => {
    const replaced = (other: string[]) =>
      unpackOutlines([...lines.slice(0, at), ...other, ...lines.slice(at + 1)].join("\n"));
    expect(replaced([line])).toBeDefined();
    expect([replaced(["\u00e9"]), replaced([`${line}\u00e9`]), replaced([]), replaced([line, line])]).toEqual(
      Array(4).fill(undefined),
    );
  });
});
