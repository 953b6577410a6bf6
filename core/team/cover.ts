/** A team problem with what needs no searching taken out: the compulsory, the excluded, and expertises that follow. */
import type { TeamProblem } from "./team-problem";

export interface Cover {
  /** The free people, as rows of the problem, ascending. Below, people are places in this list. */
  people: Int32Array;
  /** The compulsory people, as rows of the problem, ascending. */
  compulsory: readonly number[];
  /** Per person the expertises that still need people and that they cover. */
  covers: readonly Int32Array[];
  /** Per expertise that still needs people, those who cover it, ascending. */
  holders: readonly Int32Array[];
  /** Per expertise how many it still needs: 1 or more. */
  need: Int32Array;
}

/**
 * Leaves out every expertise that is covered as soon as another one is: all who cover that other one cover it too, and
 * it needs no more of them. Changes nothing about which teams cover everything.
 */
export function coverOf({ people, holders, required, fixed }: TeamProblem): Cover {
  const free: number[] = [];
  const compulsory: number[] = [];
  const place = new Int32Array(people).fill(-1);
  for (let person = 0; person < people; person++) {
    if (fixed?.[person] === true) compulsory.push(person);
    if (fixed?.[person] !== undefined) continue;
    place[person] = free.length;
    free.push(person);
  }
  const open = holders.flatMap((rows, expertise) => {
    const chosen = rows.reduce((count, person) => count + (fixed?.[person] === true ? 1 : 0), 0);
    const need = (required[expertise] as number) - chosen;
    const who = rows.map((person) => place[person] as number).filter((at) => at >= 0);
    return need > 0 ? [{ need, who: Int32Array.from(who) }] : [];
  });
  const kept = withoutImplied(open, free.length);
  const covers = free.map((): number[] => []);
  for (const [k, { who }] of kept.entries()) for (const person of who) covers[person]?.push(k);
  return {
    people: Int32Array.from(free),
    compulsory,
    covers: covers.map((list) => Int32Array.from(list)),
    holders: kept.map(({ who }) => who),
    need: Int32Array.from(kept, ({ need }) => need),
  };
}

interface Open {
  need: number;
  who: Int32Array;
}

function withoutImplied(open: readonly Open[], people: number): Open[] {
  const seen = new Uint8Array(people);
  const kept: Open[] = [];
  // Fewest holders first, so that what implies stands before what is implied.
  const order = [...open].sort((a, b) => a.who.length - b.who.length || b.need - a.need);
  for (const one of order) {
    for (const person of one.who) seen[person] = 1;
    const implied = kept.some((other) => other.need >= one.need && other.who.every((person) => seen[person] === 1));
    for (const person of one.who) seen[person] = 0;
    if (!implied) kept.push(one);
  }
  return kept;
}

/**
 * Who can be left out because somebody else does as well: covers all that they cover, each needing one person, and
 * `goesFirst` (a, b) says that a may take the place of b. Of people who may replace each other one stays.
 */
export function dominated({ covers, need }: Cover, goesFirst: (a: number, b: number) => boolean): Uint8Array {
  const out = new Uint8Array(covers.length);
  const seen = new Uint8Array(need.length);
  for (let a = 0; a < covers.length; a++) {
    if (out[a] === 1) continue;
    const mine = covers[a] as Int32Array;
    for (const k of mine) seen[k] = 1;
    for (let b = 0; b < covers.length; b++) {
      const theirs = covers[b] as Int32Array;
      if (b === a || out[b] === 1 || theirs.length > mine.length || !goesFirst(a, b)) continue;
      if (theirs.every((k) => seen[k] === 1 && need[k] === 1)) out[b] = 1;
    }
    for (const k of mine) seen[k] = 0;
  }
  return out;
}
