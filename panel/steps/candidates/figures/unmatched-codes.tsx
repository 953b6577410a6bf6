/** Every code that the file does not know; the finding above it names the first few. */

import type { FiguresChoice } from "../../../../core/opendata/choose-figures";
import { usePane } from "../../../pane";
import { words } from "./words";

export function UnmatchedCodes({ unmatched }: Pick<FiguresChoice, "unmatched">) {
  const { say } = usePane();
  if (unmatched.length === 0) return null;
  return (
    <details>
      <summary>{say(words.unmatched, { count: unmatched.length })}</summary>
      <ul className="ww-stack-tight ww-small">
        {unmatched.map(({ wijk, code }) => (
          <li key={`${wijk} ${code}`}>
            {wijk}: {code}
          </li>
        ))}
      </ul>
    </details>
  );
}
