/** What a team covers: how often, what hangs on one person, who can be missed and what goes when somebody leaves. */
import type { TeamProblem } from "./team-problem";

/** Per expertise how many of the chosen people cover it. */
export function coverage(holders: TeamProblem["holders"], chosen: readonly boolean[]): number[] {
  return holders.map((people) => people.reduce((count, person) => count + (chosen[person] ? 1 : 0), 0));
}

/** Per expertise the one chosen person who covers it; undefined where nobody or several do. */
export function singleHolders(holders: TeamProblem["holders"], chosen: readonly boolean[]): (number | undefined)[] {
  return holders.map((people) => {
    const who = people.filter((person) => chosen[person]);
    return who.length === 1 ? who[0] : undefined;
  });
}

/** The expertises that have enough of the chosen people now, and no longer without this one. */
export function lostWithout(
  { holders, required }: Pick<TeamProblem, "holders" | "required">,
  chosen: readonly boolean[],
  person: number,
): number[] {
  if (!chosen[person]) return [];
  const covered = coverage(holders, chosen);
  return holders.flatMap((people, expertise) => {
    const justEnough = covered[expertise] === required[expertise] && covered[expertise] !== 0;
    return justEnough && people.includes(person) ? [expertise] : [];
  });
}

/**
 * The chosen people of whom each on their own can be missed: whatever they cover has enough people without them. What
 * is short already needs everybody who covers it.
 */
export function canBeMissed(
  { holders, required }: Pick<TeamProblem, "holders" | "required">,
  chosen: readonly boolean[],
): number[] {
  const needed = new Set<number>();
  coverage(holders, chosen).forEach((count, expertise) => {
    if (count <= (required[expertise] ?? 0)) for (const person of holders[expertise] ?? []) needed.add(person);
  });
  return chosen.flatMap((isIn, person) => (isIn && !needed.has(person) ? [person] : []));
}
