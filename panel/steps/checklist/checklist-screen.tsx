/** The step Checklist: whether one is ready to start, what would help most, and the plan of steps. */
import { planQuestions } from "../../../core/checklist/plan-checklist";
import { budgetFindings, overdueFindings, readChecklist } from "../../../core/checklist/read-checklist";
import { readSteps } from "../../../core/checklist/read-steps";
import { checklist as schema } from "../../../core/checklist/tables/checklist";
import { stepTitles } from "../../../core/texts/step-titles";
import { useKept } from "../../kept";
import { usePane } from "../../pane";
import { Reading } from "../../parts/reading";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { todaySerial } from "../../today";
import { useReading, useSnapshot } from "../../use-reading";
import { budgetSettingsKey } from "../budget/settings";
import { EmptyStep } from "../empty-step";
import { TableSource } from "../table-source";
import { QuestionList } from "./question-list";
import { StepList } from "./step-list";
import { ThreeTools } from "./three-tools";
import { words } from "./words";
import { WriteReadiness } from "./write-readiness";

export function ChecklistScreen() {
  const { say, language, plans } = usePane();
  const snapshot = useSnapshot();
  const reading = useReading(readChecklist);
  const steps = useReading(readSteps);
  const [budget] = useKept(budgetSettingsKey);
  const findings = [
    ...(reading ? overdueFindings(reading, todaySerial()) : []),
    ...(reading?.findings ?? []),
    ...(snapshot && reading ? budgetFindings(snapshot, reading, budget) : []),
    ...(steps?.findings ?? []),
  ];
  return (
    <StepPage title={say(stepTitles.checklist)} findings={findings}>
      {!snapshot && <Reading />}
      {snapshot && !reading && (
        <EmptyStep purpose={schema.purpose[language]} table={schema.name} create={planQuestions} />
      )}
      {reading && (
        <>
          <TableSource located={reading.table.located} schema={schema} />
          {reading.questions.length === 0 ? (
            <div>
              <WorkButton appearance="primary" task={() => plans.propose(planQuestions)}>
                {say(words.layOut)}
              </WorkButton>
            </div>
          ) : (
            <QuestionList reading={reading} />
          )}
          <ThreeTools />
          {reading.questions.length > 0 && <WriteReadiness />}
        </>
      )}
      {snapshot && <StepList />}
    </StepPage>
  );
}
