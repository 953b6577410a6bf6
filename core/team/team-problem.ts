/** What is asked of a team: who covers which expertise, how many each needs, what people cost, who is in or out already. */
import type { Matrix } from "../cells/matrix";

/** A level from 2 up covers an expertise; 0 and 1 do not. */
export const COVERS_FROM = 2;
/** Can teach it to others. */
export const HIGHEST_LEVEL = 3;

export interface TeamProblem {
  people: number;
  /** Per expertise the people who cover it, ascending. */
  holders: readonly (readonly number[])[];
  /** Per expertise how many of the team must cover it: whole numbers from 0. */
  required: ArrayLike<number>;
  /** Per person what they cost; left out, everybody costs the same. */
  costs?: ArrayLike<number>;
  /** Per person: true is compulsory, false is excluded, undefined is free. Left out, everybody is free. */
  fixed?: readonly (boolean | undefined)[];
}

/** Per expertise (column) the people (rows) with level 2 or more; a missing level (NaN) covers nothing. */
export function holdersOf(levels: Matrix): number[][] {
  const holders = Array.from({ length: levels.columns }, (): number[] => []);
  for (let person = 0; person < levels.rows; person++) {
    for (let expertise = 0; expertise < levels.columns; expertise++) {
      const level = levels.data[person * levels.columns + expertise] as number;
      if (level >= COVERS_FROM) holders[expertise]?.push(person);
    }
  }
  return holders;
}

/** The expertises that need more people than there are who cover them and are not excluded. */
export function uncoverable({ holders, required, fixed }: TeamProblem): number[] {
  return holders.flatMap((people, expertise) => {
    const available = people.reduce((count, person) => count + (fixed?.[person] === false ? 0 : 1), 0);
    return available < (required[expertise] as number) ? [expertise] : [];
  });
}

/** The expertises that forbid `depth` people for each (2: "twee per expertise"): fewer people cover them. */
export function forbidsDepth(problem: TeamProblem, depth: number): number[] {
  return uncoverable({ ...problem, required: problem.holders.map(() => depth) });
}
