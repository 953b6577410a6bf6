/** Every result low, in the middle and high, or which figures it waits for. */
import type { ImpactStudy, ResultKey } from "../../../core/impact/impact-study";
import { words as impactWords } from "../../../core/impact/words";
import { usePane } from "../../pane";
import { NameAboveTable } from "../../parts/name-above-table";
import { useLackingText } from "./use-lacking-text";
import { useResultText } from "./use-result-text";
import { words } from "./words";

const PARTS = ["low", "middle", "high"] as const;
const HEADS = { low: impactWords.headLow, middle: impactWords.headMiddle, high: impactWords.headHigh } as const;

export function ResultsTable({ study, keys }: { study: ImpactStudy; keys: readonly ResultKey[] }) {
  const { say } = usePane();
  const shown = useResultText();
  const lacking = useLackingText();
  const figuresOf = (key: ResultKey) => {
    const lacks = lacking(study, key);
    if (lacks !== "") return [lacks];
    return PARTS.map((part) => {
      const text = shown(key, study.results[key][part]);
      return part === "middle" ? <strong key={part}>{text}</strong> : text;
    });
  };
  return (
    <NameAboveTable
      caption={say(words.results)}
      headers={PARTS.map((part) => say(HEADS[part]))}
      rows={keys.map((key) => ({ name: say(impactWords[key]), figures: figuresOf(key) }))}
    />
  );
}
