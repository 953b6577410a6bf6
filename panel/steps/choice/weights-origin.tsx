/** Who decided the weights of the ranking, as far as the workbook tells. */
import { useMemo } from "react";
import { principalVector } from "../../../core/selection/pairwise";
import { reciprocalMatrix } from "../../../core/selection/reciprocal-matrix";
import { groupOf } from "../../../core/selection/study/group";
import { readComparisons, readWeighing } from "../../../core/selection/study/read-weighing";
import type { Study } from "../../../core/selection/study/study";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";

/** Shares are written to the sheet in hundredths of a percent. */
const SAME = 0.001;

type Origin = { kind: "group" | "otherThanGroup"; people: readonly string[] } | { kind: "pairs" } | { kind: "nobody" };

export function WeightsOrigin({ study }: { study: Study }) {
  const { say, workbook, open } = usePane();
  const { snapshot } = workbook;
  const origin = useMemo(() => snapshot && originOf(snapshot, study), [snapshot, study]);
  if (!origin) return null;
  const people = "people" in origin ? { people: origin.people.join(", ") } : {};
  return (
    <p className="ww-small">
      {say(`panel.origin.${origin.kind}`, people)}{" "}
      {(origin.kind === "nobody" || origin.kind === "otherThanGroup") && (
        <LinkButton onClick={() => open({ name: "weights" })}>{say("panel.weights.open")}</LinkButton>
      )}
    </p>
  );
}

function originOf(snapshot: Snapshot, study: Study): Origin {
  const { weighing } = readWeighing(snapshot, study.criteria);
  const groups = weighing ? [groupOf(weighing, "geometric"), groupOf(weighing, "median")] : [];
  const people = groups[0]?.people ?? [];
  if (groups.some((group) => isSame(group?.weights, study.weights))) return { kind: "group", people };
  const { comparisons } = readComparisons(snapshot, study.criteria);
  if (comparisons && isSame(pairWeights(comparisons.cells), study.weights)) return { kind: "pairs" };
  return people.length > 0 ? { kind: "otherThanGroup", people } : { kind: "nobody" };
}

function isSame(weights: Float64Array | undefined, used: Float64Array): boolean {
  return weights?.every((weight, index) => Math.abs(weight - (used[index] ?? 0)) < SAME) === true;
}

/** undefined while a comparison is lacking. */
function pairWeights(cells: readonly (readonly unknown[])[]): Float64Array | undefined {
  const count = cells.length;
  const data = Float64Array.from({ length: count * count }, (_, place) => {
    const row = Math.floor(place / count);
    const cell = cells[row]?.[place % count];
    if (row === place % count) return 1;
    return typeof cell === "number" && cell > 0 ? cell : Number.NaN;
  });
  const full = reciprocalMatrix({ rows: count, columns: count, data });
  return "kind" in full ? undefined : principalVector(full).weights;
}
