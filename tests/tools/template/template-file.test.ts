/** The template: a colleague without the add-in begins in it, and the add-in goes on in it. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import { readChecklist } from "../../../core/checklist/read-checklist";
import { readKeyFigures } from "../../../core/impact/read-key-figures";
import { steps } from "../../../core/steps";
import { schemasOf } from "../../../core/table-schemas";
import { locate } from "../../../core/tables/locate";
import { offeredWord } from "../../../core/tables/schema";
import { tableIn } from "../../../core/tables/table";
import { columnName, parseAddress } from "../../../core/workbook/address";
import { objectName } from "../../../core/workbook/plan-read";
import { EXAMPLE_FILE, exampleFile, TEMPLATE_FILE, templateFile } from "../../../tools/template/template-file";
import { becauseSkipped, convert, testWithLibreOffice, WITH_LIBREOFFICE_TIMEOUT } from "../../libreoffice";
import { all, one } from "../read-xml";
import { dropDownsOf, partsOf, sheetsOf, snapshotOf } from "./read-back";

const bytes = templateFile();
const sheets = sheetsOf(bytes);
const schemas = steps.flatMap(schemasOf);
const sheetOf = (name: string) => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
};

describe.each([
  ["with its Excel tables", true],
  ["in a program that lost its tables", false],
])("the add-in that comes later, %s", (_, withTables) => {
  test.each(schemas.map((schema) => [schema.name, schema] as const))("recognises %s", async (_name, schema) => {
    const located = locate(await snapshotOf(bytes, withTables), schema);
    expect(located?.by).toBe(withTables ? "table" : "sheet");
    expect(located?.shape.lacking).toEqual([]);
    expect(located?.shape.columns.map(({ key }) => key).filter(Boolean)).toEqual(
      expect.arrayContaining(schema.columns.map(({ key }) => key)),
    );
  });

  test("reads the rows that were proposed without a complaint about what was written", async () => {
    const snapshot = await snapshotOf(bytes, withTables);
    expect(readChecklist(snapshot)?.questions.length).toBeGreaterThan(5);
    expect(readKeyFigures(snapshot)?.figures.get("investment")).toBeDefined();
    const findings = schemas.flatMap((schema) => tableIn(snapshot, schema)?.findings ?? []);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test("every step's table is an Excel table on a sheet of its own name, with its headers", () => {
  for (const schema of schemas) {
    const { tables, xml } = sheetOf(schema.name);
    expect(tables.map(({ name }) => name)).toEqual([objectName(schema.name)]);
    const texts = all(xml, "row")[0]?.children.map((cell) => one(cell, "t").text) ?? [];
    expect(texts.slice(0, schema.columns.length)).toEqual(schema.columns.map(({ header }) => header));
  }
});

test("every choice has a drop-down with the words that the add-in offers, and accepts other words", () => {
  for (const schema of schemas) {
    const sheet = sheetOf(schema.name);
    const offered = dropDownsOf(sheet);
    schema.columns.forEach(({ choices, kind }, column) => {
      const words = kind === "yesNo" ? ["ja", "nee"] : choices?.map(offeredWord);
      if (!words) return;
      const own = offered.find(({ at }) => at.startsWith(`${columnName(column)}2:`));
      expect([schema.name, own?.words]).toEqual([schema.name, words]);
    });
    for (const { attributes } of all(sheet.xml, "dataValidation")) expect(attributes.showErrorMessage).toBe("0");
  }
});

test("no formula asks for the add-in or for a function that only the newest Excel has", () => {
  const formulas = sheets.flatMap(({ xml }) => all(xml, "f").map(({ text }) => text));
  expect(formulas.length).toBeGreaterThan(100);
  const names = new Set(formulas.flatMap((formula) => [...formula.matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name)));
  const everywhere =
    "AND COUNTA COUNTIF COUNTIFS IF IFERROR INDEX ISNUMBER MATCH MAX MIN RANK SMALL SUM SUMIF SUMIFS SUMPRODUCT";
  expect([...names].filter((name) => !everywhere.split(" ").includes(name ?? ""))).toEqual([]);
});

describe("the file", () => {
  test("is the same, byte for byte, whenever it is written", () => {
    expect(Buffer.from(templateFile()).equals(Buffer.from(bytes))).toBe(true);
  });

  test("says of every part what it is, and every relation leads to a part", () => {
    const parts = partsOf(bytes);
    const types = parts["[Content_Types].xml"]?.children ?? [];
    const stated = types.flatMap(({ attributes }) => attributes.PartName?.slice(1) ?? []);
    const own = Object.keys(parts).filter((name) => !/\.rels$|^\[/.test(name));
    expect([...stated].sort()).toEqual([...own].sort());
    for (const [name, xml] of Object.entries(parts).filter(([file]) => file.endsWith(".rels"))) {
      const folder = name.replace(/_rels\/[^/]+$/, "");
      for (const { attributes } of xml.children) {
        expect(Object.keys(parts)).toContain(join(folder, attributes.Target ?? "").replace(/\\/g, "/"));
      }
    }
  });

  test("has styles for every cell and no two tables with one number or name", () => {
    const parts = partsOf(bytes);
    const styles = Number(one(parts["xl/styles.xml"] ?? fail(), "cellXfs").attributes.count);
    const used = sheets.flatMap(({ xml }) => all(xml, "c").map(({ attributes }) => Number(attributes.s ?? 0)));
    expect(Math.max(...used)).toBeLessThan(styles);
    const tables = Object.entries(parts).filter(([name]) => name.startsWith("xl/tables/"));
    for (const key of ["id", "name"]) {
      expect(new Set(tables.map(([, table]) => table.attributes[key])).size).toBe(schemas.length);
    }
    for (const [, table] of tables) {
      expect(all(table, "tableColumn")).toHaveLength(parseAddress(table.attributes.ref ?? "")?.columns ?? -1);
    }
  });

  test("opens in a reader of somebody else, with the start in front", async () => {
    const names = (await readWorkbook(Buffer.from(bytes))).map(({ sheet }) => sheet);
    expect(names[0]).toBe("Startblad");
    expect(names).toEqual(sheets.map(({ name }) => name));
  });

  test("the example for reviewers opens as well, with its links as names", async () => {
    const example = exampleFile();
    expect((await readWorkbook(Buffer.from(example))).map(({ sheet }) => sheet)).toContain("Koppelingen");
    const names = all(partsOf(example)["xl/workbook.xml"] ?? fail(), "definedName");
    expect(names.length).toBeGreaterThan(0);
    for (const { text } of names) expect(parseAddress(text)?.sheet).not.toBe("");
  });
});

test("`npm run template` writes both workbooks", () => {
  const root = join(__dirname, "../../..");
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const said = execFileSync(process.execPath, [tsx, "tools/template/write-template.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const [name, content] of [
    [TEMPLATE_FILE, bytes],
    [EXAMPLE_FILE, exampleFile()],
  ] as const) {
    expect(said).toContain(name);
    expect(readFileSync(join(root, "dist", name)).equals(Buffer.from(content))).toBe(true);
  }
});

const EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

testWithLibreOffice(
  `LibreOffice opens it and computes without an error value${becauseSkipped}`,
  () => {
    const texts = convert(TEMPLATE_FILE, bytes, EVERY_SHEET, (folder) =>
      sheets.map(({ name }) => readFileSync(join(folder, `${TEMPLATE_FILE.replace(".xlsx", "")}-${name}.csv`), "utf8")),
    );
    for (const text of texts) expect(text).not.toMatch(/#(N\/A|NAME|VALUE|REF|DIV)|Err:/);
  },
  WITH_LIBREOFFICE_TIMEOUT,
);

function fail(): never {
  throw new Error("The part is not there.");
}
