/** The sheet Team overzicht: the same in values and in formulas, and the formulas follow a level that changes. */
import { readTeam } from "../../../../core/team/read-team";
import { planTeamSheet, TEAM_SHEET } from "../../../../core/team/sheets/plan-team-sheet";
import { words } from "../../../../core/team/words";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { layOut, openSpreadsheet, sheetId, write } from "../../../local-spreadsheet";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const ROWS: CellValue[][] = [
  ["Functie", "Kiezen", "Technisch", "Sociaal", "Financieel"],
  ["energieadviseur", "ja", 3, 1, ""],
  ["wijkwerker", "ja", "", 3, 1],
  ["wijkvereniging", "ja", 1, 2, ""],
  ["financiële dienst", "", "", "", 3],
];

const ROWS_UNCHOSEN = ROWS.map((row, index) => (index === 0 ? row : [row[0] ?? "", "", ...row.slice(2)]));

async function written(form: "values" | "plain", rows = ROWS, team: readonly number[] = [0, 1, 3]) {
  const block = makeBlock("Team", rows);
  const snapshot = makeSnapshot([
    block,
    makeBlock("Afspraken", [
      ["Onderwerp", "Afspraak", "Eigenaar"],
      ["Overlegritme", "Elke dinsdag", "wijkwerker"],
    ]),
  ]);
  const reading = readTeam(snapshot);
  if (!reading) throw new Error("no team");
  const answer = [{ text: words.provedOne }];
  const spreadsheet = await openSpreadsheet(["Team"]);
  layOut(spreadsheet, block);
  const plan = planTeamSheet(snapshot, { reading, answer, team, today: "28/11/2026" }, form);
  await write(spreadsheet, plan);
  return { spreadsheet, plan, id: sheetId(spreadsheet, TEAM_SHEET) };
}

const cellsOf = ({ spreadsheet, id }: Awaited<ReturnType<typeof written>>) =>
  spreadsheet.cells
    .values(id, { row: 0, column: 0, rows: 80, columns: 10 })
    .map((line) => line.map((value) => value ?? ""));

const rowOf = (rows: ReturnType<typeof cellsOf>, name: string) => rows.find(([first]) => first === name);

test("the grid, who covers it, on whom it hangs and the figures of the chart are the same in values and in formulas", async () => {
  const values = await written("values");
  const plain = await written("plain");
  const rows = cellsOf(values);
  expect(cellsOf(plain)).toEqual(rows);
  expect(rowOf(rows, "Gedekt door")?.slice(2, 5)).toEqual([1, 2, 0]);
  expect(rowOf(rows, "Hangt aan")?.slice(2, 5)).toEqual(["energieadviseur", "", ""]);
  expect(rowOf(rows, "Financieel")?.slice(1, 3)).toEqual([0, 1]);
  values.spreadsheet.dispose();
  plain.spreadsheet.dispose();
});

test("formulas follow a level and a choice that change in Team, and text there never counts as a level", async () => {
  const plain = await written("plain");
  const { spreadsheet } = plain;
  const set = (row: number, column: number, value: string | number) =>
    spreadsheet.cells.write(sheetId(spreadsheet, "Team"), { row, column, rows: 1, columns: 1 }, [[value]]);
  set(1, 2, 1);
  set(3, 2, 2);
  set(4, 1, "verplicht");
  set(2, 1, "nee");
  set(1, 3, "n.b.");
  await spreadsheet.settled();
  const rows = cellsOf(plain);
  expect(rowOf(rows, "Gedekt door")?.slice(2, 5)).toEqual([1, 1, 1]);
  expect(rowOf(rows, "Hangt aan")?.slice(2, 5)).toEqual(["wijkvereniging", "wijkvereniging", "financiële dienst"]);
  expect(rowOf(rows, "Financieel")?.slice(1, 3)).toEqual([1, 0]);
  expect(rowOf(rows, "Sociaal")?.slice(1, 3)).toEqual([1, 1]);
  spreadsheet.dispose();
});

test("while nobody is chosen in Team the sheet shows the smallest team, and calls it that", async () => {
  const { spreadsheet, ...rest } = await written("values", ROWS_UNCHOSEN);
  const rows = cellsOf({ spreadsheet, ...rest });
  expect(rowOf(rows, "Functie")?.[1]).toBe("Kleinste team");
  expect(rowOf(rows, "wijkvereniging")?.[1]).toBe("");
  expect(rowOf(rows, "Gedekt door")?.slice(2, 5)).toEqual([1, 1, 1]);
  spreadsheet.dispose();
});

test("the sheet has the agreements with their owner and a stacked chart of chosen and not chosen", async () => {
  const { spreadsheet, plan, ...rest } = await written("values");
  expect(cellsOf({ spreadsheet, plan, ...rest }).flat()).toEqual(
    expect.arrayContaining(["Overlegritme", "Elke dinsdag", "wijkwerker"]),
  );
  const charts = plan.changes.flatMap((change) => ("chart" in change ? [change.chart] : []));
  expect(charts).toEqual([expect.objectContaining({ kind: "stackedColumn" })]);
  spreadsheet.dispose();
});
