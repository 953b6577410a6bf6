/** Whether VIKOR's first wijk is a clear compromise, by its own two conditions. */

import { vikor } from "../../../core/decision/vikor";
import { vikorCompromise } from "../../../core/decision/vikor-compromise";
import { decisionOf, included, type Ranking } from "../../../core/selection/choice/ranking";
import { usePane } from "../../pane";
import { words } from "./words";

export function VikorNote({ ranking }: { ranking: Ranking }) {
  const { say } = usePane();
  const { study } = ranking;
  const candidates = included(study);
  if (ranking.findings.length > 0 || candidates.length < 2) return null;
  const { compromise, acceptableAdvantage, acceptableStability } = vikorCompromise(
    vikor(decisionOf(study, candidates)),
  );
  if (compromise.length === 1) return <p>{say(words.vikorClear)}</p>;
  const wijken = compromise.map((row) => study.candidates[candidates[row] ?? 0]?.name ?? "").join(", ");
  return (
    <p>
      {!acceptableAdvantage && say(words.vikorNoAdvantage)} {!acceptableStability && say(words.vikorNoStability)}{" "}
      {say(words.vikorTogether, { wijken })}
    </p>
  );
}
