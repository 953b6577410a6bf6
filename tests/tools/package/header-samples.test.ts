/** The samples for web servers: valid in their notation, for files that exist, and never in the way of Excel. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { headerSamples } from "../../../tools/package/header-samples";
import { all, one, readXml } from "../read-xml";

const BUILT = join(__dirname, "../../../dist/excel-addin");
const samples = headerSamples("https://addins.example.be/wijkwerf");
const atRoot = headerSamples("https://wijkwerf.example.be");
const sample = (name: string, from = samples) => from[`headers/${name}`] ?? "";

/** Paths below the add-in with their headers, however the server writes them. */
const read: Record<string, (from: typeof samples) => Record<string, Record<string, string>>> = {
  "nginx.conf": (from) =>
    Object.fromEntries(
      [...sample("nginx.conf", from).matchAll(/location (?:=|\^~) (\S+) \{\n([^}]*)\}/g)].map(
        ([, path = "", body = ""]) => [
          path,
          Object.fromEntries(
            [...body.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [name, value]),
          ),
        ],
      ),
    ),
  "web.config": (from) =>
    Object.fromEntries(
      all(readXml(sample("web.config", from)), "location").map((location) => [
        `/${location.attributes.path}`,
        Object.fromEntries(all(location, "add").map(({ attributes }) => [attributes.name, attributes.value])),
      ]),
    ),
  "staticwebapp.config.json": (from) => {
    const { routes } = JSON.parse(sample("staticwebapp.config.json", from)) as {
      routes: { route: string; headers: Record<string, string> }[];
    };
    return Object.fromEntries(routes.map(({ route, headers }) => [route, headers]));
  },
  _headers: (from) => {
    const blocks = sample("_headers", from)
      .trimEnd()
      .split(/\n(?=\/)/);
    return Object.fromEntries(
      blocks.map((block) => {
        const [path = "", ...lines] = block.split("\n");
        return [path, Object.fromEntries(lines.map((line) => line.trim().split(": ")))];
      }),
    );
  },
};

describe.each(Object.entries(read))("%s", (name, parse) => {
  const rules = parse(samples);
  const under = name === "web.config" ? "" : "/wijkwerf";
  const headersOf = (file: string) =>
    Object.entries(rules).find(([path]) => path.replace(/\/?\*?$/, "") === `${under}/${file}`)?.[1] ?? {};

  test.each(["taskpane.html", "functions.json", "functions.en-US.json"])("asks for %s anew at every start", (file) => {
    expect(headersOf(file)["Cache-Control"]).toBe("no-cache");
    expect(existsSync(join(BUILT, file))).toBe(true);
  });

  test("keeps for ever only what has the hash of its content in its address", () => {
    const kept = Object.entries(rules).filter(([, headers]) => headers["Cache-Control"]?.includes("immutable"));
    const paths = kept.map(([path]) => path.replace(/\/?\*?$/, "").slice(under.length + 1));
    expect(paths.sort()).toEqual(["functions.js", "scripts", "taskpane.js"]);
    for (const path of paths) expect(existsSync(join(BUILT, path))).toBe(true);
  });

  test("lets Excel on the web read the descriptions of the functions, and nothing else", () => {
    const shared = Object.entries(rules).filter(([, headers]) => headers["Access-Control-Allow-Origin"] !== undefined);
    expect(shared.map(([path]) => path.slice(under.length + 1))).toEqual(["functions.json", "functions.en-US.json"]);
    for (const [, headers] of shared) expect(headers["Access-Control-Allow-Origin"]).toBe("*");
  });

  test("never says twice how long a file may be kept", () => {
    const said = Object.entries(rules).filter(([, headers]) => headers["Cache-Control"] !== undefined);
    const covers = (path: string, other: string) =>
      path !== other && other.startsWith(path.replace(/\*$/, "").replace(/([^/])$/, "$1\0"));
    for (const [path] of said) for (const [other] of said) expect(covers(path, other)).toBe(false);
  });

  test("does not keep Excel from showing the page in a frame, and says so", () => {
    expect(Object.values(rules).flatMap(Object.keys)).not.toContain("X-Frame-Options");
    expect(sample(name)).toContain("nosniff");
  });

  test("also fits an add-in at the root of its server", () => {
    expect(Object.keys(parse(atRoot))).toContain("/taskpane.html");
  });
});

test("IIS serves .json files, takes away a frame header of the site above, and adds no header twice", () => {
  const config = readXml(sample("web.config"));
  expect(one(config, "mimeMap").attributes).toEqual({ fileExtension: ".json", mimeType: "application/json" });
  const removed = all(config, "remove").map(({ attributes }) => attributes.name ?? attributes.fileExtension);
  expect(removed).toEqual(expect.arrayContaining([".json", "X-Frame-Options", "X-Content-Type-Options"]));
});
