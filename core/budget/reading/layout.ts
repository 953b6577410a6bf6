/** How somebody's own budget sheet is laid out: what its columns and rows mean. The pane shows it, the user corrects it. */
import type { Certainty } from "../../tables/match-header";
import type { Block } from "../../workbook/snapshot";
import type { Kind } from "../lines/money-line";

export type Nature = "exploitatie" | "investering" | "financiering";

/**
 * What a column holds. `field` is a key of the table Begroting; an amount may be of one side, one year or one nature.
 * rowTotal: adds up the other amounts of its row.
 */
export interface Meaning {
  field: string;
  side?: Kind;
  year?: number;
  nature?: Nature;
  /** The amounts include VAT. */
  inclusive?: boolean;
  /** A part of the year: "q1", "s2", "m12"; or a year of the project: "y1". */
  period?: string;
  /** What its column or the group above it is called: the category of its amounts. */
  category?: string;
  /** The same where it says who pays. */
  source?: string;
  /** How late a version of the plan it is; the latest counts. */
  version?: number;
}

export interface LayoutColumn {
  /** On the sheet, from 0. */
  column: number;
  /** As in the sheet; both parts of a header over two rows. */
  header: string;
  /** Absent: not used. */
  meaning?: Meaning;
  certainty: Certainty;
}

/**
 * How income and expenses are told apart. sign: positive is income, negative is expense. income and expense: there is
 * nothing but that.
 */
export type SideRule = "column" | "columns" | "blocks" | "sign" | Kind;

export type RowRole =
  | "line"
  | "title"
  | "header"
  | "heading"
  | "subtotal"
  | "total"
  /** Income minus expenses. */
  | "result"
  | "blank"
  | "note";

export interface LayoutRow {
  /** On the sheet, from 0. */
  row: number;
  role: RowRole;
  /** What stands first in the row. */
  text: string;
  /** What the headings above say about the row. */
  side?: Kind;
  nature?: Nature;
  category?: string;
  year?: number;
  /** The user said that it counts. */
  chosen?: true;
  /** By number or indent the rows below are its parts, but they add up to something else. In euro. */
  parts?: { column: number; found: number; sum: number };
  /** What the user is asked about its amount. */
  asks?: Doubt;
}

/**
 * balance: it is what the costs leave after the income, and does not count; perhapsBalance: it may be that, and counts.
 * count and perhapsCount: the same of a count or the price of one piece. name: it has only a name. elsewhere: it has a
 * number in a column that does not count.
 */
export type Doubt = "balance" | "perhapsBalance" | "count" | "perhapsCount" | "name" | "elsewhere";

/** A total in the sheet and what it should be by the lines that were read. */
export interface TotalCheck {
  row: number;
  column: number;
  /** undefined when the cell holds no number. */
  found: number | undefined;
  expected: number;
  agrees: boolean;
  /** It stands above the lines that it adds up. */
  above?: true;
}

/** What the user decided, as Koppelingen remembers it. */
export interface LayoutChoices {
  /** The meaning of a header as meaningKey writes it; null leaves the column out. */
  columns: readonly { header: string; key: string | null }[];
  /** The cells of the row that the user pointed at as the header (header-choice.ts). */
  header?: string;
  sides?: SideRule;
  /** The year of every line without one. */
  year?: number;
  /** Expenses are written with a minus sign. */
  expensesNegative?: boolean;
  /** Income without a known status: the user says that it is certain, or that it is not. */
  withoutStatus?: "certain" | "open";
  /** Words such as "(toegekend)" in a description or a remark are the status of income, or the user says that they are not. */
  statusInText?: boolean;
  /** Texts of rows that count although they look like a total, and the other way round. */
  asLine?: readonly string[];
  aside?: readonly string[];
}

export interface BudgetLayout {
  block: Block;
  /** On the sheet; undefined when the sheet has no header. */
  headerRow: number | undefined;
  headerRows: number;
  columns: LayoutColumn[];
  sides: SideRule;
  sidesCertainty: Certainty;
  /** From a title or the sheet's name, for lines without a year. */
  year: number | undefined;
  expensesNegative: boolean;
  /** Income is written with a minus and expenses without: the Dutch way with lasten and baten. */
  incomeNegative?: true;
  /** What the user said about income without a known status. */
  withoutStatus?: "certain" | "open";
  /** What the user said about a status in the texts. */
  statusInText?: boolean;
  rows: LayoutRow[];
  totals: TotalCheck[];
  /**
   * Two tables in one block: expenses and income beside each other, each with its own descriptions, or under each other
   * with their amounts in other columns. The layout of either.
   */
  halves?: readonly [BudgetLayout, BudgetLayout];
}

/** The name itself is in the header, which Koppelingen keeps beside the key. */
const CATEGORY = "category";
const SOURCE = "source";

/** "amount", "expense", "income 2027", "amount investering 2026 incl": a meaning as one word for Koppelingen. */
export function meaningKey(meaning: Meaning): string {
  if (meaning.field !== "amount") return meaning.field;
  return [
    meaning.side ?? "amount",
    meaning.nature,
    meaning.year,
    meaning.inclusive ? "incl" : undefined,
    meaning.period,
    meaning.version && `v${meaning.version}`,
    meaning.category === undefined ? undefined : CATEGORY,
    meaning.source === undefined ? undefined : SOURCE,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** The meaning that meaningKey wrote. */
export function meaningOfKey(key: string): Meaning {
  const [first = "", ...rest] = key.split(" ");
  if (first !== "amount" && first !== "income" && first !== "expense") return { field: key };
  const meaning: Meaning = { field: "amount" };
  if (first !== "amount") meaning.side = first;
  for (const part of rest) {
    if (/^\d{4}$/.test(part)) meaning.year = Number(part);
    else if (part === "incl") meaning.inclusive = true;
    else if (part === CATEGORY) meaning.category = "";
    else if (part === SOURCE) meaning.source = "";
    else if (/^[qsmy]\d{1,2}$/.test(part)) meaning.period = part;
    else if (/^v\d{1,3}$/.test(part)) meaning.version = Number(part.slice(1));
    else if (part === "exploitatie" || part === "investering" || part === "financiering") meaning.nature = part;
  }
  return meaning;
}

/** The columns that hold amounts to count. */
export function amountColumns(columns: readonly LayoutColumn[]): (LayoutColumn & { meaning: Meaning })[] {
  return columnsOf(columns, "amount");
}

/**
 * The side of an amount by its column and by what the rows above say. Where the header names one side only, it is the
 * header of the first block and a heading further down goes before it; where it names both, the column does.
 */
export function sideReader(
  columns: readonly LayoutColumn[],
): (meaning: Meaning | undefined, side: Kind | undefined) => Kind | undefined {
  const named = new Set(amountColumns(columns).flatMap(({ meaning }) => meaning.side ?? []));
  return named.size === 1 ? (meaning, side) => side ?? meaning?.side : (meaning, side) => meaning?.side ?? side;
}

/** Whether a column that adds up its row holds an amount of that row as well: each may be of one side or one year. */
export function addsUp(total: Meaning, { side, year }: Meaning): boolean {
  const isSide = total.side === undefined || side === undefined || total.side === side;
  return isSide && (total.year === undefined || year === undefined || total.year === year);
}

/** The columns with one meaning. */
export function columnsOf(columns: readonly LayoutColumn[], field: string): (LayoutColumn & { meaning: Meaning })[] {
  return columns.flatMap((column) => (column.meaning?.field === field ? [{ ...column, meaning: column.meaning }] : []));
}

/** The first column with a meaning. */
export function columnFor(columns: readonly LayoutColumn[], field: string): number | undefined {
  return columns.find(({ meaning }) => meaning?.field === field)?.column;
}
