/** What a yearly amount over some years is worth today. */

/**
 * The present value of 1 a year, at the end of each of `years` years, at a yearly `rate` (0.03 is 3 %):
 * `(1 - (1 + rate)^-years) / rate`, and `years` at a rate of 0. Exact for small rates as well.
 */
export function annuity(years: number, rate: number): number {
  return rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate;
}
