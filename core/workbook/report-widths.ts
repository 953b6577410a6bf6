/** How wide the columns of a report become: no word is broken, no number shows as "####", no text is cut. */
import type { NewValue } from "./plan";
import { type BlockRole, isNumeric, ROOM_OF, type ValueRole } from "./report-roles";
import { widthOfLongestWord, widthOfNumber, widthOfWord } from "./text-width";

/** A cell with how it is shown. */
export interface ShownCell {
  column: number;
  value: NewValue;
  role: ValueRole | BlockRole;
  span: number;
}

/** A longer word in a cell is an address or a slip of the keyboard: it may break, in a column of this width. */
const LONGEST_WORD = 24;
/** A text that stays on one line over several columns; beyond this it runs on over what lies beside it. */
const LONGEST_LINE = 70;

/** `columns`: the widths that the sheet begins with, in characters; they only grow. */
export function columnWidths(columns: readonly number[], cells: readonly ShownCell[]): number[] {
  const widths = [...columns];
  const grow = (column: number, width: number) => {
    widths[column] = Math.max(widths[column] ?? 0, width);
  };
  for (const cell of cells) if (cell.span === 1) grow(cell.column, widthOf(cell));
  for (const { column, value, span } of cells) {
    if (span === 1 || typeof value !== "string") continue;
    const needed = Math.min(widthOfWord(value), LONGEST_LINE);
    const others = widths.slice(column, column + span - 1).reduce((sum, width) => sum + width, 0);
    grow(column + span - 1, needed - others);
  }
  return widths;
}

function widthOf({ value, role }: ShownCell): number {
  if (role === "header") return widthOfLongestWord(String(value ?? ""));
  if (typeof value === "string") {
    const words = value.split(/\s+/).map((word) => (word.length > LONGEST_WORD ? LONGEST_WORD : widthOfWord(word)));
    return Math.max(0, ...words);
  }
  const valueRole = role as ValueRole;
  if (typeof value === "number") return widthOfNumber(value, valueRole);
  return value !== null && typeof value === "object" && isNumeric(valueRole) ? ROOM_OF[valueRole] : 0;
}
