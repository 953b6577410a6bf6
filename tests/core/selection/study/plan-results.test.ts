/** The ranking on a sheet: as values, and as plain formulas that give the same numbers without the add-in. */

import { exampleWorkbook } from "../../../../core/examples/genk";
import { planResults } from "../../../../core/selection/study/plan-results";
import { type Ranking, rankStudy } from "../../../../core/selection/study/ranking";
import { resultsLayout } from "../../../../core/selection/study/results-sheet";
import { robustnessTask } from "../../../../core/selection/study/robustness";
import type { SheetForm } from "../../../../core/workbook/own-sheet";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { layOut, openSpreadsheet, sheetId, write } from "../../../local-spreadsheet";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";
import { candidateRows, criteriaRows, exampleSnapshot, exampleStudy } from "./example-study";

async function written(snapshot: Snapshot, ranking: Ranking, form: SheetForm) {
  const spreadsheet = await openSpreadsheet(snapshot.blocks.map(({ sheet }) => sheet));
  for (const block of snapshot.blocks) layOut(spreadsheet, block);
  await write(spreadsheet, planResults(snapshot, ranking, form));
  const id = sheetId(spreadsheet, "Wijkselectie");
  const layout = resultsLayout(ranking);
  const { rows, columns } = layout.points;
  const rect = { row: layout.points.row, column: 0, rows, columns: 4 + columns };
  const cells = spreadsheet.cells.values(id, rect);
  return {
    spreadsheet,
    id,
    layout,
    byWijk: new Map(cells.map((line) => [String(line[3]), line])),
    order: cells.map((line) => line[3]),
  };
}

const genk = makeSnapshot(exampleWorkbook.sheets.map(({ name, values }) => makeBlock(name, values as CellValue[][])));
const workbooks: [string, Snapshot][] = [
  ["four wijken with gaps and a bound", exampleSnapshot()],
  ["the example of Genk", genk],
  [
    "figures typed as text and an open scale",
    exampleSnapshot(
      criteriaRows.map((row) => row.map((value) => (value === 22000 ? "" : value))),
      candidateRows.map((row) => row.map((value) => (value === 13319 ? "13.319" : value))),
    ),
  ],
];

describe.each(workbooks)("written to a sheet: %s", (_, snapshot) => {
  const ranking = rankStudy(exampleStudy(snapshot));

  test.each(["values", "plain"] as const)(
    "%s give the ranks, scores, coverage and points that were shown",
    async (form) => {
      const { byWijk, spreadsheet } = await written(snapshot, ranking, form);
      ranking.study.candidates.forEach(({ name }, i) => {
        const [rank, score, coverage, , ...points] = byWijk.get(name) ?? [];
        expect(rank ?? "").toEqual(Number.isNaN(ranking.ranks[i]) ? "" : ranking.ranks[i]);
        expect(score).toBeCloseTo(ranking.scores[i] ?? 0, 9);
        expect(coverage).toBeCloseTo(ranking.coverage[i] ?? 0, 12);
        points.forEach((value, j) => {
          const shown = ranking.points.data[i * points.length + j] ?? Number.NaN;
          if (Number.isNaN(shown)) expect(value ?? "").toBe("");
          else expect(value).toBeCloseTo(shown, 9);
        });
      });
      spreadsheet.dispose();
    },
  );
});

test("as values the best wijk comes first", async () => {
  const ranking = rankStudy(exampleStudy());
  const { order, spreadsheet } = await written(exampleSnapshot(), ranking, "values");
  expect(order).toEqual(["Termien", "Kolderbos", "Brethei", "Gehucht"]);
  spreadsheet.dispose();
});

test("plain formulas follow a figure, a weight and a bound that somebody changes", async () => {
  const { spreadsheet, id, layout } = await written(exampleSnapshot(), rankStudy(exampleStudy()), "plain");
  const change = async (sheet: string, row: number, column: number, value: number) => {
    spreadsheet.cells.write(sheetId(spreadsheet, sheet), { row, column, rows: 1, columns: 1 }, [[value]]);
    await spreadsheet.settled();
  };
  await change("Kandidaatwijken", 1, 3, 20000);
  await change("Criteria", 1, 3, 90);
  await change("Criteria", 3, 6, 10);

  const criteria = criteriaRows.map((row) => [...row]);
  const candidates = candidateRows.map((row) => [...row]);
  (candidates[1] ?? [])[3] = 20000;
  (criteria[1] ?? [])[3] = 90;
  (criteria[3] ?? [])[6] = 10;
  const expected = rankStudy(exampleStudy(exampleSnapshot(criteria, candidates)));
  const cells = spreadsheet.cells.values(id, { row: layout.points.row, column: 0, rows: 4, columns: 2 });
  expect(cells.map(([rank]) => rank)).toEqual(Array.from(expected.ranks));
  for (const [i, [, score]] of cells.entries()) expect(score).toBeCloseTo(expected.scores[i] ?? 0, 9);
  spreadsheet.dispose();
});

test("formulas hold whole numbers only, so that no decimal mark depends on the language", () => {
  const plan = planResults(exampleSnapshot(), rankStudy(exampleStudy()), "plain");
  const formulas = plan.changes.flatMap((change) =>
    change.kind === "write"
      ? change.values.flat().flatMap((value) => (value && typeof value === "object" ? value.formula : []))
      : [],
  );
  expect(formulas.length).toBeGreaterThan(50);
  expect(formulas.filter((piece) => /\d\.\d/.test(piece))).toEqual([]);
});

describe("how sure the ranking is, on the same sheet", () => {
  const ranking = rankStudy(exampleStudy());
  const task = robustnessTask(ranking.study, 0.25, 1000);
  task.step(1000);
  const certainty = { openness: 0.25, robustness: task.result() };
  const cells = (form: SheetForm) =>
    planResults(exampleSnapshot(), ranking, form, certainty).changes.flatMap((change) =>
      change.kind === "write" ? change.values : [],
    );

  test("the chance of each rank per wijk, best wijk first, then where the first place tips", () => {
    const lines = cells("values");
    const top = lines.findIndex((line) => String(line[3]).startsWith("Kans op elke plaats"));
    expect(lines[top]?.slice(4, 7)).toEqual([1, 2, 3]);
    expect(lines.slice(top + 1, top + 4).map((line) => line[3])).toEqual(["Termien", "Kolderbos", "Brethei"]);
    for (const line of lines.slice(top + 1, top + 4)) {
      expect(line.slice(4, 7).reduce((sum: number, chance) => sum + Number(chance), 0)).toBeCloseTo(1, 9);
    }
    expect(lines.some((line) => String(line[3]).startsWith("Pas als "))).toBe(true);
  });

  test("live it is a formula that spills, and Herstellen accepts what spilled", () => {
    const plan = planResults(exampleSnapshot(), ranking, "live", certainty);
    const formula = cells("live")
      .flat()
      .find((value) => typeof value === "object" && value?.formula[0]?.startsWith("=WIJKROBUUST("));
    expect(formula).toMatchObject({
      formula: [expect.any(String), expect.any(String), expect.any(String), "25/100", expect.any(String)],
    });
    expect(plan.spills).toHaveLength(3);
  });
});

test("writing a smaller ranking again empties what the larger one left", () => {
  const old = makeBlock(
    "Wijkselectie",
    Array.from({ length: 60 }, (_, i) => [`oud ${i}`, 1]),
  );
  const snapshot = exampleSnapshot();
  const again = {
    ...snapshot,
    sheets: [...snapshot.sheets, { name: "Wijkselectie", visible: true, protected: false, used: old }],
    blocks: [...snapshot.blocks, old],
  };
  const plan = planResults(again, rankStudy(exampleStudy()), "values");
  expect(plan.createsSheets).toEqual([]);
  expect(plan.overwrites).toHaveLength(120);
});
