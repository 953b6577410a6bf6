/** Why the data do not allow a method. */
import type { Decision } from "./decision";
import { firstGap } from "./first-gap";
import type { Method } from "./score";

/** Gap: a missing value. NotPositive: a value of 0 or less. BestNotPositive: the best end of a fixed scale is. */
export type MethodProblem =
  | { kind: "gap"; row: number; column: number }
  | { kind: "notPositive"; row: number; column: number; value: number }
  | { kind: "bestNotPositive"; column: number; value: number };

/**
 * The first thing that stands in the way of a method, or undefined. All methods but `som` need every value; `product`
 * takes ratios and needs every value above 0, and with a fixed scale every best as well.
 */
export function methodProblem({ values, scale }: Decision, method: Method): MethodProblem | undefined {
  if (method === "som") return undefined;
  const gap = firstGap(values);
  if (gap) return { kind: "gap", ...gap };
  if (method !== "product") return undefined;
  const position = values.data.findIndex((value) => !(value > 0));
  if (position >= 0) {
    const row = Math.floor(position / values.columns);
    return { kind: "notPositive", row, column: position % values.columns, value: values.data[position] as number };
  }
  const column = scale.best.findIndex((best) => !(best > 0));
  return column < 0 ? undefined : { kind: "bestNotPositive", column, value: scale.best[column] as number };
}
