/** The first rows as they would be written, and what became of every row of the file. */

import type { FiguresChoice } from "../../../../core/opendata/choose-figures";
import { accountColumns, type ColumnAccount } from "../../../../core/opendata/column-account";
import type { FiguresLayout } from "../../../../core/opendata/layout";
import type { AsideReason, RowAccount } from "../../../../core/opendata/row-account";
import type { WijkValue } from "../../../../core/opendata/wijk-value";
import { words as opendataWords } from "../../../../core/opendata/words";
import { writtenBound } from "../../../../core/selection/candidates/written-bound";
import { valueText } from "../../../../core/selection/value-text";
import { usePane } from "../../../pane";
import { SimpleTable } from "../../../parts/simple-table";
import { useNumbers } from "../../../parts/use-numbers";
import { words as paneWords } from "../../../words";
import { words } from "./words";

const ROWS = 5;
const ELSEWHERE: readonly AsideReason[] = ["otherLevel", "otherPeriod", "otherArea", "otherIndicator"];

export function FiguresPreview({ choice, layout }: { choice: FiguresChoice; layout: FiguresLayout }) {
  const { say, language } = usePane();
  const { number } = useNumbers();
  const shown = ({ value, reason }: WijkValue) =>
    value === undefined ? say(opendataWords[`reason.${reason ?? "unknown"}`]) : number(value, 1);
  return (
    <section className="ww-stack">
      <h2>{say(words.preview)}</h2>
      <SimpleTable
        caption={say(words.firstRows)}
        captionHidden
        columns={[
          { header: say(paneWords.choiceWijk) },
          ...choice.columns.map(({ name, unit, period }) => ({
            header: [name, unit, period > 0 ? String(period) : ""].filter((part) => part !== "").join(", "),
            number: true,
          })),
        ]}
        rows={choice.wijken.slice(0, ROWS).map(({ name }, row) => [name, ...(choice.values[row] ?? []).map(shown)])}
      />
      {choice.columns.map(
        ({ name, unit, scale }) =>
          scale && (
            <p key={name} className="ww-small ww-muted">
              {say(words.scaleOf, {
                column: name,
                low: valueText(writtenBound(scale.low), "", language),
                high: valueText(writtenBound(scale.high), unit, language),
              })}
            </p>
          ),
      )}
      <Rows account={choice.rows} />
      <Columns account={accountColumns(layout)} />
    </section>
  );
}

function Rows({ account }: { account: RowAccount }) {
  const { say } = usePane();
  const { number } = useNumbers();
  const elsewhere = sum(account, true);
  return (
    <>
      <p>
        {say(words.rowsRead, {
          read: account.read,
          used: account.used,
          other: elsewhere,
          aside: sum(account, false),
        })}
      </p>
      {account.aside.length > 0 && (
        <details>
          <summary>{say(words.why)}</summary>
          <ul className="ww-stack-tight">
            {account.aside.map(({ reason, count }) => (
              <li key={reason} className="ww-row-spread ww-small">
                <span>{say(words[`aside.${reason}`])}</span>
                <span className="ww-number">{number(count, 0)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Columns({ account: { read, used, aside } }: { account: ColumnAccount }) {
  const { say } = usePane();
  return (
    <>
      <p>{say(words.columnsRead, { read, used, aside: read - used })}</p>
      {aside.length > 0 && (
        <details>
          <summary>{say(words.whyColumns)}</summary>
          <ul className="ww-stack-tight">
            {aside.map(({ because, headers }) => (
              <li key={because} className="ww-small">
                {say(words[`column.${because}`])}: {headers.join(", ")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function sum({ aside }: RowAccount, elsewhere: boolean): number {
  return aside.reduce((all, { reason, count }) => (ELSEWHERE.includes(reason) === elsewhere ? all + count : all), 0);
}
