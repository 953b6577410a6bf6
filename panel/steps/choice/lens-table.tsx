/** The first wijken under three views: each cell a word and a figure, with how many people are behind it. */
import type { Lenses, WijkLenses } from "../../../core/selection/choice/lenses";
import type { Text } from "../../../core/texts/text";
import { usePane } from "../../pane";
import { SimpleTable } from "../../parts/simple-table";
import { useNumbers } from "../../parts/use-numbers";
import { words } from "./decide-words";

const SHOWN = 5;
/** From this share of the scale on either side of its middle people are for or against (proposal of ours). */
const CLEARLY = 0.25;

export function LensTable({ lenses }: { lenses: Lenses }) {
  const { say } = usePane();
  const { number } = useNumbers();
  const people = (value: number, most: number, count: number) => {
    if (Number.isNaN(value)) return say(words.unknown, { count });
    return say(wordFor(value / most), { figure: number(value), count });
  };
  const row = ({ name, rank, score, support, supportCount, attitude, attitudeCount }: WijkLenses) => [
    name,
    Number.isNaN(rank) ? "–" : say(words.place, { rank, points: number(score, 1) }),
    people(support, 1, supportCount),
    people(attitude, 2, attitudeCount),
  ];
  return (
    <section className="ww-stack">
      <h2>{say(words.views)}</h2>
      <SimpleTable
        caption={say(words.views)}
        captionHidden
        even
        columns={[
          { header: say(words.wijk) },
          { header: say(words.figures) },
          { header: say(words.stakeholders) },
          { header: say(words.talks) },
        ]}
        rows={lenses.wijken.slice(0, SHOWN).map(row)}
      />
      <p className="ww-small ww-muted">{say(words.scales)}</p>
    </section>
  );
}

function wordFor(share: number): Text {
  if (share >= CLEARLY) return words.supportFor;
  return share <= -CLEARLY ? words.supportAgainst : words.supportDivided;
}
