/** Whether conversations tell another order of the wijken when whoever has more influence counts for more. */
import type { Sentence } from "../../texts/text";
import { choiceWords as words } from "./choice-words";
import type { Lenses } from "./lenses";

/** Figures closer than this are equal. */
const TIE = 1e-9;

/**
 * Unweighted is what counts: by influence a minister would outvote residents. Where it turns the order of two wijken
 * around both are said, of the highest two; undefined where it turns none.
 */
export function influenceOrder({ wijken }: Lenses): Sentence | undefined {
  const heard = wijken
    .filter((one) => !Number.isNaN(one.rank) && !Number.isNaN(one.attitude) && !Number.isNaN(one.attitudeByInfluence))
    .sort((a, b) => b.attitude - a.attitude);
  for (const [index, plain] of heard.entries()) {
    const other = heard
      .slice(index + 1)
      .find((one) => plain.attitude - one.attitude > TIE && one.attitudeByInfluence - plain.attitudeByInfluence > TIE);
    if (!other) continue;
    return {
      text: words.influenceTurns,
      values: {
        first: other.name,
        firstWeighed: other.attitudeByInfluence,
        second: plain.name,
        secondWeighed: plain.attitudeByInfluence,
        firstPlain: other.attitude,
        secondPlain: plain.attitude,
      },
    };
  }
  return undefined;
}
