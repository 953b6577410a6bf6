/** All that the step Stakeholders tells, for its screen and for the home to count alike. */
import { positionFindings } from "../../../core/interviews/attitude-over-time";
import { readTalks } from "../../../core/interviews/read-talks";
import { unknownWijken } from "../../../core/selection/candidates/unknown-wijken";
import { stakeholderFindings } from "../../../core/stakeholders/progress";
import { readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import { datedRegisterFindings } from "../../../core/stakeholders/register-findings";
import type { Finding } from "../../../core/workbook/finding";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { todaySerial } from "../../today";

export function shownFindings(snapshot: Snapshot): Finding[] {
  const register = readStakeholders(snapshot);
  return [
    ...stakeholderFindings(snapshot),
    ...(register ? datedRegisterFindings(register, todaySerial()) : []),
    ...(readTalks(snapshot) ? positionFindings(snapshot) : []),
    ...unknownWijken(snapshot).stakeholders,
  ];
}
