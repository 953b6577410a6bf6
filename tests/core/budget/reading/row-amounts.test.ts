/** Which cells of a row are its amounts: what is filled in, and a total only where nothing else says the same. */
import { recogniseBudget } from "../../../../core/budget/reading/recognise-budget";
import { amountReader } from "../../../../core/budget/reading/row-amounts";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { makeBlock } from "../../workbook/make-block";

const HEADER = ["Omschrijving", "Soort", 2026, 2027, "Totaal"];
const OTHERS = [
  ["Studie", "uitgave", 12_000, 8_000, 20_000],
  ["Werken", "uitgave", 45_000, 55_000, 100_000],
];

function amountsOf(...cells: CellValue[]): [number, CellValue, number | undefined][] {
  const layout = recogniseBudget(makeBlock("Begroting", [HEADER, ...OTHERS, ["Bomen", "uitgave", ...cells]]));
  if (!layout) throw new Error("no budget");
  return amountReader(layout)(3).map(({ column, raw, number }) => [column, raw, number]);
}

test("every filled cell of the years is one, with its number where it holds one", () => {
  expect(amountsOf(1_000, "1.500,5", "")).toEqual([
    [2, 1_000, 1_000],
    [3, "1.500,5", 1_500.5],
  ]);
  expect(amountsOf("n.b.", "-", "")).toEqual([[2, "n.b.", undefined]]);
});

test("a zero beside another amount is none; zeros alone are one", () => {
  expect(amountsOf(0, 700, "")).toEqual([[3, 700, 700]]);
  expect(amountsOf(0, 0, "")).toEqual([[2, 0, 0]]);
  expect(amountsOf(0, "", "")).toEqual([[2, 0, 0]]);
});

test("a total counts only where it stands alone", () => {
  expect(amountsOf(1_000, 2_000, 3_000)).toHaveLength(2);
  expect(amountsOf("", "", 3_000)).toEqual([[4, 3_000, 3_000]]);
  expect(amountsOf("", "", "")).toEqual([]);
});
