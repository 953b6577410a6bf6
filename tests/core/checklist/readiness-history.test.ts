/** How ready one was each time the dossier was written. */
import { readinessBefore } from "../../../core/checklist/answer";
import { readinessFact, readinessHistory } from "../../../core/checklist/readiness-history";
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

test("without a figure nothing is kept, and of more than twelve dossiers the oldest falls off", () => {
  expect(readinessFact(workbook(), "12/11/2026")).toEqual({});
  const snapshot = workbook({ Checklist: checklist("ja", "nee") });
  const kept = Array.from({ length: 12 }, (_, index) => `${String(index + 1).padStart(2, "0")}/11/2026 ${index}`);
  const links = makeBlock("Koppelingen", [
    ["Tabel", "Blad", "Bereik", "Kolom", "Kop in het blad", "Versie"],
    ["Dossier", "Dossier", "", "#ready", kept.join("; "), "1"],
  ]);
  expect(readinessFact({ ...snapshot, links }, "13/11/2026").ready?.split("; ")).toEqual([
    ...kept.slice(1),
    "13/11/2026 500",
  ]);
  expect(readinessFact({ ...snapshot, links }, "03/11/2026").ready?.split("; ")).toEqual([
    ...kept.filter((one) => !one.startsWith("03")),
    "03/11/2026 500",
  ]);
});
