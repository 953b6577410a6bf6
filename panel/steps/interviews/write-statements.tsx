/** "Schrijf naar blad": in which form, and then the plan to agree with. */
import { useId, useState } from "react";
import { OVERVIEW_SHEET, planOverview } from "../../../core/interviews/sheets/plan-overview";
import { readRanking } from "../../../core/selection/choice/read-ranking";
import { usePane } from "../../pane";
import { ALL_FORMS, FormField, type ResultForm } from "../../parts/form-field";
import { WorkButton } from "../../parts/work-button";
import { today } from "../../today";
import { words as paneWords } from "../../words";
import { heardOptions } from "./use-heard";

export function WriteStatements() {
  const { say, plans } = usePane();
  const [form, setForm] = useState<ResultForm>("values");
  const heading = useId();
  return (
    <section className="ww-stack" aria-labelledby={heading}>
      <h2 id={heading}>{say(paneWords.choiceWrite)}</h2>
      <FormField value={form} forms={ALL_FORMS} onChange={setForm} />
      <div>
        <WorkButton
          appearance="primary"
          task={() =>
            plans.propose(
              (snapshot) =>
                planOverview(snapshot, { ...heardOptions(readRanking(snapshot, "som")), day: today() }, form),
              { sheets: [OVERVIEW_SHEET] },
            )
          }
        >
          {say(paneWords.choiceWrite)}
        </WorkButton>
      </div>
    </section>
  );
}
