/** Rows with nothing but a name among the amounts: headings, or lines whose amount lacks or stands in another column. */
import { foldWord } from "../../cells/words";
import { foldHeader } from "../../tables/match-header";
import type { Block } from "../../workbook/snapshot";
import { amountsIn } from "./amounts-in";
import { columnFor, type LayoutColumn } from "./layout";
import type { DraftRow } from "./layout-rows";
import { isCount } from "./layout-words";
import { isYear } from "./layout-years";

/** So many words are a remark. */
const MANY_WORDS = 8;
/** Who made the sheet and when, below it. */
const FOOT =
  /^(?:opgemaakt|opgesteld|nagekeken|goedgekeurd|laatst|bijgewerkt|versie|datum|contact|auteur|ingevuld|handtekening|voor akkoord|prepared|made|approved|updated|version|date)(?=$|[\s:])/;
const NUMBERED = /^(?:([a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})*)[.)]|(\d{1,2}(?:\.\d{1,2})*))\s+\S/;

/** The columns, right of the descriptions, in which a number is perhaps the amount of its row. Numbers within the block. */
export function strayColumns(block: Block, columns: readonly LayoutColumn[]): number[] {
  const described = columnFor(columns, "description") ?? -1;
  return columns
    .filter(({ column, header, meaning }) => column > described && !meaning && !isCount(foldHeader(header)))
    .map(({ column }) => column - block.column);
}

/** The first of these columns with a number in a row that is no year and no share. */
export function strayIn(block: Block, row: number, columns: readonly number[]): number | undefined {
  if (columns.length === 0) return undefined;
  const { numberAt } = amountsIn(block);
  return columns.find((column) => {
    const number = numberAt(row, column);
    return number !== undefined && Math.abs(number) >= 1 && !isYear(number);
  });
}

/**
 * Asks about each heading that may as well be a line without its amount: right below a line, in a sheet whose lines do
 * not all stand under headings, or with others right below the header, in a sheet without headings further down; and with
 * nothing around it that says heading: a colon, capitals, a number, an indent, a merged cell or a subtotal below its
 * lines. What tells who made the sheet is none.
 */
export function askNames(block: Block, drafts: DraftRow[]): void {
  const isName = ({ role, text, category }: DraftRow) => role === "heading" && text !== "" && category === text;
  const first = drafts.findIndex(isName);
  if (first < 0) return;
  const isBelowLines = drafts.slice(0, first).some(({ role }) => role === "line");
  let end = first;
  while (end < drafts.length && isName(drafts[end] as DraftRow)) end++;
  const below = drafts.slice(end);
  const areAlone = end - first > 1 && !below.some(isName) && below.some(({ role }) => role === "line");
  if (!isBelowLines && !areAlone) return;
  const merged = new Set(block.merged.filter(({ columns }) => columns > 1).map(({ row }) => row));
  const hasCapitals = drafts.some(({ role, text }) => role === "line" && isCapitals(text));
  for (const [at, draft] of drafts.entries()) {
    const before = drafts[at - 1];
    if (!before || !isName(draft)) continue;
    if (isBelowLines ? before.role !== "line" && before.asks !== "name" : before.role === "blank") continue;
    const { text, row } = draft;
    const isHeading =
      text.endsWith(":") ||
      text.split(/\s+/).length > MANY_WORDS ||
      FOOT.test(foldWord(text)) ||
      (isCapitals(text) && !hasCapitals) ||
      merged.has(row) ||
      isNumberedApart(text, drafts[at + 1]?.text ?? "") ||
      isIndented(block, at) ||
      isTotalled(drafts, at);
    if (!isHeading) draft.asks = "name";
  }
}

function isCapitals(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** "B. Werking" above rows without a letter, "2" above "2.1". */
function isNumberedApart(text: string, below: string): boolean {
  const found = NUMBERED.exec(foldWord(text));
  if (!found) return false;
  const next = NUMBERED.exec(foldWord(below));
  const number = found[1] ?? found[2] ?? "";
  return !next || (next[1] ?? next[2] ?? "").startsWith(`${number}.`);
}

/** The row below begins further to the right. */
function isIndented({ values }: Block, at: number): boolean {
  const indent = (row: number) => {
    const line = values[row] ?? [];
    const column = line.findIndex((value) => typeof value === "string" && value.trim() !== "");
    const value = line[column];
    return column < 0 || typeof value !== "string" ? 0 : column * 100 + value.length - value.trimStart().length;
  };
  return indent(at + 1) > indent(at);
}

/** A subtotal closes its rows, or a total that is called after it. */
function isTotalled(drafts: readonly DraftRow[], at: number): boolean {
  const name = foldWord(drafts[at]?.text ?? "");
  for (let below = at + 1; below < drafts.length; below++) {
    const { role, text } = drafts[below] as DraftRow;
    if (role === "subtotal" || (role === "total" && foldWord(text).includes(name))) return true;
    if (role !== "line" && role !== "note") return false;
  }
  return false;
}
