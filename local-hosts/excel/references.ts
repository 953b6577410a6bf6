/** The ranges that the add-in holds on to: they move along when rows, columns or cells are inserted or deleted. */

import { cellsMoved, columnsMoved, type Mover, rowsMoved } from "../spreadsheet/areas";
import type { CellChange, Rect, SheetId } from "../spreadsheet/interface";

/** A range of one sheet. Its rectangle is null once all its cells were deleted. */
export interface RangeTarget {
  readonly sheet: SheetId;
  rect: Rect | null;
}

export interface RangeReferences {
  /** Ranges of the running batch move along as well, but are forgotten when it ends. */
  forBatch(target: RangeTarget): void;
  endBatch(): void;
  keep(target: RangeTarget): void;
  idOf(target: RangeTarget): string | undefined;
  find(id: string): RangeTarget | undefined;
  release(id: string): void;
  moved(change: CellChange): void;
  count(): number;
}

export function createReferences(): RangeReferences {
  const kept = new Map<string, RangeTarget>();
  const ids = new WeakMap<RangeTarget, string>();
  const inBatch = new Set<RangeTarget>();
  let lastId = 0;

  return {
    forBatch(target) {
      inBatch.add(target);
    },
    endBatch: () => inBatch.clear(),
    keep(target) {
      const id = ids.get(target) ?? `{R${++lastId}}`;
      ids.set(target, id);
      kept.set(id, target);
    },
    idOf: (target) => ids.get(target),
    find: (id) => kept.get(id),
    release(id) {
      kept.delete(id);
    },
    moved(change) {
      const mover = moverOf(change);
      if (!mover) return;
      for (const target of new Set([...kept.values(), ...inBatch])) {
        if (target.sheet === change.sheet && target.rect) target.rect = mover(target.rect);
      }
    },
    count: () => kept.size,
  };
}

function moverOf({ kind, rect, shift }: CellChange): Mover | null {
  if (shift) return cellsMoved(rect, shift);
  switch (kind) {
    case "rowsInserted":
      return rowsMoved(rect.row, rect.rows);
    case "rowsDeleted":
      return rowsMoved(rect.row, -rect.rows);
    case "columnsInserted":
      return columnsMoved(rect.column, rect.columns);
    case "columnsDeleted":
      return columnsMoved(rect.column, -rect.columns);
    default:
      return null;
  }
}
