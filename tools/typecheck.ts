/** `npm run typecheck`: the compiler over every room, each with the libraries that it may use. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const notOurs = new Set(["node_modules", "dist", "dist-local"]);

/** Every folder with a tsconfig.json, relative to the repository. */
function rooms(folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return entry.name === "tsconfig.json" ? [path] : [];
    return entry.isDirectory() && !entry.name.startsWith(".") && !notOurs.has(entry.name) ? rooms(path) : [];
  });
}

const tsc = join(root, "node_modules/typescript/bin/tsc");
for (const room of rooms()) {
  const { status } = spawnSync(process.execPath, [tsc, "-p", room], { cwd: root, stdio: "inherit" });
  if (status !== 0) {
    console.error(`Type errors in ${room}.`);
    process.exitCode = 1;
  }
}
