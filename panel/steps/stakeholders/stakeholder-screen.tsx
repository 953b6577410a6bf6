/** One stakeholder: why this place in the order, the classes, and another position with one sentence that says why. */
import { useState } from "react";
import { planPosition } from "../../../core/stakeholders/plan-answers";
import { readStakeholders, type Stakeholder } from "../../../core/stakeholders/read-stakeholders";
import { salienceOf } from "../../../core/stakeholders/salience";
import { needsConvincing } from "../../../core/stakeholders/strategy";
import { lackingForPriority, positionText, reasonInWords } from "../../../core/stakeholders/who-first";
import { words as coreWords } from "../../../core/stakeholders/words";
import { usePane } from "../../pane";
import { CellLink } from "../../parts/cell-link";
import { StepPage } from "../../parts/step-page";
import { TextField } from "../../parts/text-field";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { WorkButton } from "../../parts/work-button";
import { nextActionSentence } from "./next-action";
import { useRegister } from "./use-register";
import { words } from "./words";

export function StakeholderScreen({ row }: { row: number }) {
  const { say } = usePane();
  const register = useRegister();
  const one = register?.stakeholders.find((stakeholder) => stakeholder.row === row);
  return (
    <StepPage title={one?.name ?? say(words.name)}>
      {register && one ? (
        <>
          <About one={one} />
          <NewPosition key={one.position} one={one} />
          <CellLink cell={register.table.cell(row, "name")}>{say(words.goToRow)}</CellLink>
        </>
      ) : (
        <p>{say(words.gone)}</p>
      )}
    </StepPage>
  );
}

const LEVELS = [coreWords.level0, coreWords.level1, coreWords.level2, coreWords.level3, coreWords.level4] as const;

function About({ one }: { one: Stakeholder }) {
  const { say, language } = usePane();
  const { priority, power, legitimacy, urgency, strategy, level } = one;
  const salienceKnown = power !== undefined || legitimacy !== undefined || urgency !== undefined;
  const lacking = lackingForPriority(one);
  const next = nextActionSentence(one);
  const levelText = level === undefined ? undefined : LEVELS[level];
  return (
    <section className="ww-stack">
      <p className="ww-lead">{reasonInWords(language, one)}</p>
      {lacking ? (
        <p>{say(lacking)}</p>
      ) : (
        <>
          <p>
            {say(words.priority, { priority: priority.priority })}. {say(words.parts, { ...priority })}.
          </p>
          <p className="ww-small ww-muted">{say(words.partsWhy)}</p>
        </>
      )}
      {strategy && (
        <p>
          {say(words.strategy, { word: say(coreWords[strategy]) })}
          {needsConvincing(one.position) && ` ${say(words.convince)}`}
        </p>
      )}
      {salienceKnown && (
        <p>
          {say(words.salience, {
            word: say(coreWords[salienceOf(power === true, legitimacy === true, urgency === true)]),
          })}
        </p>
      )}
      {levelText && <p>{say(words.level, { word: say(levelText) })}</p>}
      {next && <p>{say(next.text, next.values)}</p>}
    </section>
  );
}

const POSITIONS = ["-2", "-1", "0", "1", "2"] as const;
type PositionChoice = (typeof POSITIONS)[number] | "";

function NewPosition({ one }: { one: Stakeholder }) {
  const { say, plans } = usePane();
  const [position, setPosition] = useState<PositionChoice>(
    POSITIONS.find((value) => Number(value) === one.position) ?? "",
  );
  const [reason, setReason] = useState("");
  const changed = position !== "" && Number(position) !== one.position;
  return (
    <section className="ww-stack">
      <ToggleButtons<PositionChoice>
        label={say(words.newPosition)}
        value={position}
        options={POSITIONS.map((value) => ({ value, label: say(positionText(Number(value)) ?? words.noPosition) }))}
        onChange={setPosition}
      />
      {changed && <TextField label={say(words.why)} value={reason} tall onChange={setReason} />}
      <div>
        <WorkButton
          appearance="primary"
          disabled={!changed || reason.trim() === ""}
          task={() =>
            plans.propose((snapshot) => {
              const now = readStakeholders(snapshot)?.stakeholders.find(
                ({ row, name }) => row === one.row && name === one.name,
              );
              return now && planPosition(snapshot, now, Number(position), reason);
            })
          }
        >
          {say(words.addWrite)}
        </WorkButton>
      </div>
    </section>
  );
}
