/** The provinces of the map that a workbook needs: asked of the host once, kept while the pane is open. */
import { type Region, readRegion } from "../core/map/region";
import type { PieceName, RegionId } from "../core/map/regions";
import { readSectorList, type SectorList } from "../core/map/sector-list";
import type { HostProblem } from "../core/workbook/host-answer";
import type { Host } from "./host";
import { words } from "./words";

type Loaded<T> = { ok: true; found: readonly T[] } | { ok: false; problem: HostProblem };

/** Per host the pieces that were fetched. A piece that failed is asked again. */
const kept = new WeakMap<Host, Map<PieceName, string>>();

/** Codes, names and municipalities of provinces: enough to search. */
export async function loadSectorLists(host: Host, ids: readonly RegionId[]): Promise<Loaded<SectorList>> {
  return load(host, ids, ["names"], (id, piece) => readSectorList(id, piece(`names-${id}`)));
}

/** Provinces with their outlines, for a map. */
export async function loadRegions(host: Host, ids: readonly RegionId[]): Promise<Loaded<Region>> {
  return load(host, ids, ["names", "outlines"], (id, piece) =>
    readRegion(id, piece(`names-${id}`), piece(`outlines-${id}`)),
  );
}

async function load<T>(
  host: Host,
  ids: readonly RegionId[],
  kinds: readonly ("names" | "outlines")[],
  read: (id: RegionId, piece: (name: PieceName) => string) => T | undefined,
): Promise<Loaded<T>> {
  const pieces = kept.get(host) ?? new Map<PieceName, string>();
  kept.set(host, pieces);
  const wanted = ids.flatMap((id) => kinds.map((kind): PieceName => `${kind}-${id}`));
  const lacking = wanted.filter((name) => !pieces.has(name));
  if (lacking.length > 0) {
    const answer = await host.mapPieces(lacking);
    if (!answer.ok) return answer;
    lacking.forEach((name, i) => {
      pieces.set(name, answer.pieces[i] ?? "");
    });
  }
  const found = ids.flatMap((id) => read(id, (name) => pieces.get(name) ?? "") ?? []);
  if (found.length === ids.length) return { ok: true, found };
  // Of another version, or a page of a proxy instead: not to be kept.
  for (const name of wanted) pieces.delete(name);
  return { ok: false, problem: { text: words.mapUnreachable, code: "version" } };
}
