/** One order of the wijken out of everybody's: each way of joining them as it was published, and no wijk unseen. */
import { readStudy } from "../../../../core/selection/read-study";
import { type ConsensusMethod, consensusOf } from "../../../../core/selection/weighing/group-order";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { choiceWorkbook } from "../choice/choice-workbook";

/** Two criteria of 0 to 100; no wijk with less than `bound` of the first one takes part. */
function studyOf(wijken: CellValue[][], bound: CellValue = "") {
  const { study } = readStudy(
    choiceWorkbook({
      Criteria: [
        ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste", "Ondergrens"],
        ["Gas", "hoog", 50, 0, 100, bound],
        ["Cohesie", "hoog", 50, 0, 100, ""],
      ],
      Kandidaatwijken: [["Wijk", "Gas", "Cohesie"], ...wijken],
    }),
  );
  if (!study) throw new Error("no study");
  return study;
}

const NOORD = ["Noord", 90, 20];
const OOST = ["Oost", 60, 90];
const ZUID = ["Zuid", 30, 60];
/** Gas alone: Noord, Oost, Zuid. Cohesie alone: Oost, Zuid, Noord. */
const GAS = [1, 0];
const COHESIE = [0, 1];

const order = (method: ConsensusMethod, shares: number[][], study = studyOf([NOORD, OOST, ZUID])) =>
  consensusOf(study, shares, method)?.rows.map(({ candidate, rank }) => [candidate, rank]);

test("Borda takes places together, Copeland and Kemeny ask what most people put first", () => {
  const threeToTwo = [GAS, GAS, GAS, COHESIE, COHESIE];
  // Borda: Noord 3 x 2, Oost 3 x 1 + 2 x 2, Zuid 2 x 1.
  expect(order("borda", threeToTwo)).toEqual([
    [1, 1],
    [0, 2],
    [2, 3],
  ]);
  for (const method of ["copeland", "kemeny"] as const) {
    expect(order(method, threeToTwo)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  }
});

test("each wijk comes with the rank that each person gives it", () => {
  expect(consensusOf(studyOf([NOORD, OOST, ZUID]), [GAS, COHESIE, COHESIE], "borda")).toEqual({
    rows: [
      { candidate: 1, rank: 1, ranks: [2, 1, 1] },
      { candidate: 0, rank: 2, ranks: [1, 3, 3] },
      { candidate: 2, rank: 2, ranks: [3, 2, 2] },
    ],
    unique: true,
  });
});

test("it is told when another order is as good", () => {
  const unique = (shares: number[][]) => consensusOf(studyOf([NOORD, OOST, ZUID]), shares, "kemeny")?.unique;
  expect(unique([GAS, COHESIE])).toBe(false);
  // Of the orders that are as good the one that follows the sheet is shown.
  expect(order("kemeny", [GAS, COHESIE])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
  expect(order("copeland", [GAS, COHESIE])?.[0]).toEqual([1, 1]);
  expect(unique([GAS, COHESIE, COHESIE])).toBe(true);
});

test("a wijk that is excluded, or has no score by somebody's weights, is left out", () => {
  const bounded = studyOf([["Kern", 10, 99], NOORD, ["West", 50, ""], OOST], 20);
  expect(order("borda", [GAS], bounded)?.map(([candidate]) => candidate)).toEqual([1, 3, 2]);
  expect(order("borda", [GAS, COHESIE], bounded)?.map(([candidate]) => candidate)).toEqual([1, 3]);
  expect(order("kemeny", [COHESIE, COHESIE, GAS], bounded)).toEqual([
    [3, 1],
    [1, 2],
  ]);
});

test("without a wijk that everybody can score there is no order", () => {
  const halves = studyOf([
    ["West", 50, ""],
    ["Midden", "", 40],
  ]);
  expect(consensusOf(halves, [GAS, COHESIE], "borda")).toBeUndefined();
});

test("Kemeny looks at twelve wijken at most; the others take more", () => {
  const many = (count: number) =>
    studyOf(Array.from({ length: count }, (_, i): CellValue[] => [`Wijk ${i}`, 90 - i, i]));
  expect(order("kemeny", [GAS], many(12))).toHaveLength(12);
  expect(order("kemeny", [GAS], many(13))).toBeUndefined();
  expect(order("borda", [GAS], many(13))).toHaveLength(13);
});
