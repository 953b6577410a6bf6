/** The table of requirement sets that the build reads from Microsoft's type declarations. */
import { readFileSync } from "node:fs";
import { readApiSets } from "../../local-hosts/api-set-table";

const table = readApiSets(readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));

test.each([
  ["Range", "values", "ExcelApi 1.1"],
  ["Range", "getUsedRangeOrNullObject", "ExcelApi 1.4"],
  ["Range", "hasSpill", "ExcelApi 1.12"],
  ["Range", "getMergedAreasOrNullObject", "ExcelApi 1.13"],
  ["Table", "resize", "ExcelApi 1.13"],
  ["Table", "onChanged", "ExcelApi 1.7"],
  ["Worksheet", "freezePanes", "ExcelApi 1.7"],
  ["Worksheet", "namedSheetViews", "ExcelApiOnline 1.1"],
  ["NamedItemCollection", "add", "ExcelApi 1.4"],
  ["DataValidation", "rule", "ExcelApi 1.8"],
  ["Chart", "setPosition", "ExcelApi 1.1"],
  ["Runtime", "enableEvents", "ExcelApi 1.8"],
])("%s.%s belongs to %s", (type, member, set) => {
  expect(table[type]?.[member]).toBe(set);
});

test("no other program's objects are in it", () => {
  expect(table.Slide).toBeUndefined();
  expect(table.Paragraph).toBeUndefined();
});
