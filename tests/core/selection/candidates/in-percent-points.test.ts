/** A criterion in percent: a share among its figures is told with its cell, whatever else is told elsewhere. */
import { readStudy } from "../../../../core/selection/read-study";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

/** Only Criteria says that it is in percent. `direction` stands in C2 of Criteria, as 0,22 does in Kandidaatwijken. */
function told(direction: CellValue) {
  const { findings } = readStudy(
    makeSnapshot([
      makeBlock("Kandidaatwijken", [
        ["Wijk", "Gas", "Huurders"],
        ["Noord", 10, 0.22],
        ["Oost", 12, 8],
        ["Zuid", 15, 30],
        ["West", 11, 12],
      ]),
      makeBlock("Criteria", [
        ["Criterium", "Eenheid", "Richting", "Gewicht"],
        ["Huurders", "%", direction, 3],
        ["Gas", "kWh", "laag", 2],
      ]),
    ]),
  );
  return findings.flatMap(({ text, cell }) =>
    text.key.endsWith("shareAmongNumbers") ? [`${cell?.sheet} ${cell?.row} ${cell?.column}`] : [],
  );
}

test("0,22 beside 8 and 30 is told as perhaps 22 %", () => {
  expect(told("laag")).toEqual(["Kandidaatwijken 1 2"]);
});

test("a warning on the same cell of another sheet does not keep it silent", () => {
  expect(told("")).toEqual(["Kandidaatwijken 1 2"]);
});
