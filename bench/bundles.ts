/** How large the shipped files are. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

export interface BundleRow {
  name: string;
  bytes: number;
  gzipped: number;
}

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** Needs `npm run build`. */
export function bundleSizes(): BundleRow[] {
  const first = ["excel-addin/functions.js", "excel-addin/taskpane.js"];
  const later = readdirSync(`${dist}excel-addin/scripts`)
    .filter((file) => /\.js$/.test(file))
    .map((file) => `excel-addin/scripts/${file}`);
  return [
    sizeOf("Excel pane, first load", first),
    sizeOf(`Excel pane, fetched when needed (${later.length} files)`, later),
    sizeOf("Excel sheet functions alone", ["excel-addin/functions.js"]),
    sizeOf("Map of Flanders, outlines (a province when a map is opened)", pieces("outlines")),
    sizeOf("Map of Flanders, codes and names", pieces("names")),
    sizeOf("Google sidebar", ["sheets-addon/sidebar.html"]),
    sizeOf("Google sidebar, fetched after it", ["sheets-addon/sidebar-rest.html"]),
    sizeOf("Google script", ["sheets-addon/Code.js"]),
  ];
}

function pieces(kind: string): string[] {
  return readdirSync(`${dist}excel-addin/map`)
    .filter((file) => file.startsWith(kind))
    .map((file) => `excel-addin/map/${file}`);
}

function sizeOf(name: string, files: readonly string[]): BundleRow {
  const contents = files.map((file) => readFileSync(dist + file));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    name,
    bytes: sum(contents.map(({ length }) => length)),
    gzipped: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}
