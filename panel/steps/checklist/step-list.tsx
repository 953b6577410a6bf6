/** The plan of steps: late ones first, how much room each has, and everything from a step on moved by weeks. */
import { useState } from "react";
import { dayInWords } from "../../../core/cells/day";
import { planProposedSteps, planShift } from "../../../core/checklist/plan-steps";
import { isProposal } from "../../../core/checklist/proposed-steps";
import { type PlanStep, readSteps, type StepsReading } from "../../../core/checklist/read-steps";
import { stappenplan } from "../../../core/checklist/tables/stappenplan";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { NumberField } from "../../parts/number-field";
import { WorkButton } from "../../parts/work-button";
import { todaySerial } from "../../today";
import { useReading } from "../../use-reading";
import { OwnSheetButton } from "../own-sheet-button";
import { words } from "./words";

export function StepList() {
  const { say, plans } = usePane();
  const reading = useReading(readSteps);
  const filled = reading && reading.steps.length > 0;
  return (
    <section className="ww-stack">
      <h2>{say(words.steps)}</h2>
      {(!filled || isProposal(reading.steps)) && <p className="ww-small ww-muted">{say(words.stepsWhat)}</p>}
      {filled ? (
        <Steps reading={reading} />
      ) : (
        <div className="ww-choices">
          <WorkButton task={() => plans.propose(planProposedSteps)}>{say(words.stepsLayOut)}</WorkButton>
          {!reading && <OwnSheetButton table={stappenplan.name} named />}
        </div>
      )}
    </section>
  );
}

function Steps({ reading }: { reading: StepsReading }) {
  const today = todaySerial();
  const isLate = ({ end, status }: PlanStep) => status !== "done" && end < today;
  const late = reading.steps.filter(isLate);
  // By date; steps without one last, in the order of the sheet.
  const others = reading.steps.filter((step) => !isLate(step)).sort((a, b) => whenOf(a) - whenOf(b) || a.row - b.row);
  return (
    <>
      <ol className="ww-stack-tight">
        {[...late, ...others].map((step) => (
          <StepLine key={step.row} step={step} late={isLate(step)} />
        ))}
      </ol>
      {reading.steps.some(({ start, end }) => !Number.isNaN(start) || !Number.isNaN(end)) && (
        <Shift reading={reading} />
      )}
    </>
  );
}

function StepLine({ step, late }: { step: PlanStep; late: boolean }) {
  const { say } = usePane();
  const { number, step: name, start, end, slack, status, owner } = step;
  const dated = !Number.isNaN(start) && !Number.isNaN(end);
  const facts = [
    ...(late ? [say(words.stepLate)] : []),
    ...(status === "done" ? [say(words.stepDone)] : []),
    dated ? say(words.stepDates, { start: dayInWords(start), end: dayInWords(end) }) : say(words.stepNone),
    ...(owner === "" ? [] : [owner]),
    ...(slack > 0 && status !== "done" ? [say(words.stepSlack, { days: slack })] : []),
  ];
  return (
    <li>
      {number}. {late ? <strong>{name}</strong> : name} <span className="ww-small ww-muted">({facts.join(", ")})</span>
    </li>
  );
}

function whenOf({ start, end }: PlanStep): number {
  const day = Number.isNaN(start) ? end : start;
  return Number.isNaN(day) ? Number.MAX_SAFE_INTEGER : day;
}

function Shift({ reading }: { reading: StepsReading }) {
  const { say, plans } = usePane();
  const [from, setFrom] = useState("0");
  const [weeks, setWeeks] = useState<number | "" | undefined>(2);
  return (
    <form className="ww-stack" onSubmit={(event) => event.preventDefault()}>
      <ChoiceField
        label={say(words.shiftFrom)}
        value={from}
        options={reading.steps.map(({ number, step }, index) => ({
          value: String(index),
          label: `${number}. ${step}`,
        }))}
        onChange={setFrom}
      />
      <NumberField label={say(words.shiftWeeks)} value={2} onChange={setWeeks} />
      <div>
        <WorkButton
          disabled={typeof weeks !== "number" || !Number.isInteger(weeks) || weeks === 0}
          task={() =>
            plans.propose((snapshot) => {
              const now = readSteps(snapshot);
              return now && typeof weeks === "number" ? planShift(snapshot, now, Number(from), weeks) : undefined;
            })
          }
        >
          {say(words.shift)}
        </WorkButton>
      </div>
    </form>
  );
}
