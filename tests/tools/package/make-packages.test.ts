/** What an IT department gets in its hands: whole, the same every time, and in use at any address. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { filesIn } from "../../../tools/package/files-in";
import { makePackages } from "../../../tools/package/make-packages";
import { OWN_SCRIPTS } from "../../../tools/package/script-folder";

const root = join(__dirname, "../../..");
const ORIGIN = "https://addins.example.be/wijkwerf";
const work = mkdtempSync(join(tmpdir(), "package-"));
const template = new TextEncoder().encode("a workbook");
const options = { root, dist: join(root, "dist"), origin: ORIGIN, version: "1.2.3", template };
const [excel = "", sheets = ""] = makePackages({ ...options, out: join(work, "first") });
const text = (file: string) => readFileSync(join(excel, file), "utf8");

afterAll(() => rmSync(work, { recursive: true }));

test("two packages of the same build are the same, byte for byte, whatever the dates of the files", () => {
  const dist = join(work, "dist");
  cpSync(options.dist, dist, { recursive: true });
  for (const file of filesIn(dist)) utimesSync(join(dist, file), 1e9, 1e9);
  const again = makePackages({ ...options, dist, out: join(work, "second") });
  for (const [i, folder] of [excel, sheets].entries()) {
    const other = readFileSync(`${again[i]}.zip`);
    expect(readFileSync(`${folder}.zip`).equals(other)).toBe(true);
  }
});

describe.each([
  ["Excel", excel],
  ["Google Sheets", sheets],
])("the package for %s", (_, folder) => {
  const files = filesIn(folder);

  test("has what to do, the licences, what is inside, and the workbook for whom nothing may be installed", () => {
    for (const file of ["LEESMIJ.html", "LICENSE", "LICENTIES.txt", "sbom.cdx.json", "Wijkwerf-sjabloon.xlsx"]) {
      expect(files).toContain(file);
    }
  });

  test("is whole by its checksums: every file but the list itself, and each as it says", () => {
    const lines = readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    const listed = lines.map((line) => /^([\da-f]{64}) {2}(.+)$/.exec(line) ?? []);
    expect(listed.map(([, , file]) => file)).toEqual(files.filter((file) => file !== "SHA256SUMS"));
    for (const [, sum, file = ""] of listed) {
      expect(
        createHash("sha256")
          .update(readFileSync(join(folder, file)))
          .digest("hex"),
      ).toBe(sum);
    }
  });

  test("is one folder in its zip, with the same content", () => {
    const inside = unzipSync(readFileSync(`${folder}.zip`));
    const name = folder.split(/[\\/]/).at(-1);
    expect(Object.keys(inside).sort()).toEqual(files.map((file) => `${name}/${file}`).sort());
    for (const file of files) {
      expect(readFileSync(join(folder, file)).equals(Buffer.from(inside[`${name}/${file}`] ?? []))).toBe(true);
    }
  });

  test("mentions in its page only files that are there", () => {
    const page = readFileSync(join(folder, "LEESMIJ.html"), "utf8");
    const named = [
      ...page.matchAll(/<code>([\w./-]+\.(?:xml|html|json|xlsx|config|txt)|bestanden|headers|script|proef)<\/code>/g),
    ];
    expect(named.length).toBeGreaterThan(4);
    for (const [, name = ""] of named) {
      const isThere = files.some((file) => file === name || file.endsWith(`/${name}`) || file.startsWith(`${name}/`));
      expect([name, isThere]).toEqual([name, true]);
    }
  });

  test("lets its page load nothing from anywhere", () => {
    const page = readFileSync(join(folder, "LEESMIJ.html"), "utf8");
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(?:script|img|link|iframe)\b/);
  });
});

test("the files for Excel work at any address: no page asks for something from the root of a server", () => {
  const pages = filesIn(excel).filter((file) => /^bestanden\/.*\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages) {
    for (const [, address = ""] of text(page).matchAll(/\b(?:src|href)="([^"]*)"/g)) {
      if (/^(https:|mailto:|#)/.test(address)) continue;
      expect(address).not.toMatch(/^\//);
      expect(existsSync(join(excel, "bestanden", address.replace(/[?#].*/, "")))).toBe(true);
    }
  }
});

test("Google gets the script as it is pushed, and a manifest for a project to try it in", () => {
  expect(filesIn(sheets)).toEqual(
    expect.arrayContaining([
      "script/Code.js",
      "script/appsscript.json",
      "script/sidebar.html",
      "proef/appsscript.json",
    ]),
  );
});

describe("after an update", () => {
  const old = join(work, "old-dist");
  const scriptsOf = (folder: string) =>
    filesIn(join(folder, "bestanden/scripts")).filter((file) => file.endsWith(".js"));

  function build(name: string, scripts: readonly string[]): string {
    const dist = join(old, name);
    for (const file of ["excel-addin/taskpane.html", "manifests/excel.xml", "sheets-addon/Code.js"]) {
      mkdirSync(join(dist, file, ".."), { recursive: true });
      writeFileSync(join(dist, file), name);
    }
    mkdirSync(join(dist, "excel-addin/scripts"));
    for (const script of scripts) writeFileSync(join(dist, "excel-addin/scripts", script), script);
    return dist;
  }

  const packaged = (name: string, scripts: readonly string[], previous?: string) => {
    const dist = build(name, scripts);
    const [folder = ""] = makePackages({ ...options, dist, out: join(work, name), version: name, previous });
    return folder;
  };

  test("panes that are open find the scripts of the version before, and of no version older than that", () => {
    const first = packaged("1.0.0", ["a.1.js", "b.1.js"]);
    const second = packaged("1.1.0", ["a.2.js", "b.1.js"], `${first}.zip`);
    expect(scriptsOf(second)).toEqual(["a.1.js", "a.2.js", "b.1.js"]);
    const third = packaged("1.2.0", ["a.3.js", "b.3.js"], `${second}.zip`);
    expect(scriptsOf(third)).toEqual(["a.2.js", "a.3.js", "b.1.js", "b.3.js"]);
    expect(readFileSync(join(third, OWN_SCRIPTS), "utf8")).toBe("a.3.js\nb.3.js\n");
  });

  test("a zip that is no package of Wijkwerf is refused", () => {
    expect(() => packaged("1.3.0", ["a.4.js"], `${sheets}.zip`)).toThrow("not a package of Wijkwerf for Excel");
  });

  test("the chunks of the real build are all below scripts/, with their hash in the name", () => {
    expect(scriptsOf(excel).length).toBeGreaterThan(20);
    for (const script of scriptsOf(excel)) expect(script).toMatch(/\.[\da-f]{6}\.js$/);
    const loose = filesIn(join(excel, "bestanden")).filter((file) => /^[^/]+\.js$/.test(file));
    expect(loose).toEqual(["functions.js", "taskpane.js"]);
  });
});

test("without a build there is no package", () => {
  expect(() => makePackages({ ...options, dist: join(work, "nothing"), out: work })).toThrow("npm run build");
});
