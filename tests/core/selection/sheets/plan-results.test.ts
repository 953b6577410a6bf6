/** The ranking on a sheet: as values, and as plain formulas that give the same numbers without the add-in. */

import { answerSentence } from "../../../../core/selection/choice/answer";
import { type Ranking, rankStudy } from "../../../../core/selection/choice/ranking";
import { robustnessTask } from "../../../../core/selection/choice/robustness";
import { planResults } from "../../../../core/selection/sheets/plan-results";
import type { SheetForm } from "../../../../core/workbook/own-sheet";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { genk as genkWorkbook } from "../../../examples/genk";
import { layOut, openSpreadsheet, sheetId, write } from "../../../local-spreadsheet";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";
import { candidateRows, criteriaRows, exampleSnapshot, exampleStudy } from "../example-study";

async function written(snapshot: Snapshot, ranking: Ranking, form: SheetForm) {
  const spreadsheet = await openSpreadsheet(snapshot.blocks.map(({ sheet }) => sheet));
  for (const block of snapshot.blocks) layOut(spreadsheet, block);
  await write(spreadsheet, planResults(snapshot, ranking, form));
  const id = sheetId(spreadsheet, "Wijkselectie");
  const sheet = spreadsheet.cells.values(id, { row: 0, column: 0, rows: 12, columns: 4 });
  const row = sheet.findIndex(([first]) => first === "Rang") + 1;
  const { candidates, criteria } = ranking.study;
  const rect = { row, column: 0, rows: candidates.length, columns: 4 + criteria.length };
  const cells = spreadsheet.cells.values(id, rect);
  return {
    spreadsheet,
    id,
    row,
    byWijk: new Map(cells.map((line) => [String(line[3]), line])),
    order: cells.map((line) => line[3]),
  };
}

const genk = makeSnapshot(genkWorkbook.sheets.map(({ name, values }) => makeBlock(name, values as CellValue[][])));
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

test("in plain formulas the sentence on top says what the ranking below says, and what cannot follow is dated", async () => {
  const ranking = rankStudy(exampleStudy());
  const { spreadsheet, id } = await written(exampleSnapshot(), ranking, "plain");
  const top = spreadsheet.cells.values(id, { row: 1, column: 0, rows: 1, columns: 1 })[0]?.[0];
  // The decimal mark is that of the program.
  expect(String(top).replace(/(\d)\.(\d)/, "$1,$2")).toBe(answerSentence(ranking, "nl"));
  const dated = planResults(exampleSnapshot(), ranking, "plain", undefined, "28/11/2026").changes.flatMap((change) =>
    change.kind === "write" ? change.values.flat().map(String) : [],
  );
  expect(dated.some((cell) => cell.includes("Zo was het op 28/11/2026, toen dit blad werd geschreven."))).toBe(true);
  spreadsheet.dispose();
});

test("as values the best wijk comes first", async () => {
  const ranking = rankStudy(exampleStudy());
  const { order, spreadsheet } = await written(exampleSnapshot(), ranking, "values");
  expect(order).toEqual(["Termien", "Kolderbos", "Brethei", "Gehucht"]);
  spreadsheet.dispose();
});

test("plain formulas follow a figure, a weight and a bound that somebody changes", async () => {
  const { spreadsheet, id, row } = await written(exampleSnapshot(), rankStudy(exampleStudy()), "plain");
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
  const cells = spreadsheet.cells.values(id, { row, column: 0, rows: 4, columns: 2 });
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
    const question = lines.findIndex((line) => String(line[0]).startsWith("Kans op elke plaats"));
    const top = lines.findIndex((line, i) => i > question && line[3] === "Wijk");
    expect(question).toBeGreaterThan(0);
    expect(lines[top]?.slice(4, 7)).toEqual([1, 2, 3]);
    expect(lines.slice(top + 1, top + 4).map((line) => line[3])).toEqual(["Termien", "Kolderbos", "Brethei"]);
    for (const line of lines.slice(top + 1, top + 4)) {
      expect(line.slice(4, 7).reduce((sum: number, chance) => sum + Number(chance), 0)).toBeCloseTo(1, 9);
    }
    expect(lines.some((line) => String(line[0]).startsWith("Pas als "))).toBe(true);
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
  const lines = plan.changes.flatMap((change) => (change.kind === "write" ? change.values : []));
  expect(lines.flat().filter((cell) => String(cell).startsWith("oud"))).toEqual([]);
});

const MAP = {
  png: "iVBORw0KGgo=",
  width: 1080,
  height: 800,
  altText: "Kaart met 15 wijken.",
  source: "Grenzen: Statbel, CC BY 4.0",
};

test("with a map the sheet has it as a picture with its words, and says whose borders these are", () => {
  const plan = planResults(exampleSnapshot(), rankStudy(exampleStudy()), "values", undefined, undefined, MAP);
  const pictures = plan.changes.filter(({ kind }) => kind === "picture");
  expect(pictures).toMatchObject([{ sheet: "Wijkselectie", picture: { altText: MAP.altText, png: MAP.png } }]);
  const cells = plan.changes.flatMap((change) => (change.kind === "write" ? change.values.flat() : []));
  expect(cells).toContain("Grenzen: Statbel, CC BY 4.0");
});

test("no cell is filled under the map, in any form of the sheet", () => {
  for (const form of ["values", "live", "plain"] as const) {
    const { changes } = planResults(exampleSnapshot(), rankStudy(exampleStudy()), form, undefined, undefined, MAP);
    const position = changes.flatMap((change) => (change.kind === "picture" ? [change.picture.position] : []))[0];
    if (!position) throw new Error("There is no picture.");
    const filled = changes.flatMap((change) =>
      change.kind === "write" && change.sheet === "Wijkselectie"
        ? change.values.flatMap((line, i) =>
            line.flatMap((value, j) => (value === "" || value === null ? [] : [[change.row + i, change.column + j]])),
          )
        : [],
    );
    const under = filled.filter(
      ([row = 0, column = 0]) =>
        row >= position.row &&
        row < position.row + position.rows &&
        column >= position.column &&
        column < position.column + position.columns,
    );
    expect(under).toEqual([]);
  }
});
