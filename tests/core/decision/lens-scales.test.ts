/** Attitude and support on the scale of the figures. */
import { attitudeShare, supportShare } from "../../../core/decision/lens-scales";

test("from against to in favour, both run from 0 to 1 with neutral in the middle", () => {
  expect([-2, 0, 1, 2].map(attitudeShare)).toEqual([0, 0.5, 0.75, 1]);
  expect([-1, 0, 0.5, 1].map(supportShare)).toEqual([0, 0.5, 0.75, 1]);
});
