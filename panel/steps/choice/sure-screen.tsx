/** "Hoe zeker?": whether the same wijk stays first with other weights, and by other methods. */
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { NotYet } from "./not-yet";

export function SureScreen() {
  const { say, ranking } = usePane();
  return (
    <StepPage title={say("panel.sure.title")} backTo={{ name: "choice" }}>
      {ranking ? null : <NotYet />}
    </StepPage>
  );
}
