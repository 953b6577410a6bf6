/** What to do first. */
import { quickestOrder } from "../../../core/checklist/quickest-order";

test("what blocks first, then the largest gain, equal gains in the order of the list; what is done is not there", () => {
  const answers = [0, 0.5, 1, Number.NaN, 0.5, 0, 0.5];
  const weights = [1, 3, 3, 3, 2, 2, 1];
  const blocks = [false, false, true, true, false, false, true];
  // Gains: 1, 1.5, -, -, 1, 2, 0.5 (blocks).
  expect(quickestOrder(answers, weights, blocks)).toEqual([6, 5, 1, 0, 4]);
});
