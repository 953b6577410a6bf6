/** "Wat als": switch income off or delay it, let costs rise, and see the sentence change. The sheet stays as it is. */
import { Field, Slider, Switch } from "@fluentui/react-components";
import { budgetSentence, cashSentence } from "../../../core/budget/answer";
import type { BudgetLine } from "../../../core/budget/budget-line";
import type { WhatIf } from "../../../core/budget/what-if";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { LinkButton } from "../../parts/link-button";
import { useNumbers } from "../../parts/use-numbers";
import { type BudgetState, NOTHING_TRIED } from "./use-budget";

const MOST_RISE = 50;
const DELAYS = [0, 1, 2, 3];

export function WhatIfView({ state }: { state: BudgetState }) {
  const { say, language } = usePane();
  const { share } = useNumbers();
  const { settings, lines, sheetLines, change, tries } = state;
  const { whatIf } = settings;
  const incomes = sheetLines.filter(({ kind, amount }) => kind === "income" && amount !== 0);
  const rise = whatIf.rises?.[0]?.share ?? 0;
  const setRise = (percent: number) =>
    change({ whatIf: { ...whatIf, rises: percent === 0 ? [] : [{ share: percent / 100 }] } });
  return (
    <div className="ww-stack-wide">
      <div aria-live="polite" className="ww-sticky">
        <p className="ww-lead">{budgetSentence(lines, language)}</p>
        <p>{cashSentence(lines, settings.scenario, language)}</p>
      </div>
      <p className="ww-muted">{say("panel.whatIf.safe")}</p>
      {tries && (
        <div>
          <LinkButton onClick={() => change({ whatIf: NOTHING_TRIED })}>{say("panel.whatIf.back")}</LinkButton>
        </div>
      )}
      <Field label={say("panel.whatIf.costs", { share: share(rise) })}>
        <Slider
          min={-20}
          max={MOST_RISE}
          step={5}
          value={Math.round(rise * 100)}
          aria-valuetext={share(rise)}
          onChange={(_, { value }) => setRise(value)}
        />
      </Field>
      <section className="ww-stack">
        <h2>{say("panel.whatIf.incomes")}</h2>
        {incomes.length === 0 && <p>{say("panel.whatIf.noIncome")}</p>}
        <ul className="ww-stack">
          {incomes.map((line) => (
            <li key={line.number} className="ww-card">
              <IncomeSwitch line={line} whatIf={whatIf} onChange={(next) => change({ whatIf: next })} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface SwitchProps {
  line: BudgetLine;
  whatIf: WhatIf;
  onChange(whatIf: WhatIf): void;
}

function IncomeSwitch({ line, whatIf, onChange }: SwitchProps) {
  const { say } = usePane();
  const { euro } = useNumbers();
  const off = whatIf.off?.includes(line.number) === true;
  const delay = whatIf.delays?.find((one) => one.line === line.number)?.years ?? 0;
  const others = (whatIf.off ?? []).filter((number) => number !== line.number);
  const otherDelays = (whatIf.delays ?? []).filter((one) => one.line !== line.number);
  return (
    <>
      <Switch
        checked={!off}
        label={`${line.description}, ${euro(line.amount)}`}
        onChange={(_, { checked }) => onChange({ ...whatIf, off: checked ? others : [...others, line.number] })}
      />
      {!off && line.year !== undefined && (
        <ChoiceField
          label={say("panel.whatIf.delayOf", { line: line.description })}
          labelHidden
          value={String(delay)}
          options={DELAYS.map((years) => ({
            value: String(years),
            label: say(years === 0 ? "panel.whatIf.inYear" : "panel.whatIf.delay", {
              year: String((line.year ?? 0) + years),
              years,
            }),
          }))}
          onChange={(value) => {
            const years = Number(value);
            const delays = years === 0 ? otherDelays : [...otherDelays, { line: line.number, years }];
            onChange({ ...whatIf, delays });
          }}
        />
      )}
    </>
  );
}
