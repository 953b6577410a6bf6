/** `npm run surface`: notes what a release promises to Excel and Google, so that a change of it asks for a new version. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildOptions, EXAMPLE_ORIGIN } from "./build-options";
import { excelManifest } from "./excel/excel-manifest";
import { functionsJson } from "./excel/functions-json";
import { sheetsStubs } from "./sheets-stubs";

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const NOTED = "manifests/surface.json";

export interface Surface {
  version: string;
  /** SHA-256, by the name of what it is of. */
  digests: Readonly<Record<string, string>>;
}

/** What the hosts keep of a version: functions, manifest, permissions; the version itself aside. */
export function surface(): Surface {
  const at = { origin: EXAMPLE_ORIGIN, version: "0" };
  const parts = {
    "excel.xml": excelManifest({ ...at, kind: "production" }),
    "functions.json": functionsJson("nl", at),
    "functions.en-US.json": functionsJson("en", at),
    "appsscript.json": readFileSync(file("manifests/appsscript.json"), "utf8"),
    "sheet functions in Google": sheetsStubs(),
  };
  const digests = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, createHash("sha256").update(text).digest("hex")]),
  );
  return { version: buildOptions().version, digests };
}

export function notedSurface(): Surface {
  return JSON.parse(readFileSync(file(NOTED), "utf8")) as Surface;
}

/** What a person has to do before this may be released, in words; undefined when nothing. */
export function surfaceProblem(now: Surface, noted: Surface): string | undefined {
  const names = new Set([...Object.keys(now.digests), ...Object.keys(noted.digests)]);
  const changed = [...names].filter((name) => now.digests[name] !== noted.digests[name]);
  if (changed.length > 0 && now.version === noted.version) {
    return `Changed since ${noted.version}: ${changed.join(", ")}. Raise the version in package.json if ${noted.version} was released, then run npm run surface.`;
  }
  if (now.version !== noted.version) return `package.json says ${now.version}: run npm run surface.`;
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const now = surface();
  const problem = surfaceProblem(now, notedSurface());
  if (problem) console.log(problem);
  writeFileSync(file(NOTED), `${JSON.stringify(now, null, 2)}\n`);
  console.log(`Noted ${now.version} in ${NOTED}.`);
}
