/** Where everything stands on the sheet Begroting overzicht: the same in values, live formulas and plain formulas. */
import { fixedAddress, sheetPrefix } from "../workbook/address";
import type { BudgetLine } from "./budget-line";
import type { Scenario } from "./money-line";

export const OVERVIEW_SHEET = "Begroting overzicht";
export const CASH_SHEET = "Kasstroom";

/** The columns Zeker, Verwacht, Alles, in this order. */
export const SCENARIOS: readonly { scenario: Scenario; title: string }[] = [
  { scenario: "certain", title: "Zeker" },
  { scenario: "expected", title: "Verwacht" },
  { scenario: "full", title: "Alles" },
];

export const LINE_COLUMNS = [
  "Nr",
  "Omschrijving",
  "Soort",
  "Bedrag",
  "Kans",
  "Jaar",
  "Laag",
  "Hoog",
  "Categorie",
  "Aard",
  "Financier",
  "Status",
] as const;

export const NO_CATEGORY = "Zonder categorie";
export const NO_NATURE = "Zonder aard";

/** Rows from 0. */
export interface OverviewLayout {
  totals: { header: number; income: number; expense: number; balance: number; gap: number; own: number };
  risk: { header: number; chance: number; reserve: number; percentiles: number };
  categories: { header: number; names: string[] };
  natures: { header: number; names: string[] };
  lines: { header: number; count: number; dated: number };
}

/** The lines as they are written: those with a year first, since a cash flow cannot do without. */
export function writtenLines(lines: readonly BudgetLine[]): BudgetLine[] {
  return [...lines.filter(({ year }) => year !== undefined), ...lines.filter(({ year }) => year === undefined)];
}

export function overviewLayout(lines: readonly BudgetLine[]): OverviewLayout {
  const names = (of: (line: BudgetLine) => string) => Array.from(new Set(lines.map(of)));
  const categories = { header: 19, names: names(categoryOf) };
  const natures = { header: categories.header + categories.names.length + 2, names: names(natureOf) };
  return {
    totals: { header: 4, income: 5, expense: 6, balance: 7, gap: 8, own: 9 },
    risk: { header: 11, chance: 12, reserve: 13, percentiles: 14 },
    categories,
    natures,
    lines: {
      header: natures.header + natures.names.length + 2,
      count: lines.length,
      dated: lines.filter(({ year }) => year !== undefined).length,
    },
  };
}

export function categoryOf({ category }: BudgetLine): string {
  return category ?? NO_CATEGORY;
}

export function natureOf({ nature }: BudgetLine): string {
  return nature ?? NO_NATURE;
}

/** The fixed address of a column of the lines; `sheet` for formulas on another sheet, `rows` for the first so many. */
export function lineRange(
  layout: OverviewLayout,
  column: (typeof LINE_COLUMNS)[number],
  options: { sheet?: string; rows?: number } = {},
): string {
  const rows = Math.max(1, options.rows ?? layout.lines.count);
  const rect = { row: layout.lines.header + 1, column: LINE_COLUMNS.indexOf(column), rows, columns: 1 };
  return (options.sheet === undefined ? "" : sheetPrefix(options.sheet)) + fixedAddress(rect);
}
