/** Which tests should notice a fault in a file: those that mirror it, those that import it, else those nearest to it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** So many of those that reach a file only through others. */
const MOST_FAR_TESTS = 4;
/** Tests that need a build, a browser or jest itself. */
const HEAVY = /\bjest\.|local-spreadsheet|local-hosts|\.\.\/dist|node:child_process|shared\/data|published-rows/;
const IMPORT = /^(?:import|export)\b(?!\s+type\b)[^"]*?\bfrom\s+"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm;

export interface Imports {
  /** By file from the root: the files that it imports when it runs. */
  imports: ReadonlyMap<string, readonly string[]>;
  tests: readonly string[];
}

/** Reads core and its tests once. */
export function readImports(root: string): Imports {
  const imports = new Map<string, string[]>();
  for (const folder of ["core", "tests"]) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      const file = `${folder}/${entry.replace(/\\/g, "/")}`;
      if (!/\.tsx?$/.test(file)) continue;
      const source = readFileSync(join(root, file), "utf8");
      const targets = [...source.matchAll(IMPORT)].map(([, from, dynamic]) => from ?? dynamic ?? "");
      imports.set(
        file,
        targets.flatMap((target) => resolved(root, file, target) ?? []),
      );
    }
  }
  const isLight = (file: string) => reaches(imports, file).every((one) => !HEAVY.test(sourceOf(root, one)));
  const tests = [...imports.keys()].filter((file) => /^tests\/core\/.*\.test\.ts$/.test(file) && isLight(file));
  return { imports, tests };
}

/** The tests for a file of core, its mirror first; none where no light test reaches it. */
export function testsFor(file: string, { imports, tests }: Imports): string[] {
  const mirror = file.replace(/^core\//, "tests/core/").replace(/\.ts$/, ".test.ts");
  const near = tests.filter((test) => test === mirror || imports.get(test)?.includes(file));
  if (near.length > 0) return near.sort((a, b) => Number(b === mirror) - Number(a === mirror));
  const distances = tests
    .map((test) => ({ test, distance: distanceTo(imports, test, file) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance || (a.test < b.test ? -1 : 1));
  return distances.slice(0, MOST_FAR_TESTS).map(({ test }) => test);
}

function resolved(root: string, from: string, target: string): string | undefined {
  const path = join(root, dirname(from), target);
  const file = [path, `${path}.ts`, `${path}.tsx`].find((one) => /\.tsx?$/.test(one) && existsSync(one));
  return file && relative(root, file).replace(/\\/g, "/");
}

/** Helpers and tests that a test needs; core itself is never heavy. */
function reaches(imports: Imports["imports"], file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || file.startsWith("core/")) return [];
  seen.add(file);
  for (const one of imports.get(file) ?? []) reaches(imports, one, seen);
  return [...seen];
}

function distanceTo(imports: Imports["imports"], from: string, to: string): number {
  const distances = new Map([[from, 0]]);
  for (const [file, distance] of distances) {
    if (file === to) return distance;
    for (const one of imports.get(file) ?? []) if (!distances.has(one)) distances.set(one, distance + 1);
  }
  return Number.POSITIVE_INFINITY;
}

const sources = new Map<string, string>();
function sourceOf(root: string, file: string): string {
  const known = sources.get(file) ?? (existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "");
  sources.set(file, known);
  return known;
}
