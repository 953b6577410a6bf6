/** How far two readers agree, in a sentence. */
import type { Sentence } from "../texts/text";
import type { ReaderComparison } from "./statement-findings";
import { words } from "./words";

const LEVELS = { agree: words.alphaAgree, provisional: words.alphaProvisional, discuss: words.alphaDiscuss } as const;

/** The sentence for a comparison of two readers. */
export function readersSentence({ agreement, level }: Pick<ReaderComparison, "agreement" | "level">): Sentence {
  if (agreement.kind === "oneCode") return { text: words.alphaOne };
  if (agreement.kind === "nothingToCompare" || !level) return { text: words.alphaNone };
  return { text: LEVELS[level], values: { alpha: agreement.alpha } };
}
