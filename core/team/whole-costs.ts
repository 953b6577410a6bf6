/** Turns costs into whole units, so that teams that cost the same are equal whatever the order in which one adds. */

/** Sums below this are exact; it leaves room for the prices of the search. */
const LARGEST_SUM = 2 ** 51;
const MOST_DECIMALS = 15;

/**
 * Costs as whole numbers of the largest unit 1, 0.1, 0.01, ... in which each is whole as it is written, so that 0.1 and
 * 0.2 together are 0.3. Where that unit is too small for an exact sum: rounded to the smallest unit that is not.
 */
export function wholeCosts(costs: ArrayLike<number>): Float64Array {
  let units = shifted(costs, 0);
  for (let decimals = 1; decimals <= MOST_DECIMALS && !units.every(Number.isInteger); decimals++) {
    const finer = shifted(costs, decimals);
    if (sizeOf(finer) > LARGEST_SUM) break;
    units = finer;
  }
  // Amounts beyond any budget: a coarser unit.
  for (let decimals = -1; sizeOf(units) > LARGEST_SUM; decimals--) units = shifted(costs, decimals);
  return units.map(Math.round);
}

/** Times a power of ten as it is written: 1.005 becomes 1005, where 1.005 * 1000 would not. */
function shifted(costs: ArrayLike<number>, decimals: number): Float64Array {
  return Float64Array.from(costs, (cost) => {
    const [digits, power = "0"] = String(cost).split("e");
    return Number(`${digits}e${Number(power) + decimals}`);
  });
}

function sizeOf(units: Float64Array): number {
  return units.reduce((sum, value) => sum + Math.abs(value), 0);
}
