/** A figure on the sheet Impact that follows the cell it comes from. */
import { fixedReference } from "../../workbook/address";
import type { NewValue } from "../../workbook/plan";
import { type Snapshot, valueAt } from "../../workbook/snapshot";
import type { PlacedFigure } from "../wijk-figures";

/** A formula over the cell where that holds the number itself; else the value, as from "15.100" typed as text. */
export function followedFigure(snapshot: Snapshot, { cell, factor }: PlacedFigure, value: number): NewValue {
  const inCell = valueAt(snapshot, cell.sheet, cell.row, cell.column);
  if (typeof inCell !== "number" || inCell * factor !== value) return value;
  return { formula: [factor === 1 ? `=${fixedReference(cell)}` : `=${fixedReference(cell)}*${factor}`] };
}
