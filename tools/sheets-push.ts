/**
 * `npm run push:sheets`: looks what clasp would push, and pushes it only when that is exactly the add-on. With `-- --test`
 * it goes to a project of its own, to try it in.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { PIECE_NAMES } from "../core/map/regions";

/** What the script project of the add-on consists of. */
export const PUSHED_FILES: readonly string[] = [
  "Code.js",
  "appsscript.json",
  ...PIECE_NAMES.map((name) => `map/${name}.html`),
  "sidebar-rest.html",
  "sidebar.html",
];

/** What is wrong with the answer of `clasp status --json`, in words; undefined when it is exactly the add-on. */
export function wrongWith(statusJson: string): string | undefined {
  const { filesToPush = [] } = JSON.parse(statusJson) as { filesToPush?: string[] };
  const names = filesToPush.map((file) => file.replace(/\\/g, "/").replace(/^dist\/sheets-addon(-test)?\//, ""));
  const missing = PUSHED_FILES.filter((file) => !names.includes(file));
  const foreign = names.filter((file) => !PUSHED_FILES.includes(file));
  if (missing.length === 0 && foreign.length === 0) return undefined;
  const parts = [
    ...(missing.length > 0 ? [`missing: ${missing.join(", ")}`] : []),
    ...(foreign.length > 0 ? [`not part of the add-on: ${foreign.join(", ")}`] : []),
  ];
  return `Nothing was pushed. In what clasp would push, ${parts.join("; ")}. Build anew and look at rootDir in .clasp.json.`;
}

/** A project that people use, and one to try things in: its own project file and a manifest that keeps errors. */
const PROJECTS = {
  use: { file: ".clasp.json", folder: "dist/sheets-addon" },
  test: { file: ".clasp.test.json", folder: "dist/sheets-addon-test" },
} as const;

/** Pushes from this folder, which holds dist/ and the project file. Answers the exit code. */
export function push(root: string, isTest: boolean): number {
  const { file, folder } = isTest ? PROJECTS.test : PROJECTS.use;
  if (!existsSync(join(root, file))) {
    console.error(`Copy ${file}.example to ${file} and fill in the id of your script project (docs/google.md).`);
    return 1;
  }
  if (isTest) {
    cpSync(join(root, PROJECTS.use.folder), join(root, folder), { recursive: true });
    cpSync(join(root, "manifests/appsscript.test.json"), join(root, folder, "appsscript.json"));
  }
  // Its package lets nothing be resolved but its own entry, so it is looked for where npm puts it.
  const program = fileURLToPath(new URL("../node_modules/@google/clasp/build/src/index.js", import.meta.url));
  const clasp = (...args: string[]) => [program, "--project", join(root, file), ...args];
  const status = spawnSync(process.execPath, clasp("status", "--json"), { cwd: root, encoding: "utf8" });
  if (status.status !== 0) {
    console.error(status.stderr || status.stdout);
    return 1;
  }
  const wrong = wrongWith(status.stdout);
  if (wrong) {
    console.error(wrong);
    return 1;
  }
  console.log(`Pushing ${PUSHED_FILES.length} files: ${PUSHED_FILES.join(", ")}.`);
  return spawnSync(process.execPath, clasp("push", "--force"), { cwd: root, stdio: "inherit" }).status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { test: { type: "boolean" }, root: { type: "string" } } });
  const here = fileURLToPath(new URL("../", import.meta.url));
  process.exitCode = push(values.root ?? here, values.test ?? false);
}
