/** The register of stakeholders as the pane shows it, with what depends on the day. */
import { useMemo } from "react";
import { stakeholderStepFindings } from "../../../core/interviews/step-findings";
import { type Register, readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import type { Finding } from "../../../core/workbook/finding";
import { todaySerial } from "../../today";
import { useReading, useSnapshot } from "../../use-reading";

/** undefined while the workbook holds none. */
export function useRegister(): Register | undefined {
  return useReading(readStakeholders);
}

/** Everything to look at, the oldest estimates and the last conversations included. */
export function useStakeholderFindings(): Finding[] {
  const snapshot = useSnapshot();
  return useMemo(() => (snapshot ? stakeholderStepFindings(snapshot, todaySerial()) : []), [snapshot]);
}
