/** Values, weights, directions and scale as the selection functions share them. */
import { readDirections, readPoints, readWeights } from "../../../core/functions/arguments-criteria";
import { isRefusal } from "../../../core/functions/refusal";

const refused = (compute: () => unknown) => {
  try {
    return compute();
  } catch (thrown) {
    return isRefusal(thrown) && thrown.message;
  }
};

test.each<[number, unknown[]]>([
  [1, ["hoog", "HOOG", "max", "+", 1, "1"]],
  [-1, ["laag", "min", "-", "–", "—", "−", -1, "-1"]],
  [0, ["", null, "n.b."]],
])("a direction is %p for each way to write it", (direction, cells) => {
  for (const cell of cells) expect([cell, ...readDirections([["hoog", cell]], 2)]).toEqual([cell, 1, direction]);
});

test("a single mark is a direction, and a single empty cell leaves all open", () => {
  expect([...readDirections("-", 1)]).toEqual([-1]);
  expect([...readDirections("", 3)]).toEqual([0, 0, 0]);
  expect(refused(() => readDirections([["hoog"]], 2))).toMatch(/kolom van waarden/);
});

test("weights are shares of one, of zero or more, and not all zero", () => {
  expect([...readWeights([[3, 1, 0]], 3)]).toEqual([0.75, 0.25, 0]);
  expect(refused(() => readWeights([[1, ""]], 2))).toMatch(/^In rij 1, kolom 2 van gewichten/);
  expect(refused(() => readWeights([[1, -2]], 2))).toMatch(/^In rij 1, kolom 2 van gewichten staat -2/);
  expect(refused(() => readWeights([[0, 0]], 2))).toMatch(/gewichten/);
  expect(refused(() => readWeights([[1, 2]], 3))).toMatch(/kolom van waarden/);
});

test("points are as many as are given, where their number is free", () => {
  expect([...readPoints([[20], [80], [0]], "invoer")]).toEqual([20, 80, 0]);
  expect(refused(() => readPoints([[20], [-99999]], "invoer"))).toMatch(/^In rij 2, kolom 1 van invoer/);
});
