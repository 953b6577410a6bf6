/** The cells that somebody changed between the proposal and the writing. */

import { cellAddress } from "../../core/workbook/address";
import type { Conflict } from "../../core/workbook/plan";
import { usePane } from "../pane";
import { words } from "./plan-words";
import { useNumbers } from "./use-numbers";

const AT_FIRST = 5;

export function ConflictList({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { say } = usePane();
  const { cell } = useNumbers();
  return (
    <div className="ww-stack">
      <ul className="ww-stack">
        {conflicts.slice(0, AT_FIRST).map((conflict) => (
          <li key={`${conflict.sheet} ${conflict.row} ${conflict.column}`}>
            {say(words.conflictCell, {
              sheet: conflict.sheet,
              address: cellAddress(conflict.row, conflict.column),
              expected: cell(conflict.expected),
              found: cell(conflict.found),
            })}
          </li>
        ))}
      </ul>
      {conflicts.length > AT_FIRST && <p>{say(words.conflictMore, { count: conflicts.length - AT_FIRST })}</p>}
      <p>
        <strong>{say(words.conflictNothingWritten)}</strong>
      </p>
    </div>
  );
}
