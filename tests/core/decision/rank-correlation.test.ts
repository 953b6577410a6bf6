/** Whether two criteria order the wijken alike. */
import fc from "fast-check";
import { pearson } from "../../../core/decision/correlation";
import { midRanks } from "../../../core/decision/mid-ranks";
import { createRankCorrelation } from "../../../core/decision/rank-correlation";
import { matrixOf } from "../matrix-of";

test("two judges on ten contestants, with ties in neither: rho by the formula of the differences", () => {
  const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const second = [2, 1, 4, 3, 6, 5, 8, 7, 10, 9];
  const differences = first.reduce((sum, rank, i) => sum + (rank - (second[i] ?? 0)) ** 2, 0);
  const correlation = createRankCorrelation(matrixOf(first.map((rank, i) => [100 * rank, (second[i] ?? 0) ** 3])));
  expect(correlation(0, 1).rho).toBeCloseTo(1 - (6 * differences) / (10 * (10 ** 2 - 1)), 12);
});

test("two criteria on which all are equal are not alike, however many wijken there are", () => {
  for (let count = 2; count <= 60; count++) {
    const correlation = createRankCorrelation(matrixOf(Array.from({ length: count }, () => [5, 52.5])));
    expect(correlation(0, 1).rho).toBeNaN();
  }
});

test("a criterion on which all are equal is like no other", () => {
  const correlation = createRankCorrelation(
    matrixOf([
      [1, 5],
      [2, 5],
      [3, 5],
    ]),
  );
  expect(correlation(0, 1)).toEqual({ rho: Number.NaN, count: 3 });
});

test("with ties and gaps the same as ranking the wijken that have both, whichever is asked first", () => {
  const value = fc.oneof(
    fc.integer({ min: -4, max: 4 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
  );
  const rows = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(rows, (table) => {
      const correlation = createRankCorrelation(matrixOf(table));
      for (const [a, b] of [
        [0, 1],
        [1, 2],
        [2, 0],
        [0, 1],
      ] as const) {
        const both = table.filter((row) => row[a] !== null && row[b] !== null);
        const plain = pearson(midRanks(both.map((row) => row[a] ?? 0)), midRanks(both.map((row) => row[b] ?? 0)));
        const { rho, count } = correlation(a, b);
        expect(count).toBe(both.length);
        if (Number.isNaN(plain)) expect(rho).toBeNaN();
        else expect(rho).toBeCloseTo(plain, 10);
      }
    }),
  );
});
