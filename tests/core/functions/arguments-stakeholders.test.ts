/** Ratings, positions and names of stakeholders in cells. */
import {
  influenceParameter,
  readNames,
  readOptionalPositions,
  readPositions,
  readRatings,
} from "../../../core/functions/arguments-stakeholders";
import { isRefusal } from "../../../core/functions/refusal";

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);
const refused = (compute: () => unknown) => {
  try {
    return compute();
  } catch (thrown) {
    return isRefusal(thrown) && thrown.message;
  }
};

describe("a rating", () => {
  test("is from 1 to 5, or missing", () => {
    expect([...readRatings(down(1, 5, "", "2,5"), influenceParameter.name)]).toEqual([1, 5, Number.NaN, 2.5]);
  });

  test.each([0.9, 5.1, 0, -1])("of %p is refused with its cell", (rating) => {
    const shown = String(rating).replace(".", ",");
    expect(refused(() => readRatings(down(3, rating), "invloed"))).toMatch(
      new RegExp(`^In rij 2, kolom 1 van invloed staat ${shown}.*1.*5`),
    );
  });

  test("is given for each of as many as there are", () => {
    expect(refused(() => readRatings(down(1, 2), "belang", { length: 3, per: "cel van invloed" }))).toMatch(
      /cel van invloed/,
    );
  });
});

describe("a position", () => {
  const positions = (...cells: unknown[]) => [
    ...readPositions(down(...cells), "positie", cells.length, "cel van invloed"),
  ];

  test("is a word or a number from -2 to 2, or missing", () => {
    expect(positions("tegenstander", "vermijder", "Afwachter", "volger", "PARTNER")).toEqual([-2, -1, 0, 1, 2]);
    expect(positions(-2, 2, "1", "", 0.5)).toEqual([-2, 2, 1, Number.NaN, 0.5]);
  });

  test("may be left out for all, and then all are missing", () => {
    expect([...readOptionalPositions("", "positie", 2, "cel van invloed")]).toEqual([Number.NaN, Number.NaN]);
    expect([...readOptionalPositions(down(1, "volger"), "positie", 2, "cel van invloed")]).toEqual([1, 1]);
  });

  test("out of reach or unknown is refused with its cell", () => {
    expect(refused(() => positions(0, 2.1))).toMatch(/^In rij 2, kolom 1 van positie staat 2,1.*-2.*2/);
    expect(refused(() => positions(-2.1))).toMatch(/^In rij 1, kolom 1 van positie staat -2,1/);
    expect(refused(() => positions("vriend"))).toMatch(
      /^In rij 1, kolom 1 van positie staat "vriend".*tegenstander, vermijder/,
    );
    expect(refused(() => positions("#N/B"))).toMatch(/foutwaarde/);
    expect(refused(() => positions(true))).toMatch(/^In rij 1, kolom 1 van positie staat WAAR/);
  });
});

test("names are the same without regard to case, accents and blanks; a number is no text", () => {
  const [first, second, number, none] = readNames(down(" Gentbrugge ", "GENTBRÜGGE", 7, ""), "wijken");
  expect(first).toBe(second);
  expect(number).not.toBe(first);
  expect(none).toBeUndefined();
  expect(refused(() => readNames(down("x", true), "wijken"))).toMatch(/^In rij 2, kolom 1 van wijken staat WAAR/);
  expect(refused(() => readNames(down("#N/B"), "wijken"))).toMatch(/foutwaarde/);
});
