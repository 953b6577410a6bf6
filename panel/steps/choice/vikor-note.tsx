/** Whether VIKOR's first wijk is a clear compromise, by its own two conditions. */
import { decisionOf, included, type Ranking } from "../../../core/selection/study/ranking";
import { vikor } from "../../../core/selection/vikor";
import { vikorCompromise } from "../../../core/selection/vikor-compromise";
import { usePane } from "../../pane";

export function VikorNote({ ranking }: { ranking: Ranking }) {
  const { say } = usePane();
  const { study } = ranking;
  const candidates = included(study);
  if (ranking.findings.length > 0 || candidates.length < 2) return null;
  const { compromise, acceptableAdvantage, acceptableStability } = vikorCompromise(
    vikor(decisionOf(study, candidates)),
  );
  if (compromise.length === 1) return <p>{say("panel.vikor.clear")}</p>;
  const wijken = compromise.map((row) => study.candidates[candidates[row] ?? 0]?.name ?? "").join(", ");
  return (
    <p>
      {!acceptableAdvantage && say("panel.vikor.noAdvantage")} {!acceptableStability && say("panel.vikor.noStability")}{" "}
      {say("panel.vikor.together", { wijken })}
    </p>
  );
}
