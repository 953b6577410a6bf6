/** Steps that wait for each other. */
import fc from "fast-check";
import { stepLoops } from "../../../core/checklist/step-loops";

test("a plan that can be carried out has none", () => {
  expect(stepLoops([[], [0], [0, 1], [2], []])).toEqual([]);
});

test("the loop is told in the order of the work, without the steps that only hang on it", () => {
  // 3 after 1, 4 after 3, 1 after 4; 2 and 5 hang on it.
  expect(stepLoops([[], [4, 0], [1], [1], [3], [4]])).toEqual([[1, 3, 4]]);
});

test("two loops are both told, and a step that waits for itself is one", () => {
  expect(stepLoops([[1], [0], [2]])).toEqual([[0, 1], [2]]);
});

test("a step that is not in the list holds nothing up", () => {
  expect(stepLoops([[7], [-1]])).toEqual([]);
});

test("steps that only follow earlier ones never loop, and each loop that is told is one", () => {
  const followers = fc
    .integer({ min: 2, max: 8 })
    .chain((n) =>
      fc.array(fc.uniqueArray(fc.integer({ min: 0, max: n - 1 }), { maxLength: 3 }), { minLength: n, maxLength: n }),
    );
  fc.assert(
    fc.property(followers, (after) => {
      expect(stepLoops(after.map((before, step) => before.filter((other) => other < step)))).toEqual([]);
      for (const loop of stepLoops(after)) {
        loop.forEach((step, k) => {
          expect(after[step]).toContain(loop[(k + loop.length - 1) % loop.length]);
        });
      }
    }),
  );
});
