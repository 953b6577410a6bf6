/** The ranking of a workbook is computed once for each reading and method, however many screens show something of it. */
import { readRanking } from "../../../../core/selection/choice/read-ranking";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const CRITERIA = [
  ["Criterium", "Gewicht", "Richting"],
  ["Huurders", 2, "hoog"],
  ["Groen", 1, "laag"],
];
const workbook = () =>
  makeSnapshot([
    makeBlock("Kandidaatwijken", [
      ["Wijk", "Huurders", "Groen"],
      ["Noord", 10, 30],
      ["Zuid", 20, 10],
    ]),
    makeBlock("Criteria", CRITERIA),
  ]);

test("is the same however often it is asked for, and another by another method or in the next reading", () => {
  const snapshot = workbook();
  const ranking = readRanking(snapshot, "som");
  expect(ranking).toBeDefined();
  expect(readRanking(snapshot, "som")).toBe(ranking);
  expect(readRanking(snapshot, "topsis")).not.toBe(ranking);
  expect(readRanking(snapshot, "som")).toBe(ranking);
  expect(readRanking({ ...snapshot }, "som")).not.toBe(ranking);
});

test("is none while there is too little to compute from", () => {
  expect(readRanking(makeSnapshot([makeBlock("Criteria", CRITERIA)]), "som")).toBeUndefined();
});
