/** What people decide is written in Keuze, over nothing of somebody else's. */
import { needsReason, planChoice, reasonToBegin } from "../../../../core/selection/choice/plan-choice";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { readChoice } from "../../../../core/selection/choice/read-choice";
import { readStudy } from "../../../../core/selection/read-study";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { afterPlan } from "../../workbook/after-plan";
import { choiceWorkbook, rowsOfSheet } from "./choice-workbook";

function ranked(snapshot: Snapshot) {
  const { study } = readStudy(snapshot);
  if (!study) throw new Error("no study");
  return rankStudy(study);
}

const choice = {
  wijk: "Oost",
  verdict: "choose",
  reason: "Meer draagvlak\n en  een sterke wijkraad.",
  conditions: "",
  decidedBy: "college",
  asked: "wijkraad, netbeheerder",
  objections: "",
  day: "12/11/2026",
} as const;

test("the sheet Keuze is made with the decision, and it is read back", () => {
  const before = choiceWorkbook();
  const plan = planChoice(before, ranked(before), choice);
  if (!plan) throw new Error("no plan");
  expect(plan.createsSheets).toEqual(["Keuze", "Koppelingen"]);
  expect(readChoice(afterPlan(before, plan))?.chosen).toMatchObject({
    wijk: "Oost",
    verdict: "choose",
    reason: "Meer draagvlak en een sterke wijkraad.",
    decidedBy: "college",
    date: 46338,
  });
  expect(plan.changes.filter(({ kind }) => kind === "show")).toEqual([
    { kind: "show", sheet: "Keuze", row: 0, column: 0 },
  ]);
});

test("a decision about the same wijk changes its row and leaves the others", () => {
  const before = choiceWorkbook({
    Keuze: [
      ["Wijk", "Oordeel", "Motivering"],
      ["Noord", "reserve", "Tweede"],
      ["oost", "niet nu", "Later"],
    ],
  });
  const plan = planChoice(before, ranked(before), choice);
  if (!plan) throw new Error("no plan");
  const rows = readChoice(afterPlan(before, plan))?.rows;
  expect(rows?.map(({ wijk, verdict }) => [wijk, verdict])).toEqual([
    ["Noord", "reserve"],
    ["oost", "choose"],
  ]);
  // Whoever has the sheet already stays where they are.
  expect(plan.changes.filter(({ kind }) => kind === "show")).toEqual([]);
});

test("a wijk that is not number one is not chosen without a reason; as a reserve it may be", () => {
  const before = choiceWorkbook();
  const ranking = ranked(before);
  expect(needsReason(ranking, "Oost", "choose")).toBe(true);
  expect(needsReason(ranking, "Noord", "choose")).toBe(false);
  expect(needsReason(ranking, "Elders", "choose")).toBe(false);
  const [header = [], ...wijken] = rowsOfSheet("Kandidaatwijken");
  const lastOnTop = ranked(choiceWorkbook({ Kandidaatwijken: [header, ...wijken.reverse()] }));
  expect(needsReason(lastOnTop, "Midden", "choose")).toBe(true);
  expect(planChoice(before, ranking, { ...choice, reason: "  " })).toBeUndefined();
  expect(planChoice(before, ranking, { ...choice, reason: "", verdict: "reserve" })).toBeDefined();
  expect(planChoice(before, ranking, { ...choice, reason: "", wijk: "Noord" })).toBeDefined();
});

test("the reason begins with the place, what speaks for the wijk and what against it", () => {
  const ranking = ranked(choiceWorkbook());
  expect(reasonToBegin(ranking, 0, "nl")).toBe(
    "Noord staat eerst op de cijfers, met 70 punten. Daarvoor spreekt: Gas: 90, plaats 1 van 5 (Fluvius).",
  );
  expect(reasonToBegin(ranking, 1, "en")).toMatch(
    /^Oost is in place 2 on the figures, with 65 points\. In favour: Cohesie/,
  );
  expect(reasonToBegin(ranking, 4, "nl")).toBe(
    "Midden staat op plaats 5 op de cijfers, met 20 punten. Daartegen spreekt: Gas: 10, plaats 5 van 5 (Fluvius); Cohesie: 30, plaats 5 van 5 (Oordeel).",
  );
});

test("of an excluded wijk only what speaks for it and against it is told: it has no place", () => {
  const [[...header] = [], gas = [], cohesie = []] = rowsOfSheet("Criteria");
  const excluding = choiceWorkbook({
    Criteria: [
      [...header, "Ondergrens"],
      [...gas, 15],
      [...cohesie, ""],
    ],
  });
  expect(reasonToBegin(ranked(excluding), 4, "nl")).toBe(
    "Daartegen spreekt: Gas: 10, plaats 5 van 5 (Fluvius); Cohesie: 30, plaats 5 van 5 (Oordeel).",
  );
});

test("at most three reasons for a wijk and two against it", () => {
  const people = (side: string, count: number) =>
    Array.from({ length: count }, (_, i): CellValue[] => ["Oost", side, `${side} ${i + 1}`]);
  const argued = choiceWorkbook({
    Argumenten: [["Wijk", "Pro of contra", "Argument"], ...people("contra", 3), ...people("pro", 4)],
  });
  expect(reasonToBegin(ranked(argued), 1, "nl")).toBe(
    "Oost staat op plaats 2 op de cijfers, met 65 punten. Daarvoor spreekt: Cohesie: 70, plaats 1 van 5 (Oordeel); pro 1; pro 2. Daartegen spreekt: contra 1; contra 2.",
  );
});
