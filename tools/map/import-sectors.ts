/** `npm run map -- FILE`: makes mapdata/sectors-2021.tsv from the outlines that Statbel publishes. See mapdata/README.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Ring, shapeArea } from "../../core/map/outlines";
import { METRES_PER_UNIT } from "../../core/map/regions";
import { lambert2008 } from "./lambert-2008";
import { type SectorRecord, writeSectorFile } from "./sector-file";

/** A line of the file: rings of [longitude, latitude], closed, those of all parts and holes together. */
interface Line {
  code: string;
  naam: string;
  gemeente: string;
  nis: string;
  ringen: [number, number][][];
}

const target = fileURLToPath(new URL("../../mapdata/sectors-2021.tsv", import.meta.url));

/** Only projected and rounded: the given outlines are coarse already, and equal points stay equal, so neighbours meet. */
function recordOf({ code, naam, gemeente, nis, ringen }: Line): SectorRecord {
  const metres = ringen.map((ring) =>
    ring.slice(0, -1).map(([longitude, latitude]) => lambert2008(longitude, latitude)),
  );
  const shape = metres.map((ring) => withoutRepeats(ring.flat().map((metre) => Math.round(metre / METRES_PER_UNIT))));
  const givenArea = shapeArea(metres.map((ring) => ring.flat()));
  return { municipality: { code: nis, name: gemeente }, code, name: naam, givenArea, shape };
}

function withoutRepeats(ring: Ring): Ring {
  const n = ring.length;
  const repeats = (i: number) => ring[i] === ring[(i + n - 2) % n] && ring[i + 1] === ring[(i + n - 1) % n];
  return Array.from(ring).filter((_, i) => n === 2 || !repeats(i - (i % 2)));
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const [source] = process.argv.slice(2);
if (!source) throw new Error("Give the file with the outlines: one JSON object a line.");
const records = readFileSync(source, "utf8")
  .trim()
  .split("\n")
  .map((line) => recordOf(JSON.parse(line) as Line))
  .sort((a, b) => byCode(a.municipality.code, b.municipality.code) || byCode(a.code, b.code));
writeFileSync(target, writeSectorFile(records));
console.log(`${records.length} sectors in ${target}`);
