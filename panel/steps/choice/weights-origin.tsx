/** Who decided the weights of the ranking, as far as the workbook tells. */
import { useMemo } from "react";
import type { Study } from "../../../core/selection/study/study";
import { weightsOrigin } from "../../../core/selection/study/weights-origin";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";

export function WeightsOrigin({ study }: { study: Study }) {
  const { say, workbook, open } = usePane();
  const { snapshot } = workbook;
  const origin = useMemo(() => snapshot && weightsOrigin(snapshot, study), [snapshot, study]);
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
