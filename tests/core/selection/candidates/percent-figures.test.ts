/** A criterion in percent speaks of points everywhere, whether its cells hold shares or points. */

import { rankStudy } from "../../../../core/selection/choice/ranking";
import { readStudy } from "../../../../core/selection/read-study";
import { planResults } from "../../../../core/selection/sheets/plan-results";
import { valueText } from "../../../../core/selection/value-text";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";
import { exampleSnapshot } from "../example-study";

function study(unit: string, scale: [CellValue, CellValue], figures: CellValue[], header = "Huurders") {
  const snapshot = exampleSnapshot(
    [
      ["Criterium", "Eenheid", "Richting", "Gewicht", "Slechtste", "Beste", "Kolom"],
      ["Huurders", unit, "laag", 40, ...scale, header],
    ],
    [["Wijk", header], ...figures.map((figure, index): CellValue[] => [`Wijk ${index}`, figure])],
  );
  const reading = readStudy(snapshot);
  if (!reading.study) throw new Error("no study");
  const { values, scale: ends, criteria } = reading.study;
  return {
    snapshot,
    study: reading.study,
    unit: criteria[0]?.unit,
    figures: [...values.data],
    scale: [ends.worst[0], ends.best[0]],
    told: reading.findings.map(({ text }) => text.key),
  };
}

test.each<[string, [CellValue, CellValue], CellValue[], number[], number[], string[]]>([
  ["shares on a scale in points", [60, 10], [0.22, 0.31, 0.55], [22, 31, 55], [60, 10], ["selection.sharesAsPoints"]],
  ["shares on a scale of shares", [0.6, 0.1], [0.22, 0.31, 0.55], [22, 31, 55], [60, 10], []],
  ["points on a scale of shares", [0.6, 0.1], [22, 31, 55], [22, 31, 55], [60, 10], ["selection.scaleAsPoints"]],
  ["points on a scale in points", [60, 10], [22, 31, 55], [22, 31, 55], [60, 10], []],
  ["shares from nothing to 5 %", [0.05, 0], [0, 0.05], [0, 5], [5, 0], []],
  ["points below one", [1, 0], [0.04, 0.03, 0.01], [0.04, 0.03, 0.01], [100, 0], ["selection.scaleAsPoints"]],
])("%s: %j and %j are %j on %j", (_, scale, figures, points, ends, told) => {
  const read = study("%", scale, figures);
  expect(read.figures).toEqual(points);
  expect(read.scale).toEqual(ends);
  expect(read.told).toEqual(told);
});

test("0,29 is 29 %, not 28,999, and is said so; the header says percent where no unit is given", () => {
  const read = study("", ["", ""], [0.29, 0.71], "Huurders (%)");
  expect(read.figures).toEqual([29, 71]);
  expect(valueText(read.figures[1] ?? 0, read.unit ?? "", "nl")).toBe("71\u00a0%");
});

test("another unit is left as it stands", () => {
  expect(study("kans 0-1", [0.6, 0.1], [0.22, 0.31]).figures).toEqual([0.22, 0.31]);
});

test("formulas on the sheet go on following the cells, in points", () => {
  const { study: read, snapshot } = study("%", [0.6, 0.1], [0.22, 0.31]);
  const plan = planResults(snapshot, rankStudy(read), "plain");
  const formulas = plan.changes.flatMap((change) =>
    change.kind === "write"
      ? change.values
          .flat()
          .flatMap((value) => (typeof value === "object" && value !== null ? [value.formula.join(";")] : []))
      : [],
  );
  expect(formulas.filter((one) => one.includes("100*Criteria!"))).toHaveLength(2);
  expect(formulas.filter((one) => one.includes("100*Kandidaatwijken!"))).toHaveLength(2);
});

test("only Criteria says percent: a share beside small percentages is told with its cell, and asked", () => {
  const snapshot = makeSnapshot([
    makeBlock("Criteria", [
      ["Criterium", "Richting", "Gewicht", "Eenheid"],
      ["Leegstand", "hoog", 10, "%"],
    ]),
    makeBlock("Kandidaatwijken", [
      ["Wijk", "Leegstand"],
      ["Noord", 0.04],
      ["Zuid", 6],
      ["West", 8.5],
    ]),
  ]);
  const told = readStudy(snapshot).findings.filter(({ text }) => text.key === "tables.shareAmongNumbers");
  expect(told.map(({ cell, values }) => [cell?.row, cell?.column, values?.points])).toEqual([[1, 1, 4]]);
});
