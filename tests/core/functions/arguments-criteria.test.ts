/** Values, weights, directions and scale as the selection functions share them. */
import {
  readDecision,
  readDirections,
  readFigures,
  readPoints,
  readScale,
  readWeights,
  refuseGap,
} from "../../../core/functions/arguments-criteria";
import { isRefusal } from "../../../core/functions/refusal";

const refused = (compute: () => unknown) => {
  try {
    return compute();
  } catch (thrown) {
    return isRefusal(thrown) && thrown.message;
  }
};

const refusalOf = (compute: () => unknown) => {
  try {
    return compute();
  } catch (thrown) {
    return isRefusal(thrown) && thrown.refusal;
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

describe("directions and scale", () => {
  const values = readFigures([
    [10, 300],
    [20, 100],
  ]);
  const scaleOf = (directions: unknown, scale: unknown) => {
    const { directions: resolved, scale: ends } = readScale(values, directions, scale);
    return { directions: [...resolved], worst: [...ends.worst], best: [...ends.best], fixed: ends.fixed };
  };

  test("left out, higher is better and the scale runs from the lowest to the highest wijk", () => {
    const free = { directions: [1, 1], worst: [10, 100], best: [20, 300], fixed: false };
    expect(scaleOf("", "")).toEqual(free);
    expect(scaleOf([["hoog", "laag"]], "")).toEqual({
      ...free,
      directions: [1, -1],
      worst: [10, 300],
      best: [20, 100],
    });
  });

  test("the first row of the scale is the worst value of each column, the second the best", () => {
    const scale = [
      [0, 400],
      [50, 0],
    ];
    expect(scaleOf("", scale)).toEqual({ directions: [1, -1], worst: [0, 400], best: [50, 0], fixed: true });
  });

  test.each([
    ["one row", [[0, 400]], /heeft 1 rij en 2 kolommen.*en 2 kolommen: één per kolom van waarden/],
    [
      "three rows",
      [
        [0, 400],
        [1, 1],
        [50, 0],
      ],
      /heeft 3 rijen en 2 kolommen/,
    ],
    ["one column", [[0], [50]], /heeft 2 rijen en 1 kolom\. /],
  ])("a scale of another size is refused with its size: %s", (_, scale, sentence) => {
    expect(refused(() => scaleOf("", scale))).toMatch(sentence);
  });

  test.each<[string, unknown, RegExp]>([
    [
      "hoog",
      [
        [0, 400],
        [50, 0],
      ],
      /^Kolom 2: de richting is hoog,.*beste waarde \(0\) onder de slechtste \(400\)/,
    ],
    [
      "laag",
      [
        [0, 0],
        [50, 400],
      ],
      /^Kolom 2: de richting is laag,.*beste waarde \(400\) boven de slechtste \(0\)/,
    ],
    [
      "hoog",
      [
        [0, ""],
        [50, 50],
      ],
      /^Kolom 2: hoger is beter, maar de beste waarde \(50\) ligt onder de slechtste \(100\)/,
    ],
    [
      "laag",
      [
        [0, ""],
        [50, 900],
      ],
      /^Kolom 2: lager is beter, maar de beste waarde \(900\) ligt boven de slechtste \(300\)/,
    ],
  ])("a scale against its direction is refused, and told with both values: %s %j", (direction, scale, sentence) => {
    expect(refused(() => scaleOf([["hoog", direction]], scale))).toMatch(sentence);
  });
});

test("figures, weights, directions and scale make one question", () => {
  const decision = readDecision(
    [
      [10, 300],
      [20, -99999],
    ],
    [[1, 3]],
    [["hoog", "laag"]],
    "",
  );
  expect([...decision.values.data]).toEqual([10, 300, 20, Number.NaN]);
  expect([...decision.weights]).toEqual([0.25, 0.75]);
  expect([...decision.directions]).toEqual([1, -1]);
});

test("without figures there is no answer yet, and nothing is called wrong", () => {
  const asked = () => readDecision("", [[1]], "", "");
  expect(refused(asked)).toBe("Het bereik waarden is leeg. Kies het bereik met de cijfers van de wijken.");
  expect(refusalOf(asked)).toBe("notAvailable");
});

test("a missing value is pointed at by its row and column", () => {
  const gap = { row: 1, column: 2 };
  expect(refused(() => refuseGap(gap))).toMatch(/rij 2, kolom 3 van waarden/);
  expect(refused(() => refuseGap(gap, "cijfers"))).toMatch(/rij 2, kolom 3 van cijfers/);
});
