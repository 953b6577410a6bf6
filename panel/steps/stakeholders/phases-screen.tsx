/** How far the say of each stakeholder reaches, per phase, and where that is less than the influence suggests. */
import { involvementPerPhase, levelIsLow, type PhaseInvolvement } from "../../../core/stakeholders/participation";
import { words as coreWords } from "../../../core/stakeholders/words";
import { usePane } from "../../pane";
import { SimpleTable } from "../../parts/simple-table";
import { StepPage } from "../../parts/step-page";
import { useFirst } from "../../parts/use-first";
import { useRegister } from "./use-register";
import { words } from "./words";

const LEVELS = [coreWords.level0, coreWords.level1, coreWords.level2, coreWords.level3, coreWords.level4] as const;

export function PhasesScreen() {
  const { say } = usePane();
  const phases = involvementPerPhase(useRegister()?.stakeholders ?? []);
  return (
    <StepPage title={say(words.phases)}>
      <p className="ww-small ww-muted">{say(coreWords.ladderNote)}</p>
      {phases.length === 0 && <p>{say(words.phasesNone)}</p>}
      {phases.map(({ phase, stakeholders }) => (
        <Phase key={phase} phase={phase} stakeholders={stakeholders} />
      ))}
    </StepPage>
  );
}

const AT_FIRST = 30;

function Phase({ phase, stakeholders }: PhaseInvolvement) {
  const { say } = usePane();
  const { shown, more } = useFirst(stakeholders, AT_FIRST);
  return (
    <>
      <SimpleTable
        caption={phase === "" ? say(words.phaseNone) : phase}
        columns={[{ header: say(words.name) }, { header: say(words.phases) }]}
        rows={shown.map((one) => {
          const text = one.level === undefined ? undefined : LEVELS[one.level];
          const flag = levelIsLow(one) ? ` (${say(words.levelLow)})` : "";
          return [one.name, (text ? say(text) : say(words.levelNone)) + flag];
        })}
      />
      {more}
    </>
  );
}
