/** Where the wijken lie between worst and best of a criterion, to judge its scale by. */

import { valueText } from "../../../core/selection/value-text";
import { RangeDot } from "../../charts/range-dot";
import { usePane } from "../../pane";
import { useRanking } from "../choice/use-ranking";
import { words } from "./words";

export function DataRange({ row }: { row: number }) {
  const { say, language } = usePane();
  const ranking = useRanking();
  const index = ranking?.study.criteria.findIndex(({ place }) => place.row === row) ?? -1;
  if (!ranking || index < 0) return null;
  const { study, scaled } = ranking;
  const columns = study.criteria.length;
  const shares = study.candidates.map((_, i) => scaled.data[i * columns + index] ?? Number.NaN);
  const sentence = say(words["criterion.range"], {
    worst: valueText(study.scale.worst[index] ?? 0, "", language),
    best: valueText(study.scale.best[index] ?? 0, "", language),
  });
  return (
    <div>
      <p className="ww-small">{sentence}</p>
      <RangeDot at={undefined} others={shares.filter((share) => share >= 0)} sentence={sentence} />
    </div>
  );
}
