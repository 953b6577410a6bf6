/** Some of many, the same ones for the same seed, in their own order. */
import { createRandom } from "../../core/cells/random";

export function sampleOf<T>(all: readonly T[], count: number, seed: number): T[] {
  const draws = new Uint32Array(all.length);
  createRandom(seed)(draws);
  return all
    .map((one, place) => ({ one, place, draw: draws[place] ?? 0 }))
    .sort((a, b) => a.draw - b.draw)
    .slice(0, Math.max(0, count))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
