/** One set of weights for a group. */
import { groupWeights } from "../../../core/decision/group-weights";
import { matrixOf } from "../matrix-of";

test("geometric mean of two people, by hand", () => {
  // Roots of 0.5 * 0.2 and 0.5 * 0.8: 0.3162 and 0.6325, so one to two.
  const weights = groupWeights(
    matrixOf([
      [0.5, 0.5],
      [0.2, 0.8],
    ]),
    "geometric",
  );
  expect(Array.from(weights ?? [])).toEqual([expect.closeTo(1 / 3, 12), expect.closeTo(2 / 3, 12)]);
});

test("the median is not moved by one person far off", () => {
  const weights = groupWeights(
    matrixOf([
      [0.5, 0.5],
      [0.6, 0.4],
      [0, 1],
    ]),
    "median",
  );
  expect(Array.from(weights ?? [])).toEqual([0.5, 0.5]);
  const even = groupWeights(
    matrixOf([
      [0.2, 0.8],
      [0.4, 0.6],
    ]),
    "median",
  );
  expect(Array.from(even ?? [])).toEqual([expect.closeTo(0.3, 12), expect.closeTo(0.7, 12)]);
});

test("somebody's zero is everybody's zero in a geometric mean, and nothing may be left", () => {
  expect(
    Array.from(
      groupWeights(
        matrixOf([
          [0, 1],
          [0.5, 0.5],
        ]),
        "geometric",
      ) ?? [],
    ),
  ).toEqual([0, 1]);
  expect(
    groupWeights(
      matrixOf([
        [0, 1],
        [1, 0],
      ]),
      "geometric",
    ),
  ).toBeUndefined();
});

test("one person's weights stay what they are", () => {
  expect(Array.from(groupWeights(matrixOf([[0.25, 0.75]]), "median") ?? [])).toEqual([0.25, 0.75]);
});
