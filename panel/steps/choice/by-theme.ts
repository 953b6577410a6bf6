/** The criteria in groups of one theme, in the order in which the sheet names them. */
import type { Ranking } from "../../../core/selection/study/ranking";

export interface ThemeGroup {
  theme: string;
  criteria: number[];
}

/** Criteria without a theme stand on their own name. */
export function groupByTheme(ranking: Ranking): ThemeGroup[] {
  const groups = new Map<string, number[]>();
  ranking.study.criteria.forEach(({ theme, name }, index) => {
    const key = theme === "" ? name : theme;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups].map(([theme, criteria]) => ({ theme, criteria }));
}

/** The points of a candidate per theme; a missing value adds nothing. */
export function pointsByTheme(ranking: Ranking, groups: readonly ThemeGroup[], candidate: number): number[] {
  const columns = ranking.study.criteria.length;
  return groups.map(({ criteria }) =>
    criteria.reduce((sum, criterion) => {
      const points = ranking.points.data[candidate * columns + criterion] ?? Number.NaN;
      return Number.isNaN(points) ? sum : sum + points;
    }, 0),
  );
}
