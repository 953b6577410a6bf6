/** The compromise conditions of VIKOR, by hand. */
import { vikorCompromise } from "../../../core/decision/vikor-compromise";

const vikor = (q: number[], s: number[], r: number[]) => ({
  groupRegret: Float64Array.from(s),
  largestRegret: Float64Array.from(r),
  compromise: Float64Array.from(q),
  scores: Float64Array.from(q, (value) => 100 * (1 - value)),
});

test("the mountain climber (Opricovic & Tzeng 2004): the second lies a whole Q behind, and the first is best by S and R", () => {
  expect(vikorCompromise(vikor([1, 0, 1], [0.5, 0.375, 0.5], [0.5, 0.25, 0.5]))).toEqual({
    best: 1,
    advantage: 1,
    required: 0.5,
    acceptableAdvantage: true,
    acceptableStability: true,
    compromise: [1],
  });
});

test("enough advantage but not first by S or R: the first two are the compromise", () => {
  const answer = vikorCompromise(vikor([0, 0.6, 0.9], [0.4, 0.3, 0.9], [0.3, 0.4, 0.2]));
  expect(answer).toMatchObject({ acceptableAdvantage: true, acceptableStability: false, compromise: [0, 1] });
});

test("too little advantage: all that lie less than 1/(n - 1) behind", () => {
  const answer = vikorCompromise(vikor([0.1, 0, 0.2, 0.9, 0.24], [2, 1, 3, 4, 5], [2, 1, 3, 4, 5]));
  expect(answer).toMatchObject({ best: 1, required: 0.25, acceptableAdvantage: false, compromise: [1, 0, 2, 4] });
});

test("an advantage of exactly 1/(n - 1) is enough", () => {
  expect(vikorCompromise(vikor([0, 0.5, 1], [1, 2, 3], [1, 2, 3])).compromise).toEqual([0]);
});

test("a single candidate is its own compromise", () => {
  expect(vikorCompromise(vikor([0], [0], [0])).compromise).toEqual([0]);
});

test("the advantage is counted from the best, also where that is not 0", () => {
  const answer = vikorCompromise(vikor([0.25, 0.5, 1], [1, 2, 3], [1, 2, 3]));
  expect(answer).toMatchObject({ advantage: 0.25, required: 0.5, acceptableAdvantage: false, compromise: [0, 1] });
});

test("to be the best by S or by R is enough to stand alone", () => {
  const q = [0, 0.6, 0.9];
  expect(vikorCompromise(vikor(q, [0.1, 0.3, 0.9], [0.3, 0.4, 0.2])).compromise).toEqual([0]);
  expect(vikorCompromise(vikor(q, [0.4, 0.3, 0.9], [0.1, 0.4, 0.2])).compromise).toEqual([0]);
});
