/** How ready one was each time the dossier was written. */
import { readinessBefore } from "../../../core/checklist/answer";
import { readinessHistory } from "../../../core/checklist/readiness-history";
import { planDossier } from "../../../core/dossier/plan-dossier";
import { say } from "../../../core/texts/text";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { options, workbook } from "../dossier/example-workbook";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock } from "../workbook/make-block";

const checklist = (...answers: string[]): CellValue[][] => [
  ["Vraag", "Antwoord", "Gewicht"],
  ...answers.map((answer, index): CellValue[] => [`Vraag ${index + 1}?`, answer, 1]),
];

function written(snapshot: Snapshot, today: string): Snapshot {
  const plan = planDossier(snapshot, { ...options, today });
  if (!plan) throw new Error("no plan");
  return afterPlan(snapshot, plan);
}

function answered(snapshot: Snapshot, ...answers: string[]): Snapshot {
  const block = makeBlock("Checklist", checklist(...answers));
  return { ...snapshot, blocks: snapshot.blocks.map((one) => (one.sheet === "Checklist" ? block : one)) };
}

test("each dossier keeps how ready one was; written twice on a day, the last counts", () => {
  const first = written(workbook({ Checklist: checklist("ja", "nee", "") }), "12/11/2026");
  expect(readinessHistory(first)).toEqual([{ day: "12/11/2026", share: 0.333 }]);
  const second = written(answered(first, "ja", "ja", "deels"), "12/11/2026");
  const third = written(answered(second, "ja", "ja", "ja"), "01/12/2026");
  expect(readinessHistory(third)).toEqual([
    { day: "12/11/2026", share: 0.833 },
    { day: "01/12/2026", share: 1 },
  ]);
  const before = readinessBefore(third, "01/12/2026").map(({ text, values }) => say("nl", text, values));
  expect(before).toEqual(["Bij het dossier van 12/11/2026 was dat 83\u00a0%."]);
});

test("without a checklist, or before the first dossier, there is no history", () => {
  expect(readinessHistory(written(workbook(), "12/11/2026"))).toEqual([]);
  expect(readinessHistory(workbook({ Checklist: checklist("ja") }))).toEqual([]);
  expect(readinessBefore(workbook(), "12/11/2026")).toEqual([]);
});
