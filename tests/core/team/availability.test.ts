/** When an expertise has too few people, because they come later or leave earlier. */
import fc from "fast-check";
import { availabilityGaps } from "../../../core/team/availability";

const one = { holders: [[0, 1]], required: [1] };

test("who is always there leaves no gap", () => {
  expect(availabilityGaps(one, [true, true], [{}, { from: 10 }])).toEqual([]);
});

test("between the last day of one and the first of the next nobody is there, both days excluded", () => {
  expect(availabilityGaps(one, [true, true], [{ until: 100 }, { from: 131 }])).toEqual([
    { expertise: 0, people: 0, from: 101, until: 130 },
  ]);
});

test("before the first comes and after the last leaves the gap is open, unless a period closes it", () => {
  const windows = [
    { from: 50, until: 60 },
    { from: 61, until: 70 },
  ];
  expect(availabilityGaps(one, [true, true], windows)).toEqual([
    { expertise: 0, people: 0, until: 49 },
    { expertise: 0, people: 0, from: 71 },
  ]);
  expect(availabilityGaps(one, [true, true], windows, { from: 40, until: 65 })).toEqual([
    { expertise: 0, people: 0, from: 40, until: 49 },
  ]);
});

test("a period of one day has its gap; one that ends before it begins has none", () => {
  const gap = { expertise: 0, people: 0, from: 50, until: 50 };
  expect(availabilityGaps(one, [true, true], [{ until: 49 }, { from: 51 }], { from: 50, until: 50 })).toEqual([gap]);
  expect(availabilityGaps(one, [true, true], [{ until: 49 }, { from: 51 }], { from: 51, until: 50 })).toEqual([]);
});

test("somebody who is not chosen fills no gap", () => {
  expect(availabilityGaps(one, [true, false], [{ until: 100 }, {}])).toEqual([{ expertise: 0, people: 0, from: 101 }]);
});

test("with two required, one left is a gap of another kind than nobody left", () => {
  const two = { holders: [[0, 1]], required: [2] };
  expect(availabilityGaps(two, [true, true], [{ until: 100 }, { until: 120 }], { from: 90 })).toEqual([
    { expertise: 0, people: 1, from: 101, until: 120 },
    { expertise: 0, people: 0, from: 121 },
  ]);
});

test("somebody who leaves before coming is never there", () => {
  expect(availabilityGaps(one, [true, true], [{ from: 20, until: 10 }, { from: 15 }], { from: 1, until: 30 })).toEqual([
    { expertise: 0, people: 0, from: 1, until: 14 },
  ]);
});

test("each day lies in a gap exactly when too few are there that day", () => {
  const day = fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined });
  const person = fc.record({ from: day, until: day, first: fc.boolean(), second: fc.boolean(), chosen: fc.boolean() });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 5 }), fc.nat(2), fc.nat(2), (people, a, b) => {
      const holders = (["first", "second"] as const).map((key) => people.flatMap((p, i) => (p[key] ? [i] : [])));
      const required = [a, b];
      const windows = people.map(({ from, until }) => ({
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
      }));
      const gaps = availabilityGaps(
        { holders, required },
        people.map(({ chosen }) => chosen),
        windows,
      );
      for (let day = -1; day <= 23; day++) {
        for (const [expertise, who] of holders.entries()) {
          const there = who.filter((i) => {
            const p = people[i];
            return p?.chosen && (p.from ?? -99) <= day && day <= (p.until ?? 99);
          }).length;
          const found = gaps.filter(
            (gap) => gap.expertise === expertise && (gap.from ?? -99) <= day && day <= (gap.until ?? 99),
          );
          expect(found.map(({ people }) => people)).toEqual(there < (required[expertise] ?? 0) ? [there] : []);
        }
      }
    }),
  );
});
