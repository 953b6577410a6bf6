/** Where everything stands on the sheet Begroting overzicht: the same in values, live formulas and plain formulas. */
import { say, type Text } from "../../texts/text";
import { fixedAddress, sheetPrefix } from "../../workbook/address";
import type { Report } from "../../workbook/report";
import type { ValueRole } from "../../workbook/report-roles";
import type { ReportColumn, TablePlace } from "../../workbook/report-table";
import type { BudgetLine } from "../lines/budget-line";
import { SCENARIOS } from "../lines/money-line";
import { words as sheetWords } from "./words";

export const OVERVIEW_SHEET = "Begroting overzicht";
export const CASH_SHEET = "Kasstroom";

/** The lines, one column of the sheet each: blocks above take the same columns. */
const COLUMNS = [
  { key: "number", role: "whole", width: 6 },
  { key: "description", role: "text", width: 34 },
  { key: "kind", role: "text", width: 13 },
  { key: "amount", role: "euro", width: 13 },
  { key: "chance", role: "percent", width: 13 },
  { key: "year", role: "year", width: 8 },
  { key: "low", role: "euro", width: 13 },
  { key: "high", role: "euro", width: 13 },
  { key: "category", role: "text", width: 18 },
  { key: "nature", role: "text", width: 14 },
  { key: "funder", role: "text", width: 18 },
  { key: "status", role: "text", width: 13 },
  { key: "range", role: "text", width: 16 },
] as const satisfies readonly { key: keyof typeof sheetWords; role: ValueRole; width: number }[];

export type LineColumn = (typeof COLUMNS)[number]["key"];

export const OVERVIEW_WIDTHS: readonly number[] = COLUMNS.map(({ width }) => width);

export const NO_CATEGORY = say("nl", sheetWords.noCategory);
export const NO_NATURE = say("nl", sheetWords.noNature);

/** The rows of the first block, in this order. */
export const TOTALS = ["income", "expense", "balance", "gap", "own"] as const;
export type Total = (typeof TOTALS)[number];

export interface OverviewLayout {
  totals: TablePlace;
  /** Chance, reserve and percentiles, each a row with one value. */
  risk: TablePlace;
  categories: TablePlace & { names: string[] };
  natures: TablePlace & { names: string[] };
  lines: TablePlace;
  /** How many of the lines have a year; those come first. */
  dated: number;
}

/** The lines as they are written: those with a year first, since a cash flow cannot do without. */
export function writtenLines(lines: readonly BudgetLine[]): BudgetLine[] {
  return [...lines.filter(({ year }) => year !== undefined), ...lines.filter(({ year }) => year === undefined)];
}

/** A label over the first two columns, so that amounts do not stand under a long description. */
function labelled(label: string, headers: readonly string[]): ReportColumn[] {
  return [
    { header: label, role: "text", span: 2 },
    ...headers.map((header): ReportColumn => ({ header, role: "euro" })),
  ];
}

/** Keeps the places of all blocks, the summary for the reader on top; `riskNote` comes right under the risk. */
export function placeOverview(report: Report, lines: readonly BudgetLine[], riskNote: string): OverviewLayout {
  const totals = report.place({
    columns: labelled(
      "",
      SCENARIOS.map((scenario) => say("nl", sheetWords[scenario])),
    ),
    rows: TOTALS.length,
  });
  report.gap();
  const riskColumns: ReportColumn[] = [
    { header: say("nl", sheetWords.risk), role: "text", span: 2 },
    { header: "", role: "euro" },
  ];
  const risk = report.place({ columns: riskColumns, rows: 6 });
  // One row in every form, so that the forms lie alike.
  if (riskNote === "") report.gap();
  else report.note(riskNote);
  const sides = (["income", "expense", "balance"] as const).map((side) => say("nl", sheetWords[side]));
  const placeGroups = (label: Text, of: (line: BudgetLine) => string) => {
    // SUMIF takes names that differ only in capitals as one: two rows would hold the sum twice.
    const seen = new Set<string>();
    const names = lines.map(of).filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
    const columns = labelled(say("nl", label), sides);
    const place = report.place({ columns, rows: names.length });
    report.gap();
    return { ...place, names };
  };
  const categories = placeGroups(sheetWords.byCategory, categoryOf);
  const natures = placeGroups(sheetWords.byNature, natureOf);
  const placed = report.place({
    columns: COLUMNS.map(({ key, role }) => ({ header: say("nl", sheetWords[key]), role })),
    rows: lines.length,
  });
  const dated = lines.filter(({ year }) => year !== undefined).length;
  return { totals, risk, categories, natures, lines: placed, dated };
}

/** The group of a line in the overview; a line without a category has one as well. */
export function categoryOf({ category }: BudgetLine): string {
  return category ?? NO_CATEGORY;
}

/** The same for investment or operation. */
export function natureOf({ nature }: BudgetLine): string {
  return nature ?? NO_NATURE;
}

/** The fixed address of a column of the lines; `sheet` for formulas on another sheet, `rows` for the first so many. */
export function lineRange(
  { lines }: OverviewLayout,
  column: LineColumn,
  options: { sheet?: string; rows?: number } = {},
): string {
  const cells = lines.column(COLUMNS.findIndex(({ key }) => key === column));
  const rows = Math.max(1, options.rows ?? cells.rows);
  return (options.sheet === undefined ? "" : sheetPrefix(options.sheet)) + fixedAddress({ ...cells, rows });
}
