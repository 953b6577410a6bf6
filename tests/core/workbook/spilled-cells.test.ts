/** Which cells a formula of ours fills beside and below itself, so that nobody's own typing is taken for it. */

import type { CellValue } from "../../../core/workbook/snapshot";
import { spilledCells } from "../../../core/workbook/spilled-cells";

/** The filled cells as "row/column" on the sheet, for an area that begins in the third row and second column. */
function spilled(values: CellValue[][], formulas: CellValue[][] = values): string[] {
  const numberFormats = values.map((line) => line.map(() => "General"));
  const area = { sheet: "Blad", row: 2, column: 1, rows: values.length, columns: values[0]?.length ?? 0 };
  return [...spilledCells([{ ...area, values, formulas, numberFormats }])].map((key) => {
    const [row, column, sheet] = key.split(",");
    expect(sheet).toBe("Blad");
    return `${row}/${column}`;
  });
}

test("a score, a rank and a cover go down one column, as far as the first range", () => {
  for (const name of ["WIJKSCORE", "WIJKRANG", "WIJKDEKKING"]) {
    expect(spilled([[0.5]], [[`=${name}(A1:B3,D1)`]])).toEqual(["3/1", "4/1"]);
  }
  expect(spilled([[""], [0.5]], [[""], ["=wijkscore('Mijn blad'!$A$1:$B$2;D1)"]])).toEqual(["4/1"]);
});

test("contributions fill what the range is large, how firm a choice is a square", () => {
  expect(spilled([[1]], [["=WIJKBIJDRAGE(A1:C2,D1)"]])).toEqual(["2/2", "2/3", "3/1", "3/2", "3/3"]);
  expect(spilled([[1]], [["=WIJKROBUUST(A1:C2,D1)"]])).toEqual(["2/2", "3/1", "3/2"]);
});

test("a cash flow has five columns and a row for every year that counts on", () => {
  const years: CellValue[][] = [[2026], [2027], [2028], [2030]];
  const formula = "=WIJKKASSTROOM(A1:A9,1)";
  const down = (last: number) =>
    Array.from({ length: last - 1 }, (_, r) => [1, 2, 3, 4, 5].map((c) => `${r + 2}/${c}`))
      .flat()
      .slice(1);
  expect(spilled(years, [[formula], [2027], [2028], [2030]])).toEqual(down(4));
  expect(spilled(years, [[formula], [2027], ["=A1+1"], [2030]])).toEqual(down(3));
  expect(spilled([["#N/A"], ["#N/A1"]], [[formula], ["#N/A1"]])).toEqual(down(2));
});

test("nothing spills where something is in the way, of other formulas, or of a text that looks like one", () => {
  for (const code of ["#SPILL!", "#overloop!", "#REF!"]) {
    expect(spilled([[code]], [["=WIJKSCORE(A1:B3,D1)"]])).toEqual([]);
  }
  expect(spilled([[3]], [["=SUM(A1:B3)"]])).toEqual([]);
  expect(spilled([[3]], [["=WIJKIETS(A1:B3)"]])).toEqual([]);
  expect(spilled([[3]], [["=WIJKSCORE(Lijst,D1)"]])).toEqual([]);
  expect(spilled([["=WIJKSCORE(A1:B3,D1)"]])).toEqual([]);
});

test("a prefix that a program puts before the name makes no difference", () => {
  expect(spilled([[1]], [["=_XLUDF.WIJKSCORE(A1:B2,D1)"]])).toEqual(["3/1"]);
  expect(spilled([[1]], [["=WIJKWERF.WIJKSCORE(A1:B2,D1)"]])).toEqual(["3/1"]);
});
