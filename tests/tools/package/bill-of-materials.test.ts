/** The bill of materials and the licences: everything that ships, nothing that only builds. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bom, billOfMaterials, fixedBom, lockWithoutTools } from "../../../tools/package/bill-of-materials";
import { thirdParty } from "../../../tools/package/third-party";

const root = join(__dirname, "../../..");
const text = billOfMaterials(root, "1.2.3");
const bom = JSON.parse(text) as Bom;
const names = bom.components.map(({ name }) => name);
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  packages: Record<string, { version?: string; dev?: boolean; devOptional?: boolean }>;
};

test("every library of the lock file that is no tool is in it, with its version and its licence", () => {
  const shipped = Object.entries(lock.packages).filter(([path, one]) => path && !one.dev && !one.devOptional);
  const expected = shipped.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")} ${version}`);
  expect(bom.components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(expected.sort());
  expect(bom.components.filter(({ licenses = [] }) => licenses.length === 0)).toEqual([]);
});

test("what tools need as well is not left out: React is there", () => {
  expect(names).toEqual(expect.arrayContaining(["react", "react-dom", "scheduler"]));
});

test("every package that a shipped room imports is in it", () => {
  const imported = ["core", "panel", "excel-addin", "sheets-addon"].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => {
        const source = readFileSync(join(root, room, file), "utf8");
        return [...source.matchAll(/(?:^(?:import|export|\}) ?[^"\n]*?from |\bimport\()"([^."][^"\n]*)"/gm)].map(
          ([, name = ""]) => name,
        );
      }),
  );
  const packages = new Set(
    imported.map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
    ),
  );
  expect(packages.size).toBeGreaterThan(2);
  expect([...packages].filter((name) => !names.includes(name))).toEqual([]);
});

test("is CycloneDX of Wijkwerf itself, without a time, a number of its own or an address it came from", () => {
  expect(JSON.parse(text)).toMatchObject({
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    metadata: { component: { type: "application", name: "wijkwerf", version: "1.2.3" } },
  });
  expect(text).not.toMatch(/timestamp|serialNumber|externalReferences|resolved|tgz/);
});

test("relates Wijkwerf to what it asks for, and every reference leads to a component", () => {
  const references = new Set(["wijkwerf@1.2.3", ...bom.components.map((one) => one["bom-ref"])]);
  const own = bom.dependencies?.find(({ ref }) => ref === "wijkwerf@1.2.3");
  expect(own?.dependsOn?.some((ref) => ref.startsWith("react@"))).toBe(true);
  for (const { ref, dependsOn = [] } of bom.dependencies ?? []) {
    for (const one of [ref, ...dependsOn]) expect([one, references.has(one)]).toEqual([one, true]);
  }
});

test("is the same whatever the order and the extras in which npm gives it", () => {
  const shuffled = {
    ...bom,
    serialNumber: "urn:uuid:1",
    components: [...bom.components].reverse().map((one) => ({ ...one, externalReferences: [{ url: "x" }] })),
    dependencies: [...(bom.dependencies ?? [])].reverse(),
  };
  expect(fixedBom(shuffled, "1.2.3")).toBe(text);
});

test("tools and types are taken out of the lock file, also at the root", () => {
  const packages = {
    "": { devDependencies: { jest: "1" }, dependencies: { react: "1" } },
    "node_modules/react": {},
    "node_modules/jest": { dev: true },
    "node_modules/@types/react": { devOptional: true },
  };
  expect(lockWithoutTools({ packages })).toEqual({
    packages: { "": { dependencies: { react: "1" } }, "node_modules/react": {} },
  });
});

test("the licences name every library and data source, with the whole text where there is one", () => {
  const licences = thirdParty(root, text);
  for (const { name, version } of bom.components) expect(licences).toContain(`${name} ${version}`);
  expect(licences).toContain("Statbel");
  expect(licences).toContain("CC BY 4.0");
  expect(licences).toMatch(/Permission is hereby granted, free of charge/);
  expect(licences).not.toContain("unknown");
});
