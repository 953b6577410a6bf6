/** What is unsure about the numbers of the columns of a file, each with its header and the row to look at. */
import { createColumnNotations } from "../../../core/opendata/column-notations";
import type { LayoutColumn } from "../../../core/opendata/layout";

/** The doubts about columns A, B, ... of some rows; the first row is row 5 of the file. */
function doubts(rows: readonly (readonly unknown[])[], { headers = ["A", "B"], oneSubject = true } = {}) {
  const columns = headers.map((header, at): LayoutColumn => ({ index: at + 1, header, use: "indicator" }));
  const notations = createColumnNotations(columns, oneSubject);
  rows.forEach((row, at) => {
    notations.note(["code", ...row], at + 5);
  });
  return notations.doubts();
}
const keys = (...args: Parameters<typeof doubts>) => doubts(...args).map(({ header, doubt }) => `${header} ${doubt}`);

test("numbers that say one thing leave no doubt", () => {
  expect(
    doubts([
      ["1.5", 3],
      ["2.25", 4],
    ]),
  ).toEqual([]);
  expect(
    doubts([
      ["12 kWh", "5 %"],
      ["8 kWh", "6 %"],
    ]),
  ).toEqual([]);
});

test("1.234 and 21,500 may be read in two ways", () => {
  expect(doubts([["1.234", ""]])).toEqual([{ header: "A", doubt: "dots", settled: false, row: -1, units: [] }]);
  expect(
    keys([
      ["1,234", ""],
      ["", "0.5"],
      ["", "0,5"],
    ]),
  ).toEqual(["A commas"]);
  expect(
    keys([
      ["1.234", ""],
      ["1,234", ""],
    ]),
  ).toEqual(["A dots"]);
});

test("another column of the file may settle it", () => {
  expect(keys([["1.234", "5,5"]])).toEqual([]);
  expect(keys([["1,234", "5.5"]])).toEqual([]);
  expect(keys([["1.234", "5.5"]])).toEqual(["A dots"]);
  expect(
    keys([
      ["1.234", "5,5"],
      ["", "5.5"],
    ]),
  ).toEqual(["A dots"]);
});

test("several units in a column, or one beside percentages", () => {
  expect(
    doubts([
      ["1 kWh", ""],
      ["2 MWh", ""],
    ]),
  ).toEqual([{ header: "A", doubt: "units", settled: false, row: -1, units: ["kWh", "MWh"] }]);
  expect(
    keys([
      ["1 kWh", ""],
      ["2 %", ""],
    ]),
  ).toEqual(["A units"]);
  expect(
    keys([
      ["1 kWh", ""],
      ["2 KWH", ""],
    ]),
  ).toEqual([]);
});

test("plain numbers beside a unit are told with the first row of them, where the column is about one thing", () => {
  const rows = [
    ["1 kWh", ""],
    ["2", ""],
    ["3", ""],
  ];
  expect(doubts(rows)).toEqual([{ header: "A", doubt: "unitMix", settled: false, row: 6, units: ["kWh"] }]);
  expect(doubts(rows, { oneSubject: false })).toEqual([]);
  expect(
    doubts([
      ["1 kWh", ""],
      ["0", ""],
    ]),
  ).toEqual([]);
});

test("plain numbers beside percentages are told, and are settled where the header has the sign and they are large", () => {
  const rows = (plain: unknown) => [
    ["12 %", ""],
    [plain, ""],
  ];
  expect(doubts(rows("13"))).toEqual([{ header: "A", doubt: "percentMix", settled: false, row: 6, units: [] }]);
  expect(doubts(rows("13"), { headers: ["A (%)", "B"] })).toMatchObject([{ settled: true, row: 6 }]);
  expect(doubts(rows("0,22"), { headers: ["A (%)", "B"] })).toMatchObject([{ settled: false }]);
  expect(doubts(rows("1"), { headers: ["A (%)", "B"] })).toMatchObject([{ settled: false }]);
  expect(doubts(rows("13"), { oneSubject: false })).toEqual([]);
  expect(doubts(rows(""))).toEqual([]);
});

test("each column has a notation of its own", () => {
  const columns = ["A", "B"].map((header, at): LayoutColumn => ({ index: at + 1, header, use: "indicator" }));
  const notations = createColumnNotations(columns, true);
  notations.note(["code", "1.234", "12 %"], 0);
  notations.note(["code", "5,5", "3,5 %"], 1);
  expect(notations.settle()).toEqual([
    { style: "comma", percent: false, unit: "" },
    { style: "comma", percent: true, unit: "" },
  ]);
});
