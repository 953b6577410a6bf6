/** What matters most for a result, as bars and as a table. */
import { type ImpactStudy, impactTornado, type ResultKey } from "../../../core/impact/impact-study";
import { words as impactWords } from "../../../core/impact/words";
import { TornadoBars } from "../../charts/tornado-bars";
import { usePane } from "../../pane";
import { useLackingText } from "./use-lacking-text";
import { useResultText } from "./use-result-text";
import { words } from "./words";

export function ImpactTornado({ study, result }: { study: ImpactStudy; result: ResultKey }) {
  const { say } = usePane();
  const shown = useResultText();
  const { middle, bars } = impactTornado(study, result);
  const [widest] = bars;
  const lacks = useLackingText()(study, result);
  if (lacks !== "") return <p>{lacks}</p>;
  if (!widest || Number.isNaN(middle)) return <p>{say(words.mattersNone)}</p>;
  const name = impactWords[widest.input];
  return (
    <TornadoBars
      title={say(words.mattersTitle, { name })}
      sentence={say(words.chart, { count: bars.length, middle: shown(result, middle), name })}
      columns={[say(impactWords.head), say(impactWords.headLow), say(impactWords.headHigh)]}
      middle={middle}
      bars={bars.map(({ input, low, high }) => ({
        label: say(impactWords[input]),
        low,
        high,
        shown: [shown(result, low), shown(result, high)],
      }))}
    />
  );
}
