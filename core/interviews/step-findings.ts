/**
 * All that the steps Stakeholders and Interviews tell, for their screens and for the home to count alike. That of
 * Stakeholders stands here as well: the conversations tell where the register lags behind.
 */
import { unknownWijken } from "../candidates/unknown-wijken";
import { stakeholderFindings } from "../stakeholders/progress";
import { readStakeholders } from "../stakeholders/read-stakeholders";
import { datedRegisterFindings } from "../stakeholders/register-findings";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { positionFindings } from "./attitude-over-time";
import { readStatements } from "./read-statements";
import { readTalks } from "./read-talks";
import { datedInterviewFindings, interviewFindings } from "./statement-findings";

/** `today`: a serial number. */
export function stakeholderStepFindings(snapshot: Snapshot, today: number): Finding[] {
  const register = readStakeholders(snapshot);
  return [
    ...stakeholderFindings(snapshot),
    ...(register ? datedRegisterFindings(register, today) : []),
    ...positionFindings(snapshot),
    ...unknownInRegister(snapshot),
  ];
}

/** `today`: a serial number. */
export function interviewStepFindings(snapshot: Snapshot, today: number): Finding[] {
  return [...interviewFindings(snapshot), ...datedInterviewFindings(snapshot, today), ...unknownInTalks(snapshot)];
}

/** Wijken in Stakeholders that nobody compares. */
export const unknownInRegister: (snapshot: Snapshot) => Finding[] = perSnapshot((snapshot) => {
  const register = readStakeholders(snapshot);
  return register ? unknownWijken(snapshot, register.table, register.stakeholders) : [];
});

/** The same in Interviews and in Uitspraken, each name once for each. */
export const unknownInTalks: (snapshot: Snapshot) => Finding[] = perSnapshot((snapshot) => {
  const talks = readTalks(snapshot);
  const statements = readStatements(snapshot);
  return [
    ...(talks ? unknownWijken(snapshot, talks.table, talks.talks) : []),
    ...(statements ? unknownWijken(snapshot, statements.table, statements.statements) : []),
  ];
});
