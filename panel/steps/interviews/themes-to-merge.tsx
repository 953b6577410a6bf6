/** Two spellings of one theme, each to be merged with a button. */
import { planMerge } from "../../../core/interviews/plan-talks";
import { readStatements } from "../../../core/interviews/read-statements";
import { words as coreWords } from "../../../core/interviews/words";
import { usePane } from "../../pane";
import { useFirst } from "../../parts/use-first";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { words } from "./words";

const AT_FIRST = 8;

export function ThemesToMerge() {
  const { say, plans } = usePane();
  const findings = useReading(readStatements)?.findings ?? [];
  const pairs = findings.flatMap(({ text, values }) =>
    text === coreWords.twoThemes ? [{ text: String(values?.text), other: String(values?.other) }] : [],
  );
  const { shown, more } = useFirst(pairs, AT_FIRST);
  if (pairs.length === 0) return null;
  return (
    <div className="ww-stack">
      {shown.map(({ text, other }) => (
        <div key={`${text} ${other}`}>
          <WorkButton size="small" task={() => plans.propose((snapshot) => planMerge(snapshot, text, other))}>
            {say(words.merge, { text: text.trim(), other: other.trim() })}
          </WorkButton>
        </div>
      ))}
      {more}
    </div>
  );
}
