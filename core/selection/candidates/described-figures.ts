/** How figures from a file are called in the sheet: by the criterion that they fill, with their year and their source. */
import { withLevel } from "../../opendata/area-level";
import type { FiguresChoice } from "../../opendata/choose-figures";

export interface FiguresDescription {
  /** For each chosen column the header of the criterion that it fills; undefined where it becomes a new one. */
  names: readonly (string | undefined)[];
  /** The year of a file that tells none; undefined while nobody said it. */
  typedYear: number | undefined;
  /** The division of the areas, where the file tells it and no table leads to another one. */
  level: string | undefined;
}

/** The choice as it will be written. The source names the division: figures of another one must not join them later. */
export function describedFigures(
  choice: FiguresChoice,
  { names, typedYear, level }: FiguresDescription,
): FiguresChoice {
  return {
    ...choice,
    columns: choice.columns.map((column, place) => ({
      ...column,
      name: names[place] ?? column.name,
      period: column.period > 0 ? column.period : (typedYear ?? 0),
      source: level === undefined ? column.source : withLevel(column.source, level),
    })),
  };
}
