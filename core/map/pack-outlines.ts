/** Outlines as a short text and back: the form in which they are shipped. */
import { numbersToText, textToNumbers } from "./number-text";
import { at, type Outlines } from "./outlines";

/**
 * Five lines of numbers: how many rings each shape has, how many parts each ring has, the parts, how many points each
 * arc has after its first, and the points as steps from the one before. A part that is 0 is a new arc; p > 0 is the arc
 * p before the newest, backwards (as a neighbour meets it), p < 0 the same forwards. A new arc begins where the part
 * before it ended, so only the first point of a ring is written, from the first point of the ring before.
 * Arcs must be numbered in the order in which shapes use them, as `joinOutlines` does; coordinates whole.
 */
export function packOutlines(outlines: Outlines): string {
  const { xs, ys, arcStart, parts, ringParts, shapeRings } = outlines;
  const arcs: number[] = [];
  const lengths: number[] = [];
  const [stepsX, stepsY]: [number[], number[]] = [[], []];
  let known = 0;
  let [homeX, homeY] = [0, 0];
  for (let ring = 0; ring < ringParts.length - 1; ring++) {
    const first = at(parts, at(ringParts, ring));
    const start = first < 0 ? at(arcStart, ~first + 1) - 1 : at(arcStart, first);
    stepsX.push(at(xs, start) - homeX);
    stepsY.push(at(ys, start) - homeY);
    [homeX, homeY] = [at(xs, start), at(ys, start)];
    for (let p = at(ringParts, ring); p < at(ringParts, ring + 1); p++) {
      const part = at(parts, p);
      const arc = part < 0 ? ~part : part;
      if (arc < known) {
        arcs.push(part < 0 ? known - arc : arc - known);
        continue;
      }
      known = arc + 1;
      arcs.push(0);
      lengths.push(at(arcStart, arc + 1) - at(arcStart, arc) - 1);
      for (let i = at(arcStart, arc) + 1; i < at(arcStart, arc + 1); i++) {
        stepsX.push(at(xs, i) - at(xs, i - 1));
        stepsY.push(at(ys, i) - at(ys, i - 1));
      }
    }
  }
  return [differences(shapeRings), differences(ringParts), arcs, lengths, stepsX, stepsY].map(numbersToText).join("\n");
}

function differences(starts: Int32Array): number[] {
  return Array.from(starts.subarray(1), (end, i) => end - at(starts, i));
}

/** What `packOutlines` was given; undefined for a text that is cut off or is something else. */
export function unpackOutlines(text: string): Outlines | undefined {
  const lines = text.split("\n").map(textToNumbers);
  const [rings, ringLengths, arcs, lengths, stepsX, stepsY] = lines;
  if (lines.length !== 6 || !rings || !ringLengths || !arcs || !lengths || !stepsX || !stepsY) return undefined;
  const shapeRings = sums(rings);
  const ringParts = sums(ringLengths);
  const arcStart = sums(lengths.map((length) => length + 1));
  const points = at(arcStart, lengths.length);
  const fits =
    at(shapeRings, rings.length) === ringLengths.length &&
    at(ringParts, ringLengths.length) === arcs.length &&
    stepsX.length === stepsY.length &&
    stepsX.length === ringLengths.length + points - lengths.length;
  if (!fits) return undefined;

  const [xs, ys] = [new Float64Array(points), new Float64Array(points)];
  const parts = new Int32Array(arcs.length);
  let known = 0;
  let step = 0;
  let [homeX, homeY] = [0, 0];
  for (let ring = 0; ring < ringLengths.length; ring++) {
    homeX += at(stepsX, step);
    homeY += at(stepsY, step++);
    let [x, y] = [homeX, homeY];
    for (let p = at(ringParts, ring); p < at(ringParts, ring + 1); p++) {
      const back = at(arcs, p);
      if (back !== 0) {
        const arc = known - Math.abs(back);
        if (arc < 0) return undefined;
        parts[p] = back > 0 ? ~arc : arc;
        const end = back > 0 ? at(arcStart, arc) : at(arcStart, arc + 1) - 1;
        [x, y] = [at(xs, end), at(ys, end)];
        continue;
      }
      if (known === lengths.length) return undefined;
      let point = at(arcStart, known);
      xs[point] = x;
      ys[point] = y;
      for (const end = at(arcStart, known + 1); ++point < end; ) {
        x += at(stepsX, step);
        y += at(stepsY, step++);
        xs[point] = x;
        ys[point] = y;
      }
      parts[p] = known++;
    }
  }
  return known === lengths.length ? { xs, ys, arcStart, parts, ringParts, shapeRings } : undefined;
}

/** 0 and the running sums. */
function sums(numbers: Int32Array): Int32Array {
  const starts = new Int32Array(numbers.length + 1);
  for (let i = 0; i < numbers.length; i++) starts[i + 1] = at(starts, i) + at(numbers, i);
  return starts;
}
