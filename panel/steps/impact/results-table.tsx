/** Every result low, in the middle and high: its name above its three figures, so that they fit a narrow pane. */
import type { ImpactStudy, ResultKey } from "../../../core/impact/impact-study";
import { lackingEnds } from "../../../core/impact/lacking";
import { words as impactWords } from "../../../core/impact/words";
import { usePane } from "../../pane";
import { useLackingText } from "./use-lacking-text";
import { useResultText } from "./use-result-text";
import { words } from "./words";

const PARTS = ["low", "middle", "high"] as const;
const HEADS = { low: impactWords.headLow, middle: impactWords.headMiddle, high: impactWords.headHigh } as const;

export function ResultsTable({ study, keys }: { study: ImpactStudy; keys: readonly ResultKey[] }) {
  const { say } = usePane();
  return (
    <table className="ww-table ww-thirds">
      <caption>{say(words.results)}</caption>
      <thead>
        <tr>
          {PARTS.map((part) => (
            <th key={part} scope="col" className="ww-right">
              {say(HEADS[part])}
            </th>
          ))}
        </tr>
      </thead>
      {keys.map((key) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={PARTS.length}>
              {say(impactWords[key])}
            </th>
          </tr>
          <Figures study={study} result={key} />
        </tbody>
      ))}
    </table>
  );
}

/** The three figures, or which figures it waits for. */
function Figures({ study, result }: { study: ImpactStudy; result: ResultKey }) {
  const shown = useResultText();
  const lacks = useLackingText()(study, result);
  return (
    <tr>
      {lacks !== "" ? (
        <td colSpan={PARTS.length} className="ww-small ww-muted">
          {lacks}
        </td>
      ) : (
        PARTS.map((part) => (
          <td key={part} className={part === "middle" ? "ww-right ww-strong" : "ww-right"}>
            {lackingEnds(study, result, part).length > 0 ? "n.b." : shown(result, study.results[result][part])}
          </td>
        ))
      )}
    </tr>
  );
}
