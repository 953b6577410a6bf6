/** A municipality's own division from a GeoJSON file: a name and an outline per wijk. */
import { foldWord } from "../cells/words";
import { dissolve } from "./dissolve";
import { type Feature, type Polygon, type Position, polygonsOf } from "./geojson-polygons";
import { joinOutlines } from "./join-outlines";
import type { Ring } from "./outlines";
import type { OwnOutline } from "./own-outlines";
import { halfwayNorth, type Plane, recognisePlane, toMetres } from "./recognise-plane";

/**
 * `tooLarge`: more than 20 million characters. `notJson`: cut off, or another kind of file. `noPolygons`: no area in it.
 * `otherPlane`: neither degrees nor Lambert 72 or 2008, or not in Belgium.
 */
export type WhyNoMap = "tooLarge" | "notJson" | "noPolygons" | "otherPlane";

export interface OwnMap {
  plane: Plane;
  /** One per name, in the order of the file; wijken in several parts are one. */
  outlines: readonly OwnOutline[];
  /** The property that the names come from; undefined when no property can be it, and wijken are numbered. */
  nameKey: string | undefined;
  /** All properties that could be the name, the likeliest first. */
  nameKeys: readonly string[];
  /** What was left out: points and lines, and polygons that cannot be read. */
  withoutArea: number;
  damaged: number;
}

export type GeojsonReading = { ok: true; map: OwnMap } | { ok: false; why: WhyNoMap };

export const MOST_CHARACTERS = 20_000_000;

const NAME_WORDS = /naam|name|wijk|buurt|label|omschr/i;

/** Reads the text of a file; `nameKey` when the user chose another property than the proposed one. */
export function readGeojson(text: string, nameKey?: string): GeojsonReading {
  if (text.length > MOST_CHARACTERS) return { ok: false, why: "tooLarge" };
  const parsed = parse(text);
  if (!parsed) return { ok: false, why: "notJson" };
  const { features, polygons, withoutArea, damaged } = polygonsOf(parsed.value);
  if (polygons.length === 0) return { ok: false, why: "noPolygons" };
  const plane = recognisePlane(positionsIn(polygons));
  if (!plane) return { ok: false, why: "otherPlane" };
  const nameKeys = possibleNames(features, polygons);
  const key = nameKey ?? nameKeys[0];
  const outlines = outlinesByName(features, polygons, plane, key);
  if (outlines.length === 0) return { ok: false, why: "noPolygons" };
  return { ok: true, map: { plane, outlines, nameKey: key, nameKeys, withoutArea, damaged } };
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}

function* positionsIn(polygons: readonly Polygon[]): Iterable<Position> {
  for (const { rings } of polygons) for (const ring of rings) yield* ring;
}

/**
 * Properties that say something about every area and not the same about all: first those with a telling name, then
 * those that tell the most areas apart, texts before numbers.
 */
function possibleNames(features: readonly Feature[], polygons: readonly Polygon[]): string[] {
  const used = [...new Set(polygons.map(({ feature }) => feature))];
  const keys = [...new Set(used.flatMap((feature) => Object.keys(features[feature]?.properties ?? {})))];
  const judged = keys.flatMap((key) => {
    const values = used.map((feature) => features[feature]?.properties[key]);
    const known = values.every((value) => typeof value === "number" || (typeof value === "string" && value.trim()));
    const different = new Set(values).size;
    if (!known || (different === 1 && used.length > 1)) return [];
    const texts = values.every((value) => typeof value === "string" && !/^[\d.,\s]*$/.test(value));
    return [{ key, worth: (texts ? 2 : 0) + (NAME_WORDS.test(key) ? 1 : 0) + different / used.length }];
  });
  return judged.sort((a, b) => b.worth - a.worth).map(({ key }) => key);
}

function outlinesByName(
  features: readonly Feature[],
  polygons: readonly Polygon[],
  plane: Plane,
  key: string | undefined,
): OwnOutline[] {
  const metres = toMetres(plane, halfwayNorth(plane, positionsIn(polygons)));
  const rounded = (ring: readonly Position[]): Ring => ring.flatMap((position) => metres(position).map(Math.round));
  const joined = joinOutlines(polygons.map(({ rings }) => rings.map(rounded)));
  const byName = new Map<string, { name: string; places: number[] }>();
  polygons.forEach(({ feature }, place) => {
    const told = key === undefined ? "" : String(features[feature]?.properties[key] ?? "").trim();
    // A number is the same in every language, and the user sees at once that names are lacking.
    const name = told || String(feature + 1);
    const known = byName.get(foldWord(name));
    if (known) known.places.push(place);
    else byName.set(foldWord(name), { name, places: [place] });
  });
  return [...byName.values()].flatMap(({ name, places }) => {
    const shape = dissolve(joined, places);
    return shape.length > 0 ? [{ name, shape }] : [];
  });
}
