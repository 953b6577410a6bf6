/** Data validation: which rule holds in which rectangle of which sheet; later rules replace earlier ones where they overlap. */

import type { Follower } from "./areas";
import { without } from "./geometry";
import type { SheetId, ValidationArea, Validations } from "./interface";

export interface ValidationList extends Validations, Follower {
  all(): Readonly<Record<SheetId, readonly ValidationArea[]>>;
  load(areas: Readonly<Record<SheetId, readonly ValidationArea[]>>): void;
}

/** `changed` hears of every sheet whose rules changed, so that a grid can show them. */
export function createValidations(changed: (sheet: SheetId) => void): ValidationList {
  const areas = new Map<SheetId, ValidationArea[]>();
  const replace = (sheet: SheetId, next: ValidationArea[]) => {
    areas.set(sheet, next);
    changed(sheet);
  };
  return {
    list: (sheet) => areas.get(sheet) ?? [],
    all: () => Object.fromEntries(areas),
    set(sheet, rect, rule) {
      const kept = (areas.get(sheet) ?? []).flatMap((area) =>
        without(area.rect, rect).map((piece) => ({ ...area, rect: piece })),
      );
      replace(sheet, rule ? [...kept, { rect, rule }] : kept);
    },
    move(sheet, mover) {
      const moved = (areas.get(sheet) ?? []).flatMap((area) => {
        const rect = mover(area.rect);
        return rect ? [{ ...area, rect }] : [];
      });
      replace(sheet, moved);
    },
    dropSheet: (sheet) => areas.delete(sheet),
    load(loaded) {
      areas.clear();
      for (const [sheet, list] of Object.entries(loaded)) replace(sheet, [...list]);
    },
  };
}
