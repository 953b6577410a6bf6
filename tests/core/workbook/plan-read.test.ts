/** What is read of a workbook: the sheets with tables of ours, those that are linked, and what was asked for. */
import { placesToRead } from "../../../core/workbook/plan-read";
import type { Overview, SheetInfo } from "../../../core/workbook/snapshot";
import { makeBlock } from "./make-block";

const USED = { row: 2, column: 1, rows: 10, columns: 4 };
const sheet = (name: string, used: SheetInfo["used"] = USED): SheetInfo => ({
  name,
  visible: true,
  protected: false,
  ...(used && { used }),
});
const overview = (names: string[], extra: Partial<Overview> = {}): Overview => ({
  workbook: "Wijken",
  sheets: names.map((name) => sheet(name)),
  tables: [],
  names: [],
  ...extra,
});
const TABLES = ["Criteria", "Wie doet wat"];
const read = (given: Overview, request = {}) => placesToRead(given, request, TABLES);
const sheetsOf = (given: Overview, request = {}) => read(given, request).map((place) => place.sheet);

test("a sheet is read whole where it bears the name of a table, holds an Excel table of it, or a range by its name", () => {
  expect(read(overview(["criteria", "Iets"]))).toEqual([{ sheet: "criteria", ...USED }]);
  const tables = [{ name: "wie_doet_wat", sheet: "A", ...USED }];
  const names = [
    { name: "Wijkwerf_Criteria", sheet: "B", ...USED },
    { name: "Criteria_oud", sheet: "C", ...USED },
    { name: "Wie_doet_wat", sheet: "D", ...USED },
  ];
  expect(sheetsOf(overview(["A", "B", "C", "D", "Wie doet wat"], { tables, names }))).toEqual([
    "A",
    "B",
    "D",
    "Wie doet wat",
  ]);
});

test("sheets that were asked for and that Koppelingen mentions are read, those that are gone or empty are not", () => {
  const links = makeBlock("Koppelingen", [
    ["Tabel", "Blad", "Bereik"],
    ["Criteria", "Lijst", "A1:B2"],
    ["Team", "", "'Mijn ploeg'!A1:B2"],
    ["Team", "", "A1:B2"],
    ["Team", "", ""],
    ["Team", "Weg", ""],
  ]);
  const given = overview(["Lijst", "Mijn ploeg", "Bron", "Iets"], { links });
  expect(sheetsOf(given, { sheets: ["Bron", "Nergens"] })).toEqual(["Lijst", "Mijn ploeg", "Bron"]);
  const { used: _, ...empty } = sheet("Criteria");
  expect(sheetsOf({ ...given, sheets: [empty] })).toEqual([]);
});

test("Koppelingen itself is not read twice", () => {
  expect(sheetsOf(overview(["Koppelingen", "Criteria"]), { sheets: ["Koppelingen"] })).toEqual(["Criteria"]);
});

describe("the selection", () => {
  const selected = (row: number, column: number, rows: number, columns: number, used = USED) =>
    read(
      { ...overview([]), sheets: [sheet("Blad", used)], selection: { sheet: "Blad", row, column, rows, columns } },
      { selection: true },
    );

  test("is read as far as cells are used, and only when asked for", () => {
    expect(selected(0, 0, 99, 99)).toEqual([{ sheet: "Blad", ...USED }]);
    expect(selected(4, 2, 2, 2)).toEqual([{ sheet: "Blad", row: 4, column: 2, rows: 2, columns: 2 }]);
    expect(selected(10, 3, 99, 99)).toEqual([{ sheet: "Blad", row: 10, column: 3, rows: 2, columns: 2 }]);
    const selection = { sheet: "Blad", ...USED };
    expect(read(overview(["Blad"], { selection }))).toEqual([]);
    expect(read(overview(["Blad"]), { selection: true })).toEqual([]);
  });

  test("beside the used cells, or on a sheet without any, holds nothing", () => {
    expect(selected(0, 1, 2, 4)).toEqual([]);
    expect(selected(12, 1, 2, 4)).toEqual([]);
    expect(selected(2, 5, 10, 2)).toEqual([]);
    expect(selected(1, 1, 2, 4)).toHaveLength(1);
    expect(selected(2, 0, 2, 2)).toHaveLength(1);
    expect(read(overview(["Ander"], { selection: { sheet: "Blad", ...USED } }), { selection: true })).toEqual([]);
  });

  test("of whole columns no more than five thousand rows are read", () => {
    const long = { ...USED, rows: 60_000 };
    expect(selected(0, 0, 1_000_000, 3, long)).toEqual([{ sheet: "Blad", row: 2, column: 1, rows: 5000, columns: 2 }]);
  });

  test("on a sheet that is read whole is read with it", () => {
    const selection = { sheet: "Criteria", row: 3, column: 2, rows: 1, columns: 1 };
    expect(read(overview(["Criteria"], { selection }), { selection: true })).toEqual([{ sheet: "Criteria", ...USED }]);
  });
});
