/** Agreement between readers: the published reliability data, and the definition written out. */
import fc from "fast-check";
import { krippendorffAlpha } from "../../../core/interviews/krippendorff-alpha";
import { matrixOf } from "../matrix-of";

/** Four observers, twelve units, a dot is missing (Krippendorff, Computing Krippendorff's Alpha-Reliability). */
const OBSERVERS = ["1233214 12...", "123322412 5.3", ".33323422 51.", "123324412 51."].map((row) =>
  row.replace(" ", ""),
);
const PUBLISHED = Array.from({ length: 12 }, (_, unit) =>
  OBSERVERS.map((observer) => (observer[unit] === "." ? null : Number(observer[unit]))),
);

const alphaOf = (rows: (number | null)[][]) => {
  const result = krippendorffAlpha(matrixOf(rows));
  return result.kind === "alpha" ? result.alpha : result.kind;
};

test("the reliability data of four observers and twelve units: 0.743", () => {
  expect(krippendorffAlpha(matrixOf(PUBLISHED))).toEqual({
    kind: "alpha",
    alpha: expect.closeTo(0.743, 3),
    compared: 11,
  });
});

test("full agreement on more than one code is 1", () => {
  expect(
    alphaOf([
      [1, 1],
      [2, 2],
      [2, 2],
    ]),
  ).toBe(1);
});

test("two readers who never agree are below chance", () => {
  // n_1 = n_2 = 2, o_12 + o_21 = 4, so 1 - 3 * 4/8.
  expect(
    alphaOf([
      [1, 2],
      [2, 1],
    ]),
  ).toBe(-0.5);
});

test("a statement with one code counts nowhere", () => {
  expect(
    alphaOf([
      [1, 2, null],
      [2, 1, null],
      [null, 3, null],
      [null, null, null],
    ]),
  ).toBe(-0.5);
});

test("nothing to compare, and everybody always the same code, are told apart: neither is agreement of 1", () => {
  expect(
    alphaOf([
      [1, null],
      [null, 2],
    ]),
  ).toBe("nothingToCompare");
  expect(
    alphaOf([
      [3, 3],
      [3, 3],
      [1, null],
    ]),
  ).toBe("oneCode");
});

const cells = fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 3 })), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 8,
});

/** Every ordered pair of codes in a statement, one by one. */
function naive(rows: (number | null)[][]): number {
  const units = rows.map((row) => row.filter((code) => code !== null)).filter((codes) => codes.length > 1);
  const all = units.flat();
  let observed = 0;
  for (const codes of units) {
    codes.forEach((one, i) => {
      codes.forEach((other, j) => {
        if (i !== j && one !== other) observed += 1 / (codes.length - 1);
      });
    });
  }
  const expected = all.reduce((sum, one) => sum + all.filter((other) => other !== one).length, 0);
  return 1 - ((all.length - 1) * observed) / expected;
}

test("pair by pair gives the same", () => {
  fc.assert(
    fc.property(cells, (rows) => {
      const alpha = alphaOf(rows);
      if (typeof alpha === "number") expect(alpha).toBeCloseTo(naive(rows), 10);
      else expect(naive(rows)).toBeNaN();
    }),
  );
});

test("neither the order of statements and readers nor the names of the codes matter", () => {
  fc.assert(
    fc.property(cells, (rows) => {
      const turned = rows.map((row) => row.map((code) => code && 10 - code).reverse()).reverse();
      const [one, other] = [alphaOf(rows), alphaOf(turned)];
      expect(other).toEqual(typeof one === "number" ? expect.closeTo(one, 10) : one);
    }),
  );
});
