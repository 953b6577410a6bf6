/** All that the step Interviews tells, for its screen and for the home to count alike. */
import { datedInterviewFindings, interviewFindings } from "../../../core/interviews/statement-findings";
import { unknownWijken } from "../../../core/selection/candidates/unknown-wijken";
import type { Finding } from "../../../core/workbook/finding";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { todaySerial } from "../../today";

export function shownFindings(snapshot: Snapshot): Finding[] {
  const { interviews, statements } = unknownWijken(snapshot);
  return [
    ...interviewFindings(snapshot),
    ...datedInterviewFindings(snapshot, todaySerial()),
    ...interviews,
    ...statements,
  ];
}
