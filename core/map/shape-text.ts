/** The outline of one area as one line of text: how the data file and the sheet Kaart hold it. */
import { numbersToText, textToNumbers } from "./number-text";
import { at, type Ring, type Shape } from "./outlines";

/** Per ring the number of points and then each point as a step from the one before. Coordinates are whole numbers. */
export function shapeToText(shape: Shape): string {
  const numbers: number[] = [];
  let [x, y] = [0, 0];
  for (const ring of shape) {
    numbers.push(ring.length / 2);
    for (let i = 0; i < ring.length; i += 2) {
      numbers.push(at(ring, i) - x, at(ring, i + 1) - y);
      [x, y] = [at(ring, i), at(ring, i + 1)];
    }
  }
  return numbersToText(numbers);
}

/** What `shapeToText` was given; undefined for a text that is cut off or was typed over. */
export function textToShape(text: string): Shape | undefined {
  const numbers = textToNumbers(text);
  if (!numbers) return undefined;
  const shape: Ring[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < numbers.length; ) {
    const end = i + 1 + 2 * at(numbers, i);
    if (end <= i || end > numbers.length) return undefined;
    const ring: number[] = [];
    for (i++; i < end; i += 2) {
      x += at(numbers, i);
      y += at(numbers, i + 1);
      ring.push(x, y);
    }
    shape.push(ring);
  }
  return shape;
}
