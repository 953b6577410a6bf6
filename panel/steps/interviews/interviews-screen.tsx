/** The step Interviews: one sentence, three ways on, who is not heard, attitude per wijk, and the sheet. */
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { dayInWords } from "../../../core/cells/day";
import { planPeopleExample } from "../../../core/examples/people";
import { answerInWords } from "../../../core/interviews/answer";
import { notHeard, notHeardSentences } from "../../../core/interviews/not-heard";
import { readTalks, type Talk } from "../../../core/interviews/read-talks";
import { interviewStepFindings } from "../../../core/interviews/step-findings";
import { interviews as schema } from "../../../core/interviews/tables/interviews";
import { uitspraken } from "../../../core/interviews/tables/uitspraken";
import { planCreateTables } from "../../../core/tables/plan-create";
import { stepTitles } from "../../../core/texts/step-titles";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { todaySerial } from "../../today";
import { useReading, useSnapshot } from "../../use-reading";
import { EmptyStep } from "../empty-step";
import { LearnMore } from "../learn-more";
import { stakeholdersScreens } from "../stakeholders/screens";
import { TableSource } from "../table-source";
import { AttitudeView } from "./attitude-view";
import { interviewsScreens } from "./screens";
import { useHeardOptions } from "./use-heard";
import { words } from "./words";
import { WriteStatements } from "./write-statements";

export function InterviewsScreen() {
  const { say, language, open } = usePane();
  const snapshot = useSnapshot();
  const reading = useReading(readTalks);
  const findings = useMemo(() => (snapshot ? interviewStepFindings(snapshot, todaySerial()) : []), [snapshot]);
  const options = useHeardOptions();
  if (!snapshot || !reading) {
    return (
      <StepPage title={say(stepTitles.interviews)}>
        <EmptyStep
          purpose={schema.purpose[language]}
          table={schema.name}
          create={(now) => planCreateTables(now, [{ schema }, { schema: uitspraken }])}
          ownExample={planPeopleExample}
        />
        <div>
          <Button onClick={() => open(interviewsScreens.questions)}>{say(words.questions)}</Button>
        </div>
        <LearnMore step="interviews" />
      </StepPage>
    );
  }
  return (
    <StepPage title={say(stepTitles.interviews)} findings={findings}>
      <p className="ww-lead">{answerInWords(language, snapshot, options)}</p>
      <div className="ww-row">
        <Button onClick={() => open(interviewsScreens.questions)}>{say(words.questions)}</Button>
        <Button onClick={() => open(interviewsScreens.talk, {})}>{say(words.newTalk)}</Button>
        <Button onClick={() => open(interviewsScreens.statements)}>{say(words.statements)}</Button>
      </div>
      {reading.questions.length > 0 && (
        <div>
          <Button onClick={() => open(stakeholdersScreens.scale, { table: schema.name })}>{say(words.meaning)}</Button>
        </div>
      )}
      <NotHeard />
      <Planned talks={reading.talks} />
      <AttitudeView />
      <WriteStatements />
      <LearnMore step="interviews" />
      <TableSource located={reading.table.located} schema={schema} />
    </StepPage>
  );
}

function NotHeard() {
  const { say, open } = usePane();
  const snapshot = useSnapshot();
  const options = useHeardOptions();
  const sentences = useMemo(() => {
    const missed = snapshot && notHeard(snapshot, options);
    return missed ? notHeardSentences(missed) : [];
  }, [snapshot, options]);
  return (
    <section className="ww-stack">
      <h2>{say(words.notHeard)}</h2>
      {sentences.length === 0 && <p>{say(words.allHeard)}</p>}
      <ul className="ww-stack ww-bullets">
        {sentences.map(({ text, values }) => (
          <li key={text.key}>{say(text, values)}</li>
        ))}
      </ul>
      <div>
        <Button onClick={() => open(interviewsScreens.plan)}>{say(words.plan)}</Button>
      </div>
    </section>
  );
}

const MOST = 12;

function Planned({ talks }: { talks: readonly Talk[] }) {
  const { say, open } = usePane();
  const planned = talks.filter((talk) => talk.planned).sort((a, b) => (a.date || 0) - (b.date || 0));
  if (planned.length === 0) return null;
  return (
    <section className="ww-stack">
      <h2>{say(words.planned)}</h2>
      <ul className="ww-stack">
        {planned.slice(0, MOST).map((talk) => {
          const day = Number.isNaN(talk.date) ? say(words.noDay) : dayInWords(talk.date);
          const wijk = talk.wijken.join(", ");
          return (
            <li key={talk.row} className="ww-row-spread">
              <span>
                {say(words.plannedRow, { name: talk.name, day })}
                {wijk !== "" && `, ${wijk}`}
              </span>
              <Button
                size="small"
                aria-label={`${say(words.hold)}: ${talk.name}`}
                onClick={() => open(interviewsScreens.talk, { planned: talk.row })}
              >
                {say(words.hold)}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
