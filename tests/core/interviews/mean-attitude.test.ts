/** What conversations say about a wijk. */
import fc from "fast-check";
import { meanAttitudes } from "../../../core/interviews/mean-attitude";

const { NaN: missing } = Number;

test("each wijk has its own mean, number, lowest and highest", () => {
  const result = meanAttitudes([0, 1, 0, 1, 0], [2, -1, 1, 0, -2], [1, 1, 1, 3, 2], 2);
  expect(Array.from(result.mean)).toEqual([-0.25, -0.25]);
  expect(Array.from(result.count)).toEqual([3, 2]);
  expect(Array.from(result.lowest)).toEqual([-2, -1]);
  expect(Array.from(result.highest)).toEqual([2, 0]);
});

test("one conversation gives no figure, unless one is said to be enough", () => {
  expect(Array.from(meanAttitudes([0], [1], [1], 1).mean)).toEqual([missing]);
  expect(Array.from(meanAttitudes([0], [1], [1], 1, 1).mean)).toEqual([1]);
});

test("without a wijk, an attitude or a weight a conversation counts nowhere", () => {
  const result = meanAttitudes([0, 0, -1, 0, 0, 0], [1, 2, -2, missing, -2, -2], [1, 1, 1, 1, 0, missing], 1);
  expect(Array.from(result.mean)).toEqual([1.5]);
  expect(Array.from(result.count)).toEqual([2]);
});

test("a wijk that nobody talked about has no lowest and no highest", () => {
  const result = meanAttitudes([1], [2], [1], 2, 1);
  expect([result.mean[0], result.count[0], result.lowest[0], result.highest[0]]).toEqual([
    missing,
    0,
    missing,
    missing,
  ]);
});

test("a mean lies between its lowest and highest, and doubling all weights changes nothing", () => {
  const row = fc.record({
    attitude: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
    weight: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
      const attitude = rows.map((one) => one.attitude);
      const weight = rows.map((one) => one.weight / 10);
      const group = rows.map(() => 0);
      const { mean, lowest, highest } = meanAttitudes(group, attitude, weight, 1);
      expect((mean[0] ?? missing) >= (lowest[0] ?? missing)).toBe(true);
      expect((mean[0] ?? missing) <= (highest[0] ?? missing)).toBe(true);
      const double = meanAttitudes(
        group,
        attitude,
        weight.map((value) => 2 * value),
        1,
      );
      expect(double.mean[0]).toBe(mean[0]);
    }),
  );
});

test("weights too large to add up give no figure within the scale", () => {
  expect(meanAttitudes([0, 0], [1, 2], [1e308, 1e308], 1).mean[0]).toBe(Number.POSITIVE_INFINITY);
  expect(meanAttitudes([0, 0], [0.1, 0.1], [1e308, 1e308], 1).mean[0]).toBe(Number.POSITIVE_INFINITY);
});
