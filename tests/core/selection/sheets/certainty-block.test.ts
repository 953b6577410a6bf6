/** How sure a ranking is stands on its sheet: the chance of each place by wijk, and at which weights the first tips. */
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { type Openness, robustnessTask } from "../../../../core/selection/choice/robustness";
import { planResults } from "../../../../core/selection/sheets/plan-results";
import { rectAddress } from "../../../../core/workbook/address";
import { newFormula } from "../../../../core/workbook/formula";
import type { SheetForm } from "../../../../core/workbook/own-sheet";
import type { NewValue } from "../../../../core/workbook/plan";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { candidateRows, criteriaRows, exampleSnapshot, exampleStudy } from "../example-study";

const QUESTION = "Kans op elke plaats";
const TIPS = "Waar de eerste plaats kantelt";
const DATED = "Zo was het op 1/2/2026, toen dit blad werd geschreven.";

/** The lines from the question on, up to the criteria, and where the blocks of the sheet lie. */
function written(form: SheetForm, openness: Openness, snapshot: Snapshot = exampleSnapshot()) {
  const study = exampleStudy(snapshot);
  const task = robustnessTask(study, openness, 100);
  while (!task.step(100));
  const robustness = task.result();
  const plan = planResults(snapshot, rankStudy(study), form, { openness, robustness }, "1/2/2026");
  const lines = plan.changes.flatMap((change): NewValue[][] => (change.kind === "write" ? change.values : []));
  const rowOf = (column: number, text: string, from = 0) =>
    lines.findIndex((line, row) => row >= from && String(line[column] ?? "").startsWith(text));
  const question = rowOf(0, QUESTION);
  const criteria = rowOf(3, "Criteria");
  return { lines, rowOf, question, block: lines.slice(question, criteria), robustness, spills: plan.spills };
}
const firsts = (lines: NewValue[][]) =>
  lines.map(([first]) => String(first ?? "").replace(/\u00a0/g, " ")).filter((text) => text !== "");

test("as values the chances stand in the order of the ranking, without who is excluded", () => {
  const { block, robustness, spills } = written("values", 0.25);
  const chanceOf = (row: number) => [0, 1, 2].map((rank) => robustness.shares.data[row * 3 + rank]);
  expect(robustness.candidates).toEqual([0, 1, 2]);
  expect(block.slice(1, 6).map((line) => line.slice(3, 7))).toEqual([
    ["Wijk", 1, 2, 3],
    ["Termien", ...chanceOf(1)],
    ["Kolderbos", ...chanceOf(0)],
    ["Brethei", ...chanceOf(2)],
    ["", "", "", ""],
  ]);
  expect(spills).toBeUndefined();
  expect(firsts(block)).toEqual([
    `${QUESTION}, als elk gewicht tot 25 % kan afwijken`,
    TIPS,
    "Pas als Gas 30 % weegt in plaats van 20 %, staat Brethei eerst.",
    "Pas als Woningen 30 % weegt in plaats van 50 %, staat Kolderbos eerst.",
  ]);
});

test("where any weights may come the question says so", () => {
  expect(firsts(written("values", "open").block)[0]).toBe(`${QUESTION}, welke gewichten het ook worden`);
});

test.each<[Openness, string, string]>([
  [0.25, "weights", "25/100"],
  ["open", "", ""],
])(
  "live, the chances are one formula over the figures and the criteria of the sheet: %s",
  (openness, weights, spread) => {
    const { lines, question, rowOf, spills, block } = written("live", openness);
    const fixed = (row: number, rows = 1) =>
      rectAddress({ row, column: 4, rows, columns: 3 }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    const of = (label: string) => rowOf(3, label, question);
    const figures = fixed(of("Cijfers") + 1, 3);
    const pieces = [figures, weights && fixed(of("Gewicht")), fixed(of("Richting")), spread, fixed(of("Slechtste"), 2)];
    const chances = lines.slice(question + 2, question + 5).map((line) => line.slice(3, 7));
    expect(newFormula(chances[0]?.[1])).toBe(`=WIJKROBUUST(${pieces.join(",")})`);
    expect(chances.map(([name]) => name)).toEqual(["Kolderbos", "Termien", "Brethei"]);
    expect(chances.flatMap((line) => line.slice(1)).slice(1)).toEqual(Array(8).fill(""));
    expect(spills).toContainEqual(expect.objectContaining({ row: question + 2, column: 4, rows: 3, columns: 3 }));
    // The formula goes on; where the first place tips does not, so that is dated.
    expect(firsts(block).filter((text) => text === DATED)).toHaveLength(1);
    expect(firsts(block).indexOf(DATED)).toBe(firsts(block).indexOf(TIPS) + 1);
  },
);

test("in plain formulas the chances are values, and dated as well", () => {
  const { block, robustness } = written("plain", 0.25);
  expect(firsts(block).filter((text) => text === DATED)).toHaveLength(2);
  expect(block.flat().some((cell) => newFormula(cell).includes("WIJKROBUUST"))).toBe(false);
  expect(block.flat()).toContain(robustness.shares.data[4]);
});

test("of more than thirty wijken the first thirty places are shown, as values and never as a formula", () => {
  const many = (count: number) =>
    exampleSnapshot(criteriaRows.slice(0, 2), [
      ["Wijk", "Gas"],
      ...Array.from({ length: count }, (_, i): CellValue[] => [`W${i}`, 10_000 + i]),
    ]);
  const ranksOf = (count: number) => {
    const { lines, question, block } = written("live", 0.25, many(count));
    const header = lines.findIndex((line, row) => row > question && line[3] === "Wijk");
    const isLive = block.flat().some((cell) => newFormula(cell).includes("WIJKROBUUST"));
    return [lines[header]?.filter((cell) => typeof cell === "number").length, isLive];
  };
  expect(ranksOf(30)).toEqual([30, true]);
  expect(ranksOf(31)).toEqual([30, false]);
});

test("where no weight changes who is first, nothing is said of tipping", () => {
  const { block } = written("values", 0.25, exampleSnapshot(criteriaRows.slice(0, 2)));
  expect(firsts(block)).toEqual([`${QUESTION}, als elk gewicht tot 25 % kan afwijken`]);
});

test("where every wijk is excluded the table keeps one empty row", () => {
  const [titles = [], gas = []] = criteriaRows;
  const bounded = [titles, gas.map((cell, column) => (column === 6 ? 99_999 : cell))];
  const { block } = written("live", 0.25, exampleSnapshot(bounded, candidateRows));
  const header = block.findIndex((line) => line[3] === "Wijk");
  expect(block.slice(header, header + 2).map((line) => line.slice(3, 6))).toEqual([
    ["Wijk", 1, ""],
    ["", "", ""],
  ]);
  expect(block.flat().some((cell) => newFormula(cell).includes("WIJKROBUUST"))).toBe(false);
});
