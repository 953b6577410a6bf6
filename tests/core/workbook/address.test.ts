/** A cell, a range and a sheet are named as the spreadsheet names them, and read back from such a name. */
import fc from "fast-check";
import {
  cellAddress,
  cellKey,
  columnIndex,
  columnName,
  contains,
  fixedAddress,
  fixedReference,
  overlap,
  parseAddress,
  rectAddress,
  sheetPrefix,
} from "../../../core/workbook/address";

test.each<[number, string]>([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnIndex(name)).toBe(column);
  expect(columnIndex(name.toLowerCase())).toBe(column);
});

test("a range is told by its corners, a single cell by itself", () => {
  const from = { row: 6, column: 1 };
  expect(cellAddress(6, 1)).toBe("B7");
  expect(rectAddress({ ...from, rows: 1, columns: 1 })).toBe("B7");
  expect(rectAddress({ ...from, rows: 1, columns: 3 })).toBe("B7:D7");
  expect(rectAddress({ ...from, rows: 6, columns: 1 })).toBe("B7:B12");
  expect(rectAddress({ ...from, rows: 6, columns: 3 })).toBe("B7:D12");
  expect(fixedAddress({ ...from, rows: 6, columns: 3 })).toBe("$B$7:$D$12");
});

test("a sheet stands between quotation marks where its name is not one plain word", () => {
  expect(sheetPrefix("Criteria")).toBe("Criteria!");
  expect(sheetPrefix("_2026")).toBe("_2026!");
  expect(sheetPrefix("2026")).toBe("'2026'!");
  expect(sheetPrefix("Begroting 2026")).toBe("'Begroting 2026'!");
  expect(sheetPrefix("Wijk 't Rood")).toBe("'Wijk ''t Rood'!");
  expect(fixedReference({ sheet: "Mijn blad", row: 1, column: 3 })).toBe("'Mijn blad'!$D$2");
});

test.each<[string, string, [number, number, number, number]]>([
  ["B7:D12", "", [6, 1, 6, 3]],
  ["d12:b7", "", [6, 1, 6, 3]],
  ["B12:D7", "", [6, 1, 6, 3]],
  [" $B$7 ", "", [6, 1, 1, 1]],
  ["Criteria!A1", "Criteria", [0, 0, 1, 1]],
  ["'Begroting 2026'!$A$7:M63", "Begroting 2026", [6, 0, 57, 13]],
  ["'Wijk ''t Rood'!A1:B2", "Wijk 't Rood", [0, 0, 2, 2]],
])("%s is read", (text, sheet, [row, column, rows, columns]) => {
  expect(parseAddress(text)).toEqual({ sheet, row, column, rows, columns });
});

test.each(["", "A", "7", "A1:B", "overal", "A1:B2:C3", "ABCD1"])("%j is no range", (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test("what is written is read back as the same range", () => {
  const place = fc.record({
    row: fc.nat(5000),
    column: fc.nat(800),
    rows: fc.integer({ min: 1, max: 99 }),
    columns: fc.integer({ min: 1, max: 99 }),
  });
  fc.assert(
    fc.property(place, fc.constantFrom("Blad", "Mijn blad", "'t Blad"), (rect, sheet) => {
      expect(parseAddress(sheetPrefix(sheet) + fixedAddress(rect))).toEqual({ ...rect, sheet });
    }),
  );
});

describe("two ranges", () => {
  const middle = { row: 4, column: 4, rows: 3, columns: 3 };

  test.each<[string, [number, number, number, number], boolean, boolean]>([
    ["the same", [4, 4, 3, 3], true, true],
    ["inside", [5, 5, 1, 1], true, true],
    ["in a corner", [6, 6, 1, 1], true, true],
    ["one row too high", [3, 4, 3, 3], true, false],
    ["one row too low", [5, 4, 3, 3], true, false],
    ["one column too far left", [4, 3, 3, 3], true, false],
    ["one column too far right", [4, 5, 3, 3], true, false],
    ["around", [3, 3, 5, 5], true, false],
    ["just above", [3, 4, 1, 3], false, false],
    ["just below", [7, 4, 1, 3], false, false],
    ["just left", [4, 3, 3, 1], false, false],
    ["just right", [4, 7, 3, 1], false, false],
    ["in the same rows, far away", [4, 20, 3, 3], false, false],
    ["in the same columns, far away", [20, 4, 3, 3], false, false],
  ])("%s", (_, [row, column, rows, columns], shares, lies) => {
    const other = { row, column, rows, columns };
    expect([overlap(middle, other), overlap(other, middle)]).toEqual([shares, shares]);
    expect(contains(middle, other)).toBe(lies);
  });

  test("on two sheets lie never in one another", () => {
    expect(contains({ ...middle, sheet: "A" }, { ...middle, sheet: "A" })).toBe(true);
    expect(contains({ ...middle, sheet: "A" }, { ...middle, sheet: "B" })).toBe(false);
  });
});

test("every cell of a workbook is looked up under its own text", () => {
  const keys = [
    { sheet: "A", row: 1, column: 11 },
    { sheet: "A", row: 11, column: 1 },
    { sheet: "B", row: 1, column: 11 },
    { sheet: "1,A", row: 1, column: 1 },
  ].map(cellKey);
  expect(new Set(keys).size).toBe(4);
});
