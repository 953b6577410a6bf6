/** Whom to see first: a card each, with its levels, the ladder of now and wanted, and the next action. */
import { useState } from "react";
import type { Stakeholder } from "../../../core/stakeholders/read-stakeholders";
import { lackingForPriority, positionText, reasonInWords } from "../../../core/stakeholders/who-first";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { useFirst } from "../../parts/use-first";
import { LevelBars } from "./level-bars";
import { nextActionSentence } from "./next-action";
import { stakeholdersScreens } from "./screens";
import { words } from "./words";

const AT_FIRST = 20;
const ALL = "";

/** `ordered`: by priority; the numbers are those of the dots. */
export function StakeholderList({ ordered }: { ordered: readonly Stakeholder[] }) {
  const { say, open } = usePane();
  const [wijk, setWijk] = useState(ALL);
  const [category, setCategory] = useState(ALL);
  const fitting = ordered
    .map((one, index) => ({ one, number: index + 1 }))
    .filter(({ one }) => category === ALL || one.category === category)
    .filter(({ one }) => wijk === ALL || one.wijken.length === 0 || one.wijken.includes(wijk));
  const { shown, more } = useFirst(fitting, AT_FIRST);
  const options = (values: readonly string[]) => [
    { value: ALL, label: say(words.all) },
    ...[...new Set(values)].filter((value) => value !== ALL).map((value) => ({ value, label: value })),
  ];
  const wijken = options(ordered.flatMap((one) => one.wijken));
  const categories = options(ordered.map((one) => one.category));
  return (
    <section className="ww-stack">
      <h2>{say(words.whoFirst)}</h2>
      <div className="ww-row">
        {wijken.length > 1 && (
          <ChoiceField label={say(words.wijkFilter)} value={wijk} options={wijken} onChange={setWijk} />
        )}
        {categories.length > 1 && (
          <ChoiceField label={say(words.categoryFilter)} value={category} options={categories} onChange={setCategory} />
        )}
      </div>
      <ol className="ww-tiles">
        {shown.map(({ one, number }) => (
          <li key={one.row}>
            <Card one={one} number={number} onOpen={() => open(stakeholdersScreens.one, { row: one.row })} />
          </li>
        ))}
      </ol>
      {more}
    </section>
  );
}

function Card({ one, number, onOpen }: { one: Stakeholder; number: number; onOpen(): void }) {
  const { say, language } = usePane();
  const { priority } = one.priority;
  const lacking = lackingForPriority(one);
  const next = nextActionSentence(one);
  return (
    <button type="button" className="ww-tile" onClick={onOpen}>
      <span className="ww-tile-number">{number}</span>
      <span className="ww-tile-name">{one.name}</span>
      <span />
      <span className="ww-tile-fact ww-small">
        {lacking ? say(lacking) : say(words.priority, { priority })}
        {one.category !== "" && `, ${one.category}`}
      </span>
      <span className="ww-tile-fact ww-small">{reasonInWords(language, one)}</span>
      <LevelBars one={one} />
      <Ladder one={one} />
      {next && <span className="ww-tile-fact ww-small">{say(next.text, next.values)}</span>}
    </button>
  );
}

/** "nu: volger → gewenst: partner". */
function Ladder({ one }: { one: Stakeholder }) {
  const { say } = usePane();
  const now = positionText(one.position);
  const wanted = positionText(one.desired);
  if (!now && !wanted) return null;
  const parts = [
    now && `${say(words.now)}: ${say(now)}`,
    wanted && wanted !== now && `${say(words.wanted)}: ${say(wanted)}`,
  ].filter((part) => part);
  return <span className="ww-tile-fact ww-small ww-muted">{parts.join(" → ")}</span>;
}
