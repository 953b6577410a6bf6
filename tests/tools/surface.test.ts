/** One version everywhere, and no change of what Excel and Google keep of it without another one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { notedSurface, type Surface, surface, surfaceProblem } from "../../tools/surface";

const root = join(__dirname, "../..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const built = (file: string) => readFileSync(join(root, "dist", file), "utf8");

test("functions, manifest and permissions are those of the version that package.json says", () => {
  expect(surfaceProblem(surface(), notedSurface())).toBeUndefined();
});

test("a change without a new version is told by name, and a new version asks to be noted", () => {
  const noted: Surface = { version: "1.0.0", digests: { "functions.json": "a", "excel.xml": "b" } };
  const changed = { ...noted, digests: { ...noted.digests, "functions.json": "c" } };
  expect(surfaceProblem(noted, noted)).toBeUndefined();
  expect(surfaceProblem(changed, noted)).toMatch(/^Changed since 1\.0\.0: functions\.json\./);
  expect(surfaceProblem({ ...changed, version: "1.1.0" }, noted)).toContain("npm run surface");
  expect(surfaceProblem({ ...noted, digests: { "excel.xml": "b" } }, noted)).toContain("functions.json");
});

test("the package, the lock file, both manifests, the functions and the panes say one version", () => {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  expect([lock.version, lock.packages[""]?.version]).toEqual([version, version]);
  for (const manifest of ["excel.xml", "excel.dev.xml"]) {
    const text = built(`manifests/${manifest}`);
    expect(text).toContain(`<Version>${version}.0</Version>`);
    const versions = [...text.matchAll(/\?v=([\d.]+)"/g)].map(([, one]) => one);
    expect(versions.length).toBeGreaterThan(4);
    expect([...new Set(versions)]).toEqual([version]);
  }
  for (const { helpUrl } of JSON.parse(built("excel-addin/functions.json")).functions as { helpUrl: string }[]) {
    expect(new URL(helpUrl).searchParams.get("v")).toBe(version);
  }
  expect(built("excel-addin/ondersteuning.html")).toContain(`versie ${version}.`);
  // The pane gives it to the screen with help.
  for (const file of ["excel-addin/taskpane.js", "sheets-addon/sidebar.html"]) {
    expect(built(file)).toContain(`version:"${version}"`);
  }
});

test("the version is one that Excel takes: three numbers, to which the manifest adds a fourth", () => {
  expect(version).toMatch(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/);
});
