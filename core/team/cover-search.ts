/** Finds the teams of a given size that cover everything, one after the other: branch and bound on the rarest expertise. */
import type { Cover } from "./cover";
import { leastShare, MOST_TOP, type Part, pivotOf, sumCovered } from "./cover-measures";
import { type Limit, partialTeam } from "./partial-team";

export interface SearchQuestion {
  /** How many people; no smaller team covers everything. */
  size: number;
  limits: readonly Limit[];
  /** People who are in. */
  included?: readonly number[];
  /** Per person 1 when out. */
  excluded?: Uint8Array;
}

export interface CoverSearch {
  /** Does at most so many nodes more. After "found", the next call looks for the next team. */
  step(nodes: number): "found" | "exhausted" | "paused";
  /** The team found last, as places in the cover, ascending. */
  team(): number[];
  /** The nodes done so far. A node that looks at very many people counts for more than one. */
  nodes(): number;
}

/** So many cells looked at count as a node: about as much work as a node itself, whatever the number of people. */
const CELLS_PER_NODE = 512;
/** Expertises that can spare more than this seldom lie apart. */
const MOST_SPARE_APART = 3;
/**
 * Each node keeps the people who can still be in: all others are proved useless by counting (what the best could
 * cover) or by prices (cover-prices.ts). Then it branches: the person who counts most for the rarest expertises is in, or out.
 */
export function coverSearch(cover: Cover, question: SearchQuestion): CoverSearch {
  const { covers, holders } = cover;
  const { size, limits } = question;
  const people = covers.length;
  const expertises = holders.length;
  const team = partialTeam(cover, limits);
  const { chosen, need } = team;

  // Per node its people stand in a row of `lists`; the nodes on the way from the root lie one after the other.
  let lists = new Int32Array(4 * people + 64);
  const starts: number[] = [];
  const ends: number[] = [];
  const pivots: number[] = [];
  const marks: number[] = [];
  const outTried: boolean[] = [];

  const gain = new Float64Array(people);
  let leastGain = 1;
  const worth = limits.map(() => new Float64Array(people));
  const top = new Float64Array(MOST_TOP);
  const counts = new Float64Array(expertises);
  const spare = new Int32Array(expertises);
  const alive = new Uint8Array(people);
  const used = new Int32Array(people);
  let stamp = 0;
  let nodes = 0;
  let cells = 0;

  /** Narrows the list of a new node, including whom it must; false when no team is left in it. */
  function settle(start: number): boolean {
    for (;;) {
      const places = size - chosen.length;
      if (team.open === 0) return places >= 0 && team.withinLimits();
      if (places <= 0) return false;
      const end = ends[ends.length - 1] as number;
      measure({ lists, start, end }, places);
      if (!keepUseful(start, end, places)) return false;
      // Who is left may add less than was counted with.
      if ((ends[ends.length - 1] as number) < end && places > 1) continue;
      const forced = findForced(start);
      if (forced === undefined) return false;
      if (forced.length === 0) return !needsMoreApart(places);
      for (const person of forced) team.include(person);
      dropChosen(start, forced);
    }
  }

  /** What each person would add, what that is worth, and what one must add beside the best others. */
  function measure(part: Part, places: number): void {
    for (let k = 0; k < expertises; k++) counts[k] = (need[k] as number) > 0 ? 1 : 0;
    sumCovered(part, covers, counts, gain);
    leastGain = Math.max(1, leastShare(part, gain, places, team.open, top));
    for (let at = 0; at < limits.length; at++) {
      const prices = (limits[at] as Limit).prices.expertise;
      for (let k = 0; k < expertises; k++) counts[k] = (need[k] as number) > 0 ? (prices[k] as number) : 0;
      sumCovered(part, covers, counts, worth[at] as Float64Array);
    }
  }

  function keepUseful(start: number, end: number, places: number): boolean {
    let kept = start;
    for (let place = start; place < end; place++) {
      const person = lists[place] as number;
      cells += (covers[person] as Int32Array).length + 1;
      if ((gain[person] as number) >= leastGain && team.affordable(person, places, worth)) lists[kept++] = person;
    }
    ends[ends.length - 1] = kept;
    return kept > start;
  }

  /** Everybody in the list who covers an expertise that can spare nobody; undefined when one lacks people. */
  function findForced(start: number): number[] | undefined {
    const end = ends[ends.length - 1] as number;
    for (let k = 0; k < expertises; k++) spare[k] = -(need[k] as number);
    for (let place = start; place < end; place++) {
      const list = covers[lists[place] as number] as Int32Array;
      for (let at = 0; at < list.length; at++) {
        const k = list[at] as number;
        spare[k] = (spare[k] as number) + 1;
      }
    }
    let any = false;
    for (let k = 0; k < expertises; k++) {
      if ((need[k] as number) <= 0) continue;
      if ((spare[k] as number) < 0) return undefined;
      if (spare[k] === 0) any = true;
    }
    const forced: number[] = [];
    for (let place = start; any && place < end; place++) {
      const person = lists[place] as number;
      const list = covers[person] as Int32Array;
      if (list.some((k) => spare[k] === 0 && (need[k] as number) > 0)) forced.push(person);
    }
    return forced;
  }

  function dropChosen(start: number, forced: readonly number[]): void {
    const end = ends[ends.length - 1] as number;
    let kept = start;
    let next = 0;
    for (let place = start; place < end; place++) {
      const person = lists[place] as number;
      if (person === forced[next]) next++;
      else lists[kept++] = person;
    }
    ends[ends.length - 1] = kept;
  }

  /** True when expertises without a person in common already need more people than there are places. */
  function needsMoreApart(places: number): boolean {
    const start = starts[starts.length - 1] as number;
    const end = ends[ends.length - 1] as number;
    alive.fill(0);
    for (let place = start; place < end; place++) alive[lists[place] as number] = 1;
    stamp++;
    let apart = 0;
    for (let allowed = 1; allowed <= MOST_SPARE_APART; allowed++) {
      for (let k = 0; k < expertises; k++) {
        if ((need[k] as number) <= 0 || spare[k] !== allowed || !standsApart(holders[k] as Int32Array)) continue;
        apart += need[k] as number;
        if (apart > places) return true;
      }
    }
    return false;
  }

  function standsApart(who: Int32Array): boolean {
    cells += who.length;
    for (let at = 0; at < who.length; at++) {
      const person = who[at] as number;
      if (alive[person] === 1 && used[person] === stamp) return false;
    }
    for (let at = 0; at < who.length; at++) used[who[at] as number] = stamp;
    return true;
  }

  /** A node below the last one, with its people except one. */
  function push(without: number): void {
    const parent = starts.length - 1;
    const from = starts[parent] as number;
    const to = ends[parent] as number;
    if (lists.length < 2 * to - from) {
      const larger = new Int32Array(2 * lists.length + to);
      larger.set(lists);
      lists = larger;
    }
    let end = to;
    for (let place = from; place < to; place++) {
      if (lists[place] !== without) lists[end++] = lists[place] as number;
    }
    starts.push(to);
    ends.push(end);
  }

  function pop(): void {
    starts.pop();
    ends.pop();
  }

  /** Settles the node on top: found, or ready to branch, or gone. */
  function enter(mark: number): boolean {
    nodes++;
    const start = starts[starts.length - 1] as number;
    const lives = settle(start);
    nodes += Math.floor(cells / CELLS_PER_NODE);
    cells = 0;
    if (lives && team.open > 0) {
      pivots.push(pivotOf({ lists, start, end: ends[ends.length - 1] as number }, covers, need, spare));
      marks.push(mark);
      outTried.push(false);
      fresh = true;
      return false;
    }
    if (!lives) team.takeBack(mark);
    pop();
    if (!lives) return false;
    found = [...chosen].sort((a, b) => a - b);
    team.takeBack(mark);
    return true;
  }

  let found: number[] = [];
  let fresh = true;
  let started = false;

  /** One node further: true when it is a team. */
  function advance(): boolean {
    const top = pivots.length - 1;
    const pivot = pivots[top] as number;
    if (fresh) {
      fresh = false;
      const mark = chosen.length;
      push(pivot);
      team.include(pivot);
      return enter(mark);
    }
    if (!outTried[top]) {
      outTried[top] = true;
      push(pivot);
      return enter(chosen.length);
    }
    team.takeBack(marks[top] as number);
    pivots.pop();
    marks.pop();
    outTried.pop();
    pop();
    return false;
  }

  function begin(): boolean {
    started = true;
    for (const person of question.included ?? []) team.include(person);
    let end = 0;
    for (let person = 0; person < people; person++) {
      if (question.excluded?.[person] !== 1 && !chosen.includes(person)) lists[end++] = person;
    }
    starts.push(0);
    ends.push(end);
    return enter(chosen.length);
  }

  return {
    step(count) {
      const until = nodes + count;
      if (!started && begin()) return "found";
      while (pivots.length > 0) {
        if (nodes >= until) return "paused";
        if (advance()) return "found";
      }
      return "exhausted";
    },
    team: () => found,
    nodes: () => nodes,
  };
}
