/** A municipality's own division as its GIS exports it, and files that are something else. */
import fc from "fast-check";
import { shapeArea } from "../../../core/map/outlines";
import { cellToShape, outlinesToCells } from "../../../core/map/own-outlines";
import { MOST_CHARACTERS, readGeojson } from "../../../core/map/read-geojson";

type Points = readonly (readonly [number, number])[];

/** Two wijken beside each other, from west to east, moved and scaled to where a plane has Halle. */
function file(
  place: (x: number, y: number) => readonly [number, number],
  names: readonly unknown[] = ["Noord", "Zuid"],
) {
  const ring = (points: Points) => [...points, ...points.slice(0, 1)].map(([x, y]) => place(x, y));
  const feature = (name: unknown, points: Points) => ({
    type: "Feature",
    properties: { OBJECTID: 7, WIJKNAAM: name, soort: "wijk" },
    geometry: { type: "Polygon", coordinates: [ring(points)] },
  });
  const west: Points = [
    [0, 0],
    [1, 0],
    [1, 0.5],
    [1, 1],
    [0, 1],
  ];
  const east: Points = [
    [1, 0],
    [2, 0],
    [2, 1],
    [1, 1],
    [1, 0.5],
  ];
  return JSON.stringify({ type: "FeatureCollection", features: [feature(names[0], west), feature(names[1], east)] });
}

const lambert72 = (x: number, y: number) => [141_000 + 1000 * x, 158_000 + 1000 * y] as const;
const lambert2008 = (x: number, y: number) => [641_000 + 1000 * x, 658_000 + 1000 * y] as const;
const degrees = (x: number, y: number) => [4.2 + x / 70, 50.7 + y / 111.32] as const;

function read(text: string, nameKey?: string) {
  const reading = readGeojson(text, nameKey);
  if (!reading.ok) throw new Error(reading.why);
  return reading.map;
}

test.each([
  ["lambert72", lambert72],
  ["lambert2008", lambert2008],
  ["degrees", degrees],
  ["degreesSwapped", (x: number, y: number) => [degrees(x, y)[1], degrees(x, y)[0]] as const],
] as const)("a file in %s is recognised by its numbers, and a square kilometre is drawn as one", (plane, place) => {
  const map = read(file(place));
  expect(map.plane).toBe(plane);
  expect(map.outlines.map(({ name }) => name)).toEqual(["Noord", "Zuid"]);
  for (const { shape } of map.outlines) expect(shapeArea(shape) / 1e6).toBeCloseTo(1, 1);
});

test("the name comes from the property that tells wijken apart in words, not from a number that is equal for all", () => {
  expect(read(file(lambert72))).toMatchObject({ nameKey: "WIJKNAAM", nameKeys: ["WIJKNAAM"] });
  expect(read(file(lambert72, [1, 2])).outlines.map(({ name }) => name)).toEqual(["1", "2"]);
});

test("without a property that can be the name wijken are numbered", () => {
  const map = read(file(lambert72, [null, null]));
  expect(map.nameKey).toBeUndefined();
  expect(map.outlines.map(({ name }) => name)).toEqual(["1", "2"]);
});

test("the user may choose another property; areas of one name become one wijk without a border inside", () => {
  const map = read(file(lambert72), "soort");
  expect(map.outlines).toHaveLength(1);
  expect(map.outlines[0]?.shape).toHaveLength(1);
  expect(shapeArea(map.outlines[0]?.shape ?? [])).toBe(2_000_000);
});

test("a wijk of two parts with a hole, a bare geometry and a collection are read as well", () => {
  const square = (size: number, from: number) =>
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ].map(([x = 0, y = 0]) => [150_000 + from + size * x, 170_000 + from + size * y]);
  const multi = { type: "MultiPolygon", coordinates: [[square(100, 0), square(10, 20)], [square(50, 500)]] };
  for (const text of [multi, { type: "GeometryCollection", geometries: [multi] }]) {
    const [outline] = read(JSON.stringify(text)).outlines;
    expect(outline?.shape).toHaveLength(3);
  }
});

test("points and lines are counted, a polygon with a coordinate that is no number as well", () => {
  const { features } = JSON.parse(file(lambert72));
  features[0].geometry.coordinates[0][2] = ["141000", null];
  features.push({ type: "Feature", properties: null, geometry: { type: "Point", coordinates: [141_000, 158_000] } });
  features.push({ type: "Feature", properties: {}, geometry: null });
  const map = read(JSON.stringify({ type: "FeatureCollection", features }));
  expect(map).toMatchObject({ withoutArea: 1, damaged: 1 });
  expect(map.outlines.map(({ name }) => name)).toEqual(["Zuid"]);
});

test.each([
  ["cut off", file(lambert72).slice(0, -5), "notJson"],
  ["empty", "", "notJson"],
  ["another kind of file", "statsec;naam\n23027A00-;HALLE", "notJson"],
  ["JSON of something else", '{"wijken":["Noord"]}', "noPolygons"],
  ["no object at all", "null", "noPolygons"],
  ["points only", '{"type":"Point","coordinates":[141000,158000]}', "noPolygons"],
  ["in Web Mercator", file((x, y) => [470_000 + 1000 * x, 6_570_000 + 1000 * y]), "otherPlane"],
  ["of Amsterdam", file((x, y) => [4.9 + x / 70, 52.37 + y / 111]), "otherPlane"],
  ["too large", " ".repeat(MOST_CHARACTERS + 1), "tooLarge"],
])("a file that is %s gets a reason", (_, text, why) => {
  expect(readGeojson(text)).toEqual({ ok: false, why });
});

test("any text at all gets an answer", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(typeof readGeojson(text).ok).toBe("boolean");
    }),
  );
});

test("a byte order mark does not matter", () => {
  expect(read(`\uFEFF${file(lambert72)}`).outlines).toHaveLength(2);
});

test("what goes into the cells of the sheet Kaart comes out again", () => {
  const { outlines } = read(file(lambert2008));
  const cells = outlinesToCells(outlines) ?? [];
  const shapes = cells.map(cellToShape);
  expect(shapes.map((shape) => shapeArea(shape ?? []))).toEqual([1_000_000, 1_000_000]);
});

describe("which property holds the names", () => {
  /** Areas in a row, each with these properties. */
  const keysOf = (...properties: Record<string, unknown>[]) => {
    const features = properties.map((said, i) => {
      const [west, east] = [141_000 + 100 * i, 141_050 + 100 * i];
      const ring = [
        [west, 158_000],
        [east, 158_000],
        [east, 158_050],
      ];
      return { type: "Feature", properties: said, geometry: { type: "Polygon", coordinates: [ring] } };
    });
    return read(JSON.stringify({ type: "FeatureCollection", features })).nameKeys;
  };

  test("texts go before numbers, also before numbers that are written as texts", () => {
    expect(keysOf({ id: 1, code: "3,5", plaats: "Noord" }, { id: 2, code: "1.200", plaats: "Zuid" })).toEqual([
      "plaats",
      "id",
      "code",
    ]);
    expect(keysOf({ a: "12", b: "x" }, { a: "Zuid", b: "y" })).toEqual(["b", "a"]);
  });

  test("a telling word in the property goes before others of its kind", () => {
    for (const key of ["WIJKNAAM", "label", "Buurt", "omschrijving"]) {
      expect(keysOf({ a: "x", [key]: "p", z: 1 }, { a: "y", [key]: "q", z: 2 })).toEqual([key, "a", "z"]);
    }
    // Words that tell go before a number that is called a name.
    expect(keysOf({ naam: 1, a: "x" }, { naam: 2, a: "y" })).toEqual(["a", "naam"]);
  });

  test("what tells more areas apart goes before what tells fewer", () => {
    expect(keysOf({ deel: "A", plaats: "x" }, { deel: "A", plaats: "y" }, { deel: "B", plaats: "z" })).toEqual([
      "plaats",
      "deel",
    ]);
  });

  test("what one area lacks, what is the same for all, or what is no text or number cannot be the name", () => {
    expect(
      keysOf({ a: "x", b: " ", c: "gelijk", d: true, e: null }, { a: "y", b: "z", c: "gelijk", d: false, e: 1 }),
    ).toEqual(["a"]);
    expect(keysOf({ a: "x", f: "p" }, { a: "y" })).toEqual(["a"]);
    expect(keysOf({ a: "x" })).toEqual(["a"]);
  });
});
