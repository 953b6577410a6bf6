/** What people decide is written in Keuze, over nothing of somebody else's. */
import { planChoice } from "../../../../core/selection/choice/plan-choice";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { readChoice } from "../../../../core/selection/choice/read-choice";
import { needsReason, reasonToBegin } from "../../../../core/selection/choice/reason-to-begin";
import { readStudy } from "../../../../core/selection/read-study";
import { say } from "../../../../core/texts/text";
import type { Snapshot } from "../../../../core/workbook/snapshot";
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

test("a wijk that was chosen before goes to “niet nu”, and the title of the plan says so", () => {
  const before = choiceWorkbook({
    Keuze: [
      ["Wijk", "Oordeel", "Motivering"],
      ["Noord", "kiezen", "Eerst op de cijfers"],
      ["West", "reserve", "Tweede"],
    ],
  });
  const plan = planChoice(before, ranked(before), choice);
  if (!plan) throw new Error("no plan");
  expect(say("nl", plan.title.text, plan.title.values)).toBe("Legt de keuze over Oost vast en zet Noord op “niet nu”");
  const after = readChoice(afterPlan(before, plan));
  expect(after?.rows.map(({ wijk, verdict, reason }) => [wijk, verdict, reason])).toEqual([
    ["Noord", "notNow", "Eerst op de cijfers"],
    ["West", "reserve", "Tweede"],
    ["Oost", "choose", "Meer draagvlak en een sterke wijkraad."],
  ]);
  expect(after?.chosen?.wijk).toBe("Oost");
});

test("a reserve or a choice about the same wijk takes no other off “kiezen”", () => {
  const before = choiceWorkbook({
    Keuze: [
      ["Wijk", "Oordeel", "Motivering"],
      ["Noord", "kiezen", "Eerst op de cijfers"],
    ],
  });
  for (const other of [
    { ...choice, verdict: "reserve" as const },
    { ...choice, wijk: "noord" },
  ]) {
    const plan = planChoice(before, ranked(before), other);
    if (!plan) throw new Error("no plan");
    expect(readChoice(afterPlan(before, plan))?.chosen?.wijk).toBe("Noord");
    expect(say("nl", plan.title.text, plan.title.values)).not.toContain("niet nu");
  }
});

test("the text that the pane proposed is no reason to choose another wijk than the first", () => {
  const before = choiceWorkbook();
  const ranking = ranked(before);
  const proposed = reasonToBegin(ranking, 1, "nl");
  expect(planChoice(before, ranking, { ...choice, reason: proposed })).toBeUndefined();
  expect(planChoice(before, ranking, { ...choice, reason: `${proposed} De wijkraad trekt mee.` })).toBeDefined();
});
