/** A figure in a sentence is the one that stands in the sheet, as far as a reader sees. */
import fc from "fast-check";
import { rankStudy } from "../../../core/selection/choice/ranking";
import { exclusionSentence } from "../../../core/selection/sheets/plan-results";
import { valuesApart, valueText } from "../../../core/selection/value-text";
import { candidateRows, criteriaRows, exampleSnapshot, exampleStudy } from "./example-study";

const said = (value: number, unit = "") => valueText(value, unit, "nl").replace(/\u00a0/g, " ");

test.each([
  [0.65, "0,65"],
  [0.05, "0,05"],
  [12.34, "12,34"],
  [1234.56, "1.234,56"],
  [10480, "10.480"],
  [-0.5, "-0,5"],
  [0, "0"],
])("what was typed with two decimals or fewer is said as it stands: %d as %s", (value, text) => {
  expect(said(value)).toBe(text);
});

test.each([
  [100 / 3, "33,3"],
  [2 / 3, "0,667"],
  [0.012345, "0,0123"],
  [4.4444, "4,44"],
  [9.9999, "10"],
  [10480.4567, "10.480,5"],
  [-0.001234, "-0,00123"],
])("a computed figure keeps three digits and one decimal: %d as %s", (value, text) => {
  expect(said(value)).toBe(text);
});

test("no figure above zero is said as zero, and none is more than half a percent off", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-8, max: 1e9, noNaN: true }), (value) => {
      const read = Number(said(value).replace(/\./g, "").replace(",", "."));
      expect(Math.abs(read - value)).toBeLessThanOrEqual(0.005 * value + 1e-12);
    }),
  );
});

test("amounts, scores and counts keep their own way of saying", () => {
  expect(said(24432, "€")).toBe("€ 24.432");
  expect(said(3.5, "€")).toBe("€ 3,50");
  expect(said(0.065, "euro")).toBe("€ 0,065");
  expect(said(4, "score 1-5")).toBe("4 (score 1-5)");
  expect(said(265, "aantal")).toBe("265");
});

test("a figure just past its bound is told apart from it", () => {
  expect(valuesApart(59.9996, 60, "%", "en")).toEqual(["59.9996\u00a0%", "60\u00a0%"]);
  expect(valuesApart(60, 60, "%", "en")).toEqual(["60\u00a0%", "60\u00a0%"]);
  expect(valuesApart(100 / 3, 200 / 3, "", "en")).toEqual(["33.3", "66.7"]);
  const figures = candidateRows.map((row) => row.map((value) => (value === 20 ? 59.96 : value)));
  const ranking = rankStudy(exampleStudy(exampleSnapshot(criteriaRows, figures)));
  const [exclusion] = ranking.exclusions[3] ?? [];
  expect(exclusion && exclusionSentence(ranking, exclusion)).toBe(
    "Valt af: Woningen is 59,96, minder dan de ondergrens 60",
  );
});
