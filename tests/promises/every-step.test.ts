/** Every step on a workbook in which a table lacks, was renamed, is half filled in or holds nonsense. */

import { firstView } from "../../core/budget/budget-view";
import { progress as budgetProgress } from "../../core/budget/progress";
import { progress as checklistProgress } from "../../core/checklist/progress";
import { composeDossier } from "../../core/dossier/compose";
import { progress as dossierProgress } from "../../core/dossier/progress";
import { textVersion } from "../../core/dossier/text-version";
import { progress as impactProgress } from "../../core/impact/progress";
import { progress as interviewsProgress } from "../../core/interviews/progress";
import { stakeholderStepFindings } from "../../core/interviews/step-findings";
import { progress as candidatesProgress } from "../../core/selection/candidates/progress";
import { progress as choiceProgress } from "../../core/selection/choice/progress";
import { progress as criteriaProgress } from "../../core/selection/criteria/progress";
import { progress as stakeholdersProgress } from "../../core/stakeholders/progress";
import type { StepId } from "../../core/steps";
import { progress as teamProgress } from "../../core/team/progress";
import { type Sentence, say } from "../../core/texts/text";
import type { Progress } from "../../core/workbook/progress";
import type { Snapshot } from "../../core/workbook/snapshot";
import { example, fullOfNonsense, lookAround, SHEETS, TODAY, withCells } from "../core/look-around";

function stepsOf(snapshot: Snapshot): Record<StepId, Progress> {
  return {
    team: teamProgress(snapshot),
    budget: budgetProgress(snapshot, firstView),
    candidates: candidatesProgress(snapshot),
    criteria: criteriaProgress(snapshot),
    stakeholders: stakeholdersProgress(snapshot, stakeholderStepFindings(snapshot, TODAY)),
    interviews: interviewsProgress(snapshot, TODAY),
    choice: choiceProgress(snapshot, "som"),
    impact: impactProgress(snapshot, firstView),
    checklist: checklistProgress(snapshot, firstView),
    dossier: dossierProgress(snapshot),
  };
}

/** Everything that the steps say about a workbook, how far each of them is, and the sheets that they would write. */
function lookAtAll(snapshot: Snapshot): { sentences: Sentence[]; sheets: string[] } {
  const { findings, sentences, sheets } = lookAround(snapshot);
  const progress = Object.values(stepsOf(snapshot)).flatMap(({ facts, next }) => [...facts, ...(next ? [next] : [])]);
  return { sentences: [...findings, ...sentences, ...progress], sheets };
}

function spoken(sentences: readonly Sentence[]): string[] {
  return (["nl", "en"] as const).flatMap((language) =>
    sentences.map(({ text, values }) => say(language, text, { step: "x", ...values })),
  );
}

const without = (sheet: string): Snapshot => ({
  ...example,
  sheets: example.sheets.filter(({ name }) => name !== sheet),
  tables: example.tables.filter((table) => table.sheet !== sheet),
  names: example.names.filter((name) => name.sheet !== sheet),
  blocks: example.blocks.filter((block) => block.sheet !== sheet),
});

const renamed = (sheet: string): Snapshot => {
  const to = <T extends { sheet: string }>(one: T): T =>
    one.sheet === sheet ? { ...one, sheet: `${sheet} oud` } : one;
  return {
    ...example,
    sheets: example.sheets.map((one) => (one.name === sheet ? { ...one, name: `${sheet} oud` } : one)),
    tables: example.tables.filter((table) => table.sheet !== sheet),
    names: example.names.map(to),
    blocks: example.blocks.map(to),
  };
};

const BREAKS: Record<string, (sheet: string) => Snapshot> = {
  gone: without,
  renamed,
  "left with a header only": (sheet) => withCells(sheet, (cells) => cells.slice(0, 2).map((row) => [...row])),
  "half filled in": (sheet) =>
    withCells(sheet, (cells) =>
      cells.map((row, r) => row.map((value, c) => (r > 2 && (r + c) % 2 === 0 ? "" : value))),
    ),
  "full of nonsense": fullOfNonsense,
};
/** Whether one is gone or nonsense is tried on every sheet; the rest on those that the last steps read most. */
const MOST_READ = ["Projectbegroting", "Interviews", "Kengetallen", "Checklist", "Stappenplan", "Keuze"];
const ON_ALL = ["gone", "full of nonsense"];

test("the example itself gives every sheet of the last four steps", () => {
  const { sheets } = lookAtAll(example);
  for (const sheet of ["Impact", "Gereedheid", "Keuze overzicht", "Dossier", "Dossier onderbouwing"]) {
    expect(sheets).toContain(sheet);
  }
});

test("the sheets that are broken in every way are there", () => {
  expect(SHEETS).toEqual(expect.arrayContaining(MOST_READ));
});

test.each(
  SHEETS.flatMap((sheet) =>
    Object.keys(BREAKS)
      .filter((how) => ON_ALL.includes(how) || MOST_READ.includes(sheet))
      .map((how) => [sheet, how] as const),
  ),
)("with %s %s every step still says where it stands, and the dossier is two pages", (sheet, how) => {
  const snapshot = BREAKS[how]?.(sheet) ?? example;
  const { sentences, sheets } = lookAtAll(snapshot);
  expect(spoken(sentences).filter((sentence) => /[{}]|NaN|undefined|Infinity/.test(sentence))).toEqual([]);
  const printed = textVersion(composeDossier(snapshot, { today: "28/11/2026", method: "som" }));
  expect(printed).not.toMatch(/NaN|undefined|Infinity|[{}]/);
  expect(sheets).toContain("Dossier onderbouwing");
});

test.each<[string, StepId]>([
  ["Kengetallen", "impact"],
  ["Checklist", "checklist"],
  ["Keuze", "dossier"],
])("without %s the step %s says what to begin with, and the sheets of the others are still written", (sheet, id) => {
  const { state, next } = stepsOf(without(sheet))[id];
  expect(state).not.toBe("done");
  expect(next).toBeDefined();
  const { sheets } = lookAtAll(without(sheet));
  expect(sheets).toContain("Keuze overzicht");
});
