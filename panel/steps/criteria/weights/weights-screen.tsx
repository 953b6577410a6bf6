/** Three ways to weigh the criteria, and one for a group. */

import { useKept } from "../../../kept";
import { usePane } from "../../../pane";
import { StepPage } from "../../../parts/step-page";
import { ToggleButtons } from "../../../parts/toggle-buttons";
import { type WeighingWay, weighingWayKey } from "../settings";
import { useCriteria } from "../use-study";
import { GroupWeights } from "./group-weights";
import { PairWeights } from "./pair-weights";
import { PointWeights } from "./point-weights";
import { RankWeights } from "./rank-weights";
import { words } from "./words";

const WAYS: readonly WeighingWay[] = ["points", "ranking", "pairs", "group"];

export function WeightsScreen() {
  const { say } = usePane();
  const criteria = useCriteria();
  const [way, setWay] = useKept(weighingWayKey);
  return (
    <StepPage title={say(words["weights.title"])}>
      <ToggleButtons<WeighingWay>
        label={say(words["weights.how"])}
        value={way}
        options={WAYS.map((value) => ({ value, label: say(words[`weights.${value}`]) }))}
        onChange={setWay}
      />
      {criteria.length < 2 && <p>{say(words["weights.tooFew"])}</p>}
      {criteria.length >= 2 && way === "points" && <PointWeights criteria={criteria} />}
      {criteria.length >= 2 && way === "ranking" && <RankWeights criteria={criteria} />}
      {criteria.length >= 2 && way === "pairs" && <PairWeights criteria={criteria} />}
      {criteria.length >= 2 && way === "group" && <GroupWeights criteria={criteria} />}
    </StepPage>
  );
}
