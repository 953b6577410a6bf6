/** The colours behind the roles that a plan gives to cells, the same in both hosts. */
import type { CellFormat } from "./plan";

/** Light enough for black text (contrast over 12 to 1), different enough to tell apart without colour sight. */
export const FILL_COLOURS: Readonly<Record<NonNullable<CellFormat["fill"]>, string>> = {
  header: "#D5E8E3",
  input: "#FFF8E1",
  good: "#E2F0D9",
  warning: "#FCE4D6",
  muted: "#F2F2F2",
};

/** Text that stands back, still 7 to 1 on white. */
export const TEXT_COLOURS: Readonly<Record<NonNullable<CellFormat["colour"]>, string>> = { muted: "#595959" };

export const LINE_COLOUR = "#595959";
