/** Warnings before the mistake, computed once per ranking; comparing every two criteria goes in slices. */
import { useEffect, useMemo, useState } from "react";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { warningsOf } from "../../../core/selection/choice/warnings";
import { criteriaAlikeTask } from "../../../core/selection/criteria/criteria-alike";
import type { Finding } from "../../../core/workbook/finding";
import { runInSlices } from "../../run-in-slices";

export function useWarnings(ranking: Ranking | undefined): Finding[] {
  const study = ranking?.study;
  const warnings = useMemo(() => (ranking ? warningsOf(ranking) : []), [ranking]);
  const [alike, setAlike] = useState<Finding[]>([]);
  useEffect(() => {
    setAlike([]);
    if (!study) return;
    const control = new AbortController();
    void runInSlices(criteriaAlikeTask(study), { signal: control.signal }).then((found) => {
      if (found && !control.signal.aborted) setAlike(found);
    });
    return () => control.abort();
  }, [study]);
  return useMemo(() => [...warnings, ...alike], [warnings, alike]);
}
