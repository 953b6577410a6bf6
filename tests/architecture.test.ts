/** Who may import whom, as docs say: a room that reaches into another one fails here. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseSync } from "@swc/core";

const root = join(__dirname, "..");

/** Rooms by their first folder; what is not listed may not be imported. Packages are `package:name`. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  panel: ["panel", "core", "package:react", "package:react-dom", "package:@fluentui/react-components", "package:yalps"],
  "excel-addin": ["excel-addin", "core", "panel"],
  "sheets-addon": ["sheets-addon", "core", "panel"],
  "local-hosts": ["local-hosts", "package:"],
};

/** What every room of core may use. */
const GROUND = ["cells", "texts", "workbook", "tables"];
/** Inside core: ground below kernels and public files, those below the steps; a step lists the steps that it builds on. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  cells: ["cells"],
  texts: ["texts", "cells"],
  workbook: ["workbook", "cells", "texts"],
  tables: ["tables", "workbook", "cells", "texts"],
  // Kernels: numbers in, numbers out.
  decision: ["decision", "cells"],
  // Reading public files knows no table.
  opendata: ["opendata", "workbook", "cells", "texts"],
  // The map reads the codes of areas that public files write.
  map: ["map", "opendata", "texts", "cells"],
  // Which wijken are compared: every step that names one knows them.
  candidates: ["candidates", ...GROUND],
  selection: ["selection", "candidates", "interviews", "stakeholders", "decision", "opendata", "map", ...GROUND],
  budget: ["budget", ...GROUND],
  // The cost of the team becomes a line of the budget.
  team: ["team", "budget", ...GROUND],
  stakeholders: ["stakeholders", "candidates", "decision", ...GROUND],
  interviews: ["interviews", "candidates", "stakeholders", "decision", ...GROUND],
  impact: ["impact", "candidates", "budget", "selection", "decision", ...GROUND],
  checklist: ["checklist", "team", "stakeholders", "interviews", "budget", "selection", ...GROUND],
  // What is defended stands on every step, and its marks on the list of tables.
  dossier: [
    "dossier",
    "candidates",
    "budget",
    "selection",
    "team",
    "stakeholders",
    "interviews",
    "impact",
    "checklist",
    "decision",
    "table-schemas",
    ...GROUND,
  ],
  privacy: ["privacy", "selection", "interviews", "stakeholders", ...GROUND],
};
/** The sheet functions and the examples use every step, and the lists of steps and tables name them all. */
const OVER_ALL = ["functions", "examples", "steps.ts", "table-schemas.ts"];

interface Import {
  file: string;
  /** A path from the root of the repository, or a package as "package:name". */
  target: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replace(/\\/g, "/"));
}

function importsOf(file: string): Import[] {
  const named = modulesIn(readFileSync(join(root, file), "utf8"), file.endsWith("x"));
  return named.map((source) => ({ file, target: targetOf(file, source) }));
}

/** Every module that a file names: imports, exports from, dynamic imports, types by `import("...")`. */
function modulesIn(text: string, tsx: boolean): string[] {
  const found: string[] = [];
  visit(parseSync(text, { syntax: "typescript", tsx }), found);
  return found;
}

function visit(node: unknown, found: string[]): void {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, found);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const { type, source, callee, argument, arguments: args } = node as Record<string, unknown>;
  if (/^(Import|Export)/.test(String(type)) && isText(source)) found.push(source.value);
  if (type === "TsImportType" && isText(argument)) found.push(argument.value);
  if (isNode(callee) && (callee.type === "Import" || (callee.type === "Identifier" && callee.value === "require"))) {
    const first = Array.isArray(args) ? args[0]?.expression : undefined;
    found.push(isText(first) ? first.value : "package:(computed)");
  }
  for (const child of Object.values(node)) visit(child, found);
}

function isNode(value: unknown): value is { type: string; value?: unknown } {
  return typeof value === "object" && value !== null && "type" in value;
}

function isText(value: unknown): value is { type: "StringLiteral"; value: string } {
  return isNode(value) && value.type === "StringLiteral";
}

function targetOf(file: string, source: string): string {
  if (source.startsWith(".")) return join(dirname(file), source).replace(/\\/g, "/");
  const [scope = "", name = ""] = source.split("/");
  return `package:${source.startsWith("@") ? `${scope}/${name}` : scope}`;
}

function isAllowed(target: string, allowed: readonly string[]): boolean {
  return allowed.some((one) =>
    one.startsWith("package:")
      ? target === one || (one === "package:" && target.startsWith(one))
      : target.startsWith(`${one}/`),
  );
}

const told = ({ file, target }: Import) => `${file} imports ${target}`;

test.each([
  'import { Study } from "../selection/study";',
  'import type { Study } from "../selection/study";',
  'import "../selection/study";',
  'export * from "../selection/study";',
  'export { readStudy } from "../selection/read-study";',
  'export type Kept = import("../selection/study").Study;',
  'export type Reader = typeof import("../selection/read-study");',
  'const read = () => import("../selection/read-study");',
  'const study = require("../selection/study");',
])("names a module: %s", (line) => {
  expect(modulesIn(line, false)).toEqual([expect.stringMatching(/^\.\.\/selection\/(read-)?study$/)]);
});

describe.each(Object.entries(ROOMS))("%s", (room, allowed) => {
  const imports = sources(room).flatMap(importsOf);

  test(`imports only ${allowed.join(", ")}`, () => {
    expect(imports.filter(({ target }) => !isAllowed(target, allowed)).map(told)).toEqual([]);
  });

  test("is found at all", () => {
    expect(imports.length).toBeGreaterThan(0);
  });
});

test("inside core a room imports only what lies below it", () => {
  const wrong = sources("core")
    .flatMap(importsOf)
    .filter(({ file, target }) => {
      const from = file.split("/")[1] ?? "";
      const to = target.split("/")[1] ?? "";
      if (!target.startsWith("core/") || OVER_ALL.includes(from)) return false;
      return !CORE[from]?.includes(to);
    });
  expect(wrong.map(told)).toEqual([]);
});

test("what screens are made of knows no step and no screen of the shell", () => {
  const above = ["panel/steps", "panel/shell"];
  const wrong = sources("panel")
    .filter((file) => /^panel\/(parts|charts|files|look)\//.test(file))
    .flatMap(importsOf)
    .filter(({ target }) => isAllowed(target, above));
  expect(wrong.map(told)).toEqual([]);
});

/**
 * What holds over many files and what is done in a browser has no one source file. Nor has a local host: its tests
 * promise how the program behaves that it stands for, whichever of its files do that.
 */
const WITHOUT_SOURCE = /^tests\/(promises|adapter-contract|examples|local-hosts|e2e)\/|^tests\/architecture\.test/;

test("a test bears the name of the file that it is about", () => {
  const tests = sources("tests").filter((file) => /\.test\.tsx?$/.test(file) && !WITHOUT_SOURCE.test(file));
  expect(tests.length).toBeGreaterThan(200);
  const places = new Set(["core", "panel", "excel-addin", "sheets-addon", "tools"].flatMap(sources));
  const about = (file: string) => file.replace(/^tests\//, "").replace(/\.test\.tsx?$/, "");
  expect(tests.filter((file) => !places.has(`${about(file)}.ts`) && !places.has(`${about(file)}.tsx`))).toEqual([]);
});

test("the tools and the local hosts need no test to run", () => {
  const wrong = ["tools", "local-hosts"].flatMap(sources).flatMap(importsOf);
  expect(wrong.filter(({ target }) => isAllowed(target, ["tests"])).map(told)).toEqual([]);
});

test("core has no chance, clock or language of its own: the same cells give the same answer everywhere", () => {
  const asked = sources("core").flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const found = text.match(/Math\.random|Date\.now|new Date\(\)|\bIntl\.|\.toLocale\w*\(|\.localeCompare\(/g) ?? [];
    return found.map((what) => `${file} asks ${what}`);
  });
  expect(asked).toEqual([]);
});

/** A function, a constant that is one, or a reading that is done once for a snapshot or a block. */
const EXPORTED_FUNCTION =
  /^export (?:async )?function\b|^export const \w+(?:: \(.*\) =>|(?:: [^=]+)? = (?:async )?(?:function\b|\(|<\w|\w+ =>|per(?:Snapshot|Block)\())/;

test("an exported function of core says above it what it answers", () => {
  const told = sources("core").flatMap((file) => {
    const lines = readFileSync(join(root, file), "utf8").split("\n");
    return lines.flatMap((line, at) =>
      EXPORTED_FUNCTION.test(line) ? [{ line: `${file}: ${line}`, said: lines[at - 1]?.endsWith("*/") ?? false }] : [],
    );
  });
  expect(told.length).toBeGreaterThan(1_000);
  expect(told.filter(({ said }) => !said).map(({ line }) => line)).toEqual([]);
});

test("no room that shows texts makes markup of them", () => {
  const makes = /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\(/;
  const rooms = ["panel", "excel-addin", "sheets-addon"].flatMap(sources);
  expect(rooms.filter((file) => makes.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});

test("help of the sheet functions goes only with who says it: a cell has no use for it", () => {
  const mayTell = /^(core\/functions\/help|panel\/shell\/help|tools)\/|^sheets-addon\/server\/help-page\.ts$/;
  const imports = [...Object.keys(ROOMS), "tools", "bench"].flatMap(sources).flatMap(importsOf);
  const toHelp = imports.filter(({ target }) => isAllowed(target, ["core/functions/help"]));
  expect(toHelp.length).toBeGreaterThan(0);
  expect(toHelp.filter(({ file }) => !mayTell.test(file)).map(told)).toEqual([]);
});

test("what solves a funding mix loads only when somebody asks for it", () => {
  const libraries = ["package:yalps"];
  const importing = new Set(
    sources("panel")
      .flatMap(importsOf)
      .filter(({ target }) => libraries.includes(target))
      .map(({ file }) => file),
  );
  expect(importing.size).toBe(libraries.length);
  const eager = [...importing].filter((file) =>
    /^import (?!type)[^;]*from "yalps"/m.test(readFileSync(join(root, file), "utf8")),
  );
  expect(eager).toEqual([]);
});

test("no file gathers the exports of others: an import says where a thing is", () => {
  const barrels = ["core", "panel", "excel-addin"]
    .flatMap(sources)
    .filter((file) => /^export (\*|\{[^}]*\}) from /m.test(readFileSync(join(root, file), "utf8")));
  expect(barrels).toEqual([]);
});
