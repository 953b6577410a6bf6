/** Moves numbers on a drawing a little apart, so that those of small areas beside each other can be read. */

interface Label {
  x: number;
  y: number;
  /** How wide its text is, in pixels. */
  width: number;
}

/** Of the text of a label, in pixels. */
export const LABEL_HEIGHT = 13;
/** Further away a number would seem to be that of a neighbour. */
const MOST = 14;
const ROUNDS = 12;

/** The places of the labels, in their order; none further than 14 pixels from where it was. */
export function spreadLabels(labels: readonly Label[]): { x: number; y: number }[] {
  const places = labels.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    places.forEach((one, i) => {
      places.slice(i + 1).forEach((other, j) => {
        const across = ((labels[i]?.width ?? 0) + (labels[i + 1 + j]?.width ?? 0)) / 2 - Math.abs(other.x - one.x);
        const down = LABEL_HEIGHT - Math.abs(other.y - one.y);
        if (across <= 0 || down <= 0) return;
        still = false;
        // Along the axis on which less is needed, each half of the way.
        const axis = across < down ? "x" : "y";
        const half = (Math.min(across, down) / 2) * (other[axis] >= one[axis] ? 1 : -1);
        one[axis] -= half;
        other[axis] += half;
      });
    });
    places.forEach((place, i) => {
      const from = labels[i] ?? place;
      place.x = Math.min(from.x + MOST, Math.max(from.x - MOST, place.x));
      place.y = Math.min(from.y + MOST, Math.max(from.y - MOST, place.y));
    });
    if (still) break;
  }
  return places;
}
