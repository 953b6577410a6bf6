/** Bundles the local hosts into dist-local/, where tests and the workbench load them from. */

import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { readApiSets } from "./api-set-table";
import { noHyphenation } from "./no-hyphenation";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Makes `import table from "excel-api-sets"` the table that @types/office-js implies. */
export const excelApiSets: Plugin = {
  name: "excel-api-sets",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^excel-api-sets$/ }, ({ path }) => ({ path, namespace: "excel-api-sets" }));
    onLoad({ filter: /.*/, namespace: "excel-api-sets" }, async () => {
      const declarations = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
      return { loader: "json", contents: JSON.stringify(readApiSets(await readFile(declarations, "utf8"))) };
    });
  },
};

/** Builds `excel-host.cjs` and `sheets-host.cjs`: the spreadsheet without a grid and a host, each in one file for Node. */
export async function buildHosts(outDir = join(root, "dist-local")): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await build({
    entryPoints: {
      "excel-host": join(root, "local-hosts/excel/node.ts"),
      "sheets-host": join(root, "local-hosts/sheets/node.ts"),
    },
    outdir: outDir,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // Univer's ES modules can be shaken; its CommonJS ones cannot.
    mainFields: ["module", "main"],
    conditions: ["import"],
    plugins: [excelApiSets, noHyphenation],
    // Many test files load them: less to read each time. Names stay, for whoever reads where an error came from.
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "warning",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildHosts();
