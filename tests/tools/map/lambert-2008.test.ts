/** The projection, on what is known of it. */
import { lambert2008 } from "../../../tools/map/lambert-2008";

test("the origin of the projection has the coordinates that its definition gives it", () => {
  const [x, y] = lambert2008(4 + 21 / 60 + 33.177 / 3600, 50 + 47 / 60 + 52.134 / 3600);
  expect(x).toBeCloseTo(649_328, 6);
  expect(y).toBeCloseTo(665_262, 6);
});

test("a minute of latitude is a nautical mile, and one of longitude shorter by the cosine of the latitude", () => {
  const here = lambert2008(5, 51);
  const length = ([x, y]: [number, number]) => Math.hypot(x - here[0], y - here[1]);
  expect(length(lambert2008(5, 51 + 1 / 60))).toBeCloseTo(1854, -1);
  expect(length(lambert2008(5 + 1 / 60, 51))).toBeCloseTo(1169, -1);
});
