/** A table is found where the user put it: linked, as an Excel table, under a name, or on the sheet of its name. */
import { criteria } from "../../../core/selection/tables/criteria";
import { koppelingen } from "../../../core/tables/koppelingen";
import { locate } from "../../../core/tables/locate";
import type { TableSchema } from "../../../core/tables/schema";
import { team } from "../../../core/team/tables/team";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const rows = (name: string): CellValue[][] => [
  ["Criterium", "Richting", "Gewicht"],
  [name, "hoog", 1],
];
const other = makeBlock("Boodschappen", [["Melk", 2]]);
const place = { row: 0, column: 0, rows: 2, columns: 3 };
const LINKS = koppelingen.columns.map(({ header }) => header);

/** How the criteria were found, on which sheet, and in which rows. */
function found(snapshot: Snapshot, schema: TableSchema = criteria) {
  const { by, shape } = locate(snapshot, schema) ?? {};
  return by && [by, shape?.block.sheet, shape?.dataRows];
}

test("the link goes first, then the Excel table, the name and the sheet, each in any case", () => {
  const blocks = ["Link", "Tabel", "Naam", "Criteria"].map((sheet) => makeBlock(sheet, rows("Gas")));
  const links = makeBlock("Koppelingen", [LINKS, ["criteria", "Link", "A1:C2", "Criterium", "Criterium", "1"]]);
  const tables = [
    { name: "Iets", sheet: "Criteria", ...place },
    { name: "CRITERIA", sheet: "Tabel", ...place },
  ];
  const names = [
    { name: "Iets", sheet: "Criteria", ...place },
    { name: "criteria", sheet: "Naam", ...place },
  ];
  expect(found(makeSnapshot([other, ...blocks, links], { tables, names }))).toEqual(["link", "Link", [1]]);
  expect(found(makeSnapshot([other, ...blocks], { tables, names }))).toEqual(["table", "Tabel", [1]]);
  expect(found(makeSnapshot([other, ...blocks], { names }))).toEqual(["name", "Naam", [1]]);
  expect(found(makeSnapshot([other, ...blocks]))).toEqual(["sheet", "Criteria", [1]]);
  expect(found(makeSnapshot([other, ...blocks]), team)).toBeUndefined();
});

test("a link, a table or a name that leads to nothing is passed over", () => {
  const lost = { sheet: "Weg", ...place };
  const links = makeBlock("Koppelingen", [LINKS, ["Criteria", "Weg", "A1:C2", "Criterium", "Criterium", "1"]]);
  const wrong = makeBlock("Koppelingen", [LINKS, ["Criteria", "Boodschappen", "A1:B1", "Criterium", "Criterium", "1"]]);
  const block = makeBlock("Criteria", rows("Gas"));
  const extra = {
    tables: [{ name: "Criteria", ...lost }],
    names: [{ name: "Criteria", sheet: other.sheet, ...place }],
  };
  expect(found(makeSnapshot([other, block, links], extra))).toEqual(["sheet", "Criteria", [1]]);
  expect(found(makeSnapshot([other, block, wrong]))).toEqual(["sheet", "Criteria", [1]]);
  expect(found(makeSnapshot([other]))).toBeUndefined();
});

test("a range on a sheet with other lists holds its own rows, of the list that the range lies on", () => {
  const sheet = makeBlock("Lijsten", [...rows("Gas"), ["Huur", "laag", 2], [], ["Iets anders", 1, 2]]);
  const names = [{ name: "Criteria", sheet: "Lijsten", ...place }];
  expect(found(makeSnapshot([sheet], { names }))).toEqual(["name", "Lijsten", [1]]);
  const apart = makeBlock("Lijsten", rows("Stroom"), { row: 20, column: 7 });
  const there = [{ name: "Criteria", sheet: "Lijsten", ...place, row: 20, column: 7 }];
  expect(found(makeSnapshot([sheet, apart], { names: there }))).toEqual(["name", "Lijsten", [21]]);
});

test("a refresh looks for a table once, however often it is asked for", () => {
  const snapshot = makeSnapshot([makeBlock("Criteria", rows("Gas"))]);
  expect(locate(snapshot, criteria)).toBe(locate(snapshot, criteria));
});
