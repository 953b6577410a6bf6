/** Which columns were read as categories or as who pays is told once, and that their total does not count again. */
import { categoryFindings } from "../../../../core/budget/reading/category-findings";
import { readRows } from "../read";

const told = (rows: Parameters<typeof readRows>[0]) =>
  categoryFindings(readRows(rows, { row: 3, column: 2 }).layout).map(({ severity, text, values, cell }) => [
    `${severity} ${text.key.replace("budget.", "")}`,
    cell?.row,
    cell?.column,
    values,
  ]);

test("categories, sources and totals, each at its first column", () => {
  expect(
    told([
      ["", "Kosten", "", "", "Inkomsten", "", ""],
      ["Taak", "Personeel", "Werken", "Totaal", "Vlaanderen", "Stad", "Totaal"],
      ["Plan", 100, 50, 150, 75, 60, 135],
      ["Weg", 10, 5, 15, 7, 6, 13],
    ]),
  ).toEqual([
    ["note categoryColumns", 3, 3, { columns: "Personeel, Werken" }],
    ["note sourceColumns", 3, 6, { columns: "Vlaanderen, Stad" }],
    ["note totalBesideCategories", 3, 5, { header: "Kosten Totaal" }],
    ["note totalBesideCategories", 3, 8, { header: "Inkomsten Totaal" }],
  ]);
});

test("nothing without categories, also where there is a total", () => {
  expect(
    told([
      ["Post", "Soort", 2026, 2027, "Totaal"],
      ["Coach", "kost", 1, 2, 3],
    ]),
  ).toEqual([]);
});
