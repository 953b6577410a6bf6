/** Whose first choice each wijk is, by the groups of people who weighed, and which wijk is the least bad for all. */
import { foldWord } from "../../cells/words";
import { firstChoices, leastBad } from "../../decision/least-bad";
import { rankScores } from "../../decision/rank-scores";
import { weightedSum } from "../../decision/weighted-sum";
import { tableIn } from "../../tables/table";
import type { Snapshot } from "../../workbook/snapshot";
import type { Study } from "../study";
import { weging } from "../tables/weging";
import { groupOf } from "../weighing/group";
import { readWeighing } from "../weighing/read-weighing";
import { decisionOf, included } from "./ranking";

export interface GroupChoice {
  /** As Weging names it. */
  group: string;
  /** How many people of the group count. */
  people: number;
  /** The candidates that the group puts first. */
  first: number[];
}

export interface GroupChoices {
  groups: GroupChoice[];
  /** The candidates whose worst place by any group is best. */
  leastBad: number[];
  /** That worst place. */
  worstRank: number;
}

/**
 * A group's weights are the medians of what its people gave; its order is the weighted sum over the wijken that take
 * part. undefined where fewer than two groups of Weging have people whose answers count.
 */
export function groupChoices(snapshot: Snapshot, study: Study): GroupChoices | undefined {
  const table = tableIn(snapshot, weging);
  const { weighing } = readWeighing(snapshot, study.criteria);
  if (!table || !weighing) return undefined;
  const groupsOfPeople = table.rows
    .filter(({ values }) => values.person !== undefined)
    .map(({ values }) => values.group ?? "");
  const names = new Map<string, string>();
  for (const name of groupsOfPeople) if (name !== "" && !names.has(foldWord(name))) names.set(foldWord(name), name);
  const candidates = included(study);
  const decision = decisionOf(study, candidates);
  const found = [...names].flatMap(([folded, group]) => {
    const counts = weighing.counts.map((one, person) => one && foldWord(groupsOfPeople[person] ?? "") === folded);
    const own = groupOf({ ...weighing, counts }, "median");
    if (!own?.weights) return [];
    const ranks = rankScores(weightedSum({ ...decision, weights: own.weights }));
    return [{ group, people: own.people.length, ranks }];
  });
  if (found.length < 2) return undefined;
  const ranks = {
    rows: candidates.length,
    columns: found.length,
    data: Float64Array.from(candidates.flatMap((_, row) => found.map((one) => one.ranks[row] ?? Number.NaN))),
  };
  const named = (rows: readonly number[]) => rows.flatMap((row) => candidates[row] ?? []);
  const first = firstChoices(ranks);
  const least = leastBad(ranks);
  const [any] = least.candidates;
  return {
    groups: found.map(({ group, people }, index) => ({ group, people, first: named(first[index] ?? []) })),
    leastBad: named(least.candidates),
    worstRank: any === undefined ? Number.NaN : (least.worstRank[any] ?? Number.NaN),
  };
}
