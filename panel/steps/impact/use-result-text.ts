/** A result as people read it: a share in percent, the rest rounded; "niet gedefinieerd" where there is none. */
import { formatNumber, formatShare } from "../../../core/cells/format-number";
import type { ResultKey } from "../../../core/impact/impact-study";
import { words } from "../../../core/impact/words";
import { usePane } from "../../pane";

export function useResultText(): (key: ResultKey, value: number) => string {
  const { say, language } = usePane();
  return (key, value) => {
    if (Number.isNaN(value)) return say(words.notDefined);
    if (key === "lekp") return formatShare(value, 1, language);
    return formatNumber(value, Math.abs(value) < 100 ? 1 : 0, language);
  };
}
