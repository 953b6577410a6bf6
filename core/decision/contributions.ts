/** How many points each criterion adds to a candidate's score. */
import type { Matrix } from "../cells/matrix";
import type { Decision } from "./decision";
import { scaleValue } from "./scale-value";

/**
 * The points (0..100) of each criterion under `som`; a row sums to the candidate's score. NaN where the value is
 * missing, and in the whole row of a candidate without any value of positive weight.
 */
export function contributions({ values, weights, scale }: Decision): Matrix {
  const { rows, columns, data } = values;
  const points = new Float64Array(data.length);
  for (let i = 0; i < rows; i++) {
    const start = i * columns;
    let known = 0;
    for (let j = 0; j < columns; j++) {
      if (!Number.isNaN(data[start + j] as number)) known += weights[j] as number;
    }
    for (let j = 0; j < columns; j++) {
      const share = scaleValue(data[start + j] as number, scale.worst[j] as number, scale.best[j] as number);
      points[start + j] = known > 0 ? 100 * (((weights[j] as number) * share) / known) : Number.NaN;
    }
  }
  return { rows, columns, data: points };
}
