/** A figure on the results sheet follows its own cell of the table; what a formula cannot read is written as it was read. */
import { criterionCell, figureCell } from "../../../../core/selection/sheets/source-cells";
import { newFormula } from "../../../../core/workbook/formula";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { exampleSnapshot, exampleStudy } from "../example-study";

const CRITERIA: CellValue[][] = [
  ["Criterium", "Eenheid", "Richting", "Gewicht", "Slechtste", "Beste"],
  ["Gas", "kWh", "hoog", 20, 0, 20000],
  ["Inkomen", "€", "laag", "30", 34000, 22000],
  ["Woningen", "", "hoog", 50, 0, 400],
];
const study = exampleStudy(
  exampleSnapshot(CRITERIA, [
    ["Wijk", "Gas", "Inkomen", "Woningen"],
    ["Noord", 100, 24000, 265],
    ["Oost", 200, "25.000,5", 300],
    ["Zuid", 300, 31000, "n.b."],
  ]),
);

test("each figure refers to its own wijk and criterion", () => {
  expect(newFormula(figureCell(study, 1, 2))).toContain("Kandidaatwijken!$D$3");
  expect(newFormula(figureCell(study, 2, 0))).toContain("Kandidaatwijken!$B$4");
  expect(newFormula(figureCell(study, 2, 2))).toContain("Kandidaatwijken!$D$4");
});

test("a number that was typed as text is written as it was read, and no other is", () => {
  const written = [0, 1, 2].flatMap((wijk) =>
    [0, 1, 2].flatMap((criterion) => {
      const cell = figureCell(study, wijk, criterion);
      return newFormula(cell) ? [] : [[wijk, criterion, cell]];
    }),
  );
  expect(written).toEqual([[1, 1, 25_000.5]]);
});

test("a weight follows its cell, or is written as it was read where the cell holds a text", () => {
  const [gas, inkomen] = study.criteria;
  if (!gas || !inkomen) throw new Error("no criteria");
  expect(newFormula(criterionCell(gas, "weight", 20))).toBe("=Criteria!$D$2");
  expect(criterionCell(inkomen, "weight", 30)).toBe(30);
});

test("a share in percent is taken times a hundred, as it is told", () => {
  const shares = exampleStudy(
    exampleSnapshot(
      [
        ["Criterium", "Eenheid", "Richting", "Gewicht", "Slechtste", "Beste"],
        ["Huurders", "%", "laag", 20, 60, 10],
      ],
      [
        ["Wijk", "Huurders"],
        ["Noord", 0.22],
        ["Oost", 0.31],
      ],
    ),
  );
  expect(newFormula(figureCell(shares, 1, 0))).toContain("100*Kandidaatwijken!$B$3");
  expect(newFormula(figureCell(study, 1, 2))).not.toContain("100*");
});
