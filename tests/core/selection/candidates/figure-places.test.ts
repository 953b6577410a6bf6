/** Figures go to the row with the same sector codes, and under a header that tells them apart. */
import { kandidaatwijken } from "../../../../core/candidates/kandidaatwijken";
import { codesKey, figureHeaders, rowsByCodes, splitCodes } from "../../../../core/selection/candidates/figure-places";
import { recognise } from "../../../../core/tables/recognise";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { makeBlock } from "../../workbook/make-block";

function rows(lines: CellValue[][]) {
  const shape = recognise(makeBlock("Kandidaatwijken", lines, { row: 4, column: 1 }), kandidaatwijken);
  return shape && [...rowsByCodes(shape)];
}

test("a wijk is known by its codes in any order; of two rows with the same the first, of rows without none", () => {
  expect(
    rows([
      ["Wijk", "Sectorcodes", "Gas"],
      ["Noord", "71016A01-, 71016A00-", 1],
      ["Leeg", "", 1],
      ["Zuid", "71016A02-", 1],
      ["Weer noord", "71016A00-; 71016A01-", 1],
    ]),
  ).toEqual([
    [codesKey(splitCodes("71016A00- 71016A01-")), 5],
    [codesKey(splitCodes("71016A02-")), 7],
  ]);
  expect(
    rows([
      ["Wijk", "Gas"],
      ["Noord", 1],
    ]),
  ).toEqual([]);
  expect(codesKey([])).toBe("");
  expect(codesKey(["B", "A", "B"])).toBe("A B");
});

test("a header gets its year where the name occurs twice and the year is known", () => {
  const column = (name: string, period: number) => ({ name, period }) as Parameters<typeof figureHeaders>[0][number];
  expect(figureHeaders([column("Gas", 2021), column("Huur", 2020), column("Gas", 2022), column("Gas", 0)])).toEqual([
    "Gas 2021",
    "Huur",
    "Gas 2022",
    "Gas",
  ]);
});
