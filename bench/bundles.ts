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
  const later = readdirSync(`${dist}excel-addin`)
    .filter((file) => /\.js$/.test(file) && !first.includes(`excel-addin/${file}`))
    .map((file) => `excel-addin/${file}`);
  return [
    sizeOf("Excel pane, first load", first),
    sizeOf(`Excel pane, fetched when needed (${later.length} files)`, later),
    sizeOf("Excel sheet functions alone", ["excel-addin/functions.js"]),
    sizeOf("Google sidebar", ["sheets-addon/sidebar.html"]),
    sizeOf("Google script", ["sheets-addon/Code.js"]),
  ];
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
