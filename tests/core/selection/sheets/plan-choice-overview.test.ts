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

const LINES = (snapshot: Snapshot) =>
  written(snapshot)
    .cells.map((line) => line.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : cell)))
    .filter((line) => line.some((cell) => cell !== ""))
    .map((line) => line.map((cell) => (typeof cell === "string" ? cell.replace(/[\u00a0\u202f]/g, " ") : cell)));
const alone = (text: string): CellValue[] => [text, "", "", "", "", "", "", ""];

test("from its title to its last line: the answer, the three views, their chart, what may change, what was decided", () => {
  expect(LINES(choiceWorkbook())).toEqual([
    alone("Keuze overzicht"),
    alone("Op cijfers alleen: Noord. Weegt draagvlak meer dan 7 %, dan Oost."),
    alone("2 van de 3 wijzen naar Oost. Bespreek dit; reken het niet weg."),
    alone("Cijfers, stakeholders en gesprekken naast elkaar"),
    ["Plaats", "Wijk", "Punten", "Netto steun", "n", "Houding", "n", "Harde voorwaarde open"],
    [1, "Noord", 70, 0.25, 2, -0.5, 2, "Netwerken eerst gepland."],
    [2, "Oost", 65, 0.6875, 2, 2, 2, ""],
    [3, "Zuid", 55, 0.5, 1, 1, 2, ""],
    [4, "West", 30, 0.5, 1, "n.b.", 0, ""],
    [5, "Midden", 20, 0.5, 1, "n.b.", 0, ""],
    alone(
      "Punten 0 tot 100; netto steun -1 tot 1; houding -2 tot 2, n.b. bij minder dan 2 gesprekken. Een harde voorwaarde wordt door niets goedgemaakt.",
    ),
    alone("Dezelfde drie op één schaal van 0 tot 100"),
    ["", "Wijk", "Punten", "Netto steun", "Houding", "", "", ""],
    ["", "Noord (n 2 en 2)", 70, 62.5, 37.5, "", "", ""],
    ["", "Oost (n 2 en 2)", 65, 84.375, 100, "", "", ""],
    ["", "Zuid (n 1 en 2)", 55, 75, 75, "", "", ""],
    ["", "West (n 1 en 0)", 30, 75, "", "", "", ""],
    ["", "Midden (n 1 en 0)", 20, 75, "", "", "", ""],
    alone("Wat kan dit nog veranderen?"),
    alone("Eén gewicht: weegt Gas 40 % in plaats van 50 %, dan staat Oost eerst."),
    alone("Eén gewicht: weegt Cohesie 60 % in plaats van 50 %, dan staat Oost eerst."),
    alone("Wat er beslist is"),
    alone("Er is nog niets beslist."),
    alone("Geschreven op 12/11/2026. Cijfers uit Kandidaatwijken, steun uit Stakeholders, houding uit Interviews."),
  ]);
});

test("of more than five wijken the first five are drawn, and without any there is no chart", () => {
  const more = (count: number) =>
    choiceWorkbook({
      Kandidaatwijken: [["Wijk", "Gas", "Cohesie"], ...Array.from({ length: count }, (_, i) => [`W${i}`, 90 - i, 50])],
    });
  const drawn = (count: number) => LINES(more(count)).filter((line) => /^W\d+ \(n /.test(String(line[1]))).length;
  expect([4, 5, 6].map(drawn)).toEqual([4, 5, 5]);
  const bounded = choiceWorkbook({
    Criteria: [
      ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste", "Ondergrens"],
      ["Gas", "hoog", 50, 0, 100, 99],
    ],
  });
  expect(written(bounded).charts).toEqual([]);
  expect(LINES(bounded).some(([first]) => first === "Dezelfde drie op één schaal van 0 tot 100")).toBe(false);
});

test("each decision is said with its reason where there is one; who was asked only where somebody was", () => {
  const lines = LINES(
    choiceWorkbook({
      Keuze: [
        ["Wijk", "Oordeel", "Motivering", "Bevraagd", "Bezwaar"],
        ["Oost", "kiezen", "", "", ""],
        ["Noord", "", "Nog niets.", "college", ""],
        ["Zuid", "niet nu", "Later.", "wijkraad", "te duur"],
      ],
    }),
  );
  const from = lines.findIndex(([first]) => first === "Wat er beslist is");
  expect(lines.slice(from + 1, -1).map(([first]) => first)).toEqual([
    "Beslist: Oost (kiezen).",
    expect.stringMatching(/^Beslist: Zuid \(.+\)\. Later\.$/),
    "Rondvraag over Zuid: bevraagd wijkraad; bezwaar: te duur.",
  ]);
});
