/** A folder as a zip that is byte for byte the same whenever its files are: one order, one date. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { filesIn } from "./files-in";

/** The first date that a zip can hold. */
const DATE = new Date(1980, 0, 1);

export function zipFolder(folder: string): Uint8Array {
  const name = basename(folder);
  const content: Zippable = {};
  for (const file of filesIn(folder)) content[`${name}/${file}`] = readFileSync(join(folder, file));
  return zipSync(content, { mtime: DATE, level: 9 });
}
