/** What of a team problem needs searching: no expertise that follows from another, nobody who adds nothing to another. */
import fc from "fast-check";
import { type Cover, coverOf, dominated } from "../../../core/team/cover";

const lists = (all: readonly Int32Array[]) => all.map((list) => [...list]);

test("who is compulsory or out is no longer looked for, and what the compulsory cover needs so many fewer", () => {
  const cover = coverOf({
    people: 6,
    holders: [
      [0, 1, 2],
      [0, 3, 4],
      [0, 1, 4, 5],
    ],
    required: [1, 2, 3],
    fixed: [true, undefined, false, undefined, undefined, undefined],
  });
  expect([...cover.people]).toEqual([1, 3, 4, 5]);
  expect(cover.compulsory).toEqual([0]);
  // The first expertise is covered; the second needs one more and the third two, of people 1, 4 and 5.
  expect(lists(cover.holders)).toEqual([
    [1, 2],
    [0, 2, 3],
  ]);
  expect([...cover.need]).toEqual([1, 2]);
  expect(lists(cover.covers)).toEqual([[1], [0], [0, 1], [1]]);
});

test.each([
  {
    title: "all who cover the other one cover it too",
    holders: [
      [0, 1, 2],
      [0, 1],
    ],
    required: [1, 1],
    kept: [[0, 1]],
  },
  {
    title: "the same people cover both",
    holders: [
      [0, 1],
      [0, 1],
    ],
    required: [1, 1],
    kept: [[0, 1]],
  },
  {
    title: "the same people cover both, and the other needs more",
    holders: [
      [0, 1],
      [0, 1],
    ],
    required: [1, 2],
    kept: [[0, 1]],
  },
])("an expertise follows from another one where $title", ({ holders, required, kept }) => {
  const cover = coverOf({ people: 3, holders, required });
  expect(lists(cover.holders)).toEqual(kept);
  expect([...cover.need]).toEqual([Math.max(...required)]);
});

test.each([
  {
    title: "it needs more people than the other one",
    holders: [
      [0, 1],
      [0, 1, 2],
    ],
    required: [1, 2],
  },
  {
    title: "somebody covers only the other one",
    holders: [
      [0, 1],
      [1, 2],
    ],
    required: [1, 1],
  },
])("an expertise follows from no other one where $title", ({ holders, required }) => {
  const cover = coverOf({ people: 3, holders, required });
  expect(lists(cover.holders)).toEqual(holders);
  expect([...cover.need]).toEqual(required);
});

function coverWith(covers: readonly number[][], need: readonly number[]): Cover {
  return {
    people: Int32Array.from(covers, (_, person) => person),
    compulsory: [],
    covers: covers.map((list) => Int32Array.from(list)),
    holders: [],
    need: Int32Array.from(need),
  };
}

const anybody = () => true;

test("who covers nothing beyond somebody else is out, and of two who cover the same the first stays", () => {
  expect([...dominated(coverWith([[0], [0, 1], [1], [1, 2]], [1, 1, 1]), anybody)]).toEqual([1, 0, 1, 0]);
  expect([
    ...dominated(
      coverWith(
        [
          [0, 1],
          [0, 1],
        ],
        [1, 1],
      ),
      anybody,
    ),
  ]).toEqual([0, 1]);
});

test("where an expertise needs two, both who cover it may be needed", () => {
  expect([...dominated(coverWith([[0, 1], [0]], [2, 1]), anybody)]).toEqual([0, 0]);
  expect([...dominated(coverWith([[0, 1], [0]], [1, 2]), anybody)]).toEqual([0, 1]);
});

test("who is dearer does not take the place of who is cheaper", () => {
  const costs = [5, 3, 5];
  const noDearer = (a: number, b: number) => (costs[a] ?? 0) <= (costs[b] ?? 0);
  expect([...dominated(coverWith([[0, 1], [0], [1]], [1, 1]), noDearer)]).toEqual([0, 0, 1]);
});

test("whoever is out covers nothing that one who stays does not cover, and nobody who stays could be out", () => {
  const covers = fc.array(fc.uniqueArray(fc.nat(4)), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(covers, (given) => {
      const out = dominated(coverWith(given, [1, 1, 1, 1, 1]), anybody);
      const within = (b: readonly number[], a: readonly number[]) => b.every((k) => a.includes(k));
      const staying = given.filter((_, person) => out[person] !== 1);
      given.forEach((list, person) => {
        if (out[person] === 1) expect(staying.some((other) => within(list, other))).toBe(true);
        else expect(staying.filter((other) => within(list, other))).toEqual([list]);
      });
    }),
    { numRuns: 500 },
  );
});
