/** Which stakeholder is worth the most work. */
import fc from "fast-check";
import { priorityOf } from "../../../core/stakeholders/priority";

test("much influence, much at stake, and the whole way to go is 100", () => {
  expect(priorityOf(5, 5, -2, 2)).toEqual({ influence: 1, interest: 1, gap: 1, priority: 100 });
});

test("without influence there is nothing to win, whatever is at stake", () => {
  expect(priorityOf(1, 5, -2, 2).priority).toBe(0);
});

test("the network operator: influence 5, interest 3, waits, wanted as partner", () => {
  // I = 1, B = 0.5, K = 0.5
  expect(priorityOf(5, 3, 0, 2)).toEqual({ influence: 1, interest: 0.5, gap: 0.5, priority: 50 });
});

test("a position that nobody estimated is 0, and a follower is hoped for", () => {
  expect(priorityOf(5, 1, Number.NaN, Number.NaN)).toEqual(priorityOf(5, 1, 0, 1));
});

test("without a wanted position nobody has to step down from where they are", () => {
  expect(priorityOf(4, 4, 2, Number.NaN).gap).toBe(0);
  expect(priorityOf(4, 4, -1, Number.NaN).gap).toBe(0.5);
});

test("a wanted position below today's is no gap", () => {
  expect(priorityOf(4, 4, 2, -2).gap).toBe(0);
});

test.each([
  [Number.NaN, 3],
  [3, Number.NaN],
])("influence %p and interest %p: no figure", (influence, interest) => {
  expect(priorityOf(influence, interest, 1, 2).priority).toBeNaN();
});

test("more influence or more at stake never lowers the priority", () => {
  const scale = fc.integer({ min: 1, max: 5 });
  const position = fc.integer({ min: -2, max: 2 });
  fc.assert(
    fc.property(scale, scale, position, position, (influence, interest, now, wanted) => {
      const { priority } = priorityOf(influence, interest, now, wanted);
      expect(priority).toBeGreaterThanOrEqual(0);
      expect(priority).toBeLessThanOrEqual(100);
      if (influence < 5) expect(priorityOf(influence + 1, interest, now, wanted).priority >= priority).toBe(true);
      if (interest < 5) expect(priorityOf(influence, interest + 1, now, wanted).priority >= priority).toBe(true);
    }),
  );
});
