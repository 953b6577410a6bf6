/** What goes to Google: the script, the page and the manifest, as the build left them. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { parse, type Token, tokTypes } from "acorn";
import { catalogue } from "../../../core/functions/catalogue";
import { documentedCatalogue } from "../../../core/functions/help/documented-catalogue";
import { servedPage } from "../../../local-hosts/sheets/served-page";
import { declaredFunctions } from "../../../local-hosts/sheets/sheet-functions";
import { PUSHED_FILES, wrongWith } from "../../../tools/sheets-push";
import { code, manifest, openSheets, restHtml, sidebarHtml } from "../../local-hosts/sheets/open-sheets";
import { evaluateInRealm } from "../../local-hosts/sheets/vm-realm";
import { freeNames, membersOf, parseScript } from "../../sheets-addon/script-names";

const root = join(__dirname, "../../..");
const ENTRIES = [
  "onInstall",
  "onOpen",
  "openPane",
  "calculateInPane",
  "showHelp",
  "paneRest",
  "readWorkbook",
  "applyPlan",
  "lookAtPlan",
  "glance",
  "goToCell",
  "mapPieces",
  "pdfLinks",
];

/** Services that the script may use, with the scope that each needs by Google's reference; LockService needs none. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
  HtmlService: [],
  LockService: [],
  Utilities: [],
  Session: [],
  Charts: [],
};

/** Members that need a scope of their own, or that would need more than the file at hand. */
const MEMBER_SCOPES: Readonly<Record<string, readonly string[]>> = {
  getUi: ["https://www.googleapis.com/auth/script.container.ui"],
};

const SENDS = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|Worker)\b/;

function scriptOf(page: string): string {
  return /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? "";
}

function tokensOf(script: string): Token[] {
  const tokens: Token[] = [];
  parse(script, { ecmaVersion: "latest", onToken: tokens });
  return tokens;
}

const LANGUAGE = new Set(Object.getOwnPropertyNames(vm.runInNewContext("globalThis")));

describe("Code.js", () => {
  test("is ES2020 at most, without private or static fields", () => {
    expect(() => parseScript(code)).not.toThrow();
    expect(() => parseScript("class A { #x = 1 }")).toThrow();
    expect(() => parseScript("class A { static x = 1 }")).toThrow();
  });

  test("uses the language and known services of Google only: nothing of browsers or Node", () => {
    const services = Object.keys(SCOPES);
    const foreign = [...freeNames(code)].filter((name) => !services.includes(name) && !LANGUAGE.has(name));
    expect(foreign).toEqual([]);
    expect(freeNames("fetch('x'); function f(URL) { return URL }")).toEqual(new Set(["fetch"]));
  });

  test("uses nothing of the language that Apps Script lacks or leaves unspecified", () => {
    const names = freeNames(code);
    for (const name of ["Intl", "WebAssembly", "SharedArrayBuffer", "Atomics", "console", "globalThis", "eval"]) {
      expect(names).not.toContain(name);
    }
    expect(code).not.toMatch(/\.(replaceAll|at|flatMap\.at|hasOwn|structuredClone)\(|import\(|\brequire\(/);
  });

  test("asks exactly the scopes that its services need", () => {
    const needed = new Set<string>();
    for (const name of freeNames(code)) for (const scope of SCOPES[name] ?? []) needed.add(scope);
    for (const member of membersOf(code, "SpreadsheetApp")) {
      for (const scope of MEMBER_SCOPES[member] ?? []) needed.add(scope);
    }
    expect([...manifest.oauthScopes].sort()).toEqual([...needed].sort());
  });

  test("opens no other file, sends nothing and asks nothing of the user's identity", () => {
    expect(code).not.toMatch(
      /openById|openByUrl|SpreadsheetApp\.create|SpreadsheetApp\.open\b|UrlFetchApp|getActiveUser\(|getEffectiveUser/,
    );
    expect([...membersOf(code, "Session")].sort()).toEqual(["getActiveUserLocale", "getScriptTimeZone"]);
  });

  test("has exactly the top-level functions that Google may call", () => {
    const program = parseScript(code) as unknown as { body: { type: string; id?: { name: string } }[] };
    const functions = program.body.filter(({ type }) => type === "FunctionDeclaration").map(({ id }) => id?.name);
    expect(functions).toEqual([...ENTRIES, ...catalogue.map(({ name }) => name)]);
    expect(functions.filter((name) => name?.endsWith("_"))).toEqual([]);
  });

  test("calls no service while it loads", () => {
    const services = Object.fromEntries(
      Object.keys(SCOPES).map((name) => [
        name,
        new Proxy(
          {},
          {
            get: (_, member) => {
              throw new Error(`${name}.${String(member)} at load`);
            },
          },
        ),
      ]),
    );
    expect(() => evaluateInRealm(code, services)).not.toThrow();
  });

  test("documents every sheet function right above it, parameter by parameter, in Dutch", () => {
    const declared = declaredFunctions(code);
    expect(declared.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
    for (const spec of documentedCatalogue) {
      const names = spec.parameters.map(({ name }) => name);
      const comment = new RegExp(
        `/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${spec.name}\\(${names.join(", ")}\\) \\{`,
      );
      const text = comment.exec(code)?.[1] ?? "";
      expect([...text.matchAll(/@param \{(?:range|type)\} (\S+) (.+)/g)].map((match) => match[1])).toEqual(names);
      expect([...text.matchAll(/@param \{\w+\} \S+ \[mag ontbreken\]/g)]).toHaveLength(
        spec.parameters.filter(({ optional }) => optional).length,
      );
      expect(text).toContain(spec.description.nl.slice(0, 20));
      expect(text).toContain("@customfunction");
    }
  });
});

describe.each([
  ["sidebar.html", sidebarHtml],
  ["sidebar-rest.html", restHtml],
])("%s", (_, page) => {
  test("asks nothing of any other place", () => {
    expect(page).not.toMatch(/<(?:script|img|iframe|link|source|object|embed)\b[^>]*\b(?:src|href|data)\s*=/i);
    expect(page).not.toMatch(/@import|url\(\s*["']?(?!data:|#)/);
    const addresses = new Set([...page.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address));
    // Names of XML, a licence, and where React's error messages point a developer to; no page asks them.
    const known = ["http://www.w3.org", "https://github.com", "https://react.dev"];
    expect([...addresses].filter((address) => !known.includes(address))).toEqual([]);
    expect(page.replaceAll("https://github.com/mholt/PapaParse", "")).not.toContain("https://github.com");
  });

  test("is one page with one script that the parser of HTML cannot cut off", () => {
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page.match(/<!--/g)).toBeNull();
    expect(() => new vm.Script(scriptOf(page))).not.toThrow();
  });

  test("has no template literal, in which Google strips what looks like a comment", () => {
    expect(tokensOf("f(`a`)").map(({ type }) => type)).toContain(tokTypes.template);
    expect(tokensOf(scriptOf(page)).filter(({ type }) => type === tokTypes.template)).toEqual([]);
  });

  test("is the same script after Google took out what it takes for comments", () => {
    const words = (script: string) => tokensOf(script).map(({ start, end }) => script.slice(start, end));
    const served = words(scriptOf(servedPage(page))).join("\n");
    expect(served === words(scriptOf(page)).join("\n")).toBe(true);
  });

  test("sends nothing by itself: all that travels goes through google.script.run", () => {
    // Papa Parse can download and can start a worker; it is only ever given text.
    const sends = page === restHtml ? /\b(fetch|WebSocket|EventSource|sendBeacon)\b/ : SENDS;
    expect(page).not.toMatch(sends);
  });
});

describe("the sidebar", () => {
  test("is at most 700 kB: one that opens slowly is closed", () => {
    expect(sidebarHtml.length).toBeLessThan(700_000);
  });

  test("has the place where the menu leaves language and command", () => {
    expect(sidebarHtml).toContain('<div id="pane" data-language="" data-command="">');
  });

  test("carries the licences of what it contains", () => {
    expect(sidebarHtml).toMatch(/@license React/);
    expect(sidebarHtml + restHtml).toMatch(/Copyright \(c\) Microsoft Corporation/);
    expect(sidebarHtml + restHtml).not.toContain("LICENSE.txt");
  });

  test("gets its second half from the server as a script, without tags around it", async () => {
    const { host } = await openSheets();
    const rest = await host.call("paneRest");
    expect(() => new vm.Script(String(rest))).not.toThrow();
    expect(String(rest).length).toBeGreaterThan(100_000);
  });
});

describe("appsscript.json", () => {
  test("asks for the file at hand and the sidebar, runs on V8 on Belgian time and logs nothing", () => {
    expect(manifest).toEqual({
      timeZone: "Europe/Brussels",
      runtimeVersion: "V8",
      exceptionLogging: "NONE",
      oauthScopes: [
        "https://www.googleapis.com/auth/spreadsheets.currentonly",
        "https://www.googleapis.com/auth/script.container.ui",
      ],
    });
  });
});

describe("what clasp would push", () => {
  test("is refused when a file is missing or foreign", () => {
    const status = (files: string[]) =>
      JSON.stringify({ filesToPush: files.map((file) => `dist/sheets-addon/${file}`) });
    expect(wrongWith(status(["Code.js", "sidebar-rest.html", "sidebar.html"]))).toContain("missing: appsscript.json");
    expect(wrongWith(status([...PUSHED_FILES, "notes.html"]))).toContain("not part of the add-on: notes.html");
  });

  test("is the script, the page in two halves, the manifest and the map, and nothing else", () => {
    const built = readdirSync(join(root, "dist/sheets-addon"), { recursive: true, encoding: "utf8" });
    expect(built.filter((file) => file !== "map").sort()).toEqual(PUSHED_FILES);
    // clasp refuses a rootDir outside the folder of its project file, so the files go to a folder of their own.
    const folder = mkdtempSync(join(tmpdir(), "clasp-"));
    try {
      const project = join(folder, "project.json");
      cpSync(join(root, "dist/sheets-addon"), join(folder, "dist/sheets-addon"), { recursive: true });
      cpSync(join(root, ".clasp.json.example"), project);
      const answer = execFileSync(join(root, "node_modules/.bin/clasp"), ["status", "--json", "-P", project], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, HOME: folder },
      });
      const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
      expect([...filesToPush].sort()).toEqual(PUSHED_FILES.map((file) => `dist/sheets-addon/${file}`));
      expect(wrongWith(answer)).toBeUndefined();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test("a sheet function answers in a cell, and its sentence stands with the error", async () => {
  const { spreadsheet } = await openSheets();
  const sheet = spreadsheet.sheets.active();
  const write = (row: number, column: number, formula: string) =>
    spreadsheet.cells.write(sheet, { row, column, rows: 1, columns: 1 }, [[{ formula }]]);
  spreadsheet.cells.write(sheet, { row: 0, column: 0, rows: 3, columns: 2 }, [
    [1, 2],
    [3, 4],
    [2, null],
  ]);
  write(0, 3, "=WIJKSCORE(A1:B3,A1:B1)");
  await spreadsheet.settled();
  write(0, 5, "=WIJKSCORE(A1:B3,A1:A3)");
  await spreadsheet.settled();
  expect(spreadsheet.cells.values(sheet, { row: 0, column: 3, rows: 3, columns: 1 })).toEqual([[0], [100], [50]]);
  expect(spreadsheet.cells.kinds(sheet, { row: 0, column: 5, rows: 1, columns: 1 })).toEqual([["Error"]]);
  expect(spreadsheet.functions.message(sheet, 0, 5)).toMatch(/gewichten/);
});
