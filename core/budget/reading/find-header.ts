/** Finds the header of a budget in a block of cells: one row or two, wherever it stands. */
import { missingReason, readCell } from "../../cells/cell";
import type { Block, CellValue } from "../../workbook/snapshot";
import { categoryMeanings, type HeaderCell, withCategories } from "./category-columns";
import { joinMeanings, meaningOfHeader } from "./header-meaning";
import { isYear, yearInHeader } from "./layout-years";
import { headerRepeater } from "./repeated-header";

export interface FoundHeader {
  /** Within the block. */
  row: number;
  rows: number;
  cells: HeaderCell[];
  /** Where the table begins: at this header, or at a lesser one over the same amounts further up. */
  top: number;
}

const SEARCH_ROWS = 60;
/** Two columns that are sure, or one that is sure and one that nearly is. */
const ENOUGH = 3;
/** One row is taken over two when both tell as much. */
const SECOND_ROW = 0.1;

/**
 * The row or two rows whose cells tell most about the columns; undefined when no row looks like a header. `chosen`: the
 * row of the block where it begins, as the user said.
 */
export function findHeader(block: Block, chosen?: number): FoundHeader | undefined {
  if (chosen !== undefined) return headerAt(block, chosen);
  const headers: { header: FoundHeader; score: number }[] = [];
  for (let row = 0; row < Math.min(block.rows, SEARCH_ROWS); row++) {
    for (const header of [oneRow(block, row), twoRows(block, row)]) {
      const score = header ? headerScore(header) : 0;
      if (header && score >= ENOUGH) headers.push({ header, score });
    }
  }
  const [first, ...others] = headers;
  if (!first) return undefined;
  const { header } = others.reduce((best, one) => (one.score > best.score ? one : best), first);
  const money = new Set(header.cells.flatMap(({ found }, index) => (found?.meaning.field === "amount" ? [index] : [])));
  const top = block.values.slice(0, header.row).findIndex(headerRepeater(header.cells, money));
  return top < 0 ? header : { ...header, top };
}

/** The header that begins in a row that the user chose, whatever it holds: two rows where these tell more. */
function headerAt(block: Block, row: number): FoundHeader {
  const one = rowAsHeader(block, row);
  const two = twoRows(block, row);
  // What stands above it does not count, also where it looks like the same header.
  return two && headerScore(two) > headerScore(one) ? two : one;
}

function oneRow(block: Block, row: number): FoundHeader | undefined {
  return couldBeHeader(block.values[row] ?? []) ? rowAsHeader(block, row) : undefined;
}

function rowAsHeader(block: Block, row: number): FoundHeader {
  const values = block.values[row] ?? [];
  return {
    row,
    rows: 1,
    top: row,
    cells: withCategories(values.map((value) => ({ text: headerText(value), found: meaningOfHeader(value) }))),
  };
}

function twoRows(block: Block, row: number): FoundHeader | undefined {
  const upper = block.values[row];
  const lower = block.values[row + 1];
  if (!upper || !lower || !couldBeHeader(upper) || !couldBeHeader(lower)) return undefined;
  if (lower.filter(isFilled).length < 2) return undefined;
  const spread = spreadGroups(block, row, lower);
  const categories = categoryMeanings(block, spread, lower, row + 2);
  // One cell alone above a header is a title, unless it is the group of categories beside what they are for.
  const isGroup = categories.size > 0 && upper.findIndex(isFilled) >= Math.max(1, lower.findIndex(isFilled));
  if (upper.filter(isFilled).length < 2 && !isGroup) return undefined;
  const cells = spread.map((value, index): HeaderCell => {
    const below = lower[index] ?? "";
    const parts = [headerText(value), headerText(below)].filter((part) => part !== "");
    const text = (parts[0] === parts[1] ? parts.slice(1) : parts).join(" ");
    const joined = joinMeanings(meaningOfHeader(value), meaningOfHeader(below), headerText(below));
    return { text, found: categories.has(index) ? categories.get(index) : joined };
  });
  return { row, rows: 2, top: row, cells };
}

/** A header holds words and years, no amounts. */
function couldBeHeader(values: readonly CellValue[]): boolean {
  return values.every((value) => {
    const cell = readCell(value);
    if (cell.kind !== "number" && cell.kind !== "error") return true;
    return yearInHeader(value) !== undefined || (cell.kind === "number" && isYear(cell.value));
  });
}

/**
 * The upper row of a header with its groups over all their columns: what a merged cell covers, or, without merged
 * cells, up to the next group. A title over the whole width is no group.
 */
function spreadGroups(block: Block, row: number, lower: readonly CellValue[]): CellValue[] {
  const upper = [...(block.values[row] ?? [])];
  const named = lower.filter(isFilled).length;
  const areas = block.merged.filter((area) => area.row === block.row + row && area.columns > 1);
  if (areas.length === 0) {
    let group: CellValue = "";
    return upper.map((value, index) => {
      if (isFilled(value)) group = value;
      return isFilled(value) || !isFilled(lower[index] ?? "") ? value : group;
    });
  }
  // Beside another header it is a group, also when it lies over every name below.
  const isAlone = upper.filter(isFilled).length === 1;
  for (const area of areas) {
    const first = area.column - block.column;
    const covered = lower.slice(first, first + area.columns).filter(isFilled).length;
    if (covered === named && named > 2 && isAlone) continue;
    for (let index = first + 1; index < Math.min(first + area.columns, upper.length); index++) {
      upper[index] = upper[first] ?? "";
    }
  }
  return upper;
}

function headerScore(header: FoundHeader): number {
  const seen = new Set<string>();
  let score = 0;
  for (const { found } of header.cells) {
    if (!found) continue;
    const { field, side, year, nature, category, source } = found.meaning;
    const key = [field, side, year, nature, category, source].join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    score += (found.certainty === "sure" ? 2 : 1) + (side && year !== undefined ? 1 : 0);
  }
  // One cell alone is a title.
  return header.cells.filter(({ text }) => text !== "").length < 2 ? 0 : score - SECOND_ROW * (header.rows - 1);
}

/** A header as it stands: years without decimals, blanks taken off. */
export function headerText(value: CellValue): string {
  return String(value).trim();
}

/** Whether a cell holds anything; "n.b." does, a blank does not. */
export function isFilled(value: CellValue | undefined): boolean {
  if (value === undefined) return false;
  return typeof value !== "string" || (value.trim() !== "" && missingReason(value) !== "empty");
}
