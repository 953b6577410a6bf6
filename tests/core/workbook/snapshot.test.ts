/** What was read of a workbook is told cell by cell; what was not read is told as such. */
import { blockAt, formulaAt, formulasOf, valueAt } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "./make-block";

const rows = [
  ["a", "b"],
  ["c", 0],
];
const block = makeBlock("Blad", rows, { row: 3, column: 2, formulas: { "4,3": "=1-1" } });
const links = makeBlock("Koppelingen", [["Tabel", "Blad"]]);
const snapshot = makeSnapshot([makeBlock("Ander", [["x"]]), block, links]);

test("a cell is told by its place on the sheet; around what was read it is empty", () => {
  const around = [2, 3, 4, 5].map((row) => [1, 2, 3, 4].map((column) => valueAt(snapshot, "Blad", row, column)));
  expect(around).toEqual([
    ["", "", "", ""],
    ["", "a", "b", ""],
    ["", "c", 0, ""],
    ["", "", "", ""],
  ]);
  expect(valueAt(snapshot, "Elders", 3, 2)).toBe("");
  expect(blockAt(snapshot, "Blad", 3, 2)).toBe(block);
  expect([blockAt(snapshot, "Blad", 3, 4), blockAt(snapshot, "Blad", 5, 2)]).toEqual([undefined, undefined]);
});

test("Koppelingen is looked into as well", () => {
  expect(valueAt(snapshot, "Koppelingen", 0, 1)).toBe("Blad");
});

test("a cell has a formula, surely none, or nobody asked", () => {
  expect(formulaAt(snapshot, "Blad", 4, 3)).toBe("=1-1");
  expect(formulaAt(snapshot, "Blad", 3, 2)).toBe("");
  expect(formulaAt(snapshot, "Blad", 9, 9)).toBeUndefined();
  expect(formulaAt(snapshot, "Ander", 0, 0)).toBeUndefined();
});

test("formulas are kept under their place on the sheet; a text that looks like one is none", () => {
  const place = { row: 3, column: 2, rows: 2, columns: 2 };
  const values = [
    [5, "=tekst"],
    ["", 7],
  ];
  const given = [
    ["=2+3", "=tekst"],
    ['=IF(A1="","",1)', 7],
  ];
  expect(formulasOf(place, values, given)).toEqual({ "3,2": "=2+3", "4,2": '=IF(A1="","",1)' });
});
