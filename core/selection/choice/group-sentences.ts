/** Whose first choice each wijk is and which is the least bad for all, in sentences. */
import type { Sentence } from "../../texts/text";
import type { Study } from "../study";
import { choiceWords as words } from "./choice-words";
import type { GroupChoices } from "./group-choices";

/** None where there are no groups to compare. */
export function groupSentences({ candidates }: Study, choices: GroupChoices | undefined): Sentence[] {
  if (!choices) return [];
  const names = (list: readonly number[]) => list.map((one) => candidates[one]?.name ?? "").join(", ");
  const firsts = choices.groups.map(({ group, people, first }): Sentence => {
    return { text: words.groupFirst, values: { group, people, wijken: names(first) } };
  });
  const values = { wijken: names(choices.leastBad), rank: choices.worstRank };
  return [...firsts, { text: words.leastBad, values }];
}
