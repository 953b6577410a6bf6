/** The step Begroting. */
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";

export function BudgetScreen() {
  const { say } = usePane();
  return <StepPage title={say("panel.step.budget")}>{null}</StepPage>;
}
