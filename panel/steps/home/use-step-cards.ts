/** How far each step is, from what the workbook holds. */
import { answerSentence } from "../../../core/selection/study/answer";
import { filledShare } from "../../../core/selection/study/completeness";
import { RESULTS_SHEET } from "../../../core/selection/study/results-sheet";
import type { Study } from "../../../core/selection/study/study";
import { criteria } from "../../../core/tables/criteria";
import { kandidaatwijken } from "../../../core/tables/kandidaatwijken";
import type { Finding } from "../../../core/workbook/finding";
import { type Pane, usePane } from "../../pane";
import { type Numbers, useNumbers } from "../../parts/use-numbers";
import { STEPS, type StepName } from "../../screen";
import { findingsOf } from "../findings-of";
import type { StepCard } from "./step-card";

export interface StepCards {
  cards: StepCard[];
  /** True in a workbook that holds nothing of the product yet. */
  untouched: boolean;
}

type Progress = Pick<StepCard, "state" | "fact" | "next">;

export function useStepCards(): StepCards {
  const pane = usePane();
  const numbers = useNumbers();
  const progress: Record<StepName, Progress> = {
    budget: budgetProgress(pane),
    candidates: candidatesProgress(pane, numbers),
    criteria: criteriaProgress(pane),
    choice: choiceProgress(pane),
  };
  return {
    cards: STEPS.map((step) => ({ ...step, ...progress[step.name] })),
    untouched: pane.study !== undefined && !pane.study.candidates && !pane.study.criteria && !pane.budget,
  };
}

function budgetProgress(pane: Pane): Progress {
  const { say, budget, language } = pane;
  if (!budget) return { state: "empty", fact: say("panel.fact.notStarted"), next: undefined };
  const { lines, findings } = budget.reading;
  const fact = budget.sentence(language);
  const trouble = lookAt(pane, "budget", findings, fact);
  return trouble ?? { state: lines.length > 0 ? "done" : "busy", fact, next: undefined };
}

function candidatesProgress(pane: Pane, { share }: Numbers): Progress {
  const { say, study } = pane;
  const next = say("panel.next.candidates");
  if (!study?.candidates) return { state: "empty", fact: say("panel.fact.notStarted"), next };
  const rows = study.candidates.shape.dataRows.length;
  if (rows === 0) return { state: "empty", fact: say("panel.fact.candidates", { count: 0 }), next };
  const fact = say("panel.fact.candidates", { count: rows });
  const trouble = lookAt(pane, "candidates", findingsOf(study.findings, kandidaatwijken.name), fact);
  if (trouble) return trouble;
  if (!study.study) return { state: "done", fact, next: undefined };
  const gaps = countGaps(study.study);
  return {
    state: gaps > 0 ? "busy" : "done",
    fact: `${fact}, ${say("panel.fact.filled", { filled: share(filledShare(study.study)) })}`,
    next: gaps > 0 ? say("panel.next.gaps", { count: gaps }) : undefined,
  };
}

function criteriaProgress(pane: Pane): Progress {
  const { say, study } = pane;
  const next = say("panel.next.criteria");
  if (!study?.criteria) return { state: "empty", fact: say("panel.fact.notStarted"), next };
  const rows = study.criteria.shape.dataRows.length;
  const fact = say("panel.fact.criteria", { count: rows });
  if (rows === 0) return { state: "empty", fact, next };
  if (study.criteriaRows.every(({ weight }) => weight === undefined)) {
    return { state: "busy", fact, next: say("panel.next.weights") };
  }
  const trouble = lookAt(pane, "criteria", findingsOf(study.findings, criteria.name), fact);
  if (trouble) return trouble;
  const themes = new Set(study.study?.criteria.map(({ theme }) => theme).filter((theme) => theme !== ""));
  const grouped = themes.size > 0 ? `, ${say("panel.fact.themes", { count: themes.size })}` : "";
  return { state: "done", fact: fact + grouped, next: undefined };
}

function choiceProgress({ say, ranking, language, workbook }: Pane): Progress {
  if (!ranking) return { state: "empty", fact: say("panel.fact.noRanking"), next: undefined };
  const written = workbook.snapshot?.sheets.some(({ name }) => name === RESULTS_SHEET) === true;
  return {
    state: written ? "done" : "busy",
    fact: answerSentence(ranking, language),
    next: written ? undefined : say("panel.next.write"),
  };
}

/** What hinders or must be checked goes before everything else in a step. Notes do not count: they are only news. */
function lookAt({ say }: Pane, step: StepName, findings: readonly Finding[], fact: string): Progress | undefined {
  const count = findings.filter(({ severity }) => severity !== "note").length;
  if (count === 0) return undefined;
  return { state: "look", fact, next: say("panel.next.look", { count, step: say(`panel.step.${step}`) }) };
}

/** Cells that somebody can still fill in; what the source suppresses is not their work. */
function countGaps({ values, missing }: Study): number {
  let gaps = 0;
  values.data.forEach((value, index) => {
    if (Number.isNaN(value) && missing[index] === "empty") gaps += 1;
  });
  return gaps;
}
