/** A note during the conversation: who, which wijk, five words for the attitude, and statements in three taps each. */
import { useState } from "react";
import { type NewStatement, planTalk } from "../../../core/interviews/plan-talks";
import { readActors, readTalks } from "../../../core/interviews/read-talks";
import { interviews } from "../../../core/interviews/tables/interviews";
import { uitspraken } from "../../../core/interviews/tables/uitspraken";
import { positionText, whoFirst } from "../../../core/stakeholders/who-first";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { LinkButton } from "../../parts/link-button";
import { StepPage } from "../../parts/step-page";
import { TextField } from "../../parts/text-field";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { WorkButton } from "../../parts/work-button";
import { todaySerial } from "../../today";
import { useReading } from "../../use-reading";
import { useStudy } from "../criteria/use-study";
import { StatementForm } from "./statement-form";
import { words } from "./words";

const OTHER = "#other";
const WHOLE = "";
const ATTITUDES = ["-2", "-1", "0", "1", "2"] as const;
type Attitude = (typeof ATTITUDES)[number] | "";

/** `planned`: the row of the planned conversation that this is. */
export function TalkScreen({ planned }: { planned?: number }) {
  const { say, plans, back } = usePane();
  const known = useReading(readTalks)?.talks.find(({ row }) => row === planned);
  const actors = useReading(readActors);
  const names = whoFirst(actors?.stakeholders ?? []).map(({ name }) => name);
  const [who, setWho] = useState(known ? (names.includes(known.name) ? known.name : OTHER) : (names[0] ?? OTHER));
  const [otherName, setOtherName] = useState(known?.name ?? "");
  const candidates = (useStudy()?.study?.candidates ?? []).map(({ name }) => name);
  const knownWijk = known?.wijken.join("; ") ?? "";
  const [wijk, setWijk] = useState(knownWijk === "" || candidates.includes(knownWijk) ? knownWijk : OTHER);
  const [otherWijk, setOtherWijk] = useState(knownWijk);
  const [attitude, setAttitude] = useState<Attitude>("");
  const [statements, setStatements] = useState<readonly NewStatement[]>([]);
  const stakeholder = (who === OTHER ? otherName : who).trim();
  const talk = {
    stakeholder,
    wijk: wijk === OTHER ? otherWijk : wijk,
    date: todaySerial(),
    statements,
    ...(attitude !== "" && { attitude: Number(attitude) }),
    ...(planned !== undefined && { planned }),
  };
  return (
    <StepPage title={say(words.newTalk)}>
      <form className="ww-stack-wide" onSubmit={(event) => event.preventDefault()}>
        <ChoiceField
          label={say(words.stakeholder)}
          value={who}
          options={[...names.map((name) => ({ value: name, label: name })), { value: OTHER, label: say(words.other) }]}
          onChange={setWho}
        />
        {who === OTHER && <TextField label={say(words.otherName)} value={otherName} onChange={setOtherName} />}
        <ChoiceField
          label={say(words.wijk)}
          value={wijk}
          options={[
            { value: WHOLE, label: say(words.whole) },
            ...candidates.map((name) => ({ value: name, label: name })),
            { value: OTHER, label: say(words.otherWijk) },
          ]}
          onChange={setWijk}
        />
        {wijk === OTHER && <TextField label={say(words.otherWijk)} value={otherWijk} onChange={setOtherWijk} />}
        <ToggleButtons<Attitude>
          label={say(words.howTheyStand)}
          value={attitude}
          options={ATTITUDES.map((value) => {
            const text = positionText(Number(value));
            return { value, label: text ? say(text) : value };
          })}
          onChange={setAttitude}
        />
        <Statements
          statements={statements}
          onRemove={(index) => setStatements(statements.filter((_, place) => place !== index))}
        />
        <StatementForm key={statements.length} onAdd={(statement) => setStatements([...statements, statement])} />
        <p className="ww-small ww-muted">{say(words.careful)}</p>
        <div>
          <WorkButton
            appearance="primary"
            disabled={stakeholder === ""}
            task={() =>
              plans.propose((snapshot) => planTalk(snapshot, talk), {
                sheets: [interviews.name, uitspraken.name],
                afterwards: back,
              })
            }
          >
            {say(words.keepTalk)}
          </WorkButton>
        </div>
      </form>
    </StepPage>
  );
}

interface StatementsProps {
  statements: readonly NewStatement[];
  onRemove(index: number): void;
}

function Statements({ statements, onRemove }: StatementsProps) {
  const { say } = usePane();
  if (statements.length === 0) return null;
  return (
    <ul className="ww-tiles">
      {statements.map(({ kind, theme, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice
        <li key={index} className="ww-card">
          <span className="ww-small ww-muted">
            {say(words[kind])}, {theme}
          </span>
          <span>{text}</span>
          <LinkButton label={`${say(words.remove)}: ${text}`} onClick={() => onRemove(index)}>
            {say(words.remove)}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
