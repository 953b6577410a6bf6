/** What the municipality pays for each tonne of CO2 that is not emitted. */
import { annuity } from "./annuity";

/**
 * Euro of policy cost per tonne over the lifetime in years. With a yearly `rate` the tonnes of later years count less;
 * at 0 every tonne counts in full. NaN where no tonne is saved, or where the cost is not above 0: as with euro per euro,
 * a cost that others pay says nothing of what the municipality gets for its money.
 */
export function costPerTon(policyCost: number, tonsPerYear: number, lifetime: number, rate = 0): number {
  const tons = tonsPerYear * annuity(lifetime, rate);
  return tons > 0 && policyCost > 0 ? policyCost / tons : Number.NaN;
}
