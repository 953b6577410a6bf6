/** "Verloop": the attitude from conversation to conversation, and where the register lags behind. */

import { dayInWords } from "../../../core/cells/day";
import {
  type AttitudeHistory,
  attitudeHistories,
  type PositionDifference,
  positionDifferences,
} from "../../../core/interviews/attitude-over-time";
import { planPosition } from "../../../core/stakeholders/plan-answers";
import { readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import { positionText } from "../../../core/stakeholders/who-first";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { useFirst } from "../../parts/use-first";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { words } from "./words";

const AT_FIRST = 20;

const differencesByRow = (snapshot: Snapshot): ReadonlyMap<number, PositionDifference> =>
  new Map(positionDifferences(snapshot).map((one) => [one.stakeholder.row, one]));

export function HistoryScreen() {
  const { say } = usePane();
  const histories = useReading(attitudeHistories) ?? [];
  const { shown, more } = useFirst(histories, AT_FIRST);
  const differences = useReading(differencesByRow);
  return (
    <StepPage title={say(words.history)}>
      {histories.length === 0 && <p>{say(words.historyNone)}</p>}
      <ul className="ww-tiles">
        {shown.map((history) => (
          <li key={history.stakeholder.row} className="ww-card">
            <History history={history} differs={differences?.get(history.stakeholder.row)} />
          </li>
        ))}
      </ul>
      {more}
    </StepPage>
  );
}

interface Props {
  history: AttitudeHistory;
  differs: PositionDifference | undefined;
}

function History({ history: { stakeholder, points }, differs }: Props) {
  const { say, plans } = usePane();
  const word = (position: number) => say(positionText(position) ?? words.noPosition);
  return (
    <>
      <span className="ww-tile-name">{stakeholder.name}</span>
      <ol className="ww-stack-tight ww-small">
        {points.map(({ date, attitude, wijk }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two conversations may be of one day
          <li key={index}>
            {dayInWords(date)}: {word(attitude)}
            {wijk !== "" && ` (${wijk})`}
          </li>
        ))}
        <li>
          <b>
            {say(words.now)}: {word(stakeholder.position)}
          </b>
        </li>
      </ol>
      {differs && (
        <div>
          <WorkButton
            size="small"
            task={() =>
              plans.propose((snapshot) => {
                const one = readStakeholders(snapshot)?.stakeholders.find(({ row }) => row === stakeholder.row);
                const day = dayInWords(points[points.length - 1]?.date ?? 0);
                return one && planPosition(snapshot, one, differs.attitude, `Gesprek van ${day}`);
              })
            }
          >
            {say(words.takeOver, { attitude: word(differs.attitude) })}
            <span className="ww-hidden">: {stakeholder.name}</span>
          </WorkButton>
        </div>
      )}
    </>
  );
}
