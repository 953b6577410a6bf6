/** The wijken beside each other on one result, the highest first. */
import type { BudgetView } from "../../../core/budget/budget-view";
import { compareWijken } from "../../../core/impact/compare-wijken";
import type { ResultKey } from "../../../core/impact/impact-study";
import { words as impactWords } from "../../../core/impact/words";
import { ValueBars } from "../../charts/value-bars";
import { usePane } from "../../pane";
import { useLackingText } from "./use-lacking-text";
import { useResultText } from "./use-result-text";
import { words } from "./words";

export function CompareBars({ result, view }: { result: ResultKey; view: BudgetView }) {
  const { say, workbook } = usePane();
  const shown = useResultText();
  const lackingText = useLackingText();
  const compared = (workbook.snapshot ? compareWijken(workbook.snapshot, view) : []).flatMap(({ wijk, study }) =>
    study ? [{ wijk, study }] : [],
  );
  const wijken = compared.map(({ wijk, study }) => ({ wijk, value: study.results[result].middle }));
  const known = wijken.filter(({ value }) => !Number.isNaN(value)).sort((a, b) => b.value - a.value);
  const [first] = known;
  if (wijken.length === 0) return <p>{say(words.compareNone)}</p>;
  if (!first) {
    const [any] = compared;
    const unknown = say(words.compareUnknown, { result: impactWords[result] });
    return <p>{`${unknown} ${any ? lackingText(any.study, result) : ""}`.trim()}</p>;
  }
  const without = wijken.length - known.length;
  return (
    <>
      <ValueBars
        title={say(impactWords[result])}
        sentence={say(words.compareChart, {
          count: known.length,
          wijk: first.wijk,
          figure: shown(result, first.value),
        })}
        columns={[say(impactWords.headWijk), say(impactWords[result])]}
        bars={known.map(({ wijk, value }) => ({ label: wijk, value, shown: shown(result, value) }))}
      />
      {without > 0 && <p className="ww-small ww-muted">{say(words.compareWithout, { count: without })}</p>}
    </>
  );
}
