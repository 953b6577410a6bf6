/** How long the map takes: a province read, a municipality drawn, all of Flanders drawn once. Sizes are in `files`. */
import { fitShapes, pathOf } from "../core/map/fit";
import { mapOfWijken } from "../core/map/map-of-wijken";
import { ringsOf } from "../core/map/outlines";
import { outlinesToCells } from "../core/map/own-outlines";
import { readGeojson } from "../core/map/read-geojson";
import { type Region, readRegion } from "../core/map/region";
import { REGIONS, type RegionId } from "../core/map/regions";
import { mapPieces } from "../tools/map/pieces";
import { type BenchRow, medians } from "./measure";

const ROOM = { width: 310, most: 420, margin: 6 };

function read(id: RegionId): Region {
  const pieces = mapPieces();
  const region = readRegion(id, pieces[`names-${id}`], pieces[`outlines-${id}`]);
  if (!region) throw new Error(`Region ${id} cannot be read.`);
  return region;
}

/** Every fifth sector of a municipality is a wijk; the others lie around them. */
function drawMunicipality(region: Region, code: string): number {
  const sectors = region.list.municipalities.find((one) => one.code === code)?.sectors ?? [];
  const wijken = sectors.filter((_, i) => i % 5 === 0).map((sector) => ({ id: sector.code, codes: [sector.code] }));
  const { others, municipalities, ...map } = mapOfWijken([region], wijken);
  const all = [...map.wijken, ...others, ...municipalities].map(({ shape }) => shape);
  const fit = fitShapes(all, ROOM);
  return fit ? all.reduce((length, shape) => length + pathOf(shape, fit).length, 0) : 0;
}

function drawAll(regions: readonly Region[]): number {
  const shapes = regions.flatMap(({ list, outlines }) => list.sectors.map((_, i) => ringsOf(outlines, i)));
  const fit = fitShapes(shapes, ROOM);
  return fit ? shapes.reduce((length, shape) => length + pathOf(shape, fit).length, 0) : 0;
}

/** A division of forty wijken with two thousand points each, as a GIS exports it. */
function ownDivision(): string {
  const points = 2000;
  const features = Array.from({ length: 40 }, (_, i) => {
    const ring = Array.from({ length: points }, (_, k) => {
      const turn = (2 * Math.PI * k) / (points - 1);
      const reach = 400 + 30 * Math.sin(40 * turn);
      const [x, y] = [141_000 + 900 * (i % 8), 158_000 + 900 * Math.floor(i / 8)];
      return [x + reach * Math.cos(turn), y + reach * Math.sin(turn)];
    });
    const geometry = { type: "Polygon", coordinates: [ring] };
    return { type: "Feature", properties: { wijk: `Wijk ${i}` }, geometry };
  });
  return JSON.stringify({ type: "FeatureCollection", features });
}

export async function mapBench(): Promise<BenchRow[]> {
  const regions = REGIONS.map(read);
  const [province] = regions.filter(({ list }) => list.region === "2");
  const file = ownDivision();
  const [halle = 0, drawn = 0, antwerp = 0, every = 0, own = 0] = await medians(7, [
    () => drawMunicipality(read("2"), "23027"),
    () => province && drawMunicipality(province, "23027"),
    () => drawMunicipality(read("1"), "11002"),
    () => drawAll(regions),
    () => {
      const reading = readGeojson(file);
      return reading.ok && outlinesToCells(reading.map.outlines);
    },
  ]);
  return [
    { name: "Halle: its province decoded and the municipality drawn", ms: halle },
    { name: "Halle drawn again", ms: drawn },
    { name: "Antwerpen: its province decoded and the municipality drawn", ms: antwerp },
    { name: "all 9 159 sectors drawn", ms: every },
    { name: "an own division of 80 000 points (GeoJSON) to cells", ms: own },
  ];
}
