/** What hangs on one person, who can be missed, and what goes when somebody leaves. */
import fc from "fast-check";
import { canBeMissed, coverage, lostWithout, singleHolders } from "../../../core/team/team-coverage";
import { holdersOf, uncoverable } from "../../../core/team/team-problem";
import { EXAMPLE_LEVELS } from "./team-cases";

const holders = holdersOf({ rows: 7, columns: 4, data: Float64Array.from(EXAMPLE_LEVELS.flat()) });
const problem = { holders, required: [1, 1, 1, 1] };
const everybody = EXAMPLE_LEVELS.map(() => true);
/** Energieadviseur, wijkwerker and financiële dienst. */
const team = EXAMPLE_LEVELS.map((_, person) => [1, 2, 4].includes(person));

test("of the whole group each expertise is counted, and only Financieel hangs on one person", () => {
  expect(coverage(holders, everybody)).toEqual([2, 2, 4, 1]);
  expect(singleHolders(holders, everybody)).toEqual([undefined, undefined, undefined, 4]);
});

test("of the smallest team each expertise hangs on one person", () => {
  expect(singleHolders(holders, team)).toEqual([1, 2, 2, 4]);
});

test("when the wijkwerker leaves the team, Sociaal and Communicatie go; in the whole group nothing goes", () => {
  expect(lostWithout(problem, team, 2)).toEqual([1, 2]);
  expect(lostWithout(problem, everybody, 2)).toEqual([]);
});

test("somebody who is not chosen takes nothing away", () => {
  expect(lostWithout(problem, team, 0)).toEqual([]);
});

test("in the whole group all but the financiële dienst can be missed, of the smallest team nobody", () => {
  expect(canBeMissed(problem, everybody)).toEqual([0, 1, 2, 3, 5, 6]);
  expect(canBeMissed(problem, team)).toEqual([]);
});

test("with two required, whoever makes the second takes the expertise away", () => {
  expect(lostWithout({ holders, required: [2, 2, 2, 0] }, everybody, 5)).toEqual([0]);
  expect(lostWithout({ holders, required: [2, 2, 2, 0] }, everybody, 4)).toEqual([]);
});

test("an expertise whose only holder is excluded cannot be covered", () => {
  const fixed = everybody.map((_, person) => (person === 4 ? false : undefined));
  expect(uncoverable({ people: 7, ...problem, fixed })).toEqual([3]);
});

test("under two per expertise nobody who covers what is short can be missed, whoever else can", () => {
  const twoDeep = { holders, required: [2, 2, 2, 2] };
  expect(canBeMissed(twoDeep, everybody)).not.toContain(4);
  expect(canBeMissed(twoDeep, everybody)).toEqual([0, 3]);
});

test("a person can be missed exactly when nothing that the person covers is short without that person", () => {
  const grid = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(grid, fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), (levels, required) => {
      const who = required.map((_, k) => levels.flatMap((row, person) => (row[k] ? [person] : [])));
      const all = levels.map(() => true);
      const expected = all.flatMap((_, person) => {
        const left = coverage(
          who,
          all.map((_, other) => other !== person),
        );
        const isNeeded = who.some((people, k) => people.includes(person) && (left[k] ?? 0) < (required[k] ?? 0));
        return isNeeded ? [] : [person];
      });
      expect(canBeMissed({ holders: who, required }, all)).toEqual(expected);
    }),
  );
});
