/** Who decided the weights of the ranking: in the pane, which is read and not sent round, people by name. */

import { useMemo } from "react";
import type { Study } from "../../../core/selection/study";
import { originSentence, weightsOrigin } from "../../../core/selection/weighing/weights-origin";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { words as paneWords } from "../../words";
import { criteriaScreens } from "../criteria/screens";
import { words } from "./words";

export function WeightsOrigin({ study }: { study: Study }) {
  const { say, workbook, open, language } = usePane();
  const { snapshot } = workbook;
  const origin = useMemo(() => snapshot && weightsOrigin(snapshot, study), [snapshot, study]);
  if (!origin) return null;
  return (
    <p className="ww-small">
      {"people" in origin
        ? say(words[`origin.${origin.kind}`], { people: origin.people.join(", ") })
        : originSentence(origin, language)}{" "}
      {(origin.kind === "nobody" || origin.kind === "otherThanGroup") && (
        <LinkButton onClick={() => open(criteriaScreens.weights)}>{say(paneWords["weights.open"])}</LinkButton>
      )}
    </p>
  );
}
