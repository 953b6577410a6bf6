/** `npm run push:sheets`: looks what clasp would push, and pushes it only when that is exactly the add-on. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What the script project of the add-on consists of. */
export const PUSHED_FILES: readonly string[] = ["Code.js", "appsscript.json", "sidebar.html"];

/** What is wrong with the answer of `clasp status --json`, in words; undefined when it is exactly the add-on. */
export function wrongWith(statusJson: string): string | undefined {
  const { filesToPush = [] } = JSON.parse(statusJson) as { filesToPush?: string[] };
  const names = filesToPush.map((file) => file.replace(/\\/g, "/").replace(/^dist\/sheets-addon\//, ""));
  const missing = PUSHED_FILES.filter((file) => !names.includes(file));
  const foreign = names.filter((file) => !PUSHED_FILES.includes(file));
  if (missing.length === 0 && foreign.length === 0) return undefined;
  const parts = [
    ...(missing.length > 0 ? [`missing: ${missing.join(", ")}`] : []),
    ...(foreign.length > 0 ? [`not part of the add-on: ${foreign.join(", ")}`] : []),
  ];
  return `Nothing was pushed. In what clasp would push, ${parts.join("; ")}. Build anew and look at rootDir in .clasp.json.`;
}

function push(): number {
  const root = fileURLToPath(new URL("../", import.meta.url));
  if (!existsSync(join(root, ".clasp.json"))) {
    console.error(
      "Copy .clasp.json.example to .clasp.json and fill in the id of your script project (docs/google.md).",
    );
    return 1;
  }
  const packageFile = createRequire(import.meta.url).resolve("@google/clasp/package.json");
  const program = join(dirname(packageFile), "build/src/index.js");
  const status = spawnSync(process.execPath, [program, "status", "--json"], { cwd: root, encoding: "utf8" });
  if (status.status !== 0) {
    console.error(status.stderr || status.stdout);
    return 1;
  }
  const wrong = wrongWith(status.stdout);
  if (wrong) {
    console.error(wrong);
    return 1;
  }
  console.log(`Pushing ${PUSHED_FILES.join(", ")}.`);
  return spawnSync(process.execPath, [program, "push", "--force"], { cwd: root, stdio: "inherit" }).status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = push();
