/** The data file of the map (mapdata/sectors-2021.tsv): how it is written and read. */
import type { Shape } from "../../core/map/outlines";
import { shapeToText, textToShape } from "../../core/map/shape-text";

export interface SectorRecord {
  code: string;
  name: string;
  municipality: { code: string; name: string };
  /** Of the outline as Statbel's generalised file gives it, in square metres: for checks, never for the product. */
  givenArea: number;
  /** In units of METRES_PER_UNIT, Belgian Lambert 2008. */
  shape: Shape;
}

const HEADER = ["municipality", "municipality name", "sector", "name", "given area (m2)", "outline"].join("\t");

/** One line a sector, ordered by municipality and code. */
export function writeSectorFile(records: readonly SectorRecord[]): string {
  const lines = records.map(({ municipality, code, name, givenArea, shape }) =>
    [municipality.code, municipality.name, code, name, Math.round(givenArea), shapeToText(shape)].join("\t"),
  );
  return `${[HEADER, ...lines].join("\n")}\n`;
}

/** Throws for a line that is not as `writeSectorFile` writes it: the file is ours. */
export function readSectorFile(text: string): SectorRecord[] {
  const [header, ...lines] = text.trimEnd().split("\n");
  if (header !== HEADER) throw new Error("The first line of the sector file is not its header.");
  return lines.map((line, i) => {
    const [nis = "", municipality = "", code = "", name = "", area = "", outline = ""] = line.split("\t");
    const shape = textToShape(outline);
    if (!shape?.length || !(Number(area) > 0)) throw new Error(`Line ${i + 2} of the sector file has no outline.`);
    return { municipality: { code: nis, name: municipality }, code, name, givenArea: Number(area), shape };
  });
}
