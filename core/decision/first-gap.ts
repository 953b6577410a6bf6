/** The first missing value of a table. */
import type { Matrix } from "../cells/matrix";

/** Row and column (from 0) of the first missing value, row by row; undefined when every value is there. */
export function firstGap({ rows, columns, data }: Matrix): { row: number; column: number } | undefined {
  const length = rows * columns;
  for (let position = 0; position < length; position++) {
    if (Number.isNaN(data[position] as number)) {
      return { row: Math.floor(position / columns), column: position % columns };
    }
  }
  return undefined;
}
