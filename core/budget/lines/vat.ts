/** VAT on a budget: what the municipality pays in the end, with its own default where a line says nothing. */
import type { BudgetLine } from "./budget-line";

export interface VatSettings {
  /** The rate for expenses whose line gives none, 0..1. Wages have no VAT, so 0 unless the user decides otherwise. */
  rate: number;
  /** Whether VAT is recovered where a line does not say so. A municipality usually cannot. */
  deductible: boolean;
}

/**
 * The Belgian rates: 21, 12 and 6 % by article 1 of royal decree no. 20 of 20 July 1970, and 0 where no VAT is due, as on
 * wages.
 */
export const vatRates: readonly number[] = [0, 0.06, 0.12, 0.21];

export const defaultVat: VatSettings = { rate: 0, deductible: false };

/** excluding: without any VAT. including: with the VAT that is not recovered. */
export type VatBasis = "excluding" | "including";

/** How amounts are shown: on which basis, and what holds for lines that say nothing about VAT. */
export interface VatShown {
  basis: VatBasis;
  vat: VatSettings;
}

/** What a municipality pays in the end, since it usually recovers no VAT. Our choice. */
export const defaultBasis: VatBasis = "including";

/**
 * The same lines with amounts on one basis, in their old order and with their old numbers. Income carries no VAT here:
 * VAT that is charged goes on to the state.
 */
export function onVatBasis(lines: readonly BudgetLine[], basis: VatBasis, settings: VatSettings): BudgetLine[] {
  return lines.map((line) => {
    if (line.kind === "income") return line;
    const rate = line.vat ?? settings.rate;
    const recovered = line.deductible ?? settings.deductible;
    const wanted = basis === "including" && !recovered ? 1 + rate : 1;
    const factor = wanted / (line.inclusive ? 1 + rate : 1);
    return factor === 1 ? line : scaled(line, factor);
  });
}

/** A line with its amount and its range times a factor of 0 or more. */
export function scaled(line: BudgetLine, factor: number): BudgetLine {
  return { ...line, low: line.low * factor, amount: line.amount * factor, high: line.high * factor };
}
