/** Values in five classes, for a map that is coloured by them. */
import { roundTo } from "../cells/format-number";

export const CLASS_COUNT = 5;

export interface ScoreClasses {
  /** From the least to the greatest: class i goes from bounds[i] to bounds[i + 1]. Rounded, so a legend is exact. */
  readonly bounds: readonly number[];
  /** How many decimals the bounds have. */
  readonly decimals: number;
}

/**
 * Five classes of equal width over the range of the values; one class when all are equal, none without values. Equal
 * width, not equal numbers: wijken with nearly the same score then get the same colour.
 */
export function scoreClasses(values: readonly number[]): ScoreClasses {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return { bounds: [], decimals: 0 };
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const width = (most - least) / CLASS_COUNT;
  if (!(width > 0)) return { bounds: [least, most], decimals: 2 };
  // One digit finer than the width, so that five rounded classes still look equally wide.
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(width)));
  const unit = 10 ** -decimals;
  const inner = [1, 2, 3, 4].map((i) => roundTo(least + i * width, decimals));
  const first = roundTo(Math.floor(least / unit) * unit, decimals);
  const last = roundTo(Math.ceil(most / unit) * unit, decimals);
  return { bounds: [first, ...inner, last], decimals };
}

/** The class of a value, 0 to 4; a value on a bound belongs to the class above it, the greatest to the last. */
export function classOf({ bounds }: ScoreClasses, value: number): number {
  let place = 0;
  for (let i = 1; i < bounds.length - 1; i++) if (value >= (bounds[i] as number)) place = i;
  return place;
}
