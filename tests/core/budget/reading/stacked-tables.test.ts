/** A second table under the first with its amounts in other columns is read by its own header. */
import { stackedTables } from "../../../../core/budget/reading/stacked-tables";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { blockOf } from "../block";
import { amountsOf, readRows, rolesOf } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];

/** The rows of either table on the sheet, which begins in row 3: "3+2, 6+2". */
const tables = (rows: Rows) =>
  stackedTables(blockOf(rows, { row: 3, column: 2 }))
    ?.map(({ row, rows: count, column, columns }) => `${row}+${count} at ${column}+${columns}`)
    .join(", ") ?? "none";

const UPPER: Rows = [
  ["Uitgaven", "Bedrag", ""],
  ["Coach", 100, ""],
];
const EMPTY = ["", "", ""];
const OTHER: Rows = [
  ["Inkomsten", "Status", "Bedrag"],
  ["Premie", "zeker", 60],
];

describe("two tables", () => {
  test("are divided by an empty row, with at most two titles above the second header", () => {
    expect(tables([...UPPER, EMPTY, ...OTHER])).toBe("3+2 at 2+3, 6+2 at 2+3");
    expect(tables([...UPPER, EMPTY, ["Wie betaalt", "", ""], ...OTHER])).toBe("3+2 at 2+3, 6+3 at 2+3");
    expect(tables([...UPPER, EMPTY, ["Wie betaalt", "", ""], ["In 2026", "", ""], ...OTHER])).toBe(
      "3+2 at 2+3, 6+4 at 2+3",
    );
    expect(
      tables([...UPPER, EMPTY, ["Wie betaalt", "", ""], ["In 2026", "", ""], ["En later", "", ""], ...OTHER]),
    ).toBe("none");
  });

  test("may have more than one empty row between them", () => {
    expect(tables([...UPPER, EMPTY, EMPTY, EMPTY, ...OTHER])).toBe("3+2 at 2+3, 6+4 at 2+3");
  });

  test.each<[string, Rows]>([
    ["no empty row", [...UPPER, ...OTHER]],
    ["amounts in the same column", [...UPPER, EMPTY, ["Inkomsten", "Bedrag", "Status"], ["Stad", 60, "zeker"]]],
    ["amounts in one column that is the same", [...UPPER, EMPTY, ["Post", "Uitgaven", "Inkomsten"], ["Stad", 5, 60]]],
    ["no header in the second", [...UPPER, EMPTY, ["Stad", "", 60], ["Gewest", "", 7]]],
    ["no header in the first", [["Coach", 100, ""], ["Zaal", 20, ""], EMPTY, ...OTHER]],
    ["no amounts in the second", [...UPPER, EMPTY, ["Inkomsten", "Status", "Bedrag"], ["Premie", "zeker", ""]]],
    ["no amounts in the first", [["Uitgaven", "Bedrag", ""], ["Coach", "", ""], EMPTY, ...OTHER]],
    ["a second of one row", [...UPPER, EMPTY, ["Inkomsten", "Status", "Bedrag"]]],
  ])("none: %s", (_, rows) => {
    expect(tables(rows)).toBe("none");
  });
});

describe("read together", () => {
  const rows: Rows = [...UPPER, EMPTY, ...OTHER];

  test("every amount counts on its side and keeps its cell", () => {
    const reading = readRows(rows, { row: 3, column: 2 });
    expect(amountsOf(reading)).toEqual(["-100", "+60"]);
    expect(reading.lines.map(({ cell, number }) => [cell.row, cell.column, number])).toEqual([
      [4, 3, 1],
      [7, 4, 2],
    ]);
    expect(reading.lines[1]?.status).toBe("toegekend");
  });

  test("each row of the sheet is shown once, also those between the tables", () => {
    const reading = readRows([...UPPER, EMPTY, EMPTY, ...OTHER], { row: 3, column: 2 });
    expect(reading.layout.rows.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(rolesOf(reading)).toEqual(["header", "line", "blank", "blank", "header", "line"]);
    expect(reading.layout.columns).toHaveLength(6);
  });

  test("the header that the user chose is that of the whole sheet", () => {
    const choices = { columns: [], header: "Uitgaven | Bedrag | " };
    const long = [...UPPER, ["Zaal", 20, ""], ["Drank", 5, ""], EMPTY, ...OTHER];
    expect(readRows(long, { choices }).layout.halves).toBeUndefined();
    expect(readRows(long).layout.halves).toHaveLength(2);
  });
});
