/** Points per theme, for bars that stay readable with many criteria. */
import type { Matrix } from "../../cells/matrix";
import type { Ranking } from "./ranking";

export interface ThemePoints {
  /** In the order in which they first occur; a criterion without a theme stands on its own. */
  themes: string[];
  /** Candidates x themes; a theme of which nothing is known adds 0. */
  points: Matrix;
}

/** Adds up the points of the criteria of a theme; of a ranking in which points are a weighted sum. */
export function pointsByTheme({ study, points }: Ranking): ThemePoints {
  const names = study.criteria.map(({ theme, name }) => (theme === "" ? name : theme));
  const themes = [...new Set(names)];
  const column = names.map((name) => themes.indexOf(name));
  const data = new Float64Array(points.rows * themes.length);
  for (let i = 0; i < points.rows; i++) {
    for (let j = 0; j < points.columns; j++) {
      const value = points.data[i * points.columns + j] as number;
      const position = i * themes.length + (column[j] as number);
      if (!Number.isNaN(value)) data[position] = (data[position] as number) + value;
    }
  }
  return { themes, points: { rows: points.rows, columns: themes.length, data } };
}
