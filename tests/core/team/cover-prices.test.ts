/** Prices that bound from below what a team must take: never too high, and as sharp as the covers allow. */
import fc from "fast-check";
import { coverPrices, type PriceQuestion } from "../../../core/team/cover-prices";
import type { TeamProblem } from "../../../core/team/team-problem";
import { affineSpace, steiner45 } from "./team-cases";

const UNIT = 2 ** 30;

/** What any team takes at least, at these prices; of so many people where `places` says so. */
function boundOf(question: PriceQuestion): number {
  const { expertise, place } = coverPrices(question);
  const needed = Array.from(question.need).reduce((sum, need, k) => sum + need * (expertise[k] ?? 0), 0);
  return needed - (question.places ?? 0) * place;
}

/** Of the people what their expertises are priced at, beyond what they take and a place. */
function overcharged(question: PriceQuestion): number[] {
  const { expertise, place } = coverPrices(question);
  return question.covers.map((list, person) => {
    const priced = Array.from(list).reduce((sum, k) => sum + (expertise[k] ?? Number.NaN), 0);
    return priced - (question.takes[person] ?? 0) - place;
  });
}

function coversOf({ people, holders }: TeamProblem): number[][] {
  return Array.from({ length: people }, (_, person) =>
    holders.flatMap((who, expertise) => (who.includes(person) ? [expertise] : [])),
  );
}

test.each([
  // Each person covers 4 of the 12 lines, each line has three: nobody's expertises may be more than 1, so 12 / 4.
  ["AG(2,3)", affineSpace(2), 3],
  ["AG(3,3)", affineSpace(3), 9],
  ["the Steiner system of 45", steiner45(), 15],
])("%s: where everybody covers as much, the bound is the expertises over what one covers", (_, problem, people) => {
  const covers = coversOf(problem);
  const need = problem.required;
  const takes = covers.map(() => UNIT);
  expect(boundOf({ covers, need, takes }) / UNIT).toBeCloseTo(people, 6);
});

test("an expertise costs no more than the cheapest person who covers it, and who needs three pays three times", () => {
  const question = { covers: [[0], [0], [1]], need: [3, 1], takes: [7, 5, 11] };
  expect(coverPrices(question)).toEqual({ expertise: Float64Array.of(5, 11), place: 0 });
  expect(boundOf(question)).toBe(26);
});

test("who takes nothing makes all that they cover free", () => {
  expect(boundOf({ covers: [[0, 1], [1, 2], [2]], need: [1, 1, 1], takes: [0, 8, 9] })).toBe(8);
});

test("where the team has one place, two cheap people of one expertise each do not count: the bound is who covers both", () => {
  const question = { covers: [[0], [1], [0, 1]], need: [1, 1], takes: [1000, 1000, 10_000] };
  expect(boundOf(question)).toBe(2000);
  expect(boundOf({ ...question, places: 2 })).toBe(2000);
  expect(boundOf({ ...question, places: 1 })).toBeCloseTo(10_000, -1);
});

/** People who each cover neighbouring expertises: then the bound is what the cheapest team takes. */
const neighbours = fc.integer({ min: 1, max: 6 }).chain((expertises) =>
  fc.array(
    fc
      .record({
        from: fc.integer({ min: 0, max: expertises - 1 }),
        to: fc.integer({ min: 0, max: expertises - 1 }),
        cost: fc.integer({ min: 0, max: 30 }),
      })
      .map(({ from, to, cost }) => ({
        list: Array.from({ length: expertises }, (_, k) => k).filter(
          (k) => k >= Math.min(from, to) && k <= Math.max(from, to),
        ),
        cost,
      })),
    { minLength: 1, maxLength: 8 },
  ),
);

/** The least that a team of at most so many people takes; Infinity where none covers all that anybody covers. */
function cheapest(people: readonly { list: readonly number[]; cost: number }[], most: number): number {
  const wanted = new Set(people.flatMap(({ list }) => list));
  let least = Number.POSITIVE_INFINITY;
  for (let mask = 0; mask < 2 ** people.length; mask++) {
    const team = people.filter((_, i) => (mask >> i) & 1);
    const covered = new Set(team.flatMap(({ list }) => list));
    if (team.length > most || covered.size < wanted.size) continue;
    least = Math.min(
      least,
      team.reduce((sum, { cost }) => sum + cost, 0),
    );
  }
  return least;
}

function questionOf(people: readonly { list: readonly number[]; cost: number }[], places?: number): PriceQuestion {
  const expertises = [...new Set(people.flatMap(({ list }) => list))].sort((a, b) => a - b);
  return {
    covers: people.map(({ list }) => list.map((k) => expertises.indexOf(k))),
    need: expertises.map(() => 1),
    takes: people.map(({ cost }) => cost * UNIT),
    ...(places !== undefined && { places }),
  };
}

test("prices are whole, nobody's expertises come to more than what they take, and no team takes less than the bound", () => {
  fc.assert(
    fc.property(neighbours, fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }), (people, places) => {
      const question = questionOf(people, places);
      const { expertise, place } = coverPrices(question);
      expect([...expertise, place].every((price) => Number.isInteger(price) && price >= 0)).toBe(true);
      expect(Math.max(...overcharged(question))).toBeLessThanOrEqual(0);
      const least = cheapest(people, places ?? people.length);
      if (least < Number.POSITIVE_INFINITY) expect(boundOf(question)).toBeLessThanOrEqual(least * UNIT);
    }),
    { numRuns: 300 },
  );
});

test("for neighbouring expertises the bound is what the cheapest team takes, to the last digits", () => {
  fc.assert(
    fc.property(neighbours, (people) => {
      expect(boundOf(questionOf(people)) / UNIT).toBeCloseTo(cheapest(people, people.length), 6);
    }),
    { numRuns: 300 },
  );
});

test("prices are rounded down: three who each cover two of three expertises, for three each, make each of them cost one", () => {
  const question = {
    covers: [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
    need: [1, 1, 1],
    takes: [3, 3, 3],
  };
  expect(coverPrices(question)).toEqual({ expertise: Float64Array.of(1, 1, 1), place: 0 });
});

test("with a number of places the bound is the best that any price of a place can give", () => {
  fc.assert(
    fc.property(neighbours, fc.integer({ min: 1, max: 6 }), (people, places) => {
      fc.pre(cheapest(people, places) < Number.POSITIVE_INFINITY);
      const question = questionOf(people);
      // A place that costs so much more is the same as people who each take so much more.
      const atPrice = (place: number) =>
        boundOf({ ...question, takes: Array.from(question.takes, (one) => one + Math.round(place * UNIT)) }) / UNIT -
        places * place;
      // The bound rises with the price and then falls: what is between the thirds is kept.
      let [low, high] = [0, 400];
      for (let step = 0; step < 60; step++) {
        const third = (high - low) / 3;
        if (atPrice(low + third) < atPrice(high - third)) low += third;
        else high -= third;
      }
      expect(boundOf(questionOf(people, places)) / UNIT).toBeCloseTo(atPrice(low), 4);
    }),
    { numRuns: 150 },
  );
});

test("with amounts so large that the method loses digits nobody's expertises come to more than what they take", () => {
  const person = fc.record({
    list: fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 5 }),
    cost: fc.integer({ min: 0, max: 2 ** 18 }),
  });
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 4, maxLength: 14 }),
      fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      (people, places) => {
        const question = questionOf(people, places);
        const { expertise, place } = coverPrices(question);
        expect([...expertise, place].every((price) => Number.isInteger(price) && price >= 0)).toBe(true);
        expect(Math.max(...overcharged(question))).toBeLessThanOrEqual(0);
      },
    ),
    { numRuns: 400 },
  );
});

test("where the last digit promises one too much, one expertise pays for it and the others keep their price", () => {
  const takes = [7_331_235_918_780_273, 1_211_610_891_328_488];
  const { expertise } = coverPrices({ covers: [[0, 1], [0]], need: [1, 1], takes });
  const [first = 0, second = 0] = expertise;
  expect(first + second).toBe(takes[0]);
  expect(first).toBeLessThanOrEqual(takes[1] ?? 0);
});
