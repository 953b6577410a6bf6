/** Which sheets the product writes: all of them are known, and a sheet of somebody's own by the same word is not ours. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isWrittenSheet, writtenSheets } from "../../../core/workbook/written-sheets";
import { makeBlock } from "./make-block";

const core = join(__dirname, "../../../core");

test("every sheet of results that some file of core names is known", () => {
  const named = readdirSync(core, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .flatMap((entry) => [
      ...readFileSync(join(entry.parentPath, entry.name), "utf8").matchAll(/const [A-Z_]*SHEET = "([^"]+)"/g),
    ])
    .map(([, name]) => name);
  // What the product remembers, the key to names that the user moves out of the file, and a budget of an example.
  const others = ["Koppelingen", "Sleutel", "Projectbegroting"];
  const results = named.filter((name) => !others.includes(name ?? ""));
  expect([...new Set(results)].sort()).toEqual([...writtenSheets].sort());
});

test("a sheet with a name of ours is ours, in capitals too; one that only begins like it is not", () => {
  const holds = (sheet: string, first = "Naam") => isWrittenSheet(makeBlock(sheet, [[first, "Invloed"]]));
  expect(holds("Stakeholders overzicht")).toBe(true);
  expect(holds("STAKEHOLDERS OVERZICHT")).toBe(true);
  expect(holds("Stakeholders overzicht 2025")).toBe(false);
  expect(holds("Stakeholders")).toBe(false);
});

test("a word that anybody may use is ours only under a title of the same word", () => {
  const holds = (sheet: string, first: string) => isWrittenSheet(makeBlock(sheet, [[first, "Gas"]]));
  expect(holds("Wijkselectie", "Wijkselectie")).toBe(true);
  expect(holds("Impact", "impact")).toBe(true);
  expect(holds("Wijkselectie", "Wijk")).toBe(false);
  expect(holds("Kasstroom", "Omschrijving")).toBe(false);
});
