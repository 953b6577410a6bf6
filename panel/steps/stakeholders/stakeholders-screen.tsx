/** The step Stakeholders: one sentence, the field of influence and interest, who first, support, and further screens. */

import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { planPeopleExample } from "../../../core/examples/people";
import type { Stakeholder } from "../../../core/stakeholders/read-stakeholders";
import { stakeholders as schema } from "../../../core/stakeholders/tables/stakeholders";
import { answerInWords, whoFirst } from "../../../core/stakeholders/who-first";
import { planCreateTables } from "../../../core/tables/plan-create";
import { stepTitles } from "../../../core/texts/step-titles";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { EmptyStep } from "../empty-step";
import { LearnMore } from "../learn-more";
import { TableSource } from "../table-source";
import { AnonymousButton } from "./anonymous-button";
import { InfluenceChart } from "./influence-chart";
import { stakeholdersScreens } from "./screens";
import { StakeholderList } from "./stakeholder-list";
import { SupportView } from "./support-view";
import { useRegister, useStakeholderFindings } from "./use-register";
import { words } from "./words";
import { WriteStakeholders } from "./write-stakeholders";

export function StakeholdersScreen() {
  const { say, language, open } = usePane();
  const register = useRegister();
  const findings = useStakeholderFindings();
  const list = register?.stakeholders;
  const ordered = useMemo(() => whoFirst(list ?? []), [list]);
  if (!register) {
    return (
      <StepPage title={say(stepTitles.stakeholders)}>
        <EmptyStep
          purpose={schema.purpose[language]}
          table={schema.name}
          create={(snapshot) => planCreateTables(snapshot, [{ schema }])}
          ownExample={planPeopleExample}
        />
        <LearnMore step="stakeholders" />
      </StepPage>
    );
  }
  return (
    <StepPage title={say(stepTitles.stakeholders)} findings={findings}>
      <p className="ww-lead">{answerInWords(language, register)}</p>
      {register.questions.length > 0 && (
        <div>
          <Button onClick={() => open(stakeholdersScreens.scale, { table: schema.name })}>{say(words.scale)}</Button>
        </div>
      )}
      <InfluenceChart ordered={ordered} />
      <StakeholderList ordered={ordered} />
      <SupportView list={register.stakeholders} />
      <Further ordered={ordered} />
      <WriteStakeholders />
      <AnonymousButton />
      <p className="ww-small ww-muted">{say(words.careful)}</p>
      <LearnMore step="stakeholders" />
      <TableSource located={register.table.located} schema={schema} />
    </StepPage>
  );
}

const SCREENS = ["missing", "influence", "history", "phases"] as const;

function Further({ ordered }: { ordered: readonly Stakeholder[] }) {
  const { say, open } = usePane();
  return (
    <section className="ww-stack">
      <h2>{say(words.further)}</h2>
      <div className="ww-choices">
        <Button onClick={() => open(stakeholdersScreens.add, { category: "" })}>{say(words.add)}</Button>
        {ordered.length > 0 &&
          SCREENS.map((id) => (
            <Button key={id} onClick={() => open(stakeholdersScreens[id])}>
              {say(words[id])}
            </Button>
          ))}
      </div>
    </section>
  );
}
