/** Two criteria that put the wijken in the same order count the same thing twice, and that is told at the second. */
import { criteriaAlikeTask } from "../../../../core/selection/criteria/criteria-alike";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { exampleSnapshot, exampleStudy } from "../example-study";

const UP = [1, 2, 3, 4, 5];
const DOWN = [5, 4, 3, 2, 1];
const MIXED = [3, 1, 5, 2, 4];

function task(columns: CellValue[][], { directions = [] as string[], weights = [] as number[] } = {}) {
  const names = columns.map((_, i) => `K${i}`);
  return criteriaAlikeTask(
    exampleStudy(
      exampleSnapshot(
        [
          ["Criterium", "Richting", "Gewicht"],
          ...names.map((name, i): CellValue[] => [name, directions[i] ?? "hoog", weights[i] ?? 1]),
        ],
        [["Wijk", ...names], ...UP.map((_, row): CellValue[] => [`W${row}`, ...columns.map((one) => one[row] ?? "")])],
      ),
    ),
  );
}
function told(...given: Parameters<typeof task>) {
  const compared = task(...given);
  while (!compared.step(1));
  return compared
    .result()
    .map(({ severity, values, cell }) => `${severity} ${values?.first} ${values?.second} ${cell?.row}`);
}

test("in the direction that is better: up and up, or up and down where down is better", () => {
  expect(told([UP, UP, MIXED])).toEqual(["warning K0 K1 2"]);
  expect(told([UP, DOWN], { directions: ["hoog", "laag"] })).toEqual(["warning K0 K1 2"]);
  expect(told([DOWN, DOWN], { directions: ["laag", "laag"] })).toEqual(["warning K0 K1 2"]);
  expect(told([UP, UP], { directions: ["hoog", "laag"] })).toEqual([]);
  expect(told([UP, DOWN])).toEqual([]);
});

test("nearly the same order is enough; fewer than five wijken say nothing", () => {
  expect(told([UP, [1, 2, 3, 4, 4]])).toEqual(["warning K0 K1 2"]);
  expect(told([UP, [2, 1, 4, 3, 5]])).toEqual([]);
  expect(told([UP, [1, 2, 3, 4, "n.b."]])).toEqual([]);
});

test("a criterion without weight counts nothing twice", () => {
  expect(told([UP, UP, MIXED], { weights: [0, 1, 1] })).toEqual([]);
  expect(told([UP, UP, MIXED], { weights: [1, 0, 1] })).toEqual([]);
});

test("every pair is compared once, a few at a time, and how far it is is known", () => {
  const compared = task([UP, UP, UP]);
  expect(compared.progress()).toBe(0);
  expect([compared.step(2), compared.progress()]).toEqual([false, 2 / 3]);
  expect([compared.step(2), compared.progress()]).toEqual([true, 1]);
  expect(compared.result().map(({ values }) => [values?.first, values?.second])).toEqual([
    ["K0", "K1"],
    ["K0", "K2"],
    ["K1", "K2"],
  ]);
  expect(compared.result()[0]?.values?.together).toBeCloseTo(2 / 3, 12);
  expect(task([UP]).progress()).toBe(1);
});
