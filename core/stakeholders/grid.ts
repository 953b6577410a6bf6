/** Where each stakeholder stands in the field of influence and interest, moved a little so that none hides another. */
import type { Stakeholder } from "./read-stakeholders";

export interface GridPoint {
  /** The number in the list that was given. */
  index: number;
  /** The cell: 1..5 each. */
  influence: number;
  interest: number;
  /** Inside the cell: interest to the right, influence upwards. */
  x: number;
  y: number;
}

/** How much of a cell the points of one cell take together. */
const SPREAD = 0.68;

/**
 * Those with influence and interest. The points of one cell stand in rows and columns of their own, in the order of the
 * list: the same register always gives the same picture.
 */
export function gridCells(list: readonly Pick<Stakeholder, "influence" | "interest">[]): GridPoint[] {
  const cells = new Map<string, number[]>();
  list.forEach(({ influence, interest }, index) => {
    if (Number.isNaN(influence) || Number.isNaN(interest)) return;
    const cell = `${Math.round(influence)} ${Math.round(interest)}`;
    cells.set(cell, [...(cells.get(cell) ?? []), index]);
  });
  const points: GridPoint[] = [];
  for (const [cell, members] of cells) {
    const [influence = 1, interest = 1] = cell.split(" ").map(Number);
    const across = Math.ceil(Math.sqrt(members.length));
    const down = Math.ceil(members.length / across);
    members.forEach((index, place) => {
      const row = Math.floor(place / across);
      const inRow = Math.min(across, members.length - row * across);
      const x = interest + (((place % across) + 0.5) / inRow - 0.5) * SPREAD;
      const y = influence - ((row + 0.5) / down - 0.5) * SPREAD;
      points.push({ index, influence, interest, x, y });
    });
  }
  return points.sort((a, b) => a.index - b.index);
}
