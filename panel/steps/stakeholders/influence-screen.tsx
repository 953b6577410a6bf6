/** "Wie beïnvloedt wie?": asked pair by pair among those with much influence, and the ways to whoever is against it. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { planPairs } from "../../../core/stakeholders/plan-answers";
import {
  blocker,
  ENOUGH_ANSWERED,
  type InfluenceReading,
  readInfluence,
  waysTo,
} from "../../../core/stakeholders/read-influence";
import { invloedOnderling } from "../../../core/stakeholders/tables/invloed-onderling";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { SimpleTable } from "../../parts/simple-table";
import { StepPage } from "../../parts/step-page";
import { useNumbers } from "../../parts/use-numbers";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { words } from "./words";

export function InfluenceScreen() {
  const { say } = usePane();
  const reading = useReading(readInfluence);
  return (
    <StepPage title={say(words.influence)} findings={reading?.findings ?? []}>
      {reading && reading.asked > 0 ? (
        <>
          <p>
            {say(words.influenceHow)} {say(words.answered, { answered: reading.answered, asked: reading.asked })}
          </p>
          <Strengths reading={reading} />
          <Ways reading={reading} />
          <Questions reading={reading} />
        </>
      ) : (
        <p>{say(words.influenceFew)}</p>
      )}
    </StepPage>
  );
}

function Strengths({ reading }: { reading: InfluenceReading }) {
  const { say } = usePane();
  const { number } = useNumbers();
  const { mutual, actors, answered, asked } = reading;
  if (!mutual) return answered < ENOUGH_ANSWERED * asked ? <p className="ww-muted">{say(words.notEnough)}</p> : null;
  return (
    <SimpleTable
      caption={say(words.strength)}
      columns={[{ header: say(words.from) }, { header: say(words.strength), number: true }]}
      rows={actors.map(({ name }, index) => [name, number(mutual.strength[index] as number)])}
    />
  );
}

function Ways({ reading }: { reading: InfluenceReading }) {
  const { say } = usePane();
  const { actors } = reading;
  const against = blocker(actors);
  const [chosen, setChosen] = useState(String(against ?? 0));
  const to = Number(chosen);
  const name = (index: number) => actors[index]?.name ?? "";
  const ways = waysTo(reading, to);
  return (
    <section className="ww-stack">
      <h2>{say(words.waysTo, { name: name(to) })}</h2>
      <ChoiceField
        label={say(words.name)}
        value={chosen}
        options={actors.map((actor, index) => ({ value: String(index), label: actor.name }))}
        onChange={setChosen}
      />
      {ways.length === 0 && <p>{say(words.noWay)}</p>}
      <ul className="ww-stack ww-bullets">
        {ways.map(({ from, strength, via }) => (
          <li key={from}>
            {via === undefined
              ? say(words.wayDirect, { name: name(from), strength })
              : say(words.wayVia, { name: name(from), via: name(via), strength })}
          </li>
        ))}
      </ul>
    </section>
  );
}

const STRENGTHS = ["", "0", "1", "2", "3", "4"] as const;

function Questions({ reading }: { reading: InfluenceReading }) {
  const { say, plans } = usePane();
  const { actors, strengths } = reading;
  const [from, setFrom] = useState("0");
  const [given, setGiven] = useState<ReadonlyMap<string, string>>(new Map());
  const a = Number(from);
  const name = actors[a]?.name ?? "";
  const value = (b: number): string => {
    const known = strengths.data[a * actors.length + b] as number;
    return given.get(`${a} ${b}`) ?? (Number.isNaN(known) ? "" : String(known));
  };
  const others = actors.flatMap((actor, b) => (b === a ? [] : [{ actor, b }]));
  const answers = [...given].flatMap(([pair, strength]) => {
    const [i = 0, j = 0] = pair.split(" ").map(Number);
    const [one, other] = [actors[i], actors[j]];
    return strength === "" || !one || !other ? [] : [{ from: one.name, to: other.name, strength: Number(strength) }];
  });
  const rest = () =>
    setGiven(
      new Map([
        ...given,
        ...others.filter(({ b }) => value(b) === "").map(({ b }): [string, string] => [`${a} ${b}`, "0"]),
      ]),
    );
  return (
    <section className="ww-stack">
      <h2>{say(words.influences, { name })}</h2>
      <ChoiceField
        label={say(words.from)}
        value={from}
        options={actors.map((actor, index) => ({ value: String(index), label: actor.name }))}
        onChange={setFrom}
      />
      {others.map(({ actor, b }) => (
        <ChoiceField
          key={`${a} ${actor.row}`}
          label={actor.name}
          value={STRENGTHS.find((one) => one === value(b)) ?? ""}
          options={STRENGTHS.map((one) => ({ value: one, label: one === "" ? "–" : one }))}
          onChange={(strength) => setGiven(new Map(given).set(`${a} ${b}`, strength))}
        />
      ))}
      <div className="ww-row">
        <Button onClick={rest}>{say(words.allNot)}</Button>
        <WorkButton
          appearance="primary"
          disabled={answers.length === 0}
          task={() =>
            plans.propose((snapshot) => planPairs(snapshot, answers), {
              sheets: [invloedOnderling.name],
              afterwards: () => setGiven(new Map()),
            })
          }
        >
          {say(words.keepAnswers)}
        </WorkButton>
      </div>
    </section>
  );
}
