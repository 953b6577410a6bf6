/** A chance in words: certainty is said only where every draw gave it. */

import { formatShare, type Language } from "../cells/format-number";
import { words } from "./general";
import { say } from "./text";

/** Adding up chances leaves a trace of rounding; one draw of ten thousand is far more. */
const ROUNDING = 1e-9;
/** Shares that would round to all or to nothing. */
const NEARLY_ALL = 0.995;
const NEARLY_NOTHING = 0.005;

/**
 * A chance (0..1) that was counted over draws, in whole percents: "83 %". Rounded it would be 100 % or 0 % while a few
 * draws said otherwise, so then it is "meer dan 99 %" or "minder dan 1 %"; in a table "> 99 %" or "< 1 %". 100 % and
 * 0 % mean all draws and none, and no more than that.
 */
export function chanceText(chance: number, language: Language, where: "sentence" | "table" = "sentence"): string {
  if (chance >= NEARLY_NOTHING && chance < NEARLY_ALL) return formatShare(chance, 0, language);
  if (chance <= ROUNDING || chance >= 1 - ROUNDING) return formatShare(chance, 0, language);
  const above = chance > 0.5;
  const share = formatShare(above ? 0.99 : 0.01, 0, language);
  if (where === "table") return `${above ? ">" : "<"}\u00a0${share}`;
  return say(language, above ? words.chanceAbove : words.chanceBelow, { share });
}
