/** Money in cents, so that sums of amounts in euro are exact and 0.10 + 0.20 - 0.30 is nothing at all. */
import { exactSum } from "../../cells/exact-sum";

/** Differences below a ten-thousandth of a cent come from binary fractions, not from the sheet. */
const NOISE = 1e-4;

/** An amount in euro as cents; whole when the amount has at most two decimals. */
export function toCents(euro: number): number {
  return withoutNoise(euro * 100);
}

/** Cents as euro; a result that is a whole number of cents but for binary noise becomes exactly that. */
export function toEuro(cents: number): number {
  return withoutNoise(cents) / 100;
}

function withoutNoise(cents: number): number {
  const whole = Math.round(cents);
  // Adding 0 turns -0 into 0: a sheet would show "-0".
  return (Math.abs(cents - whole) < NOISE ? whole : cents) + 0;
}

/** The sum in euro of amounts in euro, exact to the cent and independent of their order. */
export function sumEuro(amounts: readonly number[]): number {
  return toEuro(exactSum(amounts.map(toCents)));
}
