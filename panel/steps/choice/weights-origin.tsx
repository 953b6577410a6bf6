/** Who decided the weights of the ranking: in the pane, which is read and not sent round, people by name. */
import { useMemo } from "react";
import type { Study } from "../../../core/selection/study/study";
import { originSentence, weightsOrigin } from "../../../core/selection/study/weights-origin";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";

export function WeightsOrigin({ study }: { study: Study }) {
  const { say, workbook, open, language } = usePane();
  const { snapshot } = workbook;
  const origin = useMemo(() => snapshot && weightsOrigin(snapshot, study), [snapshot, study]);
  if (!origin) return null;
  return (
    <p className="ww-small">
      {"people" in origin
        ? say(`panel.origin.${origin.kind}`, { people: origin.people.join(", ") })
        : originSentence(origin, language)}{" "}
      {(origin.kind === "nobody" || origin.kind === "otherThanGroup") && (
        <LinkButton onClick={() => open({ name: "weights" })}>{say("panel.weights.open")}</LinkButton>
      )}
    </p>
  );
}
