/** Choosing one of the wijken, in the order of the ranking. */
import type { Ranking } from "../../../core/selection/choice/ranking";
import { ChoiceField } from "../../parts/choice-field";

interface Props {
  label: string;
  ranking: Ranking;
  value: number;
  onChange(candidate: number): void;
}

export function WijkField({ label, ranking, value, onChange }: Props) {
  return (
    <ChoiceField
      label={label}
      value={String(value)}
      options={ranking.order.map((candidate) => ({
        value: String(candidate),
        label: ranking.study.candidates[candidate]?.name ?? "",
      }))}
      onChange={(candidate) => onChange(Number(candidate))}
    />
  );
}
