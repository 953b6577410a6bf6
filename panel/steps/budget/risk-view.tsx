/** The chance of a deficit, the reserve that covers most of it, and the lines that cause the spread. */

import { ProgressBar } from "@fluentui/react-components";
import type { BudgetLine } from "../../../core/budget/lines/budget-line";
import { groupsOf } from "../../../core/budget/lines/hangs-together";
import type { RiskReport } from "../../../core/budget/risk-report";
import { ValueBars } from "../../charts/value-bars";
import { usePane } from "../../pane";
import { NumberField } from "../../parts/number-field";
import { SimpleTable } from "../../parts/simple-table";
import { useNumbers } from "../../parts/use-numbers";
import type { BudgetState } from "./use-budget";
import { useRisk } from "./use-risk";
import { words } from "./words";

const CAUSES = 3;

export function RiskView({ state }: { state: BudgetState }) {
  const { say } = usePane();
  const { report, share } = useRisk(state.riskLines);
  return (
    <div className="ww-stack-wide">
      <div aria-live="polite">
        {report ? (
          <RiskAnswer report={report} />
        ) : (
          <ProgressBar value={share} aria-label={say(words["risk.computing"])} />
        )}
      </div>
      {report && <Details report={report} state={state} />}
      <Together lines={state.riskLines} />
      <BandFields state={state} />
    </div>
  );
}

function RiskAnswer({ report }: { report: RiskReport }) {
  const { say } = usePane();
  const { euro, chance } = useNumbers();
  return (
    <p className="ww-lead">
      {say(words["risk.chance"], { chance: chance(report.deficitChance) })}{" "}
      {report.reserve > 0
        ? say(words["risk.reserve"], { reserve: euro(report.reserve) })
        : say(words["risk.noReserve"])}
    </p>
  );
}

/** Which lines were drawn as one: all of them happen, or none. */
function Together({ lines }: { lines: readonly BudgetLine[] }) {
  const { say } = usePane();
  const groups = groupsOf(lines);
  if (groups.length === 0) return null;
  return (
    <section className="ww-stack-tight">
      <h2>{say(words["risk.together"])}</h2>
      <p>{say(words["risk.togetherHow"])}</p>
      <ul>
        {groups.map((group) => (
          <li key={group[0]?.number}>
            {group
              .map(({ description, year }) => (year === undefined ? description : `${description} ${year}`))
              .join(", ")}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Details({ report, state }: { report: RiskReport; state: BudgetState }) {
  const { say } = usePane();
  const { euro, share } = useNumbers();
  const { percentiles, worstIncome } = report;
  const name = (number: number) => {
    const line = state.lines.find((one) => one.number === number);
    return line ? [line.description, line.year].filter((part) => part !== undefined).join(", ") : "";
  };
  const causes = report.causes.slice(0, CAUSES);
  return (
    <>
      <SimpleTable
        caption={say(words["risk.balances"])}
        columns={[{ header: say(words["risk.sure"]) }, { header: say(words["risk.atMost"]), number: true }]}
        rows={(["p10", "p50", "p80", "p90"] as const).map((key) => [say(words[`risk.${key}`]), euro(percentiles[key])])}
      />
      {causes.length > 0 && (
        <ValueBars
          title={say(words["risk.causes"])}
          sentence={causes.map((cause) => `${name(cause.line)} ${share(cause.share)}`).join(", ")}
          columns={[say(words["risk.line"]), say(words["risk.part"])]}
          bars={causes.map((cause) => ({
            label: name(cause.line),
            value: cause.share,
            shown: share(cause.share),
          }))}
        />
      )}
      {worstIncome && <p>{say(words["risk.worstIncome"], { line: name(worstIncome.line) })}</p>}
    </>
  );
}

function BandFields({ state }: { state: BudgetState }) {
  const { say } = usePane();
  const { settings, change } = state;
  const { band } = settings;
  const set = (part: "below" | "above", value: number | "" | undefined) => {
    if (value === undefined) return;
    const percent = value === "" ? 0 : value;
    if (percent >= 0 && percent <= 100) change({ band: { ...band, [part]: percent / 100 } });
  };
  return (
    <details>
      <summary>{say(words["risk.band"])}</summary>
      <div className="ww-stack">
        <p>{say(words["risk.bandWhat"])}</p>
        <NumberField
          label={say(words["risk.above"])}
          value={Math.round(band.above * 100)}
          onChange={(value) => set("above", value)}
        />
        <NumberField
          label={say(words["risk.below"])}
          value={Math.round(band.below * 100)}
          onChange={(value) => set("below", value)}
        />
      </div>
    </details>
  );
}
