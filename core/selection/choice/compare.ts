/** Two wijken side by side: where each is ahead, and by how many points. */
import type { Ranking } from "./ranking";

export interface Difference {
  criterion: number;
  /** NaN where a wijk has no value. */
  values: [number, number];
  points: [number, number];
  /** Points of the first minus points of the second; NaN where one of them has no value. */
  lead: number;
}

/** Per criterion, the one that decides most first; what cannot be compared last. */
export function compareCandidates({ study, points }: Ranking, first: number, second: number): Difference[] {
  const columns = study.criteria.length;
  const pair = (data: Float64Array, criterion: number): [number, number] => [
    data[first * columns + criterion] ?? Number.NaN,
    data[second * columns + criterion] ?? Number.NaN,
  ];
  return study.criteria
    .map((_, criterion): Difference => {
      const own = pair(points.data, criterion);
      return { criterion, values: pair(study.values.data, criterion), points: own, lead: own[0] - own[1] };
    })
    .sort((a, b) => size(b.lead) - size(a.lead));
}

function size(lead: number): number {
  return Number.isNaN(lead) ? -1 : Math.abs(lead);
}
