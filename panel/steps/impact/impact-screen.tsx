/** The step Impact: what the wijk gains, what matters most for it, and from when it pays off. */
import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { BudgetView } from "../../../core/budget/budget-view";
import { SCENARIOS } from "../../../core/budget/lines/money-line";
import { checkedInWords } from "../../../core/impact/checked";
import { breakEvenAnswer, impactAnswer } from "../../../core/impact/impact-answer";
import { type ImpactStudy, impactStudy, RESULT_KEYS, type ResultKey } from "../../../core/impact/impact-study";
import { kengetallen } from "../../../core/impact/kengetallen";
import { lackingFigures, planGasFactor, planProposed } from "../../../core/impact/plan-key-figures";
import { gasFactorEffect, nearestGasValue } from "../../../core/impact/read-key-figures";
import { IMPACT_SHEET, planImpact } from "../../../core/impact/sheets/plan-impact";
import { readWijkFigures } from "../../../core/impact/wijk-figures";
import { words as impactWords } from "../../../core/impact/words";
import { stepTitles } from "../../../core/texts/step-titles";
import { useKept } from "../../kept";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { FormField } from "../../parts/form-field";
import { LinkButton } from "../../parts/link-button";
import { StepPage } from "../../parts/step-page";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { useNumbers } from "../../parts/use-numbers";
import { WorkButton } from "../../parts/work-button";
import { today } from "../../today";
import { words as paneWords } from "../../words";
import { budgetSettingsKey } from "../budget/settings";
import { words as budgetWords } from "../budget/words";
import { EmptyStep } from "../empty-step";
import { TableSource } from "../table-source";
import { CompareBars } from "./compare-bars";
import { ImpactTornado } from "./impact-tornado";
import { ResultsTable } from "./results-table";
import { impactScreens } from "./screens";
import { impactSettingsKey } from "./settings";
import { words } from "./words";

/** Live formulas are for figures that a sheet function gives; here the plain ones say the same. */
const FORMS = ["values", "plain"] as const;
type Form = (typeof FORMS)[number];

export function ImpactScreen() {
  const { say, plans, workbook } = usePane();
  const [settings, setSettings] = useKept(budgetSettingsKey);
  const { snapshot } = workbook;
  const study = snapshot && impactStudy(snapshot, settings);
  return (
    <StepPage
      title={say(stepTitles.impact)}
      findings={study && snapshot ? [...study.findings, ...(readWijkFigures(snapshot)?.findings ?? [])] : []}
    >
      {study ? (
        <>
          <Answer study={study} />
          <ToggleButtons
            label={say(budgetWords.scenario)}
            value={settings.scenario}
            options={SCENARIOS.map((value) => ({ value, label: say(budgetWords[`scenario.${value}`]) }))}
            onChange={(scenario) => setSettings({ ...settings, scenario })}
          />
          <Results study={study} view={settings} />
          <Figures study={study} />
        </>
      ) : (
        <EmptyStep
          purpose={say(words.purpose)}
          table={kengetallen.name}
          create={planProposed}
          example={false}
          first={
            <WorkButton appearance="primary" task={() => plans.propose(planProposed)}>
              {say(words.propose)}
            </WorkButton>
          }
        />
      )}
    </StepPage>
  );
}

function Answer({ study }: { study: ImpactStudy }) {
  const { say } = usePane();
  const answer = impactAnswer(study);
  return <p className="ww-strong">{say(answer.text, answer.values)}</p>;
}

function Results({ study, view }: { study: ImpactStudy; view: BudgetView }) {
  const { say, plans } = usePane();
  const [settings, setSettings] = useKept(impactSettingsKey);
  const [form, setForm] = useState<Form>("values");
  const { jobs } = settings;
  const keys = RESULT_KEYS.filter((key) => jobs || key !== "jobs");
  // What is no longer told is not looked into either.
  const result = keys.includes(settings.result) ? settings.result : impactSettingsKey.first.result;
  const pays = breakEvenAnswer(study);
  const { low, high } = study.perTon;
  return (
    <>
      <section className="ww-stack">
        <ResultsTable study={study} keys={keys} />
        <p className="ww-small ww-muted">{say(impactWords.sheetBounds)}</p>
        <Checkbox
          checked={jobs}
          onChange={(_, data) => setSettings({ ...settings, jobs: data.checked === true })}
          label={say(words.jobs)}
        />
      </section>
      <section className="ww-stack">
        <h2>{say(words.matters)}</h2>
        <ChoiceField<ResultKey>
          label={say(words.result)}
          value={result}
          options={keys.map((value) => ({ value, label: say(impactWords[value]) }))}
          onChange={(next) => setSettings({ ...settings, result: next })}
        />
        <ImpactTornado study={study} result={result} />
      </section>
      <section className="ww-stack">
        <h2>{say(words.pays)}</h2>
        <p>{say(pays.text, pays.values)}</p>
        {!Number.isNaN(low.euro) && !Number.isNaN(high.euro) && (
          <p>
            {say(words.perTon, {
              low: low.euro,
              high: high.euro,
              lowRate: low.rate * 100,
              highRate: high.rate * 100,
            })}
          </p>
        )}
      </section>
      <section className="ww-stack">
        <h2>{say(words.compare)}</h2>
        <CompareBars result={result} view={view} />
      </section>
      <section className="ww-stack">
        <h2>{say(paneWords.choiceWrite)}</h2>
        <FormField<Form> value={form} forms={FORMS} onChange={setForm} />
        <div>
          <WorkButton
            appearance="primary"
            task={() =>
              plans.propose((snapshot) => planImpact(snapshot, { view, result, jobs, today: today() }, form), {
                sheets: [IMPACT_SHEET],
              })
            }
          >
            {say(paneWords.choiceWrite)}
          </WorkButton>
        </div>
      </section>
    </>
  );
}

function Figures({ study }: { study: ImpactStudy }) {
  const { say, plans, open, workbook } = usePane();
  const { number } = useNumbers();
  const { table, figures } = study.figures;
  const lacking = workbook.snapshot ? lackingFigures(workbook.snapshot).length : 0;
  const aboutFigure = ({
    low,
    middle,
    high,
    unit,
    source,
    year,
    checked = "",
  }: (typeof table.rows)[number]["values"]) => {
    const range = [low, middle, high].map((value) => (value === undefined ? "–" : number(value, 3))).join(" / ");
    const on = checkedInWords(checked);
    const about = [source, year, on === "" ? "" : say(words.checkedOn, { day: on })];
    return [[range, unit].filter(Boolean).join(" "), ...about].filter(Boolean).join(", ");
  };
  const factor = figures.get("emissionFactor");
  return (
    <section className="ww-stack">
      <h2>{say(words.figures)}</h2>
      <TableSource located={table.located} schema={kengetallen} />
      <ul className="ww-stack-tight">
        {table.rows.map(({ row, values }) => (
          <li key={row}>
            <LinkButton onClick={() => open(impactScreens.figure, { row })}>
              {values.description ?? values.key}
            </LinkButton>
            <p className="ww-small ww-muted">{aboutFigure(values)}</p>
          </li>
        ))}
      </ul>
      {lacking > 0 && (
        <div>
          <WorkButton task={() => plans.propose(planProposed)}>{say(words.addLacking, { count: lacking })}</WorkButton>
        </div>
      )}
      {factor && (
        <ToggleButtons
          label={say(words.gas)}
          value={nearestGasValue(factor.middle)}
          options={[
            { value: "upper", label: say(words.gasUpper) },
            { value: "lower", label: say(words.gasLower) },
          ]}
          hint={say(words.gasHint, { effect: gasFactorEffect() * 100 })}
          onChange={(value) => void plans.propose((snapshot) => planGasFactor(snapshot, value))}
        />
      )}
    </section>
  );
}
