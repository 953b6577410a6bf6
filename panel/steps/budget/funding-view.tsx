/** "Zoek financiering": the sources with their rules, whether the budget keeps to them, and the mix that closes the gap. */
import { useState } from "react";
import type { FundingAnswer, FundingMix, Grant } from "../../../core/budget/funding/funding-mix";
import { MIX_SHEET, planFundingMix } from "../../../core/budget/funding/plan-funding-mix";
import { proposedSources } from "../../../core/budget/funding/proposed-sources";
import { financieringsbronnen } from "../../../core/tables/financieringsbronnen";
import { planCreateTables } from "../../../core/tables/plan-create";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { EmptyStep } from "../../parts/empty-step";
import { Findings } from "../../parts/findings";
import { NumberField } from "../../parts/number-field";
import { TableSource } from "../../parts/table-source";
import { useNumbers } from "../../parts/use-numbers";
import { WorkButton } from "../../parts/work-button";
import type { BudgetState } from "./use-budget";
import { useFunding } from "./use-funding";

export function FundingView({ state }: { state: BudgetState }) {
  const { say, language } = usePane();
  const funding = useFunding(state.lines);
  const [own, setOwn] = useState<number>();
  const { located, answer, sources } = funding;
  if (!located) {
    return (
      <EmptyStep
        purpose={`${financieringsbronnen.purpose[language]} ${say("panel.funding.proposal")}`}
        table={financieringsbronnen.name}
        create={(snapshot) => planCreateTables(snapshot, [{ schema: financieringsbronnen, rows: proposedSources() }])}
        example={false}
      />
    );
  }
  return (
    <div className="ww-stack-wide">
      <TableSource located={located} schema={financieringsbronnen} />
      <Findings findings={funding.findings} />
      <p>{say("panel.funding.sources", { count: sources.length })}</p>
      <NumberField
        label={say("panel.funding.own")}
        hint={say("panel.funding.ownHint")}
        value={own}
        onChange={(value) => setOwn(typeof value === "number" && value >= 0 ? value : undefined)}
      />
      <div>
        <WorkButton appearance="primary" disabled={sources.length === 0} task={() => funding.search(own)}>
          {say("panel.funding.search")}
        </WorkButton>
      </div>
      <div aria-live="polite">
        {answer === "none" && <Bar tone="warning" title={say("panel.funding.none")} />}
        {answer && answer !== "none" && <Answer answer={answer} />}
      </div>
    </div>
  );
}

function Answer({ answer }: { answer: FundingAnswer }) {
  const { say, plans } = usePane();
  const { best, alternatives } = answer;
  return (
    <div className="ww-stack-wide">
      <Mix title={say("budget.mix.best")} mix={best} />
      {alternatives.map((mix, index) => (
        <details key={mix.grants.map(({ source }) => source.name).join()}>
          <summary>{say("budget.mix.alternative", { number: index + 1 })}</summary>
          <Mix title="" mix={mix} />
        </details>
      ))}
      {best.idle.length > 0 && (
        <details>
          <summary>{say("budget.mix.idle")}</summary>
          <ul className="ww-stack-tight">
            {best.idle.map(({ source, reason }) => (
              <li key={source.name}>
                {source.name}: {say(`budget.idle.${reason}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div>
        <WorkButton task={() => plans.propose((snapshot) => planFundingMix(snapshot, answer), { sheets: [MIX_SHEET] })}>
          {say("panel.funding.write")}
        </WorkButton>
      </div>
    </div>
  );
}

function Mix({ title, mix }: { title: string; mix: FundingMix }) {
  const { say } = usePane();
  const { euro } = useNumbers();
  return (
    <section className="ww-stack">
      {title !== "" && <h2>{title}</h2>}
      <p className="ww-lead">
        {mix.open > 0
          ? say("panel.funding.open", { open: euro(mix.open), own: euro(mix.own) })
          : say("panel.funding.closes", { own: euro(mix.own) })}
      </p>
      <ul className="ww-stack">
        {mix.grants.map((grant) => (
          <li key={grant.source.name} className="ww-card">
            <GrantLine grant={grant} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GrantLine({ grant }: { grant: Grant }) {
  const { say } = usePane();
  const { euro } = useNumbers();
  const { source, limit, parts } = grant;
  const pays = parts
    .map(({ category, euro: amount }) => `${category === "" ? say("panel.budget.noGroup") : category} ${euro(amount)}`)
    .join(", ");
  return (
    <>
      <p className="ww-row-spread ww-no-wrap">
        <strong>{source.name}</strong>
        <span className="ww-number">{euro(grant.euro)}</span>
      </p>
      <p className="ww-small">{say("panel.funding.limit", { limit: say(`budget.limit.${limit}`) })}</p>
      {pays !== "" && <p className="ww-small ww-muted">{pays}</p>}
      {source.checked !== undefined && (
        <p className="ww-small ww-muted">{say("panel.funding.checked", { date: source.checked })}</p>
      )}
    </>
  );
}
