/** The map that is shipped: every sector of 2021, neighbours that meet, areas as given, small enough. */
import { gzipSync } from "node:zlib";
import { dissolve } from "../../../core/map/dissolve";
import { findSectors } from "../../../core/map/find-sectors";
import { fitShapes, pathOf } from "../../../core/map/fit";
import { joinOutlines } from "../../../core/map/join-outlines";
import { at, ringsOf, shapeArea } from "../../../core/map/outlines";
import { type Region, readRegion } from "../../../core/map/region";
import { METRES_PER_UNIT, REGIONS } from "../../../core/map/regions";
import { mapPieces, sectorRecords } from "../../../tools/map/pieces";

const records = sectorRecords();
const pieces = mapPieces();
const regions = REGIONS.map((region) => {
  const read = readRegion(region, pieces[`names-${region}`], pieces[`outlines-${region}`]);
  if (!read) throw new Error(`Region ${region} cannot be read.`);
  return read;
});
const lists = regions.map(({ list }) => list);

function outlineOf(code: string, region: Region) {
  return ringsOf(region.outlines, region.list.places.get(code) ?? -1);
}

test("every one of the 9 159 sectors is found, with its name, municipality and outline", () => {
  const answers = findSectors(
    lists,
    records.map(({ code }) => code),
  );
  expect(answers).toHaveLength(9159);
  answers.forEach((answer, i) => {
    const { name, municipality } = records[i] ?? {};
    expect(answer).toMatchObject({ found: true, sector: { name } });
    if (answer.found) expect(answer.municipality).toMatchObject(municipality ?? {});
  });
});

test("nine in ten sectors have an area within 2 % of the given outline's, half of them within 0,2 %", () => {
  const differences = regions
    .flatMap((region) => {
      const given = new Map(records.map(({ code, givenArea }) => [code, givenArea]));
      return region.list.sectors.map(({ code }) => {
        const area = shapeArea(outlineOf(code, region)) * METRES_PER_UNIT ** 2;
        return Math.abs(area / (given.get(code) ?? 0) - 1);
      });
    })
    .sort((a, b) => a - b);
  expect(differences).toHaveLength(9159);
  expect(at(differences, Math.ceil(0.9 * differences.length))).toBeLessThan(0.02);
  expect(at(differences, Math.ceil(0.5 * differences.length))).toBeLessThan(0.002);
});

test("neighbours meet: all sectors together leave no gap that the given outlines do not have", () => {
  const all = joinOutlines(records.map(({ shape }) => shape));
  const around = dissolve(
    all,
    records.map((_, i) => i),
  );
  // Flanders, Voeren, three parts of Baarle-Hertog, Brussels as a hole, and two triangles of one hectare that the
  // given outlines have themselves.
  expect(around).toHaveLength(8);
  const hectares = around.map((ring) => Math.round((shapeArea([ring]) * METRES_PER_UNIT ** 2) / 1e4));
  expect(hectares.filter((area) => area < 10)).toEqual([1, 1]);
});

test("also where provinces meet: a border point of one is a border point of the other", () => {
  const seen = new Map<string, number>();
  for (const { outlines } of regions) {
    for (const point of new Set(Array.from(outlines.xs, (x, i) => `${x} ${outlines.ys[i]}`))) {
      seen.set(point, (seen.get(point) ?? 0) + 1);
    }
  }
  expect([...seen.values()].filter((count) => count > 1).length).toBeGreaterThan(500);
});

test("all 300 municipalities draw", () => {
  const drawn = regions.flatMap((region) =>
    region.list.municipalities.map(({ sectors }) => {
      const shapes = sectors.map(({ code }) => outlineOf(code, region));
      const fit = fitShapes(shapes, { width: 300, most: 300, margin: 4 });
      return fit && shapes.map((shape) => pathOf(shape, fit));
    }),
  );
  expect(drawn).toHaveLength(300);
  for (const paths of drawn) {
    for (const path of paths ?? [""]) expect(path).toMatch(/^(M[\d.]+ [\d.]+(l-?[\d.]+ -?[\d.]+)+z)+$/);
  }
});

test("Flanders ships in 300 kB of outlines and 90 kB of codes and names, compressed", () => {
  const size = (kind: string) =>
    REGIONS.map((region) => gzipSync(pieces[`${kind}-${region}` as keyof typeof pieces], { level: 9 }).length).reduce(
      (sum, bytes) => sum + bytes,
    );
  expect(size("outlines")).toBeLessThan(300_000);
  expect(size("names")).toBeLessThan(90_000);
});
