/** The icon of Wijkwerf as a PNG of any size, made without anything but Node. */

import { type Point, picture, type Shape } from "./picture";
import { encodePng } from "./png";

/** 16, 32 and 80 for the ribbon, 64 for lists of add-ins, 128 for high resolution. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

const PICTURE_SIZE = 32;
/** Points tried along each side of a pixel: smooth edges. */
const SAMPLES = 4;

/** The PNG file of the icon, `size` by `size` pixels, with a transparent corner. */
export function iconPng(size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixelColour(x, y, size), (y * size + x) * 4);
  }
  return encodePng(size, size, pixels);
}

function pixelColour(x: number, y: number, size: number): [number, number, number, number] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const place: Point = [
      ((x + ((i % SAMPLES) + 0.5) / SAMPLES) * PICTURE_SIZE) / size,
      ((y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * PICTURE_SIZE) / size,
    ];
    const shape = topShape(place);
    if (!shape) continue;
    covered++;
    shape.colour.forEach((part, index) => {
      sum[index] = (sum[index] ?? 0) + part;
    });
  }
  const [red = 0, green = 0, blue = 0] = sum.map((part) => Math.round(part / Math.max(covered, 1)));
  return [red, green, blue, Math.round((255 * covered) / (SAMPLES * SAMPLES))];
}

function topShape(place: Point): Shape | undefined {
  for (let i = picture.length - 1; i >= 0; i--) {
    const shape = picture[i];
    if (shape && isInside(place, shape.points)) return shape;
  }
  return undefined;
}

/** A line to the right of the point crosses the edge of the shape an odd number of times. */
function isInside([x, y]: Point, points: readonly Point[]): boolean {
  let inside = false;
  points.forEach(([ax, ay], index) => {
    const [bx, by] = points[(index + 1) % points.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  });
  return inside;
}
