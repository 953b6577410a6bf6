/** The coordinates of a map tell themselves in which plane they are, as far as they lie in Belgium. */
import type { Position } from "../../../core/map/geojson-polygons";
import { halfwayNorth, recognisePlane, toMetres } from "../../../core/map/recognise-plane";

test.each<[string | undefined, Position[]]>([
  [
    "degrees",
    [
      [2, 49],
      [7, 52],
    ],
  ],
  [
    "degreesSwapped",
    [
      [49, 2],
      [52, 7],
    ],
  ],
  [
    "lambert72",
    [
      [10_000, 10_000],
      [310_000, 260_000],
    ],
  ],
  [
    "lambert2008",
    [
      [510_000, 510_000],
      [810_000, 760_000],
    ],
  ],
  [undefined, [[1.9, 50]]],
  [undefined, [[7.1, 50]]],
  [undefined, [[4, 48.9]]],
  [undefined, [[4, 52.1]]],
  [
    undefined,
    [
      [4, 50],
      [50, 4],
    ],
  ],
  [
    undefined,
    [
      [4, 50],
      [150_000, 170_000],
    ],
  ],
  [undefined, [[4, Number.NaN]]],
  [undefined, []],
])("%s", (plane, positions) => {
  expect(recognisePlane(positions)).toBe(plane);
});

test("degrees become metres, a degree of longitude as long as it is halfway the map", () => {
  const positions: Position[] = [
    [4, 50],
    [4.5, 51],
    [4.2, 50.2],
  ];
  expect(halfwayNorth("degrees", positions)).toBe(50.5);
  expect(halfwayNorth("degrees", [...positions].reverse())).toBe(50.5);
  expect(
    halfwayNorth(
      "degreesSwapped",
      positions.map(([x, y]): Position => [y, x]),
    ),
  ).toBe(50.5);
  const [x, y] = toMetres("degrees", 60)([4, 50]);
  expect(x).toBeCloseTo(4 * 111_320 * 0.5, 6);
  expect(y).toBe(50 * 111_320);
  expect(toMetres("degreesSwapped", 60)([50, 4])).toEqual([x, y]);
  expect(toMetres("lambert72", 60)([150_000, 170_000])).toEqual([150_000, 170_000]);
});
