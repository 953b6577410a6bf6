/** Every area of a GeoJSON file is read with what the file says of it; what is damaged or has no area is counted. */
import { polygonsOf } from "../../../core/map/geojson-polygons";

const RING = [
  [0, 0],
  [1, 0],
  [1, 1],
];
const polygon = (...rings: unknown[]) => ({ type: "Polygon", coordinates: rings });
const feature = (geometry: unknown, properties: unknown = { naam: "Noord" }) => ({
  type: "Feature",
  properties,
  geometry,
});
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });

/** Of which feature each polygon is and how many rings it has, what is said of the features, and the counts. */
function read(root: unknown) {
  const { features, polygons, withoutArea, damaged } = polygonsOf(root);
  return {
    polygons: polygons.map(({ feature: owner, rings }) => [owner, rings.length]),
    said: features.map(({ properties }) => properties),
    withoutArea,
    damaged,
  };
}
const sound = { withoutArea: 0, damaged: 0 };

test("each feature has its own areas; parts of one feature share it, and a hole is a ring of its area", () => {
  const several = { type: "MultiPolygon", coordinates: [[RING], [RING, RING]] };
  const both = { type: "GeometryCollection", geometries: [polygon(RING), several] };
  expect(read(collection(feature(polygon(RING)), feature(both, { naam: "Zuid" })))).toEqual({
    polygons: [
      [0, 1],
      [1, 1],
      [1, 1],
      [1, 2],
    ],
    said: [{ naam: "Noord" }, { naam: "Zuid" }],
    ...sound,
  });
  expect(polygonsOf(polygon(RING)).polygons[0]?.rings).toEqual([RING]);
});

test("an area on its own is a feature about which nothing is said, each for itself", () => {
  expect(read(polygon(RING))).toEqual({ polygons: [[0, 1]], said: [{}], ...sound });
  expect(read(collection(polygon(RING), feature(polygon(RING)), polygon(RING)))).toEqual({
    polygons: [
      [0, 1],
      [1, 1],
      [2, 1],
    ],
    said: [{}, { naam: "Noord" }, {}],
    ...sound,
  });
});

test("what a feature says is taken only where it says it as it should", () => {
  for (const properties of [null, "Noord", ["Noord"], undefined]) {
    expect(read(feature(polygon(RING), properties ?? null)).said).toEqual([{}]);
  }
});

test("points and lines enclose nothing and are counted", () => {
  const line = { type: "LineString", coordinates: RING };
  expect(
    read(collection(feature({ type: "Point", coordinates: [1, 2] }), feature(line), feature(polygon(RING)))),
  ).toMatchObject({
    polygons: [[2, 1]],
    withoutArea: 2,
    damaged: 0,
  });
});

test("an area with a coordinate that is no number, too few points, a broken hole or no ring is damaged as a whole", () => {
  const damaged = [
    polygon([
      [0, 0],
      ["1", 0],
      [1, 1],
    ]),
    polygon([
      [0, 0],
      [1, "0"],
      [1, 1],
    ]),
    polygon([[0, 0], [1], [1, 1]]),
    polygon([
      [0, 0],
      [1, 0],
    ]),
    polygon([[0, 0], [1, 0], 5, [1, 1]]),
    polygon(RING, [[0, 0]]),
    polygon(),
    { type: "Polygon", coordinates: "weg" },
    { type: "Polygon", coordinates: {} },
  ];
  for (const one of damaged) expect(read(one)).toMatchObject({ polygons: [], damaged: 1, withoutArea: 0 });
  expect(read({ type: "MultiPolygon", coordinates: [[RING], [[[0, 0]]]] })).toMatchObject({
    polygons: [[0, 1]],
    damaged: 1,
  });
  expect(read({ type: "MultiPolygon", coordinates: "weg" })).toMatchObject({ polygons: [], damaged: 0 });
});

test("what is no GeoJSON gives nothing, and never fails", () => {
  const nothing = { polygons: [], said: [], ...sound };
  for (const root of [
    undefined,
    null,
    5,
    "tekst",
    [],
    [polygon(RING)],
    {},
    { type: "Polygon" },
    { type: 5, coordinates: [RING] },
    { coordinates: [RING] },
  ]) {
    expect(read(root)).toEqual(nothing);
  }
  expect(read({ type: "FeatureCollection", features: "weg" })).toEqual(nothing);
  expect(read({ type: "GeometryCollection", geometries: null })).toEqual(nothing);
  expect(read(feature(null)).polygons).toEqual([]);
});

test("collections in collections are read eight deep, and no deeper", () => {
  const nested = (kind: "FeatureCollection" | "GeometryCollection", depth: number): unknown =>
    depth === 0
      ? polygon(RING)
      : { type: kind, [kind === "FeatureCollection" ? "features" : "geometries"]: [nested(kind, depth - 1)] };
  for (const kind of ["FeatureCollection", "GeometryCollection"] as const) {
    expect(read(nested(kind, 8)).polygons).toHaveLength(1);
    expect(read(nested(kind, 9)).polygons).toEqual([]);
  }
  expect(read(feature(nested("GeometryCollection", 7))).polygons).toHaveLength(1);
  expect(read(feature(nested("GeometryCollection", 8))).polygons).toEqual([]);
});
