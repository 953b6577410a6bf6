/** The search for teams of a size: it finds every one of them once, whatever is in, out or too dear, and in any slices. */
import fc from "fast-check";
import { type Cover, coverOf } from "../../../core/team/cover";
import { coverPrices } from "../../../core/team/cover-prices";
import { coverSearch, type SearchQuestion } from "../../../core/team/cover-search";
import type { Limit } from "../../../core/team/partial-team";
import type { TeamProblem } from "../../../core/team/team-problem";
import { affineSpace, randomTeam } from "./team-cases";

const PLACE = 2 ** 30;

/** The places in the team, as a limit: no price of a place helps. */
function placesOf({ covers, need }: Cover, size: number): Limit {
  const takes = new Float64Array(covers.length).fill(PLACE);
  return { takes, prices: coverPrices({ covers, need, takes }), most: size * PLACE };
}

function moneyOf({ covers, need }: Cover, takes: readonly number[], places: number, most: number): Limit {
  return { takes, prices: coverPrices({ covers, need, takes, places }), most };
}

/** All that the search finds, in the order of their people. */
function teamsOf(cover: Cover, question: SearchQuestion, slice = Number.POSITIVE_INFINITY) {
  const search = coverSearch(cover, question);
  const teams: number[][] = [];
  for (;;) {
    const before = search.nodes();
    const outcome = search.step(slice);
    if (outcome === "found") teams.push(search.team());
    if (outcome === "exhausted") break;
    if (search.nodes() === before) throw new Error("a slice without work");
  }
  return { teams: teams.sort((a, b) => inOrder(a, b)), nodes: search.nodes() };
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  return a.map((person, i) => person - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Every subset of the free people that covers everything. */
function allTeams({ covers, need }: Cover): number[][] {
  const all: number[][] = [];
  for (let mask = 0; mask < 2 ** covers.length; mask++) {
    const team = covers.flatMap((_, person) => ((mask >> person) & 1 ? [person] : []));
    const enough = need.every((count, k) => team.filter((person) => covers[person]?.includes(k)).length >= count);
    if (enough) all.push(team);
  }
  return all;
}

const given = fc
  .record({ people: fc.integer({ min: 2, max: 9 }), expertises: fc.integer({ min: 1, max: 7 }) })
  .chain(({ people, expertises }) =>
    fc.record({
      levels: fc.array(fc.array(fc.boolean(), { minLength: expertises, maxLength: expertises }), {
        minLength: people,
        maxLength: people,
      }),
      required: fc.array(fc.constantFrom(1, 1, 1, 2, 3), { minLength: expertises, maxLength: expertises }),
      takes: fc.array(fc.constantFrom(0, 1, 2, 5, 40), { minLength: people, maxLength: people }),
      ways: fc.array(fc.constantFrom("in", "out", "", "", "", "", ""), { minLength: people, maxLength: people }),
      share: fc.constantFrom(0, 0.3, 0.6, 1),
      slice: fc.integer({ min: 1, max: 6 }),
    }),
  );

test("it finds the teams of trying every subset, each once: with people in and out, costs and several per expertise", () => {
  fc.assert(
    fc.property(given, ({ levels, required, takes, ways, share, slice }) => {
      const problem: TeamProblem = {
        people: levels.length,
        holders: required.map((_, k) => levels.flatMap((row, person) => (row[k] ? [person] : []))),
        required,
      };
      fc.pre(problem.holders.every((who, k) => who.length >= (required[k] ?? 0)));
      const cover = coverOf(problem);
      const all = allTeams(cover);
      const size = Math.min(...all.map((team) => team.length));
      const smallest = all.filter((team) => team.length === size);
      const costOf = (team: readonly number[]) => team.reduce((sum, person) => sum + (takes[person] ?? 0), 0);
      const costs = smallest.map(costOf).sort((a, b) => a - b);
      const most = costs[Math.floor(share * (costs.length - 1))] ?? 0;
      // Those who must be in are in a smallest team together.
      const [example = []] = smallest;
      const included = example.filter((person) => ways[person] === "in");
      const excluded = Uint8Array.from(ways, (way) => (way === "out" ? 1 : 0));
      const fits = (team: readonly number[]) =>
        included.every((person) => team.includes(person)) && team.every((person) => excluded[person] !== 1);
      const places = placesOf(cover, size);
      const money = moneyOf(cover, takes, size, most);
      fc.pre(included.every((person) => excluded[person] !== 1));

      expect(teamsOf(cover, { size, limits: [] }).teams).toEqual(smallest.sort(inOrder));
      const within = smallest.filter((team) => fits(team) && costOf(team) <= most);
      const asked = { size, limits: [places, money], included, excluded };
      const whole = teamsOf(cover, asked);
      expect(whole.teams).toEqual(within);
      expect(teamsOf(cover, asked, slice)).toEqual(whole);
      expect(teamsOf(cover, { size: size - 1, limits: [] }).teams).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test("a slice does the work that it is given, and pauses until it gets more", () => {
  const cover = coverOf(affineSpace(3));
  const search = coverSearch(cover, { size: 17, limits: [placesOf(cover, 17)] });
  let slices = 0;
  let before = 0;
  while (search.step(10) === "paused") {
    slices++;
    // The last one of a slice may count for more than one.
    expect(search.nodes() - before).toBeGreaterThanOrEqual(10);
    expect(search.nodes() - before).toBeLessThan(15);
    before = search.nodes();
  }
  expect(slices).toBeGreaterThan(5);
  expect(search.step(10)).toBe("exhausted");
});

test("a node that looks at very many people counts for more than one, so that no slice takes long", () => {
  const cover = coverOf(randomTeam(6000, 30, 0.12));
  const search = coverSearch(cover, { size: 3, limits: [] });
  search.step(1);
  // Six thousand people who each cover three or four expertises: some 27 000 cells, once at least.
  expect(search.nodes()).toBeGreaterThan(10);
  expect(search.nodes()).toBeLessThan(100);
});

/** The wait of whoever asks: what proves a team useless at once must not be found out by trying it. May only fall. */
test.each([
  {
    name: "27 people and 117 expertises, of 17",
    problem: affineSpace(3),
    size: 17,
    teams: 0,
    nodes: [5403, 5364, 799],
  },
  {
    name: "27 people and 117 expertises, of 18",
    problem: affineSpace(3),
    size: 18,
    teams: 2106,
    nodes: [16_704, 16_628, 1365],
  },
  { name: "60 people", problem: randomTeam(60, 30, 0.12), size: 8, teams: 786, nodes: [3140, 2357, 352] },
  { name: "120 people", problem: randomTeam(120, 40, 0.12), size: 7, teams: 32, nodes: [10_229, 6167, 2704] },
])("$name: no more work than it takes, with prices for the places less, and for the costs less still", (one) => {
  const { problem, size } = one;
  const cover = coverOf(problem);
  const places = placesOf(cover, size);
  const takes = cover.covers.map((_, person) => (person * 7) % 10);
  const money = moneyOf(cover, takes, size, 3 * size);
  const asked = [[], [places], [places, money]].map((limits) => teamsOf(cover, { size, limits }));
  expect(asked.slice(0, 2).map(({ teams }) => teams.length)).toEqual([one.teams, one.teams]);
  asked.forEach(({ nodes }, at) => {
    expect(nodes).toBeLessThanOrEqual(one.nodes[at] ?? 0);
  });
});
