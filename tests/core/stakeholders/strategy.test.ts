/** The four fields of Mendelow 1981. */
import { needsConvincing, strategyInWords, strategyOf } from "../../../core/stakeholders/strategy";

test.each([
  [5, 5, "manageClosely"],
  [4, 2, "keepSatisfied"],
  [1, 4, "keepInformed"],
  [2, 2, "monitor"],
])("influence %p and interest %p: %s", (influence, interest, strategy) => {
  expect(strategyOf(influence, interest)).toBe(strategy);
});

test("exactly in the middle is high on neither axis, just above it is high", () => {
  expect(strategyOf(3, 3)).toBe("monitor");
  expect(strategyOf(3, 5)).toBe("keepInformed");
  expect(strategyOf(5, 3)).toBe("keepSatisfied");
  expect(strategyOf(3.1, 3.1)).toBe("manageClosely");
});

test("where influence or interest is missing there is no strategy", () => {
  expect(strategyOf(Number.NaN, 5)).toBeUndefined();
  expect(strategyOf(5, Number.NaN)).toBeUndefined();
});

test("only who is against it has to be convinced", () => {
  expect([-2, -0.5, 0, 2, Number.NaN].map(needsConvincing)).toEqual([true, true, false, false, false]);
});

test("in words, with convincing added for who is against it", () => {
  expect(strategyInWords("manageClosely", 0)).toBe("nauw betrekken");
  expect(strategyInWords("keepSatisfied", Number.NaN)).toBe("tevreden houden");
  expect(strategyInWords("keepInformed", -1)).toBe("informeren - overtuigen");
  expect(strategyInWords("monitor", -2)).toBe("opvolgen - overtuigen");
});
