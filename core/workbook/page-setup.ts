/** How a sheet of so many characters goes on A4: upright where it can still be read, else on its side. */
import type { PageSetup } from "./plan";

/** Characters beside each other on A4 at 100 %, within margins of 15 mm. */
export const PORTRAIT_WIDTH = 92;
const LANDSCAPE_WIDTH = 137;

/** Below this, 11 points become smaller than the notes of a newspaper. */
const SMALLEST_UPRIGHT = 75;
/** Excel takes nothing smaller than 10; a sheet that wide goes over several pages. */
const SMALLEST = 40;

/** The page at a scale, never fitted: Excel does not always keep a fit. */
export function pageFor(characters: number): Pick<PageSetup, "landscape" | "scale"> {
  const upright = percentOf(PORTRAIT_WIDTH, characters);
  if (upright >= SMALLEST_UPRIGHT) return { landscape: false, scale: upright };
  return { landscape: true, scale: Math.max(SMALLEST, percentOf(LANDSCAPE_WIDTH, characters)) };
}

function percentOf(room: number, characters: number): number {
  return Math.min(100, Math.floor((100 * room) / Math.max(1, characters)));
}
