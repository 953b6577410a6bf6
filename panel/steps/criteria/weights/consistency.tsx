/** Whether the comparisons agree with each other, in words, and which one to look at again. */

import type { Matrix } from "../../../../core/cells/matrix";
import { consistencyRatio, worstJudgement } from "../../../../core/decision/pairwise";
import type { CriterionRow } from "../../../../core/selection/study";
import { CONSISTENT_ENOUGH } from "../../../../core/selection/weighing/comparisons";
import { usePane } from "../../../pane";
import { Bar } from "../../../parts/bar";
import { LinkButton } from "../../../parts/link-button";
import { useNumbers } from "../../../parts/use-numbers";
import { words } from "./words";

interface Props {
  criteria: readonly CriterionRow[];
  comparisons: Matrix;
  onLookAgain(row: number, column: number): void;
}

export function Consistency({ criteria, comparisons, onLookAgain }: Props) {
  const { say } = usePane();
  const { number } = useNumbers();
  const ratio = consistencyRatio(comparisons);
  if (ratio <= CONSISTENT_ENOUGH) {
    return <Bar tone="good" title={say(words.pairsConsistent, { ratio: number(ratio, 2) })} />;
  }
  const worst = worstJudgement(comparisons);
  const first = criteria[worst?.row ?? 0]?.name ?? "";
  const second = criteria[worst?.column ?? 0]?.name ?? "";
  return (
    <Bar tone="warning" title={say(words.pairsInconsistent, { ratio: number(ratio, 2) })}>
      {worst && (
        <>
          <p>
            {say(words.pairsWorst, {
              first,
              second,
              given: times(worst.given),
              implied: times(worst.implied),
            })}
          </p>
          <LinkButton onClick={() => onLookAgain(worst.row, worst.column)}>
            {say(words.pairsLookAgain, { first, second })}
          </LinkButton>
        </>
      )}
    </Bar>
  );

  /** "3 keer zwaarder" or "3 keer lichter": a ratio below 1 says nothing to anybody. */
  function times(value: number): string {
    const key = value >= 1 ? words.pairsHeavier : words.pairsLighter;
    return say(key, { times: number(value >= 1 ? value : 1 / value, 1) });
  }
}
