/** The two answers to whether words such as "(toegekend)" in the texts of the budget are the status of its income. */
import { isStatusQuestion, planStatusInText } from "../../../core/budget/reading/plan-status-in-text";
import type { Finding } from "../../../core/workbook/finding";
import { usePane } from "../../pane";
import { WorkButton } from "../../parts/work-button";
import { words } from "./words";

/** undefined for a finding that does not ask it. */
export function statusInTextAnswers(finding: Finding) {
  return isStatusQuestion(finding) ? <StatusInTextAnswers question={finding} /> : undefined;
}

function StatusInTextAnswers({ question }: { question: Finding }) {
  const { say, plans } = usePane();
  const answer = (takes: boolean) => () => plans.propose((snapshot) => planStatusInText(snapshot, question, takes));
  return (
    <div className="ww-row">
      <WorkButton size="small" task={answer(true)}>
        {say(words.statusInTextTake)}
      </WorkButton>
      <WorkButton size="small" task={answer(false)}>
        {say(words.statusInTextLeave)}
      </WorkButton>
    </div>
  );
}
