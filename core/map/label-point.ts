/** Where to write on a shape: a point inside it with room to the left and to the right. */
import { at, type Shape } from "./outlines";

const LINES = 7;

/**
 * The middle of the widest stretch inside the shape, on a few horizontal lines across its largest ring; undefined for a
 * shape without points. Lines near the middle count for more: a number at the very top of a shape seems to be its
 * neighbour's.
 */
export function labelPoint(shape: Shape): { x: number; y: number } | undefined {
  let [south, north] = [Infinity, -Infinity];
  for (const ring of shape) {
    let [low, high] = [Infinity, -Infinity];
    for (let i = 1; i < ring.length; i += 2) {
      low = Math.min(low, at(ring, i));
      high = Math.max(high, at(ring, i));
    }
    if (high - low > north - south || north < south) [south, north] = [low, high];
  }
  if (north < south) return undefined;
  let best: { x: number; y: number } | undefined;
  let most = -1;
  for (let line = 1; line <= LINES; line++) {
    const share = line / (LINES + 1);
    const y = south + (north - south) * share;
    const crossings = crossingsAt(shape, y);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [at(crossings, i), at(crossings, i + 1)];
      const worth = (to - from) * (1 - Math.abs(share - 0.5));
      if (worth > most) [best, most] = [{ x: (from + to) / 2, y }, worth];
    }
  }
  const [first] = shape;
  return best ?? (first && { x: at(first, 0), y: at(first, 1) });
}

/** Where borders cross a horizontal line, from west to east. */
function crossingsAt(shape: Shape, y: number): number[] {
  const found: number[] = [];
  for (const ring of shape) {
    const n = ring.length;
    for (let i = 0; i < n; i += 2) {
      const [ax, ay] = [at(ring, i), at(ring, i + 1)];
      const [bx, by] = [at(ring, (i + 2) % n), at(ring, (i + 3) % n)];
      if (ay <= y !== by <= y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  return found.sort((a, b) => a - b);
}
