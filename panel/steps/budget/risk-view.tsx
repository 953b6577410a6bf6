/** The chance of a deficit, the reserve that covers most of it, and the lines that cause the spread. */
import { ProgressBar } from "@fluentui/react-components";
import type { RiskReport } from "../../../core/budget/risk-report";
import { ValueBars } from "../../charts/value-bars";
import { usePane } from "../../pane";
import { NumberField } from "../../parts/number-field";
import { SimpleTable } from "../../parts/simple-table";
import { useNumbers } from "../../parts/use-numbers";
import type { BudgetState } from "./use-budget";
import { useRisk } from "./use-risk";

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
          <ProgressBar value={share} aria-label={say("panel.risk.computing")} />
        )}
      </div>
      {report && <Details report={report} state={state} />}
      <BandFields state={state} />
    </div>
  );
}

function RiskAnswer({ report }: { report: RiskReport }) {
  const { say } = usePane();
  const { euro, chance } = useNumbers();
  return (
    <p className="ww-lead">
      {say("panel.risk.chance", { chance: chance(report.deficitChance) })}{" "}
      {report.reserve > 0 ? say("panel.risk.reserve", { reserve: euro(report.reserve) }) : say("panel.risk.noReserve")}
    </p>
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
        caption={say("panel.risk.balances")}
        columns={[{ header: say("panel.risk.sure") }, { header: say("panel.risk.atMost"), number: true }]}
        rows={(["p10", "p50", "p80", "p90"] as const).map((key) => [say(`panel.risk.${key}`), euro(percentiles[key])])}
      />
      {causes.length > 0 && (
        <ValueBars
          title={say("panel.risk.causes")}
          sentence={causes.map((cause) => `${name(cause.line)} ${share(cause.share)}`).join(", ")}
          columns={[say("panel.risk.line"), say("panel.risk.part")]}
          bars={causes.map((cause) => ({
            label: name(cause.line),
            value: cause.share,
            shown: share(cause.share),
          }))}
        />
      )}
      {worstIncome && <p>{say("panel.risk.worstIncome", { line: name(worstIncome.line) })}</p>}
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
      <summary>{say("panel.risk.band")}</summary>
      <div className="ww-stack">
        <p>{say("panel.risk.bandWhat")}</p>
        <NumberField
          label={say("panel.risk.above")}
          value={Math.round(band.above * 100)}
          onChange={(value) => set("above", value)}
        />
        <NumberField
          label={say("panel.risk.below")}
          value={Math.round(band.below * 100)}
          onChange={(value) => set("below", value)}
        />
      </div>
    </details>
  );
}
