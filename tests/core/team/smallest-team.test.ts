/** The smallest team is the smallest, the cheapest of those and the first of those; and how many there are. */
import fc from "fast-check";
import { smallestTeamTask, teamCountTask } from "../../../core/team/smallest-team";
import { forbidsDepth, holdersOf, type TeamProblem } from "../../../core/team/team-problem";
import { affineSpace, EXAMPLE_LEVELS, randomTeam, steiner45 } from "./team-cases";

const ENOUGH = 1e9;

function solve(problem: TeamProblem, slice = ENOUGH) {
  const task = smallestTeamTask(problem);
  while (!task.step(slice));
  return task.result();
}

function count(problem: TeamProblem, size: number, most?: number) {
  const task = teamCountTask(problem, size, most);
  while (!task.step(ENOUGH));
  return task.result();
}

const example: TeamProblem = {
  people: 7,
  holders: holdersOf({ rows: 7, columns: 4, data: Float64Array.from(EXAMPLE_LEVELS.flat()) }),
  required: [1, 1, 1, 1],
};

describe("published covers", () => {
  test("the nine points of AG(2,3) need five to meet its twelve lines (9 less the cap of 4)", () => {
    expect(solve(affineSpace(2)).team).toHaveLength(5);
  });

  test("the Steiner cover of 27 people and 117 expertises takes 18, and there are 2106 such teams", () => {
    const problem = affineSpace(3);
    expect(problem.holders).toHaveLength(117);
    expect(solve(problem)).toMatchObject({ atLeast: 18, proved: true });
    // The complements are the caps of nine points: the 2106 elliptic quadrics of AG(3,3).
    expect(count(problem, 18)).toEqual({ teams: 2106, more: false });
  });

  test("the Steiner cover of 45 people and 330 expertises is refuted below 25 within 20 000 nodes, and never above its published 30", () => {
    const problem = steiner45();
    expect(problem.holders).toHaveLength(330);
    const task = smallestTeamTask(problem);
    task.step(20_000);
    expect(task.result().atLeast).toBeGreaterThanOrEqual(25);
    expect(task.result().atLeast).toBeLessThanOrEqual(30);
    expect(task.result().team?.length).toBeGreaterThanOrEqual(30);
    expect(task.result().proved).toBe(false);
  });

  test("the example of seven people takes three, in four ways", () => {
    const { team } = solve(example);
    expect(team).toEqual([1, 2, 4]);
    expect(count(example, 3)).toEqual({ teams: 4, more: false });
  });
});

test("counting stops at its limit and says that there are more", () => {
  expect(count(affineSpace(3), 18, 100)).toEqual({ teams: 100, more: true });
});

test("an expertise that nobody covers is named, and there is no team", () => {
  expect(solve({ people: 2, holders: [[0, 1], []], required: [1, 1] })).toMatchObject({
    team: undefined,
    uncoverable: [1],
    proved: false,
  });
});

test("two for each expertise is forbidden by the one that a single person covers", () => {
  expect(forbidsDepth(example, 2)).toEqual([3]);
});

test("costs that are equal as they are written are equal: 0.1 and 0.2 are 0.3", () => {
  const holders = [
    [0, 2],
    [1, 3],
  ];
  expect(solve({ people: 4, holders, required: [1, 1], costs: [0.3, 0.3, 0.1, 0.5] }).team).toEqual([1, 2]);
  expect(solve({ people: 4, holders, required: [1, 1], costs: [0.1, 0.3, 0.1, 0.3] }).team).toEqual([0, 1]);
  const threes = [
    [0, 1],
    [2, 3],
  ];
  // 0.1 + 0.2 against 0.2 + 0.1 and 0.3 + 0: the first rows of equals.
  expect(solve({ people: 4, holders: threes, required: [1, 1], costs: [0.1, 0.3, 0.2, 0] }).team).toEqual([0, 3]);
});

test("stopped early, the best found covers everything and the proved bound is not above it", () => {
  const problem = randomTeam(120, 40, 0.12);
  const { team: best = [] } = solve(problem);
  for (const nodes of [1, 50, 500, 2000]) {
    const task = smallestTeamTask(problem);
    task.step(nodes);
    const { team = [], atLeast } = task.result();
    expect(problem.holders.every((who) => who.some((person) => team.includes(person)))).toBe(true);
    expect(atLeast).toBeLessThanOrEqual(best.length);
    expect(team.length).toBeGreaterThanOrEqual(best.length);
  }
});

interface Small {
  levels: boolean[][];
  required: number[];
  costs: number[] | undefined;
  fixed: (boolean | undefined)[];
}

const small: fc.Arbitrary<Small> = fc
  .record({ people: fc.integer({ min: 1, max: 9 }), expertises: fc.integer({ min: 1, max: 7 }) })
  .chain(({ people, expertises }) =>
    fc.record({
      levels: fc.array(fc.array(fc.boolean(), { minLength: expertises, maxLength: expertises }), {
        minLength: people,
        maxLength: people,
      }),
      required: fc.array(fc.constantFrom(0, 1, 1, 1, 2, 3), { minLength: expertises, maxLength: expertises }),
      costs: fc.option(
        fc.array(fc.constantFrom(0, 0.1, 0.2, 0.3, 1, 2.5, 1000), { minLength: people, maxLength: people }),
        { nil: undefined },
      ),
      fixed: fc.array(fc.constantFrom(true, false, undefined, undefined, undefined, undefined), {
        minLength: people,
        maxLength: people,
      }),
    }),
  );

function problemOf({ levels, required, costs, fixed }: Small): TeamProblem {
  const holders = required.map((_, k) => levels.flatMap((row, person) => (row[k] ? [person] : [])));
  return { people: levels.length, holders, required, fixed, ...(costs && { costs }) };
}

/** Every subset, as one would write it first; costs in tenths, so that they add exactly. */
function naively({ people, holders, required, costs, fixed }: TeamProblem): {
  team: number[] | undefined;
  teams: number;
} {
  const all: number[][] = [];
  for (let mask = 0; mask < 2 ** people; mask++) {
    const team = Array.from({ length: people }, (_, i) => i).filter((i) => (mask >> i) & 1);
    const allowed = team.every((i) => fixed?.[i] !== false) && (fixed ?? []).every((f, i) => !f || team.includes(i));
    const covers = holders.every((who, k) => who.filter((i) => team.includes(i)).length >= (required[k] ?? 0));
    if (allowed && covers) all.push(team);
  }
  const size = Math.min(...all.map((team) => team.length));
  const smallest = all.filter((team) => team.length === size);
  const cost = (team: number[]) => team.reduce((sum, i) => sum + Math.round(10 * (costs?.[i] ?? 0)), 0);
  const first = (a: number[], b: number[]) => a.map((x, i) => x - (b[i] ?? 0)).find((d) => d !== 0) ?? 0;
  const [team] = [...smallest].sort((a, b) => cost(a) - cost(b) || first(a, b));
  return { team, teams: smallest.length };
}

test("the team is that of trying every subset: size, costs, rows, compulsory and excluded people, several per expertise", () => {
  fc.assert(
    fc.property(small, fc.integer({ min: 1, max: 20 }), (given, slice) => {
      const problem = problemOf(given);
      const expected = naively(problem);
      const found = solve(problem, slice);
      expect(found.team).toEqual(expected.team);
      if (!expected.team) return;
      expect(found.proved).toBe(true);
      expect(found.atLeast).toBe(expected.team.length);
      expect(count(problem, expected.team.length)).toEqual({ teams: expected.teams, more: false });
    }),
    { numRuns: 1500 },
  );
});

test("the order of the rows changes neither the size nor the number of teams", () => {
  fc.assert(
    fc.property(small, fc.infiniteStream(fc.nat()), (given, keys) => {
      const order = given.levels.map((_, i) => ({ i, key: keys.next().value })).sort((a, b) => a.key - b.key);
      const pick = <T>(list: T[]): T[] => order.map(({ i }) => list[i] as T);
      const turned = { ...given, levels: pick(given.levels), fixed: pick(given.fixed), costs: undefined };
      const [a, b] = [solve(problemOf({ ...given, costs: undefined })), solve(problemOf(turned))];
      expect(b.atLeast).toBe(a.atLeast);
      if (a.team) {
        expect(count(problemOf(turned), a.atLeast)).toEqual(count(problemOf(given), a.atLeast));
      }
    }),
  );
});

test("progress begins at nothing, never goes back, and is whole only when everything is proved", () => {
  for (const problem of [randomTeam(60, 30, 0.12), example, { ...example, costs: [1, 2, 3, 4, 5, 6, 7] }]) {
    const task = smallestTeamTask(problem);
    const seen = [task.progress()];
    while (!task.step(3)) seen.push(task.progress());
    expect(seen.every((part, k) => part >= (seen[k - 1] ?? 0) && part <= 0.9)).toBe(true);
    expect(task.progress()).toBe(1);
  }
  expect(smallestTeamTask(randomTeam(60, 30, 0.12)).progress()).toBe(0);
  const counting = teamCountTask(affineSpace(3), 18, 1000);
  expect(counting.progress()).toBe(0);
  while (counting.result().teams < 500) counting.step(10);
  expect(counting.progress()).toBeCloseTo(counting.result().teams / 1000, 12);
  while (!counting.step(1000));
  expect(counting.progress()).toBe(1);
});

test("counting stops only beyond its limit: exactly so many teams are all that there are", () => {
  expect(count(example, 3, 4)).toEqual({ teams: 4, more: false });
  expect(count(example, 3, 3)).toEqual({ teams: 3, more: true });
});

test("counting does in a slice the work that it is given, so that the pane goes on listening", () => {
  const task = teamCountTask(affineSpace(3), 18);
  let slices = 1;
  while (!task.step(100)) slices++;
  expect(slices).toBeGreaterThan(120);
});

/** The wait of whoever asks; may only fall. */
test.each([
  { name: "nine people and twelve expertises", problem: affineSpace(2), nodes: [28, 39] },
  { name: "forty people", problem: randomTeam(40, 20, 0.2), nodes: [22, 80] },
  { name: "sixty people", problem: randomTeam(60, 30, 0.12), nodes: [73, 66] },
])("the smallest and cheapest team of $name takes no more work than it must", ({ problem, nodes }) => {
  const costs = Array.from({ length: problem.people }, (_, person) => 10 + ((person * 7) % 13));
  const work = [problem, { ...problem, costs }].map((asked) => solve(asked).nodes);
  work.forEach((done, at) => {
    expect(done).toBeLessThanOrEqual(nodes[at] ?? 0);
  });
});
