/** The map in Excel: files beside the pane. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PIECE_NAMES } from "../../../core/map/regions";
import { fetchMapPieces } from "../../../excel-addin/adapter/map-pieces";
import { words } from "../../../panel/words";
import { mapPieces } from "../../../tools/map/pieces";
import { BUILT } from "../built-functions";

const asked: string[] = [];
let status = 200;

beforeEach(() => {
  asked.length = 0;
  status = 200;
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    const file = join(BUILT, String(address).replace(/\?.*/, ""));
    return new Response(status === 200 ? readFileSync(file, "utf8") : "", { status });
  };
});

test("every piece stands beside the pane as it was built, under an address with its version", async () => {
  const answer = await fetchMapPieces(PIECE_NAMES);
  expect(answer).toEqual({ ok: true, pieces: PIECE_NAMES.map((name) => mapPieces()[name]) });
  expect(asked[0]).toBe("map/names-1.txt?1-2021");
});

test("a server that says no gives a problem with its answer", async () => {
  status = 404;
  expect(await fetchMapPieces(["names-1"])).toEqual({
    ok: false,
    problem: { text: words.mapUnreachable, code: "names-1: 404" },
  });
});
