/** When an expertise is not covered, because those who cover it come later or leave earlier. */
import { gapSentences } from "../../../core/team/gap-sentences";
import type { TeamReading } from "../../../core/team/read-team";
import { usePane } from "../../pane";
import { words } from "./words";

export function AvailabilityGaps({ reading, chosen }: { reading: TeamReading; chosen: readonly boolean[] }) {
  const { say } = usePane();
  const gaps = gapSentences(reading, chosen).map(({ text, values }) => say(text, values));
  if (gaps.length === 0) return null;
  return (
    <section className="ww-stack">
      <h2>{say(words.gaps)}</h2>
      <ul className="ww-stack">
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </section>
  );
}
