/** What is inside, as CycloneDX: npm makes it from the lock file, here only made complete and the same at every run. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Component {
  name: string;
  version: string;
  "bom-ref": string;
  purl: string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
  hashes?: { alg: string; content: string }[];
}

export interface Bom {
  components: Component[];
  dependencies?: { ref: string; dependsOn?: string[] }[];
}

interface LockedPackage {
  dev?: boolean;
  devOptional?: boolean;
  devDependencies?: unknown;
}

/**
 * Only what may ship: development tools are taken out of the lock file before npm reads it, because `npm sbom --omit=dev`
 * also leaves out whatever a tool needs as well, React among them (npm/cli#7909). Throws when npm cannot make it.
 */
export function billOfMaterials(root: string, version: string): string {
  const folder = mkdtempSync(join(tmpdir(), "sbom-"));
  try {
    for (const [file, strip] of [
      ["package.json", withoutTools],
      ["package-lock.json", lockWithoutTools],
    ] as const) {
      const content = JSON.parse(readFileSync(join(root, file), "utf8"));
      writeFileSync(join(folder, file), JSON.stringify(strip(content)));
    }
    const args = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
    const { status, stdout, stderr } = spawnSync("npm", args, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
    return fixedBom(JSON.parse(stdout), version);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function withoutTools({ devDependencies: _, ...rest }: LockedPackage): LockedPackage {
  return rest;
}

/** The lock file without what only tools need, and without types, which are gone after the build. */
export function lockWithoutTools<T extends { packages: Record<string, LockedPackage> }>(lock: T): T {
  const kept = Object.entries(lock.packages).filter(([, { dev, devOptional }]) => !dev && !devOptional);
  const packages = Object.fromEntries(kept.map(([path, one]) => [path, path === "" ? withoutTools(one) : one]));
  return { ...lock, packages };
}

/** Only what is the same on every machine and with every npm: no number, time, program, or address that it came from. */
export function fixedBom({ components, dependencies = [] }: Bom, version: string): string {
  const own = `wijkwerf@${version}`;
  const ref = (one: string) => (/^wijkwerf@/.test(one) ? own : one);
  const byRef = (a: { ref: string }, b: { ref: string }) => (a.ref < b.ref ? -1 : 1);
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": own,
        name: "wijkwerf",
        version,
        purl: `pkg:npm/${own}`,
        licenses: [{ license: { id: "MIT" } }],
      },
    },
    components: components
      .map((one) => ({ ref: one["bom-ref"], one }))
      .sort(byRef)
      .map(({ one: { name, version, purl, licenses = [], hashes = [], ...rest } }) => ({
        type: "library",
        "bom-ref": rest["bom-ref"],
        name,
        version,
        scope: "required",
        purl,
        licenses,
        hashes,
      })),
    dependencies: dependencies
      .map((one) => ({ ref: ref(one.ref), dependsOn: [...(one.dependsOn ?? [])].sort() }))
      .sort(byRef),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
