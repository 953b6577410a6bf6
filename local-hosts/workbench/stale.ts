/** Whether something built is missing or older than what it is made of. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Whether a build must be done: something it makes is not there, or a source changed after `stamp` was set. Paths are
 * relative to the repository; a source may be a folder, and one that is not there counts for nothing.
 */
export async function isStale(stamp: string, built: readonly string[], sources: readonly string[]): Promise<boolean> {
  const done = await Promise.all([stamp, ...built].map((path) => changed(join(root, path))));
  if (done.includes(0)) return true;
  const newest = await Promise.all(sources.map((path) => newestIn(join(root, path))));
  return Math.max(...newest) > (done[0] ?? 0);
}

async function changed(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}

async function newestIn(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = await Promise.all((await readdir(path)).map((name) => newestIn(join(path, name))));
  return Math.max(0, ...inside);
}
