/** Bundles the local hosts into dist-local/, where tests and the workbench load them from. */

import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

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
    // The ES modules can be shaken; the CommonJS ones cannot.
    mainFields: ["module", "main"],
    conditions: ["import"],
    legalComments: "none",
    logLevel: "warning",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildHosts();
