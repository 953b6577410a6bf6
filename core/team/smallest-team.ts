/** The smallest team that covers every expertise: exact, proved, in slices. */
import { type Cover, coverOf, dominated } from "./cover";
import { coverPrices } from "./cover-prices";
import { type CoverSearch, coverSearch } from "./cover-search";
import type { Limit } from "./partial-team";
import { type TeamProblem, uncoverable } from "./team-problem";
import { wholeCosts } from "./whole-costs";

export interface SmallestTeam {
  /** The best team found, as rows of the problem, ascending; undefined when an expertise cannot be covered. */
  team: number[] | undefined;
  /** The expertises that cannot be covered: too few people who are not excluded. */
  uncoverable: number[];
  /** It is proved that no team of fewer people covers everything. */
  atLeast: number;
  /** Proved in full: no smaller team, of that size none cheaper, and of those none that comes first. */
  proved: boolean;
  /** The work done; the same everywhere. */
  nodes: number;
}

/** What the pane runs in slices; the answer is that of =WIJKTEAM() on the same people. */
export interface SmallestTeamTask {
  /** Does at most some so many nodes more; true when everything is proved. */
  step(nodes: number): boolean;
  /** 0..1, rough: how far the proved size has come towards the best one found. */
  progress(): number;
  /** Also before everything is proved: the best so far. */
  result(): SmallestTeam;
}

/** A place in the team in the whole units that prices are counted in. */
const PLACE = 2 ** 30;
const LARGEST_SUM = 2 ** 51;

/**
 * Fewest people; of those the cheapest; of those the one whose rows, in order, come first (as in methods.md).
 * Set multi-covering. First every size from the proved bound up is refuted or found (a smaller team is never missed),
 * then costs, then rows. Deterministic, and its slices do not change the answer.
 */
export function smallestTeamTask(problem: TeamProblem): SmallestTeamTask {
  const missing = uncoverable(problem);
  const work = missing.length > 0 ? undefined : createWork(problem);
  let done = work === undefined;
  return {
    step(nodes) {
      if (!work || done) return true;
      work.budget = nodes;
      done = work.course.next().done === true;
      return done;
    },
    progress() {
      if (!work || done) return 1;
      const way = work.best.length - work.firstBound;
      return 0.9 * (way > 0 ? (work.bound - work.firstBound) / way : 1);
    },
    result: () => ({
      team: work && rowsOf(work.cover, work.best),
      uncoverable: missing,
      atLeast: work ? work.cover.compulsory.length + work.bound : 0,
      proved: done && work !== undefined,
      nodes: work?.nodes ?? 0,
    }),
  };
}

/** How many teams of a size cover everything, in slices. */
export interface TeamCountTask {
  step(nodes: number): boolean;
  progress(): number;
  /** The number counted; with `more` there are more than that: counting stopped. */
  result(): { teams: number; more: boolean };
}

/** `size` is that of the smallest team, compulsory people included: of a larger size it would miss teams. */
export function teamCountTask(problem: TeamProblem, size: number, most = 10_000): TeamCountTask {
  const cover = coverOf(problem);
  const places = size - cover.compulsory.length;
  const search = coverSearch(cover, { size: places, limits: [sizeLimit(cover, places)] });
  let teams = 0;
  let done = false;
  return {
    step(nodes) {
      const until = search.nodes() + nodes;
      while (!done && search.nodes() < until) {
        const outcome = search.step(until - search.nodes());
        if (outcome === "found") teams++;
        done = outcome === "exhausted" || teams > most;
      }
      return done;
    },
    progress: () => (done ? 1 : Math.min(0.9, teams / most)),
    result: () => ({ teams: Math.min(teams, most), more: teams > most }),
  };
}

interface Work {
  cover: Cover;
  /** Of the free people. */
  best: number[];
  bound: number;
  firstBound: number;
  nodes: number;
  budget: number;
  course: Generator<void, void>;
}

function createWork(problem: TeamProblem): Work {
  const cover = coverOf(problem);
  const places = sizeLimit(cover, 0);
  const anyTeam = coverSearch(cover, { size: cover.people.length, limits: [] });
  anyTeam.step(Number.POSITIVE_INFINITY);
  const owed = cover.need.reduce((sum, need, k) => sum + need * (places.prices.expertise[k] as number), 0);
  const bound = Math.ceil(owed / PLACE);
  const work: Work = {
    cover,
    best: anyTeam.team(),
    bound,
    firstBound: bound,
    nodes: 0,
    budget: 0,
    course: noWork(),
  };
  work.course = course(work, places, problem.costs && freeCosts(cover, problem.costs));
  return work;
}

function* noWork(): Generator<void, void> {}

function* course(work: Work, places: Limit, costs: Float64Array | undefined): Generator<void, void> {
  yield* findSize(work, places);
  const size = work.bound;
  places.most = size * PLACE;
  const limits = [places];
  if (costs) limits.push(yield* findCheapest(work, places, costs));
  yield* findFirst(work, size, limits, costs);
}

/** Refutes one size after the other, until a team of the next one is found. */
function* findSize(work: Work, places: Limit): Generator<void, void> {
  const { cover } = work;
  const excluded = dominated(cover, () => true);
  while (work.bound < work.best.length) {
    places.most = work.bound * PLACE;
    const search = coverSearch(cover, { size: work.bound, limits: [places], excluded });
    const outcome = yield* run(work, search);
    if (outcome === "found") work.best = search.team();
    else work.bound++;
  }
}

/** Looks for a cheaper team of the size found until there is none; answers with the limit that the costs then set. */
function* findCheapest(work: Work, places: Limit, costs: Float64Array): Generator<void, Limit> {
  const { cover, bound: size } = work;
  const unit = 2 ** Math.floor(Math.log2(LARGEST_SUM / (1 + costs.reduce((sum, cost) => sum + cost, 0))));
  const takes = costs.map((cost) => cost * unit);
  const takenBy = (team: readonly number[]) => team.reduce((sum, person) => sum + (takes[person] as number), 0);
  const prices = coverPrices({ covers: cover.covers, need: cover.need, takes, places: size });
  const money: Limit = { takes, prices, most: takenBy(work.best) - unit };
  const excluded = dominated(cover, (a, b) => (costs[a] as number) <= (costs[b] as number));
  const search = coverSearch(cover, { size, limits: [places, money], excluded });
  while ((yield* run(work, search)) === "found") {
    work.best = search.team();
    money.most = takenBy(work.best) - unit;
  }
  money.most = takenBy(work.best);
  return money;
}

/** Asks row by row whether an equally good team has it, given the rows before: the first such list of rows. */
function* findFirst(work: Work, size: number, limits: Limit[], costs: Float64Array | undefined): Generator<void, void> {
  const { cover } = work;
  const excluded = dominated(cover, (a, b) => a < b && (!costs || (costs[a] as number) <= (costs[b] as number)));
  const sure: number[] = [];
  for (let person = 0; sure.length < size; person++) {
    if (work.best.includes(person)) {
      sure.push(person);
    } else if (excluded[person] !== 1) {
      const search = coverSearch(cover, { size, limits, included: [...sure, person], excluded });
      if ((yield* run(work, search)) === "found") {
        work.best = search.team();
        sure.push(person);
      } else excluded[person] = 1;
    }
  }
}

function* run(work: Work, search: CoverSearch): Generator<void, "found" | "exhausted"> {
  for (;;) {
    while (work.budget <= 0) yield;
    const before = search.nodes();
    const outcome = search.step(work.budget);
    work.nodes += search.nodes() - before;
    work.budget -= search.nodes() - before;
    if (outcome !== "paused") return outcome;
  }
}

function sizeLimit({ covers, need }: Cover, size: number): Limit {
  const takes = new Float64Array(covers.length).fill(PLACE);
  return { takes, prices: coverPrices({ covers, need, takes }), most: size * PLACE };
}

/** Of the free people, in whole units from the cheapest up; undefined when they all cost the same. */
function freeCosts({ people }: Cover, costs: ArrayLike<number>): Float64Array | undefined {
  const units = wholeCosts(Float64Array.from(people, (person) => costs[person] as number));
  const cheapest = units.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY);
  const above = units.map((cost) => cost - cheapest);
  return above.some((cost) => cost > 0) ? above : undefined;
}

function rowsOf({ people, compulsory }: Cover, team: readonly number[]): number[] {
  return [...compulsory, ...team.map((person) => people[person] as number)].sort((a, b) => a - b);
}
