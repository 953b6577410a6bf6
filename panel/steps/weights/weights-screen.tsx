/** Three ways to weigh the criteria, and one for a group. */
import { useState } from "react";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { useCriteria } from "../criteria/use-criteria";
import { GroupWeights } from "./group-weights";
import { PairWeights } from "./pair-weights";
import { PointWeights } from "./point-weights";
import { RankWeights } from "./rank-weights";

type Way = "points" | "ranking" | "pairs" | "group";
const WAYS: readonly Way[] = ["points", "ranking", "pairs", "group"];

export function WeightsScreen() {
  const { say } = usePane();
  const criteria = useCriteria();
  const [way, setWay] = useState<Way>("points");
  return (
    <StepPage title={say("panel.weights.title")} backTo={{ name: "criteria" }}>
      <ToggleButtons<Way>
        label={say("panel.weights.how")}
        value={way}
        options={WAYS.map((value) => ({ value, label: say(`panel.weights.${value}`) }))}
        onChange={setWay}
      />
      {criteria.length < 2 && <p>{say("panel.weights.tooFew")}</p>}
      {criteria.length >= 2 && way === "points" && <PointWeights criteria={criteria} />}
      {criteria.length >= 2 && way === "ranking" && <RankWeights criteria={criteria} />}
      {criteria.length >= 2 && way === "pairs" && <PairWeights criteria={criteria} />}
      {criteria.length >= 2 && way === "group" && <GroupWeights criteria={criteria} />}
    </StepPage>
  );
}
