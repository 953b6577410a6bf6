/** Where the wijken lie between worst and best of a criterion, to judge its scale by. */
import { valueText } from "../../../core/selection/study/value-text";
import { RangeDot } from "../../charts/range-dot";
import { usePane } from "../../pane";

export function DataRange({ row }: { row: number }) {
  const { say, ranking, language } = usePane();
  const index = ranking?.study.criteria.findIndex(({ place }) => place.row === row) ?? -1;
  if (!ranking || index < 0) return null;
  const { study, scaled } = ranking;
  const columns = study.criteria.length;
  const shares = study.candidates.map((_, i) => scaled.data[i * columns + index] ?? Number.NaN);
  const sentence = say("panel.criterion.range", {
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
