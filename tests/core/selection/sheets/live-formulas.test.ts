/** A live ranking is a few formulas over the figures of the sheet, each once, for the wijken that take part. */
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { planResults } from "../../../../core/selection/sheets/plan-results";
import { newFormula } from "../../../../core/workbook/formula";
import type { NewValue } from "../../../../core/workbook/plan";
import { candidateRows, criteriaRows, exampleSnapshot, exampleStudy } from "../example-study";

function written(criteria = criteriaRows, candidates = candidateRows) {
  const snapshot = exampleSnapshot(criteria, candidates);
  const plan = planResults(snapshot, rankStudy(exampleStudy(snapshot)), "live");
  const lines = plan.changes.flatMap((change): NewValue[][] => (change.kind === "write" ? change.values : []));
  const top = lines.findIndex(([first]) => first === "Rang") + 1;
  return { ranking: lines.slice(top, top + candidates.length - 1), lines, top, spills: plan.spills };
}
const shown = (line: NewValue[]) => line.map((cell) => newFormula(cell) || cell);

test("the formulas stand in the first row, over the figures of the wijken that take part; below them they spill", () => {
  const { ranking, lines, top, spills } = written();
  const rowOf = (label: string) => lines.findIndex((line, row) => row > top && line[3] === label) + 1;
  const figures = `$E$${rowOf("Cijfers") + 1}:$G$${rowOf("Cijfers") + 3}`;
  const [weights, directions] = ["Gewicht", "Richting"].map((label) => `$E$${rowOf(label)}:$G$${rowOf(label)}`);
  const scale = `$E$${rowOf("Slechtste")}:$G$${rowOf("Slechtste") + 1}`;
  expect(shown(ranking[0] ?? []).slice(0, 8)).toEqual([
    `=WIJKRANG(${figures},${weights},${directions},"som",${scale})`,
    `=WIJKSCORE(${figures},${weights},${directions},"som",${scale})`,
    `=WIJKDEKKING(${figures},${weights})`,
    "Kolderbos",
    `=WIJKBIJDRAGE(${figures},${weights},${directions},${scale})`,
    "",
    "",
    0,
  ]);
  expect(ranking.slice(1).map((line) => shown(line).slice(0, 8))).toEqual([
    ["", "", "", "Termien", "", "", "", 0],
    ["", "", "", "Brethei", "", "", "", 0],
    ["", "", "", "Gehucht", "", "", "", 1],
  ]);
  expect(spills).toEqual([
    { sheet: "Wijkselectie", row: top, column: 0, rows: 3, columns: 3 },
    { sheet: "Wijkselectie", row: top, column: 4, rows: 3, columns: 3 },
  ]);
});

test("who is excluded stands below, whatever the order of the table, and the figures follow that order", () => {
  const [header = [], ...wijken] = candidateRows;
  const { ranking, lines, top } = written(criteriaRows, [header, ...wijken.reverse()]);
  const names = ["Brethei", "Termien", "Kolderbos", "Gehucht"];
  expect(ranking.map((line) => line[3])).toEqual(names);
  const figures = lines.findIndex((line, row) => row > top && line[3] === "Cijfers") + 1;
  expect(lines.slice(figures, figures + 4).map((line) => line[3])).toEqual(names);
});

test("where every wijk is excluded there is no formula to fail", () => {
  const [header = [], gas = []] = criteriaRows;
  const { ranking } = written([header, gas.map((cell, column) => (column === 6 ? 99_999 : cell))]);
  expect(ranking).toHaveLength(4);
  expect(ranking.flat().every((cell) => newFormula(cell) === "")).toBe(true);
});
