/** Rows that add up the rows below them without saying "total": chapters, by their numbers (1, 1.1), their indents or their sums. */
import type { Block, CellValue } from "../../workbook/snapshot";
import { isFilled } from "./find-header";
import { columnFor, type LayoutColumn } from "./layout";
import type { DraftRow } from "./layout-rows";
import { type CentsAt, centsReader, moneyColumns, sameCents } from "./layout-sums";

export interface Chapters {
  /** Rows of the block whose amounts are the sum of their parts in every column. */
  settled: ReadonlySet<number>;
  /** Rows whose number or indent says that they hold others, and whose amount says something else: with the sum of the parts. */
  doubtful: ReadonlyMap<number, { column: LayoutColumn; cents: number; parts: number }>;
}

const NUMBER = /^\d{1,3}(?:\.\d{1,3})*$/;
const NUMBERED_LABEL = /^(\d{1,2}(?:\.\d{1,2})*)\.?\)?\s+\S/;

/** The chapters among the drafts of a block. */
export function findChapters(block: Block, drafts: readonly DraftRow[], columns: readonly LayoutColumn[]): Chapters {
  const money = moneyColumns(columns);
  const centsAt = centsReader(block, money);
  const centsOf = drafts.map((draft, at) => (isPlainLine(draft) ? centsIn(centsAt, at, money.length) : undefined));
  const numbered = byNumber(block, drafts, columns, centsOf, money);
  if (numbered.settled.size > 0 || numbered.doubtful.size > 0) return numbered;
  const indented = byIndent(block, columns, centsOf, money);
  const settled = new Set([...bySums(drafts, centsOf), ...indented.settled]);
  const doubtful = new Map([...indented.doubtful].filter(([at]) => !settled.has(at)));
  return { settled, doubtful };
}

/** Nearly every text begins with one: it has no indent. */
function isLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
}

const INDENT = /^[\s\u00a0]*(?:[-–•*>][\s\u00a0]*)?/;

/** Rows above two or more rows that begin further to the right, by blanks or a dash: whether they are their sum. */
function byIndent(
  block: Block,
  columns: readonly LayoutColumn[],
  centsOf: readonly (Cents | undefined)[],
  money: readonly LayoutColumn[],
): Chapters {
  const found = noChapters();
  const described = (columnFor(columns, "description") ?? block.column) - block.column;
  const indents = block.values.map((line) => {
    const text = line[described];
    return typeof text === "string" && !isLetter(text) ? (INDENT.exec(text)?.[0].length ?? 0) : 0;
  });
  // Most sheets have no indents: no sums are made then.
  if (!indents.some((indent) => indent > 0)) return found;
  indents.forEach((indent, at) => {
    const own = centsOf[at];
    const level = indents[at + 1] ?? 0;
    if (level <= indent || !own?.some((cents) => cents)) return;
    const parts: Cents[] = [];
    for (let below = at + 1; (indents[below] ?? 0) > indent; below++) {
      const cents = centsOf[below];
      if (!cents) return;
      if ((indents[below] ?? 0) <= level) parts.push(cents);
    }
    if (parts.length > 1) hold(found, at, own, parts, money);
  });
  return found;
}

interface FoundChapters {
  settled: Set<number>;
  doubtful: Map<number, { column: LayoutColumn; cents: number; parts: number }>;
}

function noChapters(): FoundChapters {
  return { settled: new Set(), doubtful: new Map() };
}

/** Holds a row against its parts: their sum in every column, or else the first amount that differs is told. */
function hold(
  found: FoundChapters,
  at: number,
  own: Cents,
  parts: readonly Cents[],
  money: readonly LayoutColumn[],
): void {
  const sums = own.map((_, index) => parts.reduce((sum, part) => sum + (part[index] ?? 0), 0));
  const differs = own.findIndex((cents, index) => cents && !sameCents(cents, sums[index] ?? 0));
  const column = money[differs];
  if (column) found.doubtful.set(at, { column, cents: own[differs] ?? 0, parts: sums[differs] ?? 0 });
  else found.settled.add(at);
}

/** In cents per money column; undefined for a cell without a number. */
type Cents = readonly (number | undefined)[];

function isPlainLine({ role, doubt, chosen }: DraftRow): boolean {
  return role === "line" && doubt === undefined && chosen !== true;
}

function centsIn(centsAt: CentsAt, row: number, columns: number): Cents {
  const cents: (number | undefined)[] = [];
  for (let at = 0; at < columns; at++) cents.push(centsAt(row, at));
  return cents;
}

function byNumber(
  block: Block,
  drafts: readonly DraftRow[],
  columns: readonly LayoutColumn[],
  centsOf: readonly (Cents | undefined)[],
  money: readonly LayoutColumn[],
): Chapters {
  const found = noChapters();
  const codes = new Set(
    columns.filter(({ meaning }) => meaning === undefined).map(({ column }) => column - block.column),
  );
  const numbers = drafts.map((draft, at) =>
    draft.role === "line" ? numberOf(block.values[at] ?? [], codes, draft.text) : undefined,
  );
  numbers.forEach((number, at) => {
    const own = centsOf[at];
    if (number === undefined || !own?.some((cents) => cents)) return;
    const parts: Cents[] = [];
    for (let below = at + 1; below < drafts.length; below++) {
      const role = drafts[below]?.role;
      if (role === "blank" || role === "note") continue;
      const other = numbers[below];
      const cents = centsOf[below];
      if (other === undefined || !cents || !other.startsWith(`${number}.`)) break;
      if (!other.slice(number.length + 1).includes(".")) parts.push(cents);
    }
    if (parts.length > 0) hold(found, at, own, parts, money);
  });
  return found;
}

function numberOf(line: readonly CellValue[], codes: ReadonlySet<number>, text: string): string | undefined {
  const first = line.findIndex(isFilled);
  const code = codes.has(first)
    ? String(line[first] ?? "")
        .trim()
        .replace(/\.$/, "")
    : "";
  return NUMBER.test(code) ? code : NUMBERED_LABEL.exec(text)?.[1];
}

/** Two or more parents, each the sum of two or more rows right below it, that leave no row of their group over. */
function bySums(drafts: readonly DraftRow[], centsOf: readonly (Cents | undefined)[]): Set<number> {
  const settled = new Set<number>();
  let at = 0;
  while (at < drafts.length) {
    let end = at;
    while (end < drafts.length && centsOf[end]) end++;
    const parents = parentsIn(centsOf, at, end);
    if (parents.length > 1) for (const parent of parents) settled.add(parent);
    at = Math.max(end, at + 1);
  }
  return settled;
}

function parentsIn(centsOf: readonly (Cents | undefined)[], start: number, end: number): number[] {
  const parents: number[] = [];
  let at = start;
  while (at < end) {
    const last = lastPart(centsOf, at, end);
    if (last === undefined) return [];
    parents.push(at);
    at = last + 1;
  }
  return parents;
}

function lastPart(centsOf: readonly (Cents | undefined)[], parent: number, end: number): number | undefined {
  const own = centsOf[parent] ?? [];
  if (!own.some((cents) => cents)) return undefined;
  const sums = own.map(() => 0);
  for (let at = parent + 1; at < end; at++) {
    own.forEach((_, index) => {
      sums[index] = (sums[index] ?? 0) + (centsOf[at]?.[index] ?? 0);
    });
    const isSum = own.every((cents, index) => sameCents(cents ?? 0, sums[index] ?? 0));
    if (isSum && at > parent + 1) return at;
    if (own.every((cents, index) => Math.abs(sums[index] ?? 0) > Math.abs(cents ?? 0))) return undefined;
  }
  return undefined;
}
