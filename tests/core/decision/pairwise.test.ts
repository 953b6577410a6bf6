/** Weights from comparisons two by two (Saaty 1980), and how consistent those are. */
import {
  consistencyRatio,
  geometricWeights,
  isDay,
  MOST_COMPARED,
  principalVector,
  worstJudgement,
} from "../../../core/decision/pairwise";
import { matrixOf } from "../matrix-of";

const close = (numbers: number[], digits = 9) => numbers.map((number) => expect.closeTo(number, digits));

const CONSISTENT = matrixOf([
  [1, 2, 4],
  [1 / 2, 1, 2],
  [1 / 4, 1 / 2, 1],
]);
/** Three criteria as every handbook has them: 0.637, 0.258, 0.105, and CR 0.033. */
const HANDBOOK = matrixOf([
  [1, 3, 5],
  [1 / 3, 1, 3],
  [1 / 5, 1 / 3, 1],
]);

test("comparisons that agree give their own proportions both ways, and a ratio of nothing", () => {
  expect(Array.from(principalVector(CONSISTENT).weights)).toEqual(close([4 / 7, 2 / 7, 1 / 7]));
  expect(principalVector(CONSISTENT).lambdaMax).toBeCloseTo(3, 9);
  expect(Array.from(geometricWeights(CONSISTENT))).toEqual(close([4 / 7, 2 / 7, 1 / 7]));
  expect(consistencyRatio(CONSISTENT)).toBeCloseTo(0, 9);
  expect(consistencyRatio(CONSISTENT)).toBeGreaterThanOrEqual(0);
});

test("the handbook: 0.637, 0.258, 0.105, eigenvalue 3.0385, consistency ratio 0.033", () => {
  const { weights, lambdaMax } = principalVector(HANDBOOK);
  expect(Array.from(weights)).toEqual(close([0.637, 0.2583, 0.1047], 4));
  expect(lambdaMax).toBeCloseTo(3.0385, 4);
  expect(consistencyRatio(HANDBOOK)).toBeCloseTo(0.0385 / 2 / 0.58, 3);
  // The geometric mean of a row is the same for three criteria.
  expect(Array.from(geometricWeights(HANDBOOK))).toEqual(close([0.637, 0.2583, 0.1047], 4));
});

test("one or two criteria are always consistent; there is a random index for fifteen at most", () => {
  expect(consistencyRatio(matrixOf([[1]]))).toBe(0);
  expect(
    consistencyRatio(
      matrixOf([
        [1, 9],
        [1 / 9, 1],
      ]),
    ),
  ).toBe(0);
  expect(MOST_COMPARED).toBe(15);
});

test("the judgement that differs most from all the others is named, with what they imply", () => {
  // Weights 4, 2, 1, 1 all through, but for the last pair: 1 where 9 was given.
  const worst = worstJudgement(
    matrixOf([
      [1, 2, 4, 4],
      [1 / 2, 1, 2, 2],
      [1 / 4, 1 / 2, 1, 9],
      [1 / 4, 1 / 2, 1 / 9, 1],
    ]),
  );
  expect(worst).toMatchObject({ row: 2, column: 3, given: 9 });
  expect(worst?.implied).toBeGreaterThan(1);
  expect(worst?.implied).toBeLessThan(9);
  // The other way round it is the same pair.
  const turned = worstJudgement(
    matrixOf([
      [1, 1 / 9, 2],
      [9, 1, 2],
      [1 / 2, 1 / 2, 1],
    ]),
  );
  expect(turned).toMatchObject({ row: 0, column: 1, given: 1 / 9 });
  expect(worstJudgement(matrixOf([[1]]))).toBeUndefined();
});

test("a comparison that is a day of this century is what a spreadsheet makes of 1/3", () => {
  expect([36_525, 36_526, 46_000, 73_050, 73_051, 46_000.5, 9].map(isDay)).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("of judgements that differ as much the first one is named", () => {
  const equal = matrixOf([
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
  ]);
  expect(worstJudgement(equal)).toMatchObject({ row: 0, column: 1, given: 1 });
});

test("a judgement that is large because the weights lie far apart is not the odd one", () => {
  // Each is three times the next one, but for the last pair, which is the other way round.
  const matrix = matrixOf([
    [1, 3, 9, 27],
    [1 / 3, 1, 3, 9],
    [1 / 9, 1 / 3, 1, 1 / 3],
    [1 / 27, 1 / 9, 3, 1],
  ]);
  expect(worstJudgement(matrix)).toMatchObject({ row: 2, column: 3, given: 1 / 3 });
});
