/** Methods are compared where no figure lacks, and it is said over how many wijken and criteria. */

import { completePart } from "../../../../core/selection/choice/complete-part";
import { decisionOf } from "../../../../core/selection/choice/ranking";
import { methodsAgreeing, stabilityOf } from "../../../../core/selection/choice/stability";
import { readStudy } from "../../../../core/selection/read-study";
import type { Study } from "../../../../core/selection/study";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

function studyOf(rows: CellValue[][]): Study {
  const names = ["Gas", "Huur", "Draagvlak"];
  const { study } = readStudy(
    makeSnapshot([
      makeBlock("Criteria", [
        ["Criterium", "Richting", "Gewicht"],
        ...names.map((name): CellValue[] => [name, "hoog", 10]),
      ]),
      makeBlock("Kandidaatwijken", [["Wijk", ...names], ...rows]),
    ]),
  );
  if (!study) throw new Error("no study");
  return study;
}

const complete: CellValue[][] = [
  ["A", 10, 10, 10],
  ["B", 20, 20, 20],
  ["C", 30, 30, 30],
];

test("without gaps everything is compared", () => {
  const { compared, methods } = stabilityOf(studyOf(complete));
  expect(compared).toEqual({ wijken: 3, criteria: 3, all: true });
  expect(methods.map(({ leaders }) => leaders)).toEqual([[2], [2], [2], [2], [2]]);
});

test("a wijk with a gap is left out of the comparison, and every method has an answer", () => {
  const stability = stabilityOf(studyOf([["Gat", "", 99, 99], ...complete]));
  expect(stability.compared).toEqual({ wijken: 3, criteria: 3, all: false });
  // The places are those among all wijken.
  expect(stability.methods.map(({ leaders, problem }) => [leaders, problem])).toEqual(
    Array.from({ length: 5 }, () => [[3], undefined]),
  );
  expect(methodsAgreeing(stability)).toEqual({ agree: 5, of: 5 });
});

test("a scale that follows the wijken follows those that are left; one that is given stays", () => {
  const decision = decisionOf(studyOf([["Gat", "", 99, 99], ...complete]));
  const ends = (scale: typeof decision.scale) => {
    const left = completePart({ ...decision, scale })?.decision.scale;
    return [left?.worst, left?.best].map((side) => Array.from(side ?? []));
  };
  expect(ends(decision.scale)).toEqual([
    [10, 10, 10],
    [30, 30, 30],
  ]);
  expect(completePart(decision)?.decision.scale.fixed).toBe(false);
  const given = { worst: Float64Array.of(0, 5, 8), best: Float64Array.of(100, 90, 80), fixed: true };
  expect(completePart({ ...decision, scale: given })?.decision.scale.fixed).toBe(true);
  expect(ends(given)).toEqual([
    [0, 5, 8],
    [100, 90, 80],
  ]);
});

test("where hardly any wijk is complete the criteria without gaps are compared, their weights to 1", () => {
  const rows = complete.map((row, index) => (index < 2 ? [...row.slice(0, 3), ""] : row));
  const study = studyOf(rows);
  expect(stabilityOf(study).compared).toEqual({ wijken: 3, criteria: 2, all: false });
  expect(Array.from(completePart(decisionOf(study))?.decision.weights ?? [])).toEqual([0.5, 0.5]);
});

test("with gaps everywhere there is nothing to compare with", () => {
  const study = studyOf([
    ["A", "", 10, 10],
    ["B", 20, "", 20],
    ["C", 30, 30, ""],
  ]);
  expect(completePart(decisionOf(study))).toBeUndefined();
  expect(methodsAgreeing(stabilityOf(study)).of).toBe(1);
});
