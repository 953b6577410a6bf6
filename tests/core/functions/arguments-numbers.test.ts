/** Numbers in a rectangle, a row or a single cell, and what is said about a cell that holds none. */
import { readMatrix, readNumber, readVector } from "../../../core/functions/arguments-numbers";
import type { NumberParameter, NumberRule } from "../../../core/functions/function-spec";
import { isRefusal } from "../../../core/functions/refusal";

const refused = (compute: () => unknown) => {
  try {
    return compute();
  } catch (thrown) {
    return isRefusal(thrown) && thrown.message;
  }
};
const FIGURES = { specialValues: true };

test("a number that is whole but for rounding is that number, and what is nearly nothing is not", () => {
  const read = (...cells: number[]) => [...readVector([cells], "gewichten").values];
  expect(read(5.000000000000001, 0.9999999999999999, 100 * 1.1)).toEqual([5, 1, 110]);
  expect(read(1e-13, -1e-13, 1 / 3, 2.00000001)).toEqual([1e-13, -1e-13, 1 / 3, 2.00000001]);
});

describe("a rectangle", () => {
  test("keeps its rows and columns; what lacks is missing, also where a row stops early", () => {
    expect(readMatrix([[1, "2,5", ""], [4]], "waarden")).toEqual({
      rows: 2,
      columns: 3,
      data: Float64Array.of(1, 2.5, Number.NaN, 4, Number.NaN, Number.NaN),
    });
  });

  test("takes the special values of public figures as missing where it is told to", () => {
    const row = [-99995, -99996, -99997, -99998, -99999, -100000, -99996.5];
    const missing = Number.NaN;
    expect([...readMatrix([row], "waarden", FIGURES).data]).toEqual([
      -99995,
      missing,
      missing,
      missing,
      missing,
      -100000,
      -99996.5,
    ]);
    expect([...readMatrix([row], "waarden").data]).toEqual(row);
  });

  test("refuses what is no number, with its cell", () => {
    expect(
      refused(() =>
        readMatrix(
          [
            [1, 2],
            [3, "veel"],
          ],
          "waarden",
        ),
      ),
    ).toMatch(/^In rij 2, kolom 2 van waarden staat "veel"/);
    expect(refused(() => readMatrix([[1, true]], "waarden"))).toMatch(/^In rij 1, kolom 2 van waarden staat WAAR/);
    expect(refused(() => readMatrix([[1], ["#DEEL/0!"]], "waarden"))).toMatch(
      /rij 2, kolom 1 van waarden staat de foutwaarde #DEEL\/0!/,
    );
    expect(refused(() => readMatrix([[new Date(0)]], "waarden"))).toMatch(/^In rij 1, kolom 1 van waarden/);
  });

  test("refuses a number without end, which a sheet shows as an error", () => {
    for (const value of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]) {
      expect(refused(() => readMatrix([[1, value]], "waarden"))).toMatch(
        /^In rij 1, kolom 2 van waarden staat de foutwaarde #NUM!/,
      );
    }
  });
});

test("a row or a column of numbers, with the cell where one is wrong", () => {
  expect([...readVector([[1, "", 3]], "gewichten").values]).toEqual([1, Number.NaN, 3]);
  expect([...readVector([[1], ["2"]], "gewichten").values]).toEqual([1, 2]);
  expect(refused(() => readVector([[1, 2, "x3"]], "gewichten"))).toMatch(/^In rij 1, kolom 3 van gewichten staat "x3"/);
  expect(refused(() => readVector([[1], ["x2"]], "gewichten"))).toMatch(/^In rij 2, kolom 1 van gewichten staat "x2"/);
  expect(refused(() => readVector([[1, 2]], "gewichten", { length: 3, per: "kolom van waarden" }))).toMatch(
    /kolom van waarden/,
  );
});

describe("a single number", () => {
  const single = (name: string, number: NumberRule): NumberParameter => ({
    name,
    shape: "value",
    optional: true,
    number,
  });
  const share = single("spreiding", { fallback: 0.5, min: 0, max: 1 });
  const draws = single("trekkingen", { fallback: 300, min: 100, max: 1000, whole: true });

  test("is its default where it is left out or missing", () => {
    for (const raw of [null, undefined, "", [[""]], "n.b."]) expect(readNumber(raw, share)).toBe(0.5);
    expect(readNumber(-99999, share, FIGURES)).toBe(0.5);
  });

  test("may be as small and as large as its bounds", () => {
    expect([readNumber(0, share), readNumber("1", share), readNumber([[0.25]], share)]).toEqual([0, 1, 0.25]);
    expect([readNumber(100, draws), readNumber(1000, draws)]).toEqual([100, 1000]);
  });

  test("outside its bounds is refused with them", () => {
    expect(refused(() => readNumber(1.1, share))).toBe(
      "Het argument spreiding is 1,1, maar moet van 0 tot en met 1 zijn.",
    );
    expect(refused(() => readNumber(-0.1, share))).toMatch(/is -0,1/);
    expect(refused(() => readNumber(100.5, draws))).toMatch(
      /is 100,5, maar moet een geheel getal van 100 tot en met 1.?000 zijn/,
    );
    expect(refused(() => readNumber(99, draws))).toMatch(/geheel getal/);
    expect(refused(() => readNumber("veel", share))).toMatch(/^Bij spreiding staat "veel"/);
  });
});
