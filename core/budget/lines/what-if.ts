/** What if a subsidy fails or comes later, or costs rise: other lines, the sheet untouched. */
import type { BudgetLine } from "./budget-line";
import { scaled } from "./vat";

export interface WhatIf {
  /** Numbers of lines that do not happen. */
  off?: readonly number[];
  /** Lines that come this many years later. */
  delays?: readonly { line: number; years: number }[];
  /** Expenses that rise by a share (0.1 is 10 %): those of some lines, or all. */
  rises?: readonly { lines?: readonly number[]; share: number }[];
}

/**
 * The lines as they would be. They keep their places and numbers, so that the same chance strikes the others: a line
 * that is off has amount 0.
 */
export function applyWhatIf(lines: readonly BudgetLine[], whatIf: WhatIf): BudgetLine[] {
  const off = new Set(whatIf.off);
  return lines.map((line) => {
    if (off.has(line.number)) return scaled(line, 0);
    const later = (whatIf.delays ?? []).reduce(
      (sum, delay) => (delay.line === line.number ? sum + delay.years : sum),
      0,
    );
    const factor = (whatIf.rises ?? []).reduce((product, rise) => {
      const touches = line.kind === "expense" && (!rise.lines || rise.lines.includes(line.number));
      return touches ? product * (1 + rise.share) : product;
    }, 1);
    const delayed = later !== 0 && line.year !== undefined ? { ...line, year: line.year + later } : line;
    return factor === 1 ? delayed : scaled(delayed, factor);
  });
}
