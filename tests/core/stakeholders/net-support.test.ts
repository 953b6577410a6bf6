/** The force field of everybody, and of one wijk. */
import fc from "fast-check";
import { netSupport } from "../../../core/stakeholders/net-support";

test("the figure that the plain formulas give: -5 of 38", () => {
  // Influence 5, 4, 3, 4, 3 (sum 19): -10 + 4 - 3 + 4 + 0 = -5.
  expect(netSupport([5, 4, 3, 4, 3], [-2, 1, -1, 1, 0])).toEqual({ support: -5 / 38, count: 5 });
});

test("a row without influence or position counts nowhere, not even below the line", () => {
  const { NaN: missing } = Number;
  expect(netSupport([5, missing, 3, 4], [2, 2, missing, -2])).toEqual(netSupport([5, 4], [2, -2]));
});

test("of one wijk: its rows and those of the whole municipality", () => {
  const wijk = ["Kolderbos", "", "Termien"];
  const inKolderbos = (row: number) => wijk[row] === "Kolderbos" || wijk[row] === "";
  expect(netSupport([4, 2, 5], [2, -1, -2], inKolderbos)).toEqual({ support: (8 - 2) / 12, count: 2 });
});

test("nobody counts: no figure", () => {
  expect(netSupport([5], [Number.NaN])).toEqual({ support: Number.NaN, count: 0 });
});

test("everybody in favour is 1, everybody against is -1", () => {
  const influence = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(influence, (given) => {
      expect(
        netSupport(
          given,
          given.map(() => 2),
        ).support,
      ).toBe(1);
      expect(
        netSupport(
          given,
          given.map(() => -2),
        ).support,
      ).toBe(-1);
    }),
  );
});
