/** People against expertises: dots and a number in each cell, at the foot who covers it; a person tells what falls away without them. */
import { useState } from "react";
import { leavingSentence } from "../../../core/team/answer";
import type { TeamReading } from "../../../core/team/read-team";
import { priceOf } from "../../../core/team/team-cost";
import { coverage, singleHolders } from "../../../core/team/team-coverage";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { SimpleTable } from "../../parts/simple-table";
import { useNumbers } from "../../parts/use-numbers";
import { words } from "./words";

export function TeamGrid({ reading, chosen }: { reading: TeamReading; chosen: readonly boolean[] }) {
  const { say } = usePane();
  const { number, euro } = useNumbers();
  const price = (value: number | undefined) => (value === undefined ? "" : euro(value));
  const [asked, setAsked] = useState<number>();
  const { members, expertises, levels, holders } = reading;
  const priced = members.some(({ cost }) => cost !== undefined);
  const covered = coverage(holders, chosen);
  const alone = singleHolders(holders, chosen);
  const sentence = asked !== undefined && members[asked] ? leavingSentence(reading, chosen, asked) : undefined;
  const foot = expertises.map((_, index) => {
    const person = members[alone[index] ?? -1]?.name;
    if (covered[index] === 0) return <strong key="nobody">{say(words.footNobody)}</strong>;
    return person === undefined ? say(words.footMany, { count: covered[index] ?? 0 }) : say(words.footOne, { person });
  });
  return (
    <section className="ww-stack">
      <SimpleTable
        caption={say(words.grid)}
        columns={[
          { header: say(words.person) },
          ...expertises.map((header) => ({ header })),
          ...(priced ? [{ header: say(words.price), number: true }] : []),
        ]}
        rows={[
          ...members.map(({ name }, person) => [
            <LinkButton key="name" onClick={() => setAsked(person)}>
              {chosen[person] ? <strong>{name}</strong> : name}
            </LinkButton>,
            ...expertises.map((_, index) => (
              <Level key={expertises[index]} level={levelAt(levels, person, index)} number={number} />
            )),
            ...(priced ? [price(priceOf(members[person] ?? {}))] : []),
          ]),
          [<strong key="foot">{say(words.foot)}</strong>, ...foot, ...(priced ? [""] : [])],
        ]}
      />
      <p aria-live="polite">{sentence && say(sentence.text, sentence.values)}</p>
    </section>
  );
}

function levelAt({ columns, data }: TeamReading["levels"], person: number, expertise: number): number {
  return data[person * columns + expertise] ?? Number.NaN;
}

/** Three dots at most, with the number beside them for who cannot count dots. */
function Level({ level, number }: { level: number; number(value: number): string }) {
  if (Number.isNaN(level)) return null;
  return (
    <span className="ww-nowrap">
      <span aria-hidden="true">{"●".repeat(Math.round(level))}</span> {number(level)}
    </span>
  );
}
