/** How far every step is, told by code that is fetched beside the first reading of the workbook. */
import { useEffect, useState } from "react";
import { type Step, type StepId, steps } from "../../../core/steps";
import type { Progress } from "../../../core/workbook/progress";
import { usePane } from "../../pane";
import { type PartRead, useReadSnapshot } from "../../read-first";
import { type ReadProgress, type StepModule, stepModules } from "../../steps/all-steps";
import { useSnapshot } from "../../use-reading";

export interface StepProgress extends Progress {
  id: StepId;
  step: Step;
}

interface Readers {
  progress: Readonly<Record<StepId, ReadProgress>>;
  parts: readonly PartRead[];
}

/** Fetched once: the code does not change while the pane is open. */
let fetching: Promise<Readers> | undefined;

function fetchReaders(): Promise<Readers> {
  fetching ??= Promise.all(steps.map(async ({ id }) => ({ id, ...(await fetchReader(id)) }))).then((all) => ({
    progress: Object.fromEntries(all.map(({ id, progress }) => [id, progress])) as Readers["progress"],
    parts: all.flatMap(({ parts }) => parts),
  }));
  return fetching;
}

/** Without the code of one step the others still tell how far they are, and its own screen says what is wrong. */
async function fetchReader(id: StepId): Promise<{ progress: ReadProgress; parts: readonly PartRead[] }> {
  const step: StepModule = stepModules[id];
  try {
    return { progress: await step.progress(), parts: (await step.parts?.()) ?? [] };
  } catch {
    fetching = undefined;
    return { progress: () => ({ state: "empty", facts: [] }), parts: [] };
  }
}

const NO_PARTS: readonly PartRead[] = [];

/** The steps in their order; undefined until the workbook was read and the code is there. */
export function useProgress(): readonly StepProgress[] | undefined {
  const { kept } = usePane();
  const [readers, setReaders] = useState<Readers>();
  const latest = useSnapshot();
  const snapshot = useReadSnapshot(readers && latest, readers?.parts ?? NO_PARTS);
  useEffect(() => {
    let current = true;
    void fetchReaders().then((found) => {
      if (current) setReaders(found);
    });
    return () => {
      current = false;
    };
  }, []);
  if (!snapshot || !readers) return undefined;
  return steps.map((step) => ({ id: step.id, step, ...readers.progress[step.id](snapshot, kept.read) }));
}
