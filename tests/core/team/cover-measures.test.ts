/** What the people of a list can do for the expertises that are still open. */
import fc from "fast-check";
import { leastShare, MOST_TOP, pivotOf, sumCovered } from "../../../core/team/cover-measures";

const lists = Int32Array.of(9, 9, 3, 0, 2, 9);
/** Of the six places above only those in the middle: people 3, 0 and 2. */
const part = { lists, start: 2, end: 5 };

test("a person counts for all that they cover, and who stands outside the list is left as they were", () => {
  const covers = [[0, 1], [0], [], [1, 2]].map((list) => Int32Array.from(list));
  const into = new Float64Array(4).fill(-1);
  sumCovered(part, covers, Float64Array.of(1, 10, 100), into);
  expect([...into]).toEqual([11, -1, 0, 110]);
});

function shareOf(values: readonly number[], count: number, needed: number): number {
  const all = { lists: Int32Array.from(values, (_, person) => person), start: 0, end: values.length };
  return leastShare(all, Float64Array.from(values), count, needed, new Float64Array(MOST_TOP));
}

/** Whether so many people, the person who is worth this among them, come to what is needed with the best others. */
function reaches(share: number, others: readonly number[], count: number, needed: number): boolean {
  const best = [...others].sort((a, b) => b - a).slice(0, count - 1);
  return best.reduce((sum, value) => sum + value, share) >= needed;
}

test.each([
  { values: [5, 3, 2], count: 2, needed: 8, share: 3 },
  { values: [2, 3, 5], count: 2, needed: 7, share: 2 },
  { values: [5, 3, 2], count: 2, needed: 9, share: Number.POSITIVE_INFINITY },
  { values: [5, 3, 2], count: 3, needed: 10, share: 2 },
  { values: [5, 3], count: 3, needed: 8, share: 0 },
  { values: [4, 4, 4], count: 1, needed: 3, share: 3 },
  { values: [], count: 2, needed: 1, share: Number.POSITIVE_INFINITY },
])("of $values, $count people who come to $needed: each must be worth $share", ({ values, count, needed, share }) => {
  expect(shareOf(values, count, needed)).toBe(share);
});

test("who is worth what is asked or more can be among the people who come to what is needed, nobody else can", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 30 }),
      (values, count, needed) => {
        const share = shareOf(values, count, needed);
        values.forEach((value, person) => {
          const others = values.filter((_, other) => other !== person);
          // Of those among the best the others are the rest of the best and one more, so they too must fill up.
          const can = reaches(value, others, count, needed);
          expect(value >= share).toBe(can);
        });
      },
    ),
    { numRuns: 500 },
  );
});

test("beyond the people who are looked up each is taken to be worth as much as the last of those: never too much is asked", () => {
  const values = Array.from({ length: MOST_TOP + 8 }, (_, person) => 100 - person);
  const best = (count: number) => values.slice(0, count).reduce((sum, value) => sum + value, 0);
  const last = values[MOST_TOP - 1] ?? 0;
  const most = best(MOST_TOP) + 4 * last;
  expect(shareOf(values, MOST_TOP, best(MOST_TOP))).toBe(last);
  expect(shareOf(values, MOST_TOP + 4, most)).toBe(last);
  expect(shareOf(values, MOST_TOP + 4, most + 1)).toBe(Number.POSITIVE_INFINITY);
  expect(shareOf(values, MOST_TOP + 4, most - 7)).toBe(last - 7);
});

describe("whom to branch on", () => {
  const pivot = (covers: readonly number[][], need: readonly number[], spare: readonly number[]) =>
    pivotOf(
      part,
      covers.map((list) => Int32Array.from(list)),
      Int32Array.from(need),
      Int32Array.from(spare),
    );

  test("who covers the expertise that can spare the fewest", () => {
    expect(pivot([[0], [1], [1], [0]], [1, 1], [3, 1])).toBe(2);
    expect(pivot([[1], [1], [0], [0]], [1, 1], [3, 1])).toBe(0);
  });

  test("of two such expertises who covers both", () => {
    expect(pivot([[0, 1], [], [1], [0]], [1, 1], [2, 2])).toBe(0);
  });

  test("of equals the first in the list", () => {
    expect(pivot([[0], [0], [0], [0]], [1], [2])).toBe(3);
  });

  test("three expertises that can spare one person more count for less than one that cannot, five for more", () => {
    const need = [1, 1, 1, 1, 1, 1];
    const spare = [1, 2, 2, 2, 2, 2];
    expect(pivot([[0], [], [], [1, 2, 3]], need, spare)).toBe(0);
    expect(pivot([[0], [], [], [1, 2, 3, 4, 5]], need, spare)).toBe(3);
  });

  test("an expertise that needs nobody any more counts for nothing, whatever it can spare", () => {
    expect(pivot([[1], [], [], [0]], [0, 1], [0, 4])).toBe(0);
    expect(pivot([[1], [], [], [0]], [0, 1], [0, 40])).toBe(0);
    expect(pivot([[1], [], [], [0, 2]], [0, 2, -1], [5, 5, 5])).toBe(0);
  });

  test("where all can spare many it is still the one that can spare the fewest", () => {
    expect(pivot([[0], [], [], [1]], [1, 1], [20, 21])).toBe(0);
  });

  test("an expertise that can spare very many counts for nothing beside a rare one", () => {
    expect(pivot([[0], [], [], [1]], [1, 1], [1, 40])).toBe(0);
  });

  test("who covers nothing that is open comes first only where nobody does better", () => {
    expect(pivot([[], [], [], []], [1], [0])).toBe(3);
  });
});
