/** Adds numbers without losing cents: money and weights must not depend on the order of the rows. */

/**
 * The sum of the values with compensation for lost low-order bits (Neumaier 1974).
 * Not affected by the order of the rows for amounts in euro of any realistic size.
 */
export function exactSum(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
