/** What the team agreed on, open topics first, and the ten topics to begin with. */
import { Button } from "@fluentui/react-components";
import { planTopics } from "../../../core/team/plan-agreements";
import { missingTopics } from "../../../core/team/proposed-topics";
import { readAgreements } from "../../../core/team/read-agreements";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { LearnMore } from "../learn-more";
import { teamScreens } from "./screens";
import { words } from "./words";

export function AgreementList() {
  const { say, open, plans } = usePane();
  const reading = useReading(readAgreements);
  const agreements = reading?.agreements ?? [];
  const missing = missingTopics(agreements.map(({ topic }) => topic));
  return (
    <section className="ww-stack">
      <h2>{say(words.agreements)}</h2>
      {agreements.length === 0 && <p>{say(words.noAgreements)}</p>}
      <ul className="ww-stack">
        {agreements.map(({ row, topic, agreement, owner, agreed }) => (
          <li key={row} className="ww-card">
            <LinkButton onClick={() => open(teamScreens.agreement, { row })}>{topic}</LinkButton>
            <p className="ww-small">
              {agreed ? agreement : say(words.agreementOpen)}
              {owner !== "" && <span className="ww-muted"> ({say(words.owner, { owner })})</span>}
            </p>
          </li>
        ))}
      </ul>
      <div className="ww-row">
        {missing.length > 0 && (
          <WorkButton task={() => plans.propose((snapshot) => planTopics(snapshot, missing))}>
            {agreements.length === 0 ? say(words.addTopics) : say(words.addMissing, { count: missing.length })}
          </WorkButton>
        )}
        <Button onClick={() => open(teamScreens.agreement, {})}>{say(words.addAgreement)}</Button>
      </div>
      <LearnMore step="team" />
    </section>
  );
}
