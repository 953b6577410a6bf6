/** "Wat als": switch income off or delay it, let costs rise, and see the sentence change. The sheet stays as it is. */
import { Field, Slider, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { budgetSentence, cashSentence } from "../../../core/budget/answer";
import { figureOf } from "../../../core/budget/figure";
import { groupLines, type LineGroup } from "../../../core/budget/line-group";
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
  const { settings, lines, sheetLines, change, tries } = state;
  const { whatIf } = settings;
  const incomes = groupLines(sheetLines, "income");
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
      <CostRise
        costs={groupLines(sheetLines, "expense")}
        whatIf={whatIf}
        onChange={(next) => change({ whatIf: next })}
      />
      <section className="ww-stack">
        <h2>{say("panel.whatIf.incomes")}</h2>
        {incomes.length === 0 && <p>{say("panel.whatIf.noIncome")}</p>}
        <ul className="ww-stack">
          {incomes.map((group) => (
            <li key={group.lines[0]?.number} className="ww-card">
              <IncomeSwitch group={group} whatIf={whatIf} onChange={(next) => change({ whatIf: next })} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const ALL = "all";

/** One slider for all costs or for one of them; what was tried for another cost stays. */
function CostRise({ costs, whatIf, onChange }: { costs: LineGroup[]; whatIf: WhatIf; onChange(next: WhatIf): void }) {
  const { say } = usePane();
  const { share } = useNumbers();
  const [chosen, setChosen] = useState(ALL);
  const group = costs.find(({ lines }) => String(lines[0]?.number) === chosen);
  const isChosen = (lines: readonly number[] | undefined) => lines?.[0] === group?.lines[0]?.number;
  const rises = whatIf.rises ?? [];
  const rise = rises.find(({ lines }) => isChosen(lines))?.share ?? 0;
  const setRise = (percent: number) => {
    const others = rises.filter(({ lines }) => !isChosen(lines));
    const own = { ...(group && { lines: group.lines.map(({ number }) => number) }), share: percent / 100 };
    onChange({ ...whatIf, rises: percent === 0 ? others : [...others, own] });
  };
  const label = group
    ? say("panel.whatIf.cost", { line: group.description, share: share(rise) })
    : say("panel.whatIf.costs", { share: share(rise) });
  return (
    <section className="ww-stack">
      <ChoiceField
        label={say("panel.whatIf.whichCost")}
        value={chosen}
        options={[
          { value: ALL, label: say("panel.whatIf.allCosts") },
          ...costs.map(({ description, lines }) => ({ value: String(lines[0]?.number), label: description })),
        ]}
        onChange={setChosen}
      />
      <Field label={label}>
        <Slider
          min={-20}
          max={MOST_RISE}
          step={5}
          value={Math.round(rise * 100)}
          aria-valuetext={share(rise)}
          onChange={(_, { value }) => setRise(value)}
        />
      </Field>
    </section>
  );
}

interface SwitchProps {
  group: LineGroup;
  whatIf: WhatIf;
  onChange(whatIf: WhatIf): void;
}

function IncomeSwitch({ group, whatIf, onChange }: SwitchProps) {
  const { say } = usePane();
  const { euro } = useNumbers();
  const { description, lines } = group;
  const own = new Set(lines.map(({ number }) => number));
  const years = lines.flatMap(({ year }) => year ?? []);
  const off = lines.every(({ number }) => whatIf.off?.includes(number));
  const delay = whatIf.delays?.find(({ line }) => own.has(line))?.years ?? 0;
  const othersOff = (whatIf.off ?? []).filter((number) => !own.has(number));
  const otherDelays = (whatIf.delays ?? []).filter(({ line }) => !own.has(line));
  const amount = figureOf(lines, "full").euro;
  return (
    <>
      <Switch
        checked={!off}
        label={`${description}, ${euro(amount)}`}
        onChange={(_, { checked }) => onChange({ ...whatIf, off: checked ? othersOff : [...othersOff, ...own] })}
      />
      {!off && years.length > 0 && (
        <ChoiceField
          label={say("panel.whatIf.delayOf", { line: description })}
          labelHidden
          value={String(delay)}
          options={DELAYS.map((later) => ({
            value: String(later),
            label: say(later === 0 ? "panel.whatIf.inYear" : "panel.whatIf.delay", {
              year: span(years, later),
              years: later,
            }),
          }))}
          onChange={(value) => {
            const later = Number(value);
            const delays = later === 0 ? [] : [...own].map((line) => ({ line, years: later }));
            onChange({ ...whatIf, delays: [...otherDelays, ...delays] });
          }}
        />
      )}
    </>
  );
}

/** "2027", or "2026-2028" for money that comes in several years. */
function span(years: readonly number[], later: number): string {
  const first = Math.min(...years) + later;
  const last = Math.max(...years) + later;
  return first === last ? String(first) : `${first}-${last}`;
}
