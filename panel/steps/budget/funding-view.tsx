/** "Zoek financiering": the sources with their rules, whether the budget keeps to them, and the mix that closes the gap. */
import { vatWords } from "../../../core/budget/answer";
import type { FundingAnswer, FundingMix, Grant } from "../../../core/budget/funding/funding-mix";
import { mixSentence, shortageSentence } from "../../../core/budget/funding/mix-sentences";
import { MIX_SHEET, planFundingMix } from "../../../core/budget/funding/plan-funding-mix";
import { proposedSources } from "../../../core/budget/funding/proposed-sources";
import { financieringsbronnen } from "../../../core/budget/tables/financieringsbronnen";
import { words as budgetWords } from "../../../core/budget/words";
import { planCreateTables } from "../../../core/tables/plan-create";
import type { Text } from "../../../core/texts/text";
import { useKept } from "../../kept";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { Findings } from "../../parts/findings";
import { NumberField } from "../../parts/number-field";
import { useNumbers } from "../../parts/use-numbers";
import { WorkButton } from "../../parts/work-button";
import { today } from "../../today";
import { EmptyStep } from "../empty-step";
import { TableSource } from "../table-source";
import { ownMeansKey } from "./settings";
import type { BudgetState } from "./use-budget";
import { useFunding } from "./use-funding";
import { words } from "./words";

export function FundingView({ state }: { state: BudgetState }) {
  const { say, language } = usePane();
  const funding = useFunding(state.lines);
  const [own, setOwn] = useKept(ownMeansKey);
  const { located, answer, sources } = funding;
  if (!located) {
    return (
      <EmptyStep
        purpose={`${financieringsbronnen.purpose[language]} ${say(words.fundingProposal)}`}
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
      <p>{say(words.fundingSources, { count: sources.length })}</p>
      <NumberField
        label={say(words.fundingOwn)}
        hint={say(words.fundingOwnHint)}
        value={own}
        onChange={(value) => setOwn(typeof value === "number" && value >= 0 ? value : undefined)}
      />
      <div>
        <WorkButton appearance="primary" disabled={sources.length === 0} task={() => funding.search(own)}>
          {say(words.fundingSearch)}
        </WorkButton>
      </div>
      <div aria-live="polite">
        {answer === "none" && <Bar tone="warning" title={say(words.fundingNone)} />}
        {answer && answer !== "none" && <Answer answer={answer} vat={vatWords(state.lines, state.settings)} />}
      </div>
    </div>
  );
}

function Answer({ answer, vat }: { answer: FundingAnswer; vat: Text }) {
  const { say, plans, language } = usePane();
  const { best, alternatives } = answer;
  return (
    <div className="ww-stack-wide">
      <p>{shortageSentence(answer.problem, language, vat)}</p>
      <Mix title={say(budgetWords.mixBest)} mix={best} />
      {alternatives.map((mix, index) => (
        <details key={mix.grants.map(({ source }) => source.name).join()}>
          <summary>{say(budgetWords.mixAlternative, { number: index + 1 })}</summary>
          <Mix title="" mix={mix} />
        </details>
      ))}
      {best.idle.length > 0 && (
        <details>
          <summary>{say(budgetWords.mixIdle)}</summary>
          <ul className="ww-stack-tight">
            {best.idle.map(({ source, reason }) => (
              <li key={source.name}>
                {source.name}: {say(budgetWords[`idle.${reason}`])}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div>
        <WorkButton
          task={() =>
            plans.propose((snapshot) => planFundingMix(snapshot, answer, today(), vat), { sheets: [MIX_SHEET] })
          }
        >
          {say(words.fundingWrite)}
        </WorkButton>
      </div>
    </div>
  );
}

function Mix({ title, mix }: { title: string; mix: FundingMix }) {
  const { language } = usePane();
  return (
    <section className="ww-stack">
      {title !== "" && <h2>{title}</h2>}
      <p className="ww-lead">{mixSentence(mix, language)}</p>
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
    .map(({ category, euro: amount }) => `${category === "" ? say(words.noGroup) : category} ${euro(amount)}`)
    .join(", ");
  return (
    <>
      <p className="ww-row-spread ww-no-wrap">
        <strong>{source.name}</strong>
        <span className="ww-number">{euro(grant.euro)}</span>
      </p>
      <p className="ww-small">{say(words.fundingLimit, { limit: say(budgetWords[`limit.${limit}`]) })}</p>
      {pays !== "" && <p className="ww-small ww-muted">{pays}</p>}
      {source.checked !== undefined && (
        <p className="ww-small ww-muted">{say(words.fundingChecked, { date: source.checked })}</p>
      )}
    </>
  );
}
