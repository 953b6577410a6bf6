/** Writes the sheet Team overzicht, as values or as formulas that follow. */
import { useState } from "react";
import { type FoundTeam, teamAnswer } from "../../../core/team/answer";
import { problemOf, readTeam, type TeamReading } from "../../../core/team/read-team";
import { planTeamSheet, TEAM_SHEET } from "../../../core/team/sheets/plan-team-sheet";
import { usePane } from "../../pane";
import { ALL_FORMS, FormField, type ResultForm } from "../../parts/form-field";
import { WorkButton } from "../../parts/work-button";
import { today } from "../../today";
import { words as paneWords } from "../../words";

interface Props {
  reading: TeamReading;
  depth: number;
  found: FoundTeam | undefined;
}

export function WriteTeam({ reading, depth, found }: Props) {
  const { say, plans } = usePane();
  const [form, setForm] = useState<ResultForm>("values");
  if (!found) return null;
  const answer = teamAnswer(reading, problemOf(reading, depth), found, depth);
  return (
    <section className="ww-stack">
      <h2>{say(paneWords.choiceWrite)}</h2>
      <FormField value={form} forms={ALL_FORMS} onChange={setForm} />
      <div>
        <WorkButton
          task={() =>
            plans.propose(
              (snapshot) => {
                const now = readTeam(snapshot);
                return now && planTeamSheet(snapshot, { reading: now, answer, team: found.team, today: today() }, form);
              },
              { sheets: [TEAM_SHEET] },
            )
          }
        >
          {say(paneWords.choiceWrite)}
        </WorkButton>
      </div>
    </section>
  );
}
