/** Columns that are each a category, under the header of their group: "Kosten" above Personeel, Studie and Werken. */
import { foldWord } from "../../cells/words";
import type { Block, CellValue } from "../../workbook/snapshot";
import { toCents } from "../lines/cents";
import { amountIn, readAmount } from "./amount-cell";
import { type HeaderMeaning, meaningOfHeader, ROW_TOTAL } from "./header-meaning";
import { type LayoutColumn, type Meaning, meaningKey } from "./layout";
import { isCount, namesFunding, sideOfHeading } from "./layout-words";

/** One column under a header over two rows. */
interface Part {
  index: number;
  upper: string;
  lower: string;
  above: HeaderMeaning | undefined;
  below: HeaderMeaning | undefined;
}

/** Words for the same money in another way: such columns beside each other are no categories, and adding them counts twice. */
export const SAME_MONEY =
  /(?:^|[\s-])(?:offerte|variant|scenario|alternatief|optie|versie|stand|origine(?:el|le)|oorspronkelijke?|initie(?:el|le)|aangepaste?|huidige?|actue(?:el|le)|herziene?|ontwerp|netto|bruto|btw|vat|tva|min|max|minimum|maximum|laag|hoog|best|worst|cumulatief|gecumuleerd|aandeel|option|quote|version|revised|original)(?=$|[\s\d-])/;

/** Words beside the amounts, also where so few are filled in that they do not show. */
const REMARK =
  /^(?:opmerking|opm|toelichting|nota|notities|bemerking|commentaar|bron|uitleg|info|wie|contact|remark|note)/;

/**
 * What the columns mean whose group or whose own header names a category; by their place in the block. The group stands
 * in `spread` over all its columns; `first` is the row below the header.
 */
export function categoryMeanings(
  block: Block,
  spread: readonly CellValue[],
  lower: readonly CellValue[],
  first: number,
): ReadonlyMap<number, HeaderMeaning | undefined> {
  const parts = spread.map((value, index): Part => {
    const below = lower[index] ?? "";
    return {
      index,
      upper: String(value).trim(),
      lower: String(below).trim(),
      above: meaningOfHeader(value),
      below: meaningOfHeader(below),
    };
  });
  const groups = withCoverage(groupsOf(parts));
  const found = new Map<number, HeaderMeaning | undefined>();
  for (const group of groups) for (const [index, one] of belowGroup(block, group, first)) found.set(index, one);
  for (const [index, one] of asGroups(groups)) found.set(index, one);
  return found;
}

/** Columns beside each other under the same group; a column by itself is no group. */
function groupsOf(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups[groups.length - 1];
    if (last?.[0] && part.upper !== "" && last[0].upper === part.upper) last.push(part);
    else groups.push([part]);
  }
  return groups.filter((group) => group.length > 1 && group[0]?.upper !== "");
}

/** Beside a group of costs, "Financiering" and "Dekking" are the income that pays for them. */
function withCoverage(groups: Part[][]): Part[][] {
  if (!groups.some(([part]) => part?.above?.meaning.side === "expense")) return groups;
  return groups.map((group) =>
    group.map((part): Part => {
      const pays = part.above?.meaning.side === undefined && sideOfHeading(foldWord(part.upper)) === "income";
      return pays ? { ...part, above: { meaning: { field: "amount", side: "income" }, certainty: "sure" } } : part;
    }),
  );
}

/** "Kosten" above categories: each has the side and the year of its group, and so has the total among them. */
function belowGroup(block: Block, group: readonly Part[], first: number): [number, HeaderMeaning | undefined][] {
  const above = group[0]?.above;
  if (above?.meaning.field !== "amount") return [];
  const named = group.filter((part) => namesCategory(part) && holdsAmounts(block, part.index, first));
  const names = new Set(named.map(({ lower }) => foldWord(lower)));
  if (names.size < 2 || names.size < named.length) return [];
  // "Exploitatie" and "Investering" alone are natures; beside "Loon" an investment is a category as well.
  const areNatures = named.every(({ below }) => below?.meaning.nature !== undefined);
  const nameOf = (lower: string): Partial<Meaning> =>
    areNatures ? {} : above.meaning.side === "income" ? { source: lower } : { category: lower };
  return [
    ...named.map(({ index, lower, below }): [number, HeaderMeaning] => {
      const nature = below?.meaning.nature;
      return [index, { ...above, meaning: { ...above.meaning, ...(nature && { nature }), ...nameOf(lower) } }];
    }),
    ...group.flatMap(({ index, lower, below }): [number, HeaderMeaning | undefined][] => {
      if (below?.meaning.field === ROW_TOTAL) return [[index, totalOf(above.meaning, below)]];
      // "% subsidie" and "Opmerking" under the same group are no amounts.
      const isBeside = isCount(foldWord(lower)) || REMARK.test(foldWord(lower));
      return isBeside && below === undefined ? [[index, undefined]] : [];
    }),
  ];
}

/** A word of its own below the group, or one that repeats its side: "Studiekosten" below "Kosten", a grant below "Inkomsten". */
function namesCategory({ lower, above, below }: Part): boolean {
  const text = foldWord(lower);
  if (text === "" || isCount(text) || SAME_MONEY.test(text) || REMARK.test(text)) return false;
  if (below === undefined) return true;
  if (below.meaning.field !== "amount") return below.certainty === "unsure";
  if (below.meaning.nature !== undefined && Object.keys(below.meaning).length === 2) return true;
  const repeatsSide = below.meaning.side === (above?.meaning.side ?? below.meaning.side);
  return repeatsSide && isPlainSide(below.meaning) && (COMPOUND.test(text) || namesFunding(text));
}

/** "Studiekosten" and "Werkingskosten": one word for what the money is for. */
const COMPOUND =
  /^(?!project|totaal|jaar|eenheids|basis|kost|raming)[a-z]{3,}(?:kosten|uitgaven|lasten|inkomsten|ontvangsten|opbrengsten|subsidies)$/;

function isPlainSide({ side, ...rest }: Meaning): boolean {
  return side !== undefined && Object.keys(rest).length === 1;
}

/** In a header of one row as well, two or more such words beside each other are categories. */
export function withCategories(cells: readonly HeaderCell[]): HeaderCell[] {
  const named = new Map<string, HeaderCell[]>();
  for (const cell of cells) {
    const { text, found } = cell;
    if (found?.meaning.field !== "amount" || !isPlainSide(found.meaning) || !COMPOUND.test(foldWord(text))) continue;
    const side = found.meaning.side ?? "";
    named.set(side, [...(named.get(side) ?? []), cell]);
  }
  const categories = new Set([...named.values()].filter((group) => group.length > 1).flat());
  return cells.map((cell) =>
    cell.found && categories.has(cell)
      ? { ...cell, found: { ...cell.found, meaning: { ...cell.found.meaning, ...nameOfSide(cell) } } }
      : cell,
  );
}

/** What the column of a side is called: of income who pays. */
function nameOfSide({ text, found }: HeaderCell): Partial<Meaning> {
  return found?.meaning.side === "income" ? { source: text } : { category: text };
}

/** One cell of a header, and what it means. */
export interface HeaderCell {
  text: string;
  found: HeaderMeaning | undefined;
}

/** A total without such a word ("Samen", "Projectkost"): in every row it is the sum of the categories beside it. */
export function settleUnnamedTotal(
  block: Block,
  columns: readonly LayoutColumn[],
  isChosen: (column: LayoutColumn) => boolean,
): void {
  const groups = new Map<string, LayoutColumn[]>();
  for (const column of columns) {
    if (column.meaning?.category === undefined && column.meaning?.source === undefined) continue;
    const key = meaningKey(column.meaning);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const cents = (line: readonly CellValue[], { column }: LayoutColumn) =>
    toCents(amountIn(line[column - block.column]) ?? 0);
  for (const group of groups.values()) {
    for (const total of [group[group.length - 1], group[0]]) {
      if (!total?.meaning || isChosen(total) || group.length < 3) continue;
      const others = group.filter((one) => one !== total);
      const filled = block.values.filter((line) => group.some((one) => cents(line, one) !== 0));
      const agrees = filled.every(
        (line) => Math.abs(others.reduce((sum, one) => sum + cents(line, one), 0) - cents(line, total)) < 0.5,
      );
      const isSum = filled.some((line) => others.filter((one) => cents(line, one) !== 0).length > 1);
      if (!agrees || !isSum || filled.length < 2) continue;
      const { category: _, source: __, ...meaning } = total.meaning;
      total.meaning = { ...meaning, field: ROW_TOTAL };
      break;
    }
  }
}

/** Numbers, or nothing yet: a column of words is a remark. */
function holdsAmounts(block: Block, index: number, first: number): boolean {
  const kinds = block.values.slice(first).map((line) => readAmount(line[index] ?? "").kind);
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  return count("text") <= count("number");
}

function totalOf({ side, year }: Meaning, below: HeaderMeaning): HeaderMeaning {
  const { certainty, meaning } = below;
  return { certainty, meaning: { ...(side && { side }), ...(year !== undefined && { year }), ...meaning } };
}

/** "Personeel" and "Werken" as groups, each above the same years or sides. */
function asGroups(groups: readonly (readonly Part[])[]): [number, HeaderMeaning][] {
  const named = groups.filter(([part]) => {
    const text = foldWord(part?.upper ?? "");
    return part?.above === undefined && !isCount(text) && !SAME_MONEY.test(text);
  });
  const amounts = named.map((group) => group.filter(({ below }) => below?.meaning.field === "amount"));
  const keys = amounts.map((group) => group.map(({ below }) => (below ? meaningKey(below.meaning) : "")).join("|"));
  const repeated = amounts.filter((_, at) => keys[at] !== "" && keys.filter((key) => key === keys[at]).length > 1);
  return repeated.flatMap((group) =>
    group.flatMap(({ index, upper, below }): [number, HeaderMeaning][] => {
      return below ? [[index, { ...below, meaning: { ...below.meaning, category: upper } }]] : [];
    }),
  );
}
