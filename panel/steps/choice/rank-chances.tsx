/** The chance of the first places for each wijk, the rest of the ranks together, shaded by size. */

import type { Ranking } from "../../../core/selection/choice/ranking";
import type { Robustness } from "../../../core/selection/choice/robustness";
import { HeatTable } from "../../charts/heat-table";
import { usePane } from "../../pane";
import { useNumbers } from "../../parts/use-numbers";
import { words as paneWords } from "../../words";
import { words } from "./words";

/** As many ranks as a narrow pane can show. */
const RANKS = 4;
const ROWS = 10;

export function RankChances({ ranking, robustness }: { ranking: Ranking; robustness: Robustness }) {
  const { say } = usePane();
  const { chance } = useNumbers();
  const { candidates, shares } = robustness;
  const ranks = Math.min(RANKS, shares.columns);
  const rest = shares.columns > ranks;
  const rows = ranking.order
    .flatMap((candidate) => {
      const row = candidates.indexOf(candidate);
      if (row < 0) return [];
      const own = Array.from(shares.data.subarray(row * shares.columns, (row + 1) * shares.columns));
      if (own.some(Number.isNaN)) return [];
      const first = own.slice(0, ranks);
      const later = own.slice(ranks).reduce((sum, one) => sum + one, 0);
      return [{ label: ranking.study.candidates[candidate]?.name ?? "", shares: rest ? [...first, later] : first }];
    })
    .slice(0, ROWS);
  return (
    <HeatTable
      caption={say(words["sure.chances"])}
      corner={say(paneWords.choiceWijk)}
      columns={[
        ...Array.from({ length: ranks }, (_, rank) => say(words["sure.rank"], { rank: rank + 1 })),
        ...(rest ? [say(words["sure.later"])] : []),
      ]}
      rows={rows}
      shown={(value) => chance(value, "table")}
    />
  );
}
