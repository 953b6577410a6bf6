/** Every step on a workbook in which a table lacks, was renamed, is half filled in or holds nonsense. */

import { firstView } from "../../core/budget/budget-view";
import { progress as budgetProgress } from "../../core/budget/progress";
import { progress as checklistProgress } from "../../core/checklist/progress";
import { PROPOSED_QUESTIONS } from "../../core/checklist/proposed-questions";
import { budgetFindings, overdueFindings, readChecklist } from "../../core/checklist/read-checklist";
import { readSteps } from "../../core/checklist/read-steps";
import { seenFor } from "../../core/checklist/seen";
import { planReadiness } from "../../core/checklist/sheets/plan-readiness";
import { composeDossier } from "../../core/dossier/compose";
import { dossierFindings } from "../../core/dossier/dossier-findings";
import { planDossier } from "../../core/dossier/plan-dossier";
import { progress as dossierProgress } from "../../core/dossier/progress";
import { takeAlong } from "../../core/dossier/take-along";
import { textVersion } from "../../core/dossier/text-version";
import { halle } from "../../core/examples/halle/halle";
import { planExample } from "../../core/examples/plan-example";
import { impactStudy } from "../../core/impact/impact-study";
import { progress as impactProgress } from "../../core/impact/progress";
import { planImpact } from "../../core/impact/sheets/plan-impact";
import { readWijkFigures } from "../../core/impact/wijk-figures";
import { progress as interviewsProgress } from "../../core/interviews/progress";
import { stakeholderStepFindings } from "../../core/interviews/step-findings";
import { progress as candidatesProgress } from "../../core/selection/candidates/progress";
import { readSources } from "../../core/selection/candidates/read-sources";
import { choiceFindings } from "../../core/selection/choice/choice-findings";
import { lensesOf } from "../../core/selection/choice/lenses";
import { progress as choiceProgress } from "../../core/selection/choice/progress";
import { readRanking } from "../../core/selection/choice/read-ranking";
import { whatChanges } from "../../core/selection/choice/what-changes";
import { progress as criteriaProgress } from "../../core/selection/criteria/progress";
import { planChoiceOverview } from "../../core/selection/sheets/plan-choice-overview";
import { progress as stakeholdersProgress } from "../../core/stakeholders/progress";
import type { StepId } from "../../core/steps";
import { progress as teamProgress } from "../../core/team/progress";
import { type Sentence, say } from "../../core/texts/text";
import type { Finding } from "../../core/workbook/finding";
import type { Progress } from "../../core/workbook/progress";
import type { CellValue, Snapshot } from "../../core/workbook/snapshot";
import { afterPlan } from "./workbook/after-plan";
import { makeBlock, makeSnapshot } from "./workbook/make-block";

const example = afterPlan(makeSnapshot([]), planExample(makeSnapshot([]), halle.whole));
const TODAY = 46_350;

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

/** Everything that the last four steps say about a workbook, and the sheets that they would write. */
function lookAround(snapshot: Snapshot): { sentences: Sentence[]; sheets: string[] } {
  const findings: Finding[] = [];
  const sentences: Sentence[] = [];
  const plans = [];
  const study = impactStudy(snapshot, firstView);
  findings.push(...(study?.findings ?? []), ...(readWijkFigures(snapshot)?.findings ?? []));
  for (const form of ["values", "plain"] as const) {
    const options = { view: firstView, result: "leverage", jobs: true, today: "28/11/2026" } as const;
    plans.push(planImpact(snapshot, options, form));
  }
  const reading = readChecklist(snapshot);
  if (reading) {
    findings.push(
      ...reading.findings,
      ...budgetFindings(snapshot, reading, firstView),
      ...overdueFindings(reading, TODAY),
    );
    plans.push(planReadiness(snapshot, reading, "plain", "28/11/2026"));
  }
  for (const { subject } of PROPOSED_QUESTIONS) sentences.push(...seenFor(subject, snapshot, firstView));
  findings.push(...(readSteps(snapshot)?.findings ?? []), ...(readSources(snapshot)?.findings ?? []));
  const ranking = readRanking(snapshot, "som");
  if (ranking) {
    const lenses = lensesOf(snapshot, ranking);
    findings.push(...choiceFindings(snapshot, ranking, lenses));
    sentences.push(...whatChanges(snapshot, ranking, lenses).map(({ sentence }) => sentence));
    plans.push(planChoiceOverview(snapshot, ranking, "28/11/2026"));
  }
  const options = { today: "28/11/2026", method: "som" } as const;
  findings.push(...dossierFindings(snapshot, options));
  plans.push(planDossier(snapshot, options));
  for (const { know, ask, gain } of takeAlong(snapshot, "som")) sentences.push(...know, ...ask, ...gain);
  for (const { facts, next } of Object.values(stepsOf(snapshot))) sentences.push(...facts, ...(next ? [next] : []));
  return { sentences: [...findings, ...sentences], sheets: plans.flatMap((plan) => plan?.createsSheets ?? []) };
}

function spoken(sentences: readonly Sentence[]): string[] {
  return (["nl", "en"] as const).flatMap((language) =>
    sentences.map(({ text, values }) => say(language, text, { step: "x", ...values })),
  );
}

function withCells(sheet: string, change: (cells: readonly (readonly CellValue[])[]) => CellValue[][]): Snapshot {
  const blocks = example.blocks.map((block) =>
    block.sheet === sheet ? makeBlock(sheet, change(block.values)) : block,
  );
  return { ...example, tables: example.tables.filter((table) => table.sheet !== sheet), blocks };
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

const NONSENSE: readonly CellValue[] = ["n.b.", "#N/A", "", "???", -1, "misschien", 1e12, "1.234,5", "12 %", true];
const BREAKS: Record<string, (sheet: string) => Snapshot> = {
  gone: without,
  renamed,
  "left with a header only": (sheet) => withCells(sheet, (cells) => cells.slice(0, 2).map((row) => [...row])),
  "half filled in": (sheet) =>
    withCells(sheet, (cells) =>
      cells.map((row, r) => row.map((value, c) => (r > 2 && (r + c) % 2 === 0 ? "" : value))),
    ),
  "full of nonsense": (sheet) =>
    withCells(sheet, (cells) =>
      cells.map((row, r) =>
        row.map((value, c) => (r > 2 && c > 0 ? (NONSENSE[(r * 7 + c) % NONSENSE.length] ?? "") : value)),
      ),
    ),
};
/** Whether one is gone or nonsense is tried on every sheet; the rest on those that the last steps read most. */
const MOST_READ = ["Projectbegroting", "Interviews", "Kengetallen", "Checklist", "Stappenplan", "Keuze"];
const ON_ALL = ["gone", "full of nonsense"];
const SHEETS = example.sheets.map(({ name }) => name).filter((name) => name !== "Koppelingen");

test("the example itself gives every sheet of the last four steps", () => {
  const { sheets } = lookAround(example);
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
  const { sentences, sheets } = lookAround(snapshot);
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
  const { sheets } = lookAround(without(sheet));
  expect(sheets).toContain("Keuze overzicht");
});
