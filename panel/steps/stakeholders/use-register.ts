/** The register of stakeholders as the pane shows it, with what depends on the day. */
import { useMemo } from "react";
import { type Register, readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import type { Finding } from "../../../core/workbook/finding";
import { useReading, useSnapshot } from "../../use-reading";
import { shownFindings } from "./shown-findings";

/** undefined while the workbook holds none. */
export function useRegister(): Register | undefined {
  return useReading(readStakeholders);
}

/** Everything to look at, the oldest estimates and the last conversations included. */
export function useStakeholderFindings(): Finding[] {
  const snapshot = useSnapshot();
  return useMemo(() => (snapshot ? shownFindings(snapshot) : []), [snapshot]);
}
