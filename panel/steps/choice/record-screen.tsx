/** "Leg de keuze vast": which wijk, what was decided, why, and who was asked. */
import { useState } from "react";
import { planChoice } from "../../../core/selection/choice/plan-choice";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { type ChoiceVerdict, choiceAbout } from "../../../core/selection/choice/read-choice";
import { readRanking } from "../../../core/selection/choice/read-ranking";
import { isOwnReason, needsReason, reasonToBegin } from "../../../core/selection/choice/reason-to-begin";
import { keuze } from "../../../core/selection/tables/keuze";
import type { RowEdit } from "../../../core/tables/change-table";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { RowForm } from "../../parts/row-form";
import { StepPage } from "../../parts/step-page";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { WorkButton } from "../../parts/work-button";
import { today } from "../../today";
import { useSnapshot } from "../../use-reading";
import { words } from "./decide-words";
import { NotYet } from "./not-yet";
import { useRankingBySum } from "./use-ranking";

const VERDICTS: readonly ChoiceVerdict[] = ["choose", "reserve", "notNow"];
const KEYS = ["reason", "conditions", "decidedBy", "asked", "objections"] as const;
const LABELS = {
  reason: words.reason,
  conditions: words.conditionsField,
  decidedBy: words.decidedBy,
  asked: words.asked,
  objections: words.objections,
};

export function RecordScreen() {
  const { say } = usePane();
  const snapshot = useSnapshot();
  const ranking = useRankingBySum();
  return (
    <StepPage title={say(words.recordTitle)}>
      {snapshot && ranking ? <RecordForm snapshot={snapshot} ranking={ranking} /> : <NotYet />}
    </StepPage>
  );
}

function RecordForm({ snapshot, ranking }: { snapshot: Snapshot; ranking: Ranking }) {
  const { say } = usePane();
  const names = ranking.order.map((candidate) => ranking.study.candidates[candidate]?.name ?? "");
  const [wijk, setWijk] = useState(names[0] ?? "");
  return (
    <form className="ww-stack-wide" onSubmit={(event) => event.preventDefault()}>
      <ChoiceField
        label={say(words.wijk)}
        value={wijk}
        options={names.map((name) => ({ value: name, label: name }))}
        onChange={setWijk}
      />
      <AboutWijk key={wijk} wijk={wijk} snapshot={snapshot} ranking={ranking} />
    </form>
  );
}

/** What stands in Keuze about the wijk already, else a reason to begin with. */
function AboutWijk({ wijk, snapshot, ranking }: { wijk: string; snapshot: Snapshot; ranking: Ranking }) {
  const { say, plans, back } = usePane();
  const present = choiceAbout(snapshot, wijk);
  const [verdict, setVerdict] = useState<ChoiceVerdict>(present?.verdict ?? "choose");
  const [written, setWritten] = useState<RowEdit<typeof keuze>>(() => {
    const candidate = ranking.study.candidates.findIndex(({ name }) => name === wijk);
    const { reason = "", conditions = "", decidedBy = "", asked = "", objections = "" } = present ?? {};
    // Dutch in every language: it goes in the sheet.
    return { reason: reason || reasonToBegin(ranking, candidate, "nl"), conditions, decidedBy, asked, objections };
  });
  const { reason = "", conditions = "", decidedBy = "", asked = "", objections = "" } = written;
  const choice = { wijk, verdict, reason, conditions, decidedBy, asked, objections, day: today() };
  const needed = needsReason(ranking, wijk, verdict);
  return (
    <>
      <ToggleButtons<ChoiceVerdict>
        label={say(words.verdict)}
        value={verdict}
        options={VERDICTS.map((value) => ({ value, label: say(words[`verdict.${value}`]) }))}
        onChange={setVerdict}
      />
      {needed && <p>{say(words.needsReason)}</p>}
      <RowForm
        schema={keuze}
        keys={KEYS}
        values={written}
        labels={LABELS}
        onChange={(change) => setWritten((before) => ({ ...before, ...change }))}
      />
      <div>
        <WorkButton
          appearance="primary"
          disabled={needed && !isOwnReason(ranking, wijk, reason)}
          task={() =>
            plans.propose(
              (now) => {
                const found = readRanking(now, "som");
                return found && planChoice(now, found, choice);
              },
              { sheets: [keuze.name], afterwards: back },
            )
          }
        >
          {say(words.record)}
        </WorkButton>
      </div>
    </>
  );
}
