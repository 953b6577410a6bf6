/** "Wat als": switch income off or delay it, let costs rise, and see the sentence change. The sheet stays as it is. */

import { Field, Slider, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { budgetSentence, cashSentence } from "../../../core/budget/answer";
import { figureOf } from "../../../core/budget/lines/figure";
import { groupLines, type LineGroup } from "../../../core/budget/lines/line-group";
import type { WhatIf } from "../../../core/budget/lines/what-if";
import { planWhatIf, WHAT_IF_SHEET } from "../../../core/budget/sheets/plan-what-if";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { useNumbers } from "../../parts/use-numbers";
import { WorkButton } from "../../parts/work-button";
import { today } from "../../today";
import type { BudgetState } from "./use-budget";
import { WhatIfBar } from "./what-if-bar";
import { words } from "./words";

const MOST_RISE = 50;
const DELAYS = [0, 1, 2, 3];

export function WhatIfView({ state }: { state: BudgetState }) {
  const { say, language, plans } = usePane();
  const { settings, whatIf, tryOut, lines, sheetLines, tries } = state;
  const incomes = groupLines(sheetLines, "income");
  return (
    <div className="ww-stack-wide">
      <div aria-live="polite" className="ww-sticky">
        <p className="ww-lead">{budgetSentence(lines, language, settings)}</p>
        <p>{cashSentence(lines, settings.scenario, language)}</p>
      </div>
      <p className="ww-muted">{say(words.whatIfSafe)}</p>
      <WhatIfBar state={state} />
      <CostRise costs={groupLines(sheetLines, "expense")} whatIf={whatIf} onChange={tryOut} />
      <section className="ww-stack">
        <h2>{say(words.whatIfIncomes)}</h2>
        {incomes.length === 0 && <p>{say(words.whatIfNoIncome)}</p>}
        <ul className="ww-stack">
          {incomes.map((group) => (
            <li key={group.lines[0]?.number} className="ww-card">
              <IncomeSwitch group={group} whatIf={whatIf} onChange={tryOut} />
            </li>
          ))}
        </ul>
      </section>
      {tries && (
        <div>
          <WorkButton
            task={() =>
              plans.propose((snapshot) => planWhatIf(snapshot, { lines: sheetLines, whatIf, ...settings }, today()), {
                sheets: [WHAT_IF_SHEET],
              })
            }
          >
            {say(words.whatIfWrite)}
          </WorkButton>
        </div>
      )}
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
    ? say(words.whatIfCost, { line: group.description, share: share(rise) })
    : say(words.whatIfCosts, { share: share(rise) });
  return (
    <section className="ww-stack">
      <ChoiceField
        label={say(words.whatIfWhichCost)}
        value={chosen}
        options={[
          { value: ALL, label: say(words.whatIfAllCosts) },
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
          label={say(words.whatIfDelayOf, { line: description })}
          labelHidden
          value={String(delay)}
          options={DELAYS.map((later) => ({
            value: String(later),
            label: say(later === 0 ? words.whatIfInYear : words.whatIfDelay, {
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
