/** Finds the column that says of each row whether it is income or an expense, by what stands in it: "Type", "Richting". */
import { foldWord } from "../../cells/words";
import { readValue } from "../../tables/read-value";
import type { Block } from "../../workbook/snapshot";
import { KINDS } from "../tables/line-choices";
import { amountsIn, HOLDS } from "./amounts-in";
import { type FoundHeader, isFilled } from "./find-header";
import { ROW_TOTAL } from "./header-meaning";
import type { LayoutColumn } from "./layout";
import { totalRole } from "./layout-words";

/**
 * Gives that meaning to a column without one whose cells hold nothing but words for the two sides, and both of them.
 * Only where another column has the names and no header tells a side: else such words name the rows or repeat a header.
 */
export function findKind(
  block: Block,
  header: FoundHeader | undefined,
  columns: readonly LayoutColumn[],
  isChosen: (column: LayoutColumn) => boolean,
): void {
  const money = columns.filter(({ meaning }) => meaning?.field === "amount" || meaning?.field === ROW_TOTAL);
  const isTold = columns.some(({ meaning }) => meaning?.field === "kind") || money.some(({ meaning }) => meaning?.side);
  if (isTold) return;
  const first = header ? header.row + header.rows : 0;
  const isNamed = (own: LayoutColumn) => columns.some((other) => other !== own && holdsNames(block, other, first));
  const found = columns.find(
    (column) => mayBeKind(column) && !isChosen(column) && holdsKinds(block, column, first) && isNamed(column),
  );
  if (found) Object.assign(found, { meaning: { field: "kind" }, certainty: "sure" });
}

/** "Categorie" above "Uitgave" and "Inkomst" as well. */
function mayBeKind({ meaning }: LayoutColumn): boolean {
  return !meaning || meaning.field === "category";
}

/** Ends at the first cell that holds something else: of nearly every column at its first row. */
function holdsKinds(block: Block, { column, header }: LayoutColumn, first: number): boolean {
  const seen = new Set<unknown>();
  for (let row = first; row < block.values.length; row++) {
    const raw = block.values[row]?.[column - block.column] ?? "";
    if (!isFilled(raw)) continue;
    if (typeof raw === "string" && isNoRow(foldWord(raw), header)) continue;
    const kind = typeof raw === "string" ? readValue(raw, { kind: "choice", choices: KINDS }).value : undefined;
    if (kind !== "income" && kind !== "expense") return false;
    seen.add(kind);
  }
  return seen.size === 2;
}

/** A total stands in the first column, and a header may come back. */
function isNoRow(text: string, header: string): boolean {
  return totalRole(text) !== undefined || (header !== "" && text === foldWord(header));
}

/** Words beside at least as many rows, that are no sides. */
function holdsNames(block: Block, { column, meaning }: LayoutColumn, first: number): boolean {
  if (meaning?.field === "amount") return false;
  const { kindAt } = amountsIn(block);
  let words = 0;
  for (let row = first; row < block.values.length && words < 2; row++) {
    if (kindAt(row, column - block.column) === HOLDS.words) words++;
  }
  return words > 1;
}
