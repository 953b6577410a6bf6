/** One value on the scale of its criterion. */

/**
 * Where a value lies between worst (0) and best (1), clipped to that. A criterion whose worst equals its best tells
 * nothing: 0.5 for every value. NaN (missing) stays NaN.
 */
export function scaleValue(value: number, worst: number, best: number): number {
  const span = best - worst;
  if (span === 0) return Number.isNaN(value) ? value : 0.5;
  // Ends so far apart that their difference is beyond what a number can hold.
  if (span === Number.POSITIVE_INFINITY || span === Number.NEGATIVE_INFINITY) {
    return scaleValue(value / 4, worst / 4, best / 4);
  }
  const share = (value - worst) / span;
  if (Number.isNaN(share)) return share;
  return share > 0 ? (share < 1 ? share : 1) : 0;
}
