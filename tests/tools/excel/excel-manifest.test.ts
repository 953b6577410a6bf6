/** The Excel manifest against what Office asks of it; nothing here needs the network. */
import { existsSync, readFileSync } from "node:fs";
import { excelManifest } from "../../../tools/excel/excel-manifest";
import { all, one, readXml, type XmlElement } from "../read-xml";

const ORIGIN = "https://wijk.example.be";
const dist = `${__dirname}/../../../dist/`;

const production = readXml(excelManifest({ origin: ORIGIN, version: "1.2.3", kind: "production" }));
const development = readXml(excelManifest({ origin: "https://localhost:3000", version: "1.2.3", kind: "development" }));
const both = [
  ["production", production],
  ["development", development],
] as const;

const names = (element: XmlElement) => element.children.map(({ name }) => name);

/** The elements in the order of the schemas (OfficeApp 1.1 and TaskPaneAppVersionOverrides 1.0; [MS-OWEMXML]). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Group: ["Label", "Icon", "Control"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

describe.each(both)("the %s manifest", (_, manifest) => {
  test.each(Object.keys(ORDER))("keeps the order of the schema in %s", (name) => {
    const elements = manifest.name === name ? [manifest] : all(manifest, name);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      const places = names(element).map((child) => ORDER[name]?.indexOf(child) ?? -1);
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test("has what a store and an administrator ask for", () => {
    for (const name of ["SupportUrl", "HighResolutionIconUrl", "IconUrl", "ProviderName", "GetStarted"])
      one(manifest, name);
    expect(manifest.children.find(({ name }) => name === "Id")?.text).toMatch(
      /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
    );
    expect(manifest.children.find(({ name }) => name === "Version")?.text).toBe("1.2.3.0");
    expect(one(manifest, "DefaultLocale").text).toBe("nl-BE");
  });

  test("asks for no more of Excel than 2021 has", () => {
    const sets = all(manifest, "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
    expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.13"]);
  });

  test("lets the pane, the sheet functions and the ribbon share one runtime", () => {
    const [runtimes] = all(manifest, "Runtimes");
    const runtime = one(manifest, "Runtime").attributes;
    expect(runtime.lifetime).toBe("long");
    expect(one(one(manifest, "Page"), "SourceLocation").attributes.resid).toBe(runtime.resid);
    expect(one(manifest, "FunctionFile").attributes.resid).toBe(runtime.resid);
    const host = all(one(manifest, "VersionOverrides"), "Host").find((element) => element.children.length > 0);
    expect(host?.children[0]).toBe(runtimes);
  });

  test("resolves every resource and uses every resource", () => {
    const resources = one(manifest, "Resources").children.flatMap(({ children }) => children);
    const ids = resources.map(({ attributes }) => attributes.id ?? "");
    const used = new Set(referenced(manifest));
    expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test("keeps texts within 125 and 250 characters, in both languages", () => {
    for (const [list, limit] of [
      ["bt:ShortStrings", 125],
      ["bt:LongStrings", 250],
    ] as const) {
      for (const { attributes, children } of one(manifest, list).children) {
        expect(attributes.DefaultValue?.length).toBeLessThanOrEqual(limit);
        for (const override of children) expect(override.attributes.Value?.length).toBeLessThanOrEqual(limit);
        if (attributes.id !== "Functions.Namespace")
          expect(children.map(({ attributes }) => attributes.Locale)).toContain("en-US");
      }
    }
    const description = all(manifest, "Description")[0]?.attributes.DefaultValue ?? "";
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(250);
  });

  test("loads everything over https from one origin", () => {
    const origin = new URL(one(manifest, "IconUrl").attributes.DefaultValue ?? "").origin;
    for (const address of addresses(manifest)) {
      expect(address).toMatch(/^https:\/\//);
      expect(new URL(address).origin).toBe(origin);
    }
  });

  test("has a ribbon with Openen, Berekenen and Herstellen", () => {
    const labels = all(manifest, "Control").map((control) =>
      text(manifest, control.children[0]?.attributes.resid ?? ""),
    );
    expect(labels).toEqual(["Openen", "Berekenen", "Herstellen"]);
    expect(all(manifest, "Action").map(({ attributes }) => attributes["xsi:type"])).toEqual([
      "ShowTaskpane",
      "ExecuteFunction",
      "ExecuteFunction",
    ]);
    expect(all(manifest, "FunctionName").map((element) => element.text)).toEqual(["calculate", "restore"]);
  });

  test("shows icons that exist in the size that it says", () => {
    const urls = [
      ...all(manifest, "IconUrl"),
      ...all(manifest, "HighResolutionIconUrl"),
      ...one(manifest, "bt:Images").children,
    ];
    for (const { attributes } of urls) {
      const path = new URL(attributes.DefaultValue ?? "").pathname;
      const size = Number(/icon-(\d+)\.png$/.exec(path)?.[1]);
      const file = `${dist}excel-addin${path}`;
      expect(existsSync(file)).toBe(true);
      const png = readFileSync(file);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
    expect(one(manifest, "IconUrl").attributes.DefaultValue).toMatch(/icon-32\.png$/);
    expect(one(manifest, "HighResolutionIconUrl").attributes.DefaultValue).toMatch(/icon-64\.png$/);
    for (const image of all(manifest, "bt:Image").filter(({ attributes }) => attributes.size)) {
      expect(image.attributes.resid).toBe(`Icon.${image.attributes.size}`);
    }
  });
});

test("in production a function is typed without a prefix; in development it begins with DEV", () => {
  expect(all(production, "Namespace")).toEqual([]);
  expect(text(development, one(development, "Namespace").attributes.resid ?? "")).toBe("DEV");
});

test("production and development can be installed side by side", () => {
  expect(production.children[0]?.text).not.toBe(development.children[0]?.text);
});

test("a new version makes Excel fetch the functions and their descriptions again", () => {
  for (const id of ["Functions.Script.Url", "Functions.Metadata.Url"])
    expect(text(production, id)).toMatch(/\?v=1\.2\.3$/);
});

test("the build wrote both manifests with files that it made", () => {
  for (const file of ["excel.xml", "excel.dev.xml"]) {
    const manifest = readXml(readFileSync(`${dist}manifests/${file}`, "utf8"));
    const own = one(manifest, "IconUrl").attributes.DefaultValue ?? "";
    const origin = new URL(own).origin;
    for (const address of addresses(manifest)) {
      const path = address.slice(origin.length).replace(/[?#].*$/, "");
      expect([path, existsSync(`${dist}excel-addin${path}`)]).toEqual([path, true]);
    }
  }
});

/** Attributes that point at a resource; the namespace of custom functions among them. */
function referenced(element: XmlElement): string[] {
  const own = element.attributes.resid;
  return [...(own ? [own] : []), ...element.children.flatMap(referenced)];
}

function text(manifest: XmlElement, id: string): string | undefined {
  const resources = one(manifest, "Resources").children.flatMap(({ children }) => children);
  return resources.find(({ attributes }) => attributes.id === id)?.attributes.DefaultValue;
}

/** Every value that is an address, in defaults and in overrides. */
function addresses(element: XmlElement): string[] {
  const own = Object.entries(element.attributes)
    .filter(([name, value]) => !name.startsWith("xmlns") && /^\w+:\/\//.test(value))
    .map(([, value]) => value);
  return [...own, ...element.children.flatMap(addresses)];
}
