/** Makes what the workbench serves: the add-ins (with the ordinary build), the page and the example. Run it to build the page alone. */
import { spawn } from "node:child_process";
import { copyFile, mkdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { excelApiSets } from "../build";
import { noHyphenation } from "../no-hyphenation";
import { isStale } from "./stale";

const root = fileURLToPath(new URL("../../", import.meta.url));
const out = join(root, "dist-local/workbench");

/** Everything that `npm start` needs, as far as it is missing or older than what it is made of. */
export async function buildWhatIsStale(say: (line: string) => void): Promise<void> {
  await mkdir(out, { recursive: true });
  const addins = [
    "core",
    "panel",
    "excel-addin",
    "sheets-addon",
    "manifests",
    "tools",
    "webpack.config.ts",
    "package.json",
  ];
  const pages = ["dist/excel-addin/taskpane.html", "dist/sheets-addon/sidebar.html"];
  await Promise.all([
    freshen("addins", pages, addins, say, () => run("node_modules/webpack/bin/webpack.js")),
    freshen("workbench", ["dist-local/workbench/page.js"], ["local-hosts", "package-lock.json"], say, buildWorkbench),
    freshen("example", ["dist-local/examples/halle.json"], ["core", "tools"], say, buildExample),
  ]);
}

/** A build leaves files alone that come out the same, so a stamp of its own tells when it was last done. */
async function freshen(
  name: string,
  built: readonly string[],
  sources: readonly string[],
  say: (line: string) => void,
  make: () => Promise<void>,
): Promise<void> {
  const stamp = `dist-local/${name}.stamp`;
  if (!(await isStale(stamp, built, sources))) return;
  say(`Building the ${name} ...`);
  const started = new Date();
  await make();
  await writeFile(join(root, stamp), "");
  await utimes(join(root, stamp), started, started);
}

/** The page, its looks and the script that the add-in's page gets, in dist-local/workbench. */
export async function buildWorkbench(): Promise<void> {
  const page = join(root, "local-hosts/workbench/page");
  await mkdir(out, { recursive: true });
  await build({
    entryPoints: { page: join(page, "main.ts"), "install-excel": join(page, "install-excel.ts") },
    outdir: out,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
    plugins: [excelApiSets, noHyphenation],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  await copyFile(join(page, "index.html"), join(out, "index.html"));
}

/** The example workbook as data: the local hosts know nothing of the sources. */
export async function buildExample(): Promise<void> {
  await run("tools/write-example.ts");
}

/** Runs a script of the repository in its own process, so that two builds use two cores. */
function run(script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", script], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let complaint = "";
    child.stderr.on("data", (chunk) => {
      complaint += chunk;
    });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${script} failed:\n${complaint}`))));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await Promise.all([buildWorkbench(), buildExample()]);
}
