/** A team that is being put together: what it leaves open, what it takes, and whom it can still afford. */
import fc from "fast-check";
import type { Cover } from "../../../core/team/cover";
import { type Limit, partialTeam } from "../../../core/team/partial-team";

interface Given {
  covers: number[][];
  need: number[];
  limits: Limit[];
  /** Somebody comes in, or so many of those in stay. */
  moves: { person: number; left: number; takesBack: boolean }[];
}

const given: fc.Arbitrary<Given> = fc
  .record({ people: fc.integer({ min: 1, max: 6 }), expertises: fc.integer({ min: 1, max: 5 }) })
  .chain(({ people, expertises }) =>
    fc.record({
      covers: fc.array(fc.uniqueArray(fc.nat(expertises - 1)), { minLength: people, maxLength: people }),
      need: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: expertises, maxLength: expertises }),
      limits: fc.array(
        fc.record({
          takes: fc.array(fc.nat(9), { minLength: people, maxLength: people }),
          prices: fc.record({
            expertise: fc
              .array(fc.nat(9), { minLength: expertises, maxLength: expertises })
              .map((prices) => Float64Array.from(prices)),
            place: fc.nat(4),
          }),
          most: fc.nat(30),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      moves: fc.array(fc.record({ person: fc.nat(people - 1), left: fc.nat(4), takesBack: fc.boolean() }), {
        maxLength: 12,
      }),
    }),
  );

function coverOf({ covers, need }: Given): Cover {
  return {
    people: Int32Array.from(covers, (_, person) => person),
    compulsory: [],
    covers: covers.map((list) => Int32Array.from(list)),
    holders: need.map((_, k) => Int32Array.from(covers.flatMap((list, person) => (list.includes(k) ? [person] : [])))),
    need: Int32Array.from(need),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("whoever comes and goes, what is open, owed and taken is that of the people who are in", () => {
  fc.assert(
    fc.property(given, fc.integer({ min: 1, max: 4 }), (one, places) => {
      const { covers, need, limits, moves } = one;
      const team = partialTeam(coverOf(one), limits);
      const inIt: number[] = [];
      const worth = limits.map((_, at) => Float64Array.from(covers, (list) => (at + 1) * list.length));
      const agrees = () => {
        const left = need.map((count, k) => count - inIt.filter((person) => covers[person]?.includes(k)).length);
        const open = left.map((count) => Math.max(0, count));
        expect([...team.chosen]).toEqual(inIt);
        expect([...team.need]).toEqual(left);
        expect(team.open).toBe(sum(open));
        expect(team.owed).toEqual(
          limits.map(({ prices }) => sum(open.map((count, k) => count * (prices.expertise[k] ?? 0)))),
        );
        const taken = limits.map(({ takes }) => sum(inIt.map((person) => takes[person] ?? 0)));
        expect(team.withinLimits()).toBe(limits.every(({ most }, at) => (taken[at] ?? 0) <= most));
        covers.forEach((_, person) => {
          // The others pay what is owed beyond this person's part, each of them a place less.
          const fits = limits.every(({ takes, prices, most }, at) => {
            const others = (team.owed[at] ?? 0) - (worth[at]?.[person] ?? 0) - (places - 1) * prices.place;
            return (taken[at] ?? 0) + (takes[person] ?? 0) + (others > 0 ? others : 0) <= most;
          });
          expect(team.affordable(person, places, worth)).toBe(fits);
        });
      };
      agrees();
      for (const { person, left, takesBack } of moves) {
        if (takesBack) {
          team.takeBack(left);
          inIt.splice(left);
        } else if (!inIt.includes(person)) {
          team.include(person);
          inIt.push(person);
        }
        agrees();
      }
    }),
    { numRuns: 300 },
  );
});
