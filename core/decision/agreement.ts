/** How much several people agree on an order. */
import type { Matrix } from "../cells/matrix";
import { midRanks, tieSizes } from "./mid-ranks";

/**
 * Kendall's coefficient of concordance W, 0 (no agreement) to 1 (the same order), corrected for ties:
 * 12 S / (p^2 (n^3 - n) - p sum T), T = sum (t^3 - t) over a person's ties. Rows are candidates, columns people.
 * undefined when nobody makes any difference, or there is one candidate. Siegel & Castellan 1988.
 */
export function kendallW({ rows, columns, data }: Matrix): number | undefined {
  const totals = new Float64Array(rows);
  let ties = 0;
  for (let person = 0; person < columns; person++) {
    const given = Float64Array.from({ length: rows }, (_, i) => data[i * columns + person] as number);
    midRanks(given).forEach((rank, i) => {
      totals[i] = (totals[i] as number) + rank;
    });
    for (const size of tieSizes(given)) ties += size ** 3 - size;
  }
  const mean = (columns * (rows + 1)) / 2;
  const spread = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  const largest = columns ** 2 * (rows ** 3 - rows) - columns * ties;
  return largest > 0 ? (12 * spread) / largest : undefined;
}
