/** A skills matrix that lies on its side is turned with one press; where that is not certain, it is asked. */
import { planTurned, type TurnedMatrix } from "../../../core/team/turned-matrix";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { LinkButton } from "../../parts/link-button";
import { WorkButton } from "../../parts/work-button";
import { stepModules } from "../../steps/all-steps";
import { words } from "./words";

interface Props {
  matrix: TurnedMatrix;
  /** The user says that the sheet is to be read as it stands. */
  onUpright?(): void;
}

export function TurnedMatrixQuestion({ matrix, onUpright }: Props) {
  const { say, plans, open } = usePane();
  const { certain, people, expertises, leftOut } = matrix;
  const turn = () =>
    plans.propose((snapshot) => planTurned(snapshot, matrix), { afterwards: () => open(stepModules.team.first) });
  return (
    <Bar tone="note" title={say(certain ? words.turnedCertain : words.turnedPerhaps)}>
      <p>{say(words.turnedHow, { people, expertises })}</p>
      {leftOut.length > 0 && <p>{say(words.turnedLeftOut, { list: leftOut.join(", ") })}</p>}
      <div>
        <WorkButton {...(certain && { appearance: "primary" as const })} task={turn}>
          {say(words.turn)}
        </WorkButton>
      </div>
      {onUpright && <LinkButton onClick={onUpright}>{say(words.notTurned)}</LinkButton>}
    </Bar>
  );
}
