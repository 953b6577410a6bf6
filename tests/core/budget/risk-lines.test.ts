/** The lines that the risk is computed of: VAT first, then ranges, then what hangs together. */
import { defaultVat } from "../../../core/budget/lines/vat";
import { readWorkbookBudget } from "../../../core/budget/read-workbook-budget";
import { riskLines, riskLinesOf } from "../../../core/budget/risk-lines";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { line, numbered } from "./line";

const HEADER: CellValue[] = ["Omschrijving", "Soort", "Bedrag", "Btw %", "Status", "Jaar"];
const ROWS: CellValue[][] = [
  ["Studie", "uitgave", 1000, 0.21, "", 2026],
  ["Provincie", "inkomst", 400, "", "aangevraagd", 2026],
  ["Provincie", "inkomst", 400, "", "aangevraagd", 2027],
];
const band = { below: 0.1, above: 0.2 };

function linesOf(basis: "including" | "excluding") {
  const budget = readWorkbookBudget(makeSnapshot([makeBlock("Begroting", [HEADER, ...ROWS])]));
  return budget ? riskLinesOf(budget, { basis, vat: defaultVat, band }) : [];
}

test("an expense without a range gets the band around its amount on the VAT basis, income gets none", () => {
  const ranges = (basis: "including" | "excluding") => linesOf(basis).map(({ low, high }) => [low, high]);
  const income = [
    [400, 400],
    [400, 400],
  ];
  expect(ranges("excluding")).toEqual([[900, 1200], ...income]);
  // 1210 with VAT.
  expect(ranges("including")).toEqual([[1089, 1452], ...income]);
});

test("the yearly instalments of one grant are one decision, also in lines with something tried out", () => {
  const groups = linesOf("including").map(({ group }) => group);
  expect(groups[0]).toBeUndefined();
  expect(groups[1]).toBeDefined();
  expect(groups[2]).toBe(groups[1]);
  const own = line("expense", 100, { low: 80, high: 110 });
  expect(riskLines(numbered([own]), band).map(({ low, high, group }) => [low, high, group])).toEqual([
    [80, 110, undefined],
  ]);
});
