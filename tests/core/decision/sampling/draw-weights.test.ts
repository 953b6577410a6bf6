/** Sets of weights by chance: every weight above nothing, each set together one, also in the rarest draws. */
import type { Random } from "../../../../core/cells/random";
import { drawAny, drawAround, type WeightDrawer } from "../../../../core/decision/sampling/draw-weights";
import { LANES } from "../../../../core/decision/sampling/lanes";

const always =
  (number: number): Random =>
  (numbers) => {
    numbers.fill(number);
  };

function setsOf(drawer: WeightDrawer, count: number): number[][] {
  const sets = new Float64Array(count * LANES);
  drawer(sets);
  return Array.from({ length: LANES }, (_, lane) =>
    Array.from({ length: count }, (_, element) => sets[element * LANES + lane] ?? Number.NaN),
  );
}

test.each([0, 1, 2 ** 31, 2 ** 32 - 1])("when chance gives %d every time each criterion still has weight", (number) => {
  for (const set of [
    ...setsOf(drawAny(4, always(number)), 4),
    ...setsOf(drawAround(Float64Array.of(0.1, 0.2, 0.3, 0.4), 1, always(number)), 4),
  ]) {
    expect(Math.min(...set)).toBeGreaterThan(0);
    expect(set.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 8);
  }
});

test("numbers that are the same for every criterion leave the given weights as they are", () => {
  const given = [0.1, 0.2, 0.3, 0.4];
  for (const set of setsOf(drawAround(Float64Array.from(given), 0.25, always(2 ** 32 - 1)), 4)) {
    set.forEach((weight, element) => {
      expect(weight).toBeCloseTo(given[element] ?? 0, 12);
    });
  }
});
