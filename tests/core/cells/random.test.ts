/** Chance from a seed: the same again, evenly spread, and nothing alike between seeds that follow each other. */
import { createRandom } from "../../../core/cells/random";

function drawn(seed: number, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  createRandom(seed)(numbers);
  return numbers;
}

const shares = (seed: number) => Array.from(drawn(seed, 50_000), (number) => (number + 0.5) / 2 ** 32);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

test("the same seed gives the same numbers, a few at a time or all at once; another seed gives others", () => {
  const numbers = drawn(1, 6);
  const random = createRandom(1);
  const again = [1, 2, 3].flatMap((count) => {
    const few = new Uint32Array(count);
    random(few);
    return Array.from(few);
  });
  expect(again).toEqual(Array.from(numbers));
  expect(new Set(numbers).size).toBe(6);
  expect(drawn(2, 1)[0]).not.toBe(numbers[0]);
});

test.each([0, 1, 2, 199, 20_260_801])("the numbers of seed %d are uniform", (seed) => {
  const numbers = shares(seed);
  expect(mean(numbers)).toBeCloseTo(0.5, 2);
  expect(mean(numbers.map((share) => share * share))).toBeCloseTo(1 / 3, 2);
});

test("seeds that follow each other give streams without correlation, at once and one place on", () => {
  for (const seed of [0, 1, 7, 100]) {
    const [first, next] = [shares(seed), shares(seed + 1)];
    for (const shift of [0, 1]) {
      const together = first.map((share, i) => (share - 0.5) * ((next[i + shift] ?? 0.5) - 0.5));
      // Five standard deviations of a mean of 50 000 products of two uniform numbers.
      expect(Math.abs(mean(together))).toBeLessThan(5 / 12 / Math.sqrt(50_000));
    }
  }
});

test("the numbers of a seed stay what they are, so that a published ranking can be made again", () => {
  expect(Array.from(drawn(0, 4))).toEqual([3809008728, 1133695204, 53579671, 2891528803]);
  expect(Array.from(drawn(2026, 3))).toEqual([1436751614, 742089593, 1736781944]);
});
