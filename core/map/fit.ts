/** Outlines on a drawing: as large as fits, north up, and as SVG paths. */
import { at, type Ring, type Shape } from "./outlines";

/** Where a point of the map comes on the drawing: x * scale + left, top - y * scale. */
export interface Fit {
  scale: number;
  left: number;
  top: number;
  /** Of the drawing. */
  width: number;
  height: number;
}

/** A drawing of this width, at most this high, with all of the shapes on it and a margin around; undefined without points. */
export function fitShapes(
  shapes: Iterable<Shape>,
  room: { width: number; most: number; margin: number },
): Fit | undefined {
  const { west, east, south, north } = boundsOf(shapes);
  if (west > east) return undefined;
  const { width, most, margin } = room;
  const [across, up] = [Math.max(east - west, 1e-9), Math.max(north - south, 1e-9)];
  const scale = Math.min((width - 2 * margin) / across, (most - 2 * margin) / up);
  const height = Math.ceil(up * scale + 2 * margin);
  return {
    scale,
    left: (width - across * scale) / 2 - west * scale,
    top: (height + up * scale) / 2 + south * scale,
    width,
    height,
  };
}

/** How wide and high the shape is on the drawing, in its pixels; zero for a shape without points. */
export function roomOf(shape: Shape, { scale }: Fit): { width: number; height: number } {
  const { west, east, south, north } = boundsOf([shape]);
  return west > east ? { width: 0, height: 0 } : { width: (east - west) * scale, height: (north - south) * scale };
}

function boundsOf(shapes: Iterable<Shape>) {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const shape of shapes) {
    for (const ring of shape) {
      for (let i = 0; i < ring.length; i += 2) {
        const [x, y] = [at(ring, i), at(ring, i + 1)];
        if (x < west) west = x;
        if (x > east) east = x;
        if (y < south) south = y;
        if (y > north) north = y;
      }
    }
  }
  return { west, east, south, north };
}

/** A shape as the `d` of a path with `fillRule` evenodd, to a tenth of a pixel; points that fall together are one. */
export function pathOf(shape: Shape, fit: Fit): string {
  let path = "";
  for (const ring of shape) path += ringPath(ring, fit);
  return path;
}

function ringPath(ring: Ring, { scale, left, top }: Fit): string {
  let path = "";
  // In tenths, so that steps are whole and rounding does not add up.
  let [lastX, lastY] = [0, 0];
  for (let i = 0; i < ring.length; i += 2) {
    const x = Math.round(10 * (at(ring, i) * scale + left));
    const y = Math.round(10 * (top - at(ring, i + 1) * scale));
    if (i === 0) path = `M${x / 10} ${y / 10}`;
    else if (x !== lastX || y !== lastY) path += `l${(x - lastX) / 10} ${(y - lastY) / 10}`;
    [lastX, lastY] = [x, y];
  }
  return path && `${path}z`;
}
