/** One order for the group and how much people agree: published examples and exactness. */
import fc from "fast-check";
import { bordaPoints, copelandPoints, kemenyOrder } from "../../../core/decision/consensus";
import { callFunction } from "../../../core/functions/catalogue";
import { isRefusal } from "../../../core/functions/refusal";
import { wijkconsensus } from "../../../core/functions/wijkconsensus";
import { wijkeensgezind } from "../../../core/functions/wijkeensgezind";
import { matrixOf } from "../matrix-of";

const ranks = (rankings: unknown, method?: unknown) => {
  const answer = callFunction(wijkconsensus, [rankings, method]);
  return Array.isArray(answer) ? answer.map(([rank]) => rank) : answer;
};
const agreement = (rankings: unknown) => callFunction(wijkeensgezind, [rankings]);
const refused = (answer: unknown) => (isRefusal(answer) ? `${answer.refusal}: ${answer.message}` : "answered");

/** The capital of Tennessee, the textbook election: Memphis, Nashville, Chattanooga, Knoxville. */
const groups: [number, number[]][] = [
  [42, [1, 2, 3, 4]],
  [26, [4, 1, 2, 3]],
  [15, [4, 3, 1, 2]],
  [17, [4, 3, 2, 1]],
];
const tennessee = [0, 1, 2, 3].map((city) => groups.flatMap(([votes, order]) => Array(votes).fill(order[city])));

describe("published examples", () => {
  test("the capital of Tennessee by Borda (126, 194, 173, 107 points), Copeland and Kemeny", () => {
    expect(ranks(tennessee)).toEqual([3, 1, 2, 4]);
    expect(ranks(tennessee, "copeland")).toEqual([4, 1, 2, 3]);
    expect(ranks(tennessee, "kemeny")).toEqual([4, 1, 2, 3]);
  });

  test("three executives on six applicants: W = 0.16 (Siegel 1956)", () => {
    const applicants = [
      [1, 1, 6],
      [6, 5, 3],
      [3, 6, 2],
      [2, 4, 5],
      [5, 2, 4],
      [4, 3, 1],
    ];
    expect(agreement(applicants)).toBeCloseTo(0.162, 3);
  });
});

test("1 2 2 4 and 1 2,5 2,5 4 are the same ranks", () => {
  const one = [
    [1, 4],
    [2, 3],
    [2, 2],
    [4, 1],
  ];
  const other = [
    [1, 4],
    ["2,5", 3],
    ["2,5", 2],
    [4, 1],
  ];
  expect(ranks(one)).toEqual(ranks(other));
  expect(agreement(one)).toBe(agreement(other));
});

test("the group shares a rank as WIJKRANG does, and the next is skipped", () => {
  expect(
    ranks([
      [1, 2],
      [2, 1],
      [3, 3],
    ]),
  ).toEqual([1, 1, 3]);
});

test("the same order from everybody is full agreement, opposite orders of two people none", () => {
  expect(
    agreement([
      [1, 1],
      [2, 2],
      [3, 3],
    ]),
  ).toBe(1);
  expect(
    agreement([
      [1, 3],
      [2, 2],
      [3, 1],
    ]),
  ).toBe(0);
});

test("a missing rank is #N/B that names it; no difference at all is #N/B", () => {
  expect(
    refused(
      ranks([
        [1, 1],
        [2, ""],
      ]),
    ),
  ).toMatch(/^notAvailable: In rij 2, kolom 2 van rangordes/);
  expect(
    refused(
      agreement([
        [1, 1],
        [1, 1],
      ]),
    ),
  ).toMatch(/^notAvailable/);
  expect(refused(agreement([[1]]))).toMatch(/^notAvailable/);
});

test("kemeny takes at most twelve wijken and says so", () => {
  const thirteen = Array.from({ length: 13 }, (_, i) => [i + 1]);
  expect(refused(ranks(thirteen, "kemeny"))).toMatch(/^invalidValue: .*hoogstens 12/);
  expect(ranks(thirteen.slice(0, 12), "kemeny")).toEqual(thirteen.slice(0, 12).map(([rank]) => rank));
});

const rankings = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, people]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: people, maxLength: people }), {
    minLength: rows,
    maxLength: rows,
  }),
);

test("Kemeny's order is the first of the best of all orders", () => {
  const orders = (rest: number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((one) => orders(rest.filter((other) => other !== one)).map((tail) => [one, ...tail]));
  fc.assert(
    fc.property(rankings, (rows) => {
      const distance = (order: number[]) => {
        let total = 0;
        order.forEach((first, place) => {
          for (const later of order.slice(place + 1)) {
            total += (rows[first] ?? []).filter((rank, person) => rank > (rows[later]?.[person] ?? 0)).length;
          }
        });
        return total;
      };
      const all = orders(rows.map((_, i) => i)).map((order) => ({ order, total: distance(order) }));
      const least = Math.min(...all.map(({ total }) => total));
      const best = all.filter(({ total }) => total === least);
      const found = kemenyOrder(matrixOf(rows));
      expect(found.order).toEqual(best[0]?.order);
      expect(found.distance).toBe(least);
      expect(found.unique).toBe(best.length === 1);
    }),
  );
});

test("the order of people does not matter, and W lies between 0 and 1", () => {
  fc.assert(
    fc.property(rankings, (rows) => {
      const turned = rows.map((row) => [...row].reverse());
      for (const method of ["borda", "copeland", "kemeny"]) expect(ranks(turned, method)).toEqual(ranks(rows, method));
      const w = agreement(rows);
      if (typeof w === "number") {
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

test("Copeland points: one for each that a majority ranks behind, half where the votes are equal, none for oneself", () => {
  // Two people: a before b for both; c first for one and last for the other.
  const ranks = matrixOf([
    [1, 2],
    [2, 3],
    [3, 1],
  ]);
  expect(Array.from(copelandPoints(ranks))).toEqual([1.5, 0.5, 1]);
  expect(Array.from(copelandPoints(matrixOf([[1], [2], [3]])))).toEqual([2, 1, 0]);
});

test("Borda points are those of the textbook", () => {
  expect([...bordaPoints(matrixOf(tennessee))]).toEqual([126, 194, 173, 107]);
});
