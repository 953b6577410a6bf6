/** The first rows as they would be written, and what became of every row of the file. */
import type { FiguresChoice } from "../../../core/opendata/choose-figures";
import type { AsideReason, RowAccount } from "../../../core/opendata/row-account";
import type { WijkValue } from "../../../core/opendata/wijk-value";
import { valueText } from "../../../core/selection/study/value-text";
import { usePane } from "../../pane";
import { SimpleTable } from "../../parts/simple-table";
import { useNumbers } from "../../parts/use-numbers";

const ROWS = 5;
const ELSEWHERE: readonly AsideReason[] = ["otherLevel", "otherPeriod", "otherArea", "otherIndicator"];

export function FiguresPreview({ choice }: { choice: FiguresChoice }) {
  const { say, language } = usePane();
  const { number } = useNumbers();
  const shown = ({ value, reason }: WijkValue) =>
    value === undefined ? say(`opendata.reason.${reason ?? "unknown"}`) : number(value, 1);
  return (
    <section className="ww-stack">
      <h2>{say("panel.figures.preview")}</h2>
      <SimpleTable
        caption={say("panel.figures.firstRows")}
        captionHidden
        columns={[
          { header: say("panel.choice.wijk") },
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
              {say("panel.figures.scaleOf", {
                column: name,
                low: valueText(asWritten(scale.low), "", language),
                high: valueText(asWritten(scale.high), unit, language),
              })}
            </p>
          ),
      )}
      <Rows account={choice.rows} />
    </section>
  );
}

/** The sheet gets a scale of four digits: more would pretend too much. */
function asWritten(bound: number): number {
  return Number(bound.toPrecision(4));
}

function Rows({ account }: { account: RowAccount }) {
  const { say } = usePane();
  const { number } = useNumbers();
  const elsewhere = sum(account, true);
  return (
    <>
      <p>
        {say("opendata.rowsRead", {
          read: account.read,
          used: account.used,
          other: elsewhere,
          aside: sum(account, false),
        })}
      </p>
      {account.aside.length > 0 && (
        <details>
          <summary>{say("panel.figures.why")}</summary>
          <ul className="ww-stack-tight">
            {account.aside.map(({ reason, count }) => (
              <li key={reason} className="ww-row-spread ww-small">
                <span>{say(`opendata.aside.${reason}`)}</span>
                <span className="ww-number">{number(count, 0)}</span>
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
