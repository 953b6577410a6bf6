/** What is kept of the tables, to say later what changed since the dossier was made. */
import { markFacts, tableMarks, workbookMark } from "../../../core/dossier/fingerprints";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { smallWorkbook } from "./small-workbook";

test("a table that the workbook holds has a mark, one that it does not hold has none", () => {
  expect([...tableMarks(smallWorkbook()).keys()].sort()).toEqual(["Criteria", "Kandidaatwijken"]);
  expect(tableMarks(makeSnapshot([])).size).toBe(0);
  expect(
    Object.keys(markFacts(smallWorkbook()))
      .filter((fact) => fact.startsWith("table."))
      .sort(),
  ).toEqual(["table.Criteria", "table.Kandidaatwijken"]);
});

test("people with their addresses leave no mark", () => {
  const Contacten = [
    ["Naam", "E-mail"],
    ["Els", "els@example.org"],
  ];
  const marks = tableMarks(makeSnapshot([makeBlock("Contacten", Contacten)]));
  expect([...marks.keys()]).not.toContain("Contacten");
});

test("the mark of the workbook follows every cell, but not spaces around it nor empty rows below", () => {
  const rows = (gas: number | string) => [
    ["Wijk", "Gas", "Woningen"],
    ["Noord", gas, 10],
    ["Oost", 80, 30],
  ];
  const mark = (gas: number | string, ...more: (number | string)[][]) =>
    workbookMark(smallWorkbook({ Kandidaatwijken: [...rows(gas), ...more] }));
  expect(mark(101)).not.toBe(mark(100));
  expect(mark(" 100 ")).toBe(mark(100));
  expect(mark(100, ["", "", ""])).toBe(mark(100));
});
