/** What a team costs: VTE x cost, against the budget and as a line of it. */
import { chosenOf, readTeam } from "../../../core/team/read-team";
import { planCostLine, yearlyCost } from "../../../core/team/team-cost";
import type { CellValue } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const TEAM: CellValue[][] = [
  ["Functie", "VTE", "Kost per jaar", "Kiezen", "Technisch"],
  ["projectleider", 0.5, 88_000, "verplicht", 3],
  ["ingenieur", 0.5, 80_000, "verplicht", 2],
  ["architect, 4 dagen", "", 3_200, "ja", 3],
  ["stagiair", 1, "", "nee", 3],
];

const BUDGET: CellValue[][] = [
  ["Omschrijving", "Soort", "Bedrag", "Jaar", "Categorie"],
  ["Projectleider", "uitgave", 60_000, 2026, "Personeel"],
  ["Projectleider", "uitgave", 50_000, 2027, "Personeel"],
  ["Studie", "uitgave", 90_000, 2026, "Studie"],
];

const workbook = (budget: CellValue[][] | undefined, team = TEAM) =>
  makeSnapshot([makeBlock("Team", team), ...(budget ? [makeBlock("Begroting", budget)] : [])]);

function read(budget?: CellValue[][], team = TEAM) {
  const reading = readTeam(workbook(budget, team));
  if (!reading) throw new Error("no team");
  return reading;
}

test("a cost is VTE x cost, and without a VTE the whole price of an external", () => {
  const reading = read();
  expect(yearlyCost(reading, chosenOf(reading))).toEqual({ cost: 44_000 + 40_000 + 3_200, unknown: 0 });
  expect(yearlyCost(reading, [false, false, false, true])).toEqual({ cost: Number.NaN, unknown: 1 });
});

test("compulsory people who cost more than the largest year of the budget has for staff are told", () => {
  expect(told(read(BUDGET).findings, "nl")).toContain(
    "Team!C2: Wie verplicht is, kost samen €\u00a084.000. In de begroting staat €\u00a060.000 voor personeel.",
  );
  expect(told(read(BUDGET).findings, "en")).toContain(
    "Team!C2: Those who are compulsory cost €84,000 together. The budget has €60,000 for staff.",
  );
});

test.each([
  ["there is no budget", undefined],
  ["the budget names no staff", [BUDGET[0] ?? [], ["Studie", "uitgave", 5, 2026, "Studie"]]],
  ["there is enough", [BUDGET[0] ?? [], ["Team", "uitgave", 84_000, 2026, ""]]],
  [
    "there is enough with what the budget has for staff in every year",
    [BUDGET[0] ?? [], ["Team", "uitgave", 34_000, "", ""], ["Team", "uitgave", 50_000, 2026, ""]],
  ],
])("nothing is told of it when %s", (_, budget) => {
  expect(read(budget).findings.map(({ text }) => text.key)).not.toContain("team.compulsoryCost");
});

test("the cost becomes one line of the budget, and a next time that line's amount", () => {
  const snapshot = workbook(BUDGET);
  const once = planCostLine(snapshot, 87_200);
  if (!once) throw new Error("no plan");
  const after = afterPlan(snapshot, once);
  const lines = (book: typeof after) => book.blocks.find(({ sheet }) => sheet === "Begroting")?.values.slice(4);
  expect(lines(after)).toEqual([["Team", "uitgave", 87_200, "", "Personeel"]]);
  const again = planCostLine(after, 90_000);
  if (!again) throw new Error("no plan");
  expect(lines(afterPlan(after, again))).toEqual([["Team", "uitgave", 90_000, "", "Personeel"]]);
});

test("without a budget the plan makes the sheet; a budget in another layout is left to its keeper", () => {
  expect(planCostLine(workbook(undefined), 1)?.createsSheets).toEqual(["Begroting"]);
  const own = [
    ["Post", "2026"],
    ["Werken", 5],
  ];
  expect(planCostLine(workbook(own), 1)).toBeUndefined();
});
