/** Whether the three views point the same way, in one sentence. */
import type { Sentence } from "../../texts/text";
import type { Study } from "../study";
import { agreementWord } from "../weighing/group";
import { choiceWords as words } from "./choice-words";
import { LENS_NAMES, type Lenses, outvoted } from "./lenses";

/** A warning where most of them point elsewhere; undefined where fewer than two say anything. */
export function lensSentence({ candidates }: Study, lenses: Lenses): Sentence | undefined {
  const name = (candidate: number) => candidates[candidate]?.name ?? "";
  const other = outvoted(lenses);
  if (other) {
    const values = { lenses: other.lenses, of: other.of, wijk: name(other.candidate) };
    return { text: words.outvoted, values };
  }
  const speaking = LENS_NAMES.map((lens) => lenses.first[lens]).filter((first) => first.length > 0);
  const common = speaking[0]?.find((candidate) => speaking.every((first) => first.includes(candidate)));
  if (speaking.length > 1 && common !== undefined) {
    const text = speaking.length === LENS_NAMES.length ? words.agreeAll : words.agreeTwo;
    return { text, values: { wijk: name(common) } };
  }
  if (lenses.agreement === undefined) return undefined;
  return { text: words.agreement, values: { much: words[`much.${agreementWord(lenses.agreement)}`] } };
}
