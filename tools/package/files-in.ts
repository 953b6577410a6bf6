/** Every file below a folder, by its path with slashes, always in the same order. */
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replace(/\\/g, "/"))
    .sort();
}
