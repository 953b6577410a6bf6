/** Stakeholders overzicht: as values and as built-in formulas the same figures, which follow when a cell changes. */

import { planScale } from "../../../../core/stakeholders/plan-answers";
import { readStakeholders } from "../../../../core/stakeholders/read-stakeholders";
import { planOverview } from "../../../../core/stakeholders/sheets/plan-overview";
import { stakeholders as schema } from "../../../../core/stakeholders/tables/stakeholders";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { layOut, openSpreadsheet, sheetId, write } from "../../../local-spreadsheet";
import { afterPlan } from "../../workbook/after-plan";
import { example, register } from "../people";

const SHEET = "Stakeholders overzicht";

function planOf(snapshot: Snapshot, form: "values" | "plain") {
  const found = readStakeholders(snapshot);
  if (!found) throw new Error("there is no register");
  return planOverview(snapshot, { register: found, wijken: ["Brethei"], today: "28/11/2026" }, form);
}

async function cellsOf(snapshot: Snapshot, form: "values" | "plain") {
  const blocks = snapshot.blocks.filter(({ rows }) => rows > 0);
  const spreadsheet = await openSpreadsheet(blocks.map(({ sheet }) => sheet));
  for (const block of blocks) layOut(spreadsheet, block);
  await write(spreadsheet, planOf(snapshot, form));
  const all = (): CellValue[][] =>
    spreadsheet.cells
      .values(sheetId(spreadsheet, SHEET), { row: 0, column: 0, rows: 110, columns: 12 })
      .map((line) => line.map((value) => (typeof value === "number" ? Number(value.toFixed(10)) : (value ?? ""))));
  return { spreadsheet, all };
}

const own: CellValue[][] = [
  ["a", "x", "voor", "hoog", 9, "++", "", ""],
  ["b", "x", "Partner", "laag", "8", "", "", "Kolderbos"],
  ["c", "x", "weet niet", "midden", 10, "partner", "", ""],
  ["d", "x", "", "", "", "", "", ""],
];

function withAnswers(): Snapshot {
  let snapshot = register(own);
  const answer = (header: string, meanings: [string, number][], scale?: "1-10") => {
    const given = { header, meanings: new Map(meanings), ...(scale && { scale }) };
    snapshot = afterPlan(snapshot, planScale(snapshot, schema, given));
  };
  answer("Positie", [
    ["voor", 1],
    ["++", 2],
  ]);
  answer("Invloed", [
    ["laag", 1],
    ["midden", 3],
    ["hoog", 5],
  ]);
  answer("Belang", [], "1-10");
  return snapshot;
}

test.each([
  ["the example", example],
  ["a register with words and scales of its own", withAnswers],
])("the formulas of %s give what stands there as values", async (_, make) => {
  const values = (await cellsOf(make(), "values")).all();
  const plain = (await cellsOf(make(), "plain")).all();
  expect(plain).toEqual(values);
  expect(values.flat()).toContain("Brethei");
});

test("a changed position changes the net support, the priority, the ladder and the approach", async () => {
  const { spreadsheet, all } = await cellsOf(example(), "plain");
  const before = all();
  const row = before.findIndex((line) => line[1] === "netbeheerder");
  expect([before[row]?.[5], before[row]?.[7], before[row]?.[8]]).toEqual([0, 62.5, "nauw betrekken"]);
  spreadsheet.cells.write(sheetId(spreadsheet, "Stakeholders"), { row: 7, column: 4, rows: 1, columns: 1 }, [
    ["vermijder"],
  ]);
  await spreadsheet.settled();
  const after = all();
  expect([after[row]?.[5], after[row]?.[7], after[row]?.[8]]).toEqual([-1, 75, "nauw betrekken - overtuigen"]);
  const changed = after.flatMap((line, i) =>
    JSON.stringify(line) === JSON.stringify(before[i]) ? [] : [line[1] || line[0]],
  );
  expect(changed).toContain("netbeheerder");
  expect(changed.length).toBeGreaterThan(2);
});

test("the grid counts everybody once, the list names them, and the chart has their numbers", () => {
  const plan = planOf(example(), "values");
  const chart = plan.changes.find((change) => change.kind === "chart");
  expect(chart?.kind === "chart" && [chart.chart.kind, chart.chart.labels?.length]).toEqual(["bubble", 14]);
  const lines = plan.changes.flatMap((change) => (change.kind === "write" ? change.values : []));
  const top = lines.findIndex((line) => String(line[0]).startsWith("Invloed \\ belang"));
  const counts = lines.slice(top + 1, top + 6).flatMap((line) => line.slice(2, 7).map(Number));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(14);
  expect(plan.overwrites).toEqual([]);
});

test("who made the figures stands below them", () => {
  const plan = planOf(example(), "values");
  const texts = plan.changes.flatMap((change) => (change.kind === "write" ? change.values.flat().map(String) : []));
  expect(texts.join(" ")).toContain("14 ingeschat door het team");
});
