/** Whatever the layout: the sum of the lines shown is the sum of the lines in the sheet. */
import fc from "fast-check";
import { toCents } from "../../../core/budget/lines/cents";
import { readBudget } from "../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../core/budget/reading/recognise-budget";
import { drawnBudget, type Entry, style, writeSheet } from "../../core/budget/layouts";

type Sums = Record<string, number>;

function expectedSums(entries: readonly Entry[], years: readonly (number | undefined)[]): Sums {
  const sums: Sums = {};
  for (const { kind, cents } of entries) {
    years.forEach((year, index) => {
      const value = cents[index];
      if (value !== undefined) sums[`${kind} ${year}`] = (sums[`${kind} ${year}`] ?? 0) + value;
    });
  }
  return sums;
}

test("nothing is lost and nothing counts twice, in any layout drawn at random", () => {
  fc.assert(
    fc.property(drawnBudget, style, (budget, form) => {
      const { block, entries, years } = writeSheet(budget, form);
      fc.pre(entries.length > 1);
      // A sheet with one sign or one heading only says nothing about the other side.
      fc.pre(form.sides !== "sign" || new Set(entries.map(({ kind }) => kind)).size === 2);
      const layout = recogniseBudget(block);
      if (!layout) throw new Error("not recognised");
      const reading = readBudget(layout);
      const sums: Sums = {};
      for (const { kind, year, amount } of reading.lines) {
        sums[`${kind} ${year}`] = (sums[`${kind} ${year}`] ?? 0) + toCents(amount);
      }
      expect(sums).toEqual(expectedSums(entries, years));
      expect(reading.open).toEqual([]);
      expect(layout.totals.filter(({ agrees }) => !agrees)).toEqual([]);
      expect(layout.rows).toHaveLength(block.rows);
    }),
    { numRuns: 300 },
  );
});
