/** The polygons in a GeoJSON file (RFC 7946), with what the file says about each. */

/** Longitude and latitude or east and north, as the file gives them. Closed or not. */
export type Position = readonly [number, number];

export interface Polygon {
  rings: readonly (readonly Position[])[];
  /** The feature that it is part of: parts of one feature share this. */
  feature: number;
}

export interface Feature {
  properties: Readonly<Record<string, unknown>>;
}

export interface Polygons {
  features: readonly Feature[];
  polygons: readonly Polygon[];
  /** Points and lines, which enclose nothing. */
  withoutArea: number;
  /** Polygons with a coordinate that is no number, or with too few points. */
  damaged: number;
}

const MOST_NESTED = 8;

/** Reads what `JSON.parse` made of a file; whatever is no GeoJSON gives no polygons. */
export function polygonsOf(root: unknown): Polygons {
  const features: Feature[] = [];
  const polygons: Polygon[] = [];
  let withoutArea = 0;
  let damaged = 0;

  const take = (coordinates: unknown, feature: number) => {
    const rings = Array.isArray(coordinates) ? coordinates.map(positionsOf) : [];
    const sound = rings.filter((ring): ring is Position[] => ring !== undefined);
    if (sound.length < rings.length || sound.length === 0) damaged++;
    else polygons.push({ rings: sound, feature });
  };
  const visit = (node: unknown, feature: number, depth: number): void => {
    if (!isObject(node) || depth > MOST_NESTED) return;
    const { type, coordinates, geometry, geometries, features: inside, properties } = node;
    if (type === "FeatureCollection") for (const one of listOf(inside)) visit(one, -1, depth + 1);
    else if (type === "Feature") {
      features.push({ properties: isObject(properties) ? properties : {} });
      visit(geometry, features.length - 1, depth + 1);
    } else if (type === "GeometryCollection") for (const one of listOf(geometries)) visit(one, feature, depth + 1);
    else if (typeof type === "string" && coordinates !== undefined) {
      // A bare geometry is a feature about which nothing is said.
      const owner = feature < 0 ? features.push({ properties: {} }) - 1 : feature;
      if (type === "Polygon") take(coordinates, owner);
      else if (type === "MultiPolygon") for (const one of listOf(coordinates)) take(one, owner);
      else withoutArea++;
    }
  };
  visit(root, -1, 0);
  return { features, polygons, withoutArea, damaged };
}

/** The positions of a ring; undefined when one of them is none, or when they enclose nothing. */
function positionsOf(ring: unknown): Position[] | undefined {
  const positions = listOf(ring).map((position): Position | undefined => {
    const [x, y] = listOf(position);
    return typeof x === "number" && typeof y === "number" ? [x, y] : undefined;
  });
  const sound = positions.filter((position): position is Position => position !== undefined);
  return sound.length === positions.length && sound.length >= 3 ? sound : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
