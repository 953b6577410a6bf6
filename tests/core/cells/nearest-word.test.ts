/** A slip of the pen is recognised for what was meant; what resembles nothing is left alone. */
import { nearestWord } from "../../../core/cells/nearest-word";

test("the nearest word is meant, not the first that is near enough", () => {
  expect(nearestWord(["kolderbas", "kolderbos"], "Kolderbros")).toBe("kolderbos");
  expect(nearestWord(["Kolderbos", "Winterslag"], "kolder bos")).toBe("Kolderbos");
});

test("case, accents and spaces around are no slips", () => {
  expect(nearestWord(["Eén wijk"], "  EEN WIJK ")).toBe("Eén wijk");
});

test("in a short word two letters are too many", () => {
  expect(nearestWord(["West"], "Oost")).toBeUndefined();
  expect(nearestWord(["West"], "Wets")).toBe("West");
});

test("what resembles nothing, and an empty list, give nothing", () => {
  expect(nearestWord(["Kolderbos"], "Winterslag")).toBeUndefined();
  expect(nearestWord([], "Kolderbos")).toBeUndefined();
});
