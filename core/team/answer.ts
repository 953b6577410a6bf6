/** What the search found, in the sentence on top of the step and of its sheet. */
import type { Sentence } from "../texts/text";
import type { TeamReading } from "./read-team";
import type { SmallestTeam } from "./smallest-team";
import { lostWithout } from "./team-coverage";
import { forbidsDepth, HIGHEST_LEVEL, type TeamProblem } from "./team-problem";
import { words } from "./words";

export interface FoundTeam extends SmallestTeam {
  /** How many teams of that size there are; undefined while it is counted. */
  count?: { teams: number; more: boolean };
}

/** Who is in the smallest team and whether it is proved; or what stands in the way. */
export function teamAnswer(reading: TeamReading, problem: TeamProblem, found: FoundTeam, depth: number): Sentence[] {
  const { members, expertises } = reading;
  const named = (indices: readonly number[]) => indices.map((index) => expertises[index] ?? "").join(", ");
  if (!found.team) {
    const wanting = depth > 1 ? forbidsDepth(problem, depth) : found.uncoverable;
    const text = depth > 1 ? words.forbidsTwo : words.cannot;
    return [{ text, values: { expertises: named(wanting) } }];
  }
  const count = found.team.length;
  const people = found.team.map((person) => members[person]?.name ?? "").join(", ");
  const first = { text: words.smallest, values: { count, people } };
  if (!found.proved) return [first, { text: words.searching }];
  const { teams, more } = found.count ?? { teams: 1, more: false };
  if (teams === 1 && !more) return [first, { text: words.provedOne }];
  const cheapest = problem.costs ? 1 : 2;
  return [first, { text: words.provedMany, values: { teams, count, more: more ? 1 : 2, cheapest } }];
}

/** What falls away when somebody leaves those who are chosen. */
export function leavingSentence(
  { members, expertises, holders }: TeamReading,
  chosen: readonly boolean[],
  person: number,
): Sentence {
  const lost = lostWithout({ holders, required: holders.map(() => 1) }, chosen, person);
  const values = { person: members[person]?.name ?? "" };
  if (lost.length === 0) return { text: words.leavesNothing, values };
  return {
    text: words.leaves,
    values: { ...values, count: lost.length, expertises: lost.map((one) => expertises[one] ?? "").join(", ") },
  };
}

/** Which expertises somebody covers today and nobody would if only the highest level counted; undefined when none. */
export function strictSentence({ expertises, holders, levels }: TeamReading): Sentence | undefined {
  const lost = expertises.filter((_, index) => {
    const who = holders[index] ?? [];
    return who.length > 0 && who.every((person) => (levels.data[person * levels.columns + index] ?? 0) < HIGHEST_LEVEL);
  });
  return lost.length === 0
    ? undefined
    : { text: words.strict, values: { count: lost.length, expertises: lost.join(", ") } };
}
