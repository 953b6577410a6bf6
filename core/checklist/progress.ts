/** How far the checklist is: the verdict, and the question that brings one to ready fastest. */
import type { BudgetView } from "../budget/budget-view";
import type { Sentence } from "../texts/text";
import { lookAt, notBegun, type Progress } from "../workbook/progress";
import type { Snapshot } from "../workbook/snapshot";
import { quickestQuestions, readinessAnswer } from "./answer";
import { budgetFindings, isOpen, overdueFindings, readChecklist } from "./read-checklist";
import { readSteps } from "./read-steps";
import { words } from "./words";

/**
 * Done when no question is open any more. `view`: as the step Begroting shows the budget. `today`: a serial number;
 * without it nothing is too late.
 */
export function progress(snapshot: Snapshot, view: BudgetView, today = Number.NEGATIVE_INFINITY): Progress {
  const reading = readChecklist(snapshot);
  const steps = readSteps(snapshot);
  const next = { text: words.next };
  if (!reading && !steps) return notBegun(next);
  const facts: Sentence[] = [];
  if (reading) facts.push(...readinessAnswer(reading));
  if (steps && steps.steps.length > 0) {
    const done = steps.steps.filter(({ status }) => status === "done").length;
    facts.push({ text: words.factSteps, values: { done, all: steps.steps.length } });
  }
  if (!reading || reading.questions.every(({ answer }) => answer === undefined)) return { state: "busy", facts, next };
  const trouble = lookAt(
    [
      ...overdueFindings(reading, today),
      ...reading.findings,
      ...budgetFindings(snapshot, reading, view),
      ...(steps?.findings ?? []),
    ],
    facts,
  );
  if (trouble) return trouble;
  if (!reading.questions.some(isOpen)) return { state: "done", facts };
  const [first] = quickestQuestions(reading);
  const values = { question: first?.question ?? "" };
  return { state: "busy", facts, next: first ? { text: words.nextQuestion, values } : next };
}
