/** The first wijken under three views: each cell a word and a figure, with how many people are behind it. */
import { type Lenses, sideOf, type WijkLenses } from "../../../core/selection/choice/lenses";
import { usePane } from "../../pane";
import { SimpleTable } from "../../parts/simple-table";
import { useNumbers } from "../../parts/use-numbers";
import { words } from "./decide-words";

const SHOWN = 5;
const SIDE_WORDS = {
  for: words.supportFor,
  against: words.supportAgainst,
  divided: words.supportDivided,
  unknown: words.unknown,
} as const;

export function LensTable({ lenses }: { lenses: Lenses }) {
  const { say } = usePane();
  const { number } = useNumbers();
  const people = (lens: "stakeholders" | "talks", value: number, count: number) => {
    const side = sideOf(lens, value);
    return say(SIDE_WORDS[side], { count, ...(side !== "unknown" && { figure: number(value) }) });
  };
  const row = ({ name, rank, score, support, supportCount, attitude, attitudeCount }: WijkLenses) => [
    name,
    Number.isNaN(rank) ? "–" : say(words.place, { rank, points: number(score, 1) }),
    people("stakeholders", support, supportCount),
    people("talks", attitude, attitudeCount),
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
