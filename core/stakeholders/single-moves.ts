/** What the net support gains when one stakeholder moves up one step, the best move first. */
import { knownRows, netSupport } from "./net-support";
import { HIGHEST_POSITION } from "./position";

export interface Move {
  row: number;
  /** The position after the move: one step up, at most 2. */
  position: number;
  /** The net support after the move, and how much that is more than today. */
  support: number;
  gain: number;
}

/**
 * Every stakeholder who counts in the force field and is not yet at the top, moved alone by one step.
 * Sorted by gain; equal gains in the order of the rows. Exact: the force field is linear in each position.
 */
export function singleMoves(
  influence: ArrayLike<number>,
  position: ArrayLike<number>,
  included: (row: number) => boolean = () => true,
): Move[] {
  const rows = knownRows(influence, position, included);
  const { support } = netSupport(influence, position, included);
  const most = rows.reduce((sum, row) => sum + HIGHEST_POSITION * (influence[row] as number), 0);
  const moves: Move[] = [];
  for (const row of rows) {
    const now = position[row] as number;
    const next = Math.min(now + 1, HIGHEST_POSITION);
    const gain = ((next - now) * (influence[row] as number)) / most;
    if (gain > 0) moves.push({ row, position: next, support: support + gain, gain });
  }
  return moves.sort((a, b) => b.gain - a.gain || a.row - b.row);
}
