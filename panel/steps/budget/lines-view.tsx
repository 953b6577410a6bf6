/** The lines of the sheet behind one figure, each with the way to its cell. */

import { useState } from "react";
import type { BudgetLine } from "../../../core/budget/lines/budget-line";
import { usePane } from "../../pane";
import { CellLink } from "../../parts/cell-link";
import { LinkButton } from "../../parts/link-button";
import { useNumbers } from "../../parts/use-numbers";
import { words as paneWords } from "../../words";
import { words } from "./words";

export interface ShownLines {
  title: string;
  /** Numbers of lines. */
  lines: readonly number[];
}

const AT_FIRST = 50;

export function LinesView({ shown, lines }: { shown: ShownLines; lines: readonly BudgetLine[] }) {
  const { say } = usePane();
  const { euro, share } = useNumbers();
  const [all, setAll] = useState(false);
  const wanted = new Set(shown.lines);
  const found = lines.filter(({ number }) => wanted.has(number));
  const visible = all ? found : found.slice(0, AT_FIRST);
  return (
    <div className="ww-stack">
      <p>{say(words.lineCount, { count: found.length })}</p>
      <ul className="ww-stack">
        {visible.map((line) => (
          <li key={line.number} className="ww-card">
            <p className="ww-row-spread ww-no-wrap">
              <strong>{line.description}</strong>
              <span className="ww-number">{euro(line.amount)}</span>
            </p>
            <p className="ww-small ww-muted">
              {[
                say(words[`kind.${line.kind}`]),
                line.year,
                line.category,
                line.funder,
                line.status,
                line.chance < 1 ? say(words.chance, { share: share(line.chance) }) : undefined,
              ]
                .filter((part) => part !== undefined && part !== "")
                .join(" · ")}
            </p>
            <CellLink cell={line.cell} />
          </li>
        ))}
      </ul>
      {visible.length < found.length && (
        <LinkButton onClick={() => setAll(true)}>
          {say(paneWords.findingsMore, { count: found.length - visible.length })}
        </LinkButton>
      )}
    </div>
  );
}
