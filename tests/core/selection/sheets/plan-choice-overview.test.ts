/** Keuze overzicht: three views in one table, and all that tips the choice below it. */
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { readStudy } from "../../../../core/selection/read-study";
import { planChoiceOverview } from "../../../../core/selection/sheets/plan-choice-overview";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { afterPlan } from "../../workbook/after-plan";
import { choiceWorkbook } from "../choice/choice-workbook";

function written(snapshot: Snapshot): { cells: CellValue[][]; charts: string[] } {
  const { study } = readStudy(snapshot);
  if (!study) throw new Error("no study");
  const plan = planChoiceOverview(snapshot, rankStudy(study), "12/11/2026");
  const block = afterPlan(snapshot, plan).blocks.find(({ sheet }) => sheet === "Keuze overzicht");
  return {
    cells: block?.values ?? [],
    charts: plan.changes.flatMap((change) => (change.kind === "chart" ? change.chart.kind : [])),
  };
}

test("each wijk with place, points, support, attitude, how many, and its hard conditions", () => {
  const { cells, charts } = written(choiceWorkbook());
  const row = (name: string) => cells.find((line) => line[1] === name);
  expect(row("Noord")).toEqual([1, "Noord", 70, 0.25, 2, -0.5, 2, "Netwerken eerst gepland."]);
  expect(row("West")?.slice(5, 7)).toEqual(["n.b.", 0]);
  expect(charts).toEqual(["column"]);
});

test("the flip weight, what can still change it and what was decided stand in sentences", () => {
  const snapshot = choiceWorkbook({
    Keuze: [
      ["Wijk", "Oordeel", "Motivering", "Bevraagd", "Bezwaar"],
      ["Oost", "kiezen", "Meer draagvlak.", "wijkraad", ""],
    ],
  });
  const text = written(snapshot)
    .cells.map(([first]) => String(first ?? "").replace(/[\u00a0\u202f]/g, " "))
    .join("\n");
  expect(text).toContain("Op cijfers alleen: Noord. Weegt draagvlak meer dan 7 %, dan Oost.");
  expect(text).toContain("Wat kan dit nog veranderen?");
  expect(text).toContain("Beslist: Oost (kiezen). Meer draagvlak.");
  expect(text).toContain("Rondvraag over Oost: bevraagd wijkraad; bezwaar: geen.");
});

test("without people the sheet has the figures, and n.b. where nobody said anything", () => {
  const { cells } = written(choiceWorkbook({ Stakeholders: [], Interviews: [], Uitspraken: [] }));
  expect(cells.find((line) => line[1] === "Noord")).toEqual([1, "Noord", 70, "n.b.", 0, "n.b.", 0, ""]);
});
