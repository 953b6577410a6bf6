/** What somebody types right beside or below a table belongs to it, as Excel does by itself; another table never does. */
import { growingTable, startOfContent } from "../../../core/workbook/growing-table";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock } from "./make-block";

test("content begins at the first row and the first column that hold something", () => {
  expect(
    startOfContent([
      ["", "", ""],
      ["", "", 0],
      ["", "a", ""],
    ]),
  ).toEqual({ row: 1, column: 1 });
  expect(startOfContent([["a"]])).toEqual({ row: 0, column: 0 });
  expect(
    startOfContent([
      ["", ""],
      ["", ""],
    ]),
  ).toEqual({ row: 0, column: 0 });
  expect(startOfContent([])).toEqual({ row: 0, column: 0 });
});

describe("a table", () => {
  const table = { name: "Criteria", sheet: "Blad", row: 5, column: 3, rows: 2, columns: 2 };
  const HEADER = ["Criterium", "Gewicht"];
  /** How many rows and columns it reaches over, in cells that begin in the fourth row and third column. */
  const reach = (rows: CellValue[][], others: Partial<typeof table>[] = []) => {
    const block = makeBlock("Blad", [["Titel"], [], ...rows.map((row) => ["", ...row])], { row: 3, column: 2 });
    const tables = [table, ...others.map((other) => ({ ...table, name: "Andere", rows: 1, columns: 1, ...other }))];
    const grown = growingTable(table, tables, [makeBlock("Ander", [["x"]]), block]);
    expect(grown).toMatchObject({ name: "Criteria", sheet: "Blad", row: 5, column: 3 });
    return [grown.rows, grown.columns];
  };

  test("takes in headers right beside it and rows right below it, with something in any of its columns", () => {
    expect(reach([HEADER, ["Gas", 1]])).toEqual([2, 2]);
    expect(
      reach([
        [...HEADER, "Bron", 2024],
        ["Gas", 1],
      ]),
    ).toEqual([2, 4]);
    expect(reach([HEADER, ["Gas", 1], ["Huur", ""], ["", 0]])).toEqual([4, 2]);
    expect(
      reach([
        [...HEADER, "Bron"],
        ["Gas", 1],
        ["", "", "x"],
      ]),
    ).toEqual([3, 3]);
  });

  test("stops at the first empty header and the first empty row; what stands beside the rows does not count", () => {
    expect(
      reach([
        [...HEADER, "", "Bron"],
        ["Gas", 1],
      ]),
    ).toEqual([2, 2]);
    expect(reach([HEADER, ["Gas", 1], ["", ""], ["Huur", 2]])).toEqual([2, 2]);
    expect(reach([HEADER, ["Gas", 1, "nota"], ["", "", "nota"]])).toEqual([2, 2]);
  });

  test("never takes in cells of another table", () => {
    const rows = [
      [...HEADER, "Bron", "Jaar"],
      ["Gas", 1],
      ["Huur", 2],
      ["Koop", 3],
    ];
    expect(reach(rows)).toEqual([4, 4]);
    expect(reach(rows, [{ column: 6 }])).toEqual([4, 3]);
    expect(reach(rows, [{ column: 5, columns: 2 }])).toEqual([4, 2]);
    expect(reach(rows, [{ row: 8, columns: 2 }])).toEqual([3, 4]);
    expect(reach(rows, [{ row: 7, rows: 2, columns: 2 }])).toEqual([2, 4]);
    expect(reach(rows, [{ column: 6, sheet: "Elders" }])).toEqual([4, 4]);
    expect(reach(rows, [{ column: 4 }])).toEqual([4, 4]);
    expect(
      reach(rows, [
        { row: 4, column: 5 },
        { row: 6, column: 5 },
        { row: 5, column: 7 },
      ]),
    ).toEqual([4, 4]);
  });

  test("is looked up in the block in which its header lies", () => {
    const around = [
      makeBlock("Ander", [[...HEADER, "Bron"]], { row: 5, column: 3 }),
      makeBlock("Blad", [[...HEADER, "Bron"]], { row: 2, column: 3, rows: 3 }),
      makeBlock("Blad", [["x", "y", "z"]], { row: 9, column: 3 }),
    ];
    const own = makeBlock(
      "Blad",
      [
        [...HEADER, "Bron"],
        ["Gas", 1],
      ],
      { row: 5, column: 3 },
    );
    expect(growingTable(table, [table], [...around, own])).toMatchObject({ rows: 2, columns: 3 });
  });

  test("of which the sheet was not read stays as it is", () => {
    expect(growingTable(table, [table], [])).toEqual(table);
    expect(growingTable(table, [table], [makeBlock("Blad", [HEADER], { row: 6, column: 3 })])).toEqual(table);
    expect(growingTable(table, [table], [makeBlock("Blad", [HEADER], { row: 4, column: 3 })])).toEqual(table);
  });
});
