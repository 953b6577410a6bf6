/** How far the step Stakeholders is: how many, how much support, and what must be looked at. */
import type { Finding } from "../workbook/finding";
import { lookAt, notBegun, type Progress } from "../workbook/progress";
import type { Snapshot } from "../workbook/snapshot";
import { readField } from "./field";
import { missingCategories } from "./missing-categories";
import { readInfluence } from "./read-influence";
import { readStakeholders } from "./read-stakeholders";
import { words } from "./words";

/**
 * Done when everybody has influence and interest and nothing is odd. `findings`: all that the step itself tells, as
 * step-findings.ts of the interviews gathers it.
 */
export function progress(snapshot: Snapshot, findings: readonly Finding[]): Progress {
  const register = readStakeholders(snapshot);
  const next = { text: words.nextFill };
  if (!register) return notBegun(next);
  const list = register.stakeholders;
  const fact = { text: words.count, values: { count: list.length } };
  if (list.length === 0) return { state: "empty", facts: [fact], next };
  const { support } = readField(list).total;
  const facts = Number.isNaN(support) ? [fact] : [fact, { text: words.support, values: { support } }];
  const trouble = lookAt(findings, facts);
  if (trouble) return trouble;
  const known = list.every(({ priority }) => !Number.isNaN(priority.priority));
  return known ? { state: "done", facts } : { state: "busy", facts, next: { text: words.nextLevels } };
}

/** Everything that is odd about stakeholders and their influence on each other, without what depends on the day. */
export function stakeholderFindings(snapshot: Snapshot): Finding[] {
  const register = readStakeholders(snapshot);
  if (!register) return [];
  return [...register.findings, ...missingCategories(snapshot).findings, ...(readInfluence(snapshot)?.findings ?? [])];
}
