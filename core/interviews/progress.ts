/** How far the step Interviews is: conversations held, statements noted, and what must be looked at. */
import { lookAt, notBegun, type Progress } from "../workbook/progress";
import type { Snapshot } from "../workbook/snapshot";
import { readStatements } from "./read-statements";
import { readTalks } from "./read-talks";
import { interviewStepFindings } from "./step-findings";
import { words } from "./words";

/** Done when every conversation was held and nothing is odd. `today`: a serial number. */
export function progress(snapshot: Snapshot, today: number): Progress {
  const reading = readTalks(snapshot);
  const statements = readStatements(snapshot)?.statements.length ?? 0;
  const next = { text: words.nextPlan };
  if (!reading && statements === 0) return notBegun(next);
  const talks = reading?.talks ?? [];
  const done = talks.filter((one) => one.done).length;
  const facts = [
    { text: words.done, values: { done, count: talks.length } },
    { text: words.statements, values: { count: statements } },
  ];
  if (talks.length === 0) return { state: "empty", facts, next };
  const trouble = lookAt(interviewStepFindings(snapshot, today), facts);
  if (trouble) return trouble;
  return done === talks.length ? { state: "done", facts } : { state: "busy", facts, next: { text: words.nextTalk } };
}
