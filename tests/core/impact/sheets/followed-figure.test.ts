/** A figure on Impact follows its cell as long as that holds the number itself. */
import { followedFigure } from "../../../../core/impact/sheets/followed-figure";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const snapshot = makeSnapshot([makeBlock("Cijfers", [[15_100, 15.5, "15.100"]])]);
const at = (column: number, factor: number) => ({
  value: 0,
  cell: { sheet: "Cijfers", row: 0, column },
  factor,
});

test("in its own unit by the cell, in another one times the factor", () => {
  expect(followedFigure(snapshot, at(0, 1), 15_100)).toEqual({ formula: ["=Cijfers!$A$1"] });
  expect(followedFigure(snapshot, at(1, 1000), 15_500)).toEqual({ formula: ["=Cijfers!$B$1*1000"] });
});

test("typed as text, or another number than was read, it stands as a value", () => {
  expect(followedFigure(snapshot, at(2, 1), 15_100)).toBe(15_100);
  expect(followedFigure(snapshot, at(0, 1), 15_200)).toBe(15_200);
  expect(followedFigure(snapshot, at(1, 1), 15_500)).toBe(15_500);
});
