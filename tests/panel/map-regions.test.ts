/** What the pane fetches of the map, and what it says when that fails. */
import { findSectors } from "../../core/map/find-sectors";
import { loadRegions, loadSectorLists } from "../../panel/map-regions";
import { words } from "../../panel/words";
import { mapPieces } from "../../tools/map/pieces";
import { fakeHost } from "./fake-host";

const pieces = mapPieces();

test("a map of Halle asks for its province in one go, and never again", async () => {
  const host = fakeHost({ mapPieces: pieces });
  const asked: string[][] = [];
  const { mapPieces: fetch } = host;
  host.mapPieces = (names) => {
    asked.push([...names]);
    return fetch(names);
  };
  const first = await loadRegions(host, ["2"]);
  expect(first.ok && findSectors([first.found[0]?.list ?? fail()], ["23027A00-"])).toMatchObject([
    { found: true, sector: { name: "HALLE-CENTRUM" }, municipality: { name: "Halle" } },
  ]);
  await loadRegions(host, ["2"]);
  await loadSectorLists(host, ["2", "7"]);
  expect(asked).toEqual([["names-2", "outlines-2"], ["names-7"]]);
});

test("without a connection the reason comes back, and the next time it is tried again", async () => {
  const host = fakeHost({ mapPieces: pieces });
  host.failNext = { text: words.mapUnreachable, code: "names-1: 0" };
  expect(await loadRegions(host, ["1"])).toEqual({
    ok: false,
    problem: { text: words.mapUnreachable, code: "names-1: 0" },
  });
  expect((await loadRegions(host, ["1"])).ok).toBe(true);
});

test("a page of a proxy in the place of a piece is refused and not kept", async () => {
  const broken = { ...pieces, "outlines-1": "<html>Log in</html>" };
  const host = fakeHost({ mapPieces: broken });
  expect((await loadRegions(host, ["1"])).ok).toBe(false);
  broken["outlines-1"] = pieces["outlines-1"];
  expect((await loadRegions(host, ["1"])).ok).toBe(true);
});

function fail(): never {
  throw new Error("No region came.");
}
