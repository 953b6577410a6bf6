/** What the legend of a map says: its classes, what has no value, and the other sectors. */
import { formatNumber, type Language } from "../../core/cells/format-number";
import type { ScoreClasses } from "../../core/map/score-classes";
import { say } from "../../core/texts/text";
import { words } from "./words";

export interface LegendEntry {
  text: string;
  /** A class, 0 to 4; undefined for what has no value. */
  fill: number | "others" | undefined;
}

/** `gap`: a wijk on the map has no value. `others`: there are sectors that belong to no wijk. */
export function legendEntries(
  { bounds, decimals }: ScoreClasses,
  { gap, others }: { gap: boolean; others: boolean },
  language: Language,
): LegendEntry[] {
  const shown = (bound: number) => formatNumber(bound, decimals, language);
  const classes = bounds.slice(0, -1).map((from, place): LegendEntry => {
    const to = bounds[place + 1] ?? from;
    const text = from === to ? shown(from) : say(language, words.class, { from: shown(from), to: shown(to) });
    return { text, fill: place };
  });
  return [
    ...classes,
    ...(gap ? [{ text: say(language, words.noValue), fill: undefined }] : []),
    ...(others ? [{ text: say(language, words.others), fill: "others" as const }] : []),
  ];
}
