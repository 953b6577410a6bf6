/** Every value on the scale of its criterion. */
import type { Matrix } from "../cells/matrix";
import type { Scale } from "./decision";
import { scaleValue } from "./scale-value";

/** The values between 0 (worst) and 1 (best), clipped; NaN where a value is missing. Same shape as the input. */
export function scaleValues({ rows, columns, data }: Matrix, { worst, best }: Scale): Matrix {
  const scaled = new Float64Array(data.length);
  let position = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      scaled[position] = scaleValue(data[position] as number, worst[j] as number, best[j] as number);
      position++;
    }
  }
  return { rows, columns, data: scaled };
}
