/** A wijk falls outside a bound only beyond it, and only by a figure that is known. */
import { exclusions } from "../../../../core/selection/candidates/exclusion";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { exampleSnapshot, exampleStudy } from "../example-study";

function broken(lower: CellValue, upper: CellValue, figures: CellValue[]) {
  const study = exampleStudy(
    exampleSnapshot(
      [
        ["Criterium", "Richting", "Gewicht", "Ondergrens", "Bovengrens"],
        ["Vrij", "hoog", 1, "", ""],
        ["Gas", "hoog", 1, lower, upper],
      ],
      [["Wijk", "Vrij", "Gas"], ...figures.map((figure, i): CellValue[] => [`W${i}`, 99, figure])],
    ),
  );
  return exclusions(study);
}

test("on the bound is inside, beyond it is outside, with the side, the bound and the figure", () => {
  expect(broken(5, 9, [4, 5, 7, 9, 10, "n.b."])).toEqual([
    [{ criterion: 1, side: "lower", bound: 5, value: 4 }],
    [],
    [],
    [],
    [{ criterion: 1, side: "upper", bound: 9, value: 10 }],
    [],
  ]);
});

test("a bound on one side leaves the other open", () => {
  expect(broken(5, "", [4, 99]).map((found) => found.length)).toEqual([1, 0]);
  expect(broken("", 5, [4, 99]).map((found) => found.length)).toEqual([0, 1]);
  expect(broken("", "", [4, 99])).toEqual([[], []]);
});
