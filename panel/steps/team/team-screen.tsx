/** The step Team & afspraken: the smallest team that covers everything, who hangs on whom, and what is agreed. */
import { EXPERTISES, planTeamExample } from "../../../core/examples/team";
import { planCreateTables } from "../../../core/tables/plan-create";
import { readAgreements } from "../../../core/team/read-agreements";
import { chosenOf, readTeam, type TeamReading } from "../../../core/team/read-team";
import { team as schema } from "../../../core/team/tables/team";
import { words as teamWords } from "../../../core/team/words";
import { stepTitles } from "../../../core/texts/step-titles";
import { useKept } from "../../kept";
import { usePane } from "../../pane";
import { Reading } from "../../parts/reading";
import { StepPage } from "../../parts/step-page";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { useReading, useSnapshot } from "../../use-reading";
import { EmptyStep } from "../empty-step";
import { TableSource } from "../table-source";
import { AgreementList } from "./agreement-list";
import { AvailabilityGaps } from "./availability-gaps";
import { LevelQuestions } from "./level-questions";
import { depthKey } from "./settings";
import { SmallestTeamView } from "./smallest-team-view";
import { TeamGrid } from "./team-grid";
import { useSmallestTeam } from "./use-smallest-team";
import { words } from "./words";
import { WriteTeam } from "./write-team";

export function TeamScreen() {
  const { say, language } = usePane();
  const snapshot = useSnapshot();
  const reading = useReading(readTeam);
  const agreements = useReading(readAgreements);
  const findings = [...(reading?.findings ?? []), ...(agreements?.findings ?? [])];
  return (
    <StepPage title={say(stepTitles.team)} findings={findings}>
      {!snapshot && <Reading />}
      {snapshot && !reading && (
        <EmptyStep
          purpose={schema.purpose[language]}
          table={schema.name}
          create={(now) => planCreateTables(now, [{ schema, openHeaders: EXPERTISES }])}
          ownExample={planTeamExample}
        />
      )}
      {reading && <Team reading={reading} />}
      {snapshot && <AgreementList />}
    </StepPage>
  );
}

function Team({ reading }: { reading: TeamReading }) {
  const { say } = usePane();
  const [depth, setDepth] = useKept(depthKey);
  const search = useSmallestTeam(reading, depth);
  const chosen = chosenOf(reading, search.found?.team);
  const waits = reading.questions.length > 0;
  const filled = !waits && reading.members.length > 0 && reading.expertises.length > 0;
  return (
    <>
      <TableSource located={reading.table.located} schema={schema} />
      {waits && <p className="ww-lead">{say(teamWords.lettersFirst)}</p>}
      {waits && <LevelQuestions questions={reading.questions} />}
      {filled && (
        <>
          <SmallestTeamView reading={reading} depth={depth} search={search} />
          <ToggleButtons<"1" | "2">
            label={say(words.depth)}
            value={depth === 2 ? "2" : "1"}
            options={[
              { value: "1", label: say(words.depthOne) },
              { value: "2", label: say(words.depthTwo) },
            ]}
            onChange={(value) => setDepth(value === "2" ? 2 : 1)}
          />
          <TeamGrid reading={reading} chosen={chosen} />
          <AvailabilityGaps reading={reading} chosen={chosen} />
          <WriteTeam reading={reading} depth={depth} found={search.found} />
        </>
      )}
    </>
  );
}
