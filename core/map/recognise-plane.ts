/** In which coordinates a map is given: recognised by the numbers, because files say it wrongly or not at all. */
import type { Position } from "./geojson-polygons";

/** Belgian Lambert 72 (EPSG:31370) and 2008 (EPSG:3812) in metres; WGS 84 in degrees, longitude first or latitude first. */
export type Plane = "lambert72" | "lambert2008" | "degrees" | "degreesSwapped";

/** Around Belgium, with room: west, east, south, north. */
const BOUNDS: Readonly<Record<Plane, readonly [number, number, number, number]>> = {
  degrees: [2, 7, 49, 52],
  degreesSwapped: [49, 52, 2, 7],
  lambert72: [10_000, 310_000, 10_000, 260_000],
  lambert2008: [510_000, 810_000, 510_000, 760_000],
};

const PLANES = Object.keys(BOUNDS) as Plane[];

/** Of a degree of latitude. */
const METRES = 111_320;

/** The plane in which all positions lie in Belgium; undefined for another one, or for a map of somewhere else. */
export function recognisePlane(positions: Iterable<Position>): Plane | undefined {
  const fits = new Set(PLANES);
  let any = false;
  for (const [x, y] of positions) {
    any = true;
    for (const plane of fits) {
      const [west, east, south, north] = BOUNDS[plane];
      if (!(x >= west && x <= east && y >= south && y <= north)) fits.delete(plane);
    }
    if (fits.size === 0) return undefined;
  }
  return any ? [...fits][0] : undefined;
}

/** Metres to draw in. Lambert as it is; degrees with a degree of longitude as long as it is halfway. */
export function toMetres(plane: Plane, halfway: number): (position: Position) => [number, number] {
  const across = METRES * Math.cos((halfway * Math.PI) / 180);
  if (plane === "degrees") return ([x, y]) => [x * across, y * METRES];
  if (plane === "degreesSwapped") return ([x, y]) => [y * across, x * METRES];
  return ([x, y]) => [x, y];
}

/** The latitude halfway the positions, for `toMetres`. */
export function halfwayNorth(plane: Plane, positions: Iterable<Position>): number {
  let [south, north] = [Infinity, -Infinity];
  for (const [x, y] of positions) {
    const latitude = plane === "degreesSwapped" ? x : y;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  return (south + north) / 2;
}
