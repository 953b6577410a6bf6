/** Numbers as the pane writes them, in the language that is chosen. */

import { formatEuro, formatNumber, formatShare } from "../../core/cells/format-number";
import { chanceText } from "../../core/texts/chance-text";
import type { CellValue } from "../../core/workbook/snapshot";
import { usePane } from "../pane";
import { words } from "../words";

/** From here on more than two decimals tell nobody anything, and do not fit. */
const LARGE = 1000;

export interface Numbers {
  number(value: number, decimals?: number): string;
  euro(value: number): string;
  share(value: number, decimals?: number): string;
  /** A chance counted over draws; 100 % and 0 % only where all of them or none say so. */
  chance(value: number, where?: "sentence" | "table"): string;
  /** A cell's content in a sentence; an empty one gets a word. */
  cell(value: CellValue): string;
}

export function useNumbers(): Numbers {
  const { language, say } = usePane();
  const number = (value: number, decimals = 2) => formatNumber(value, decimals, language);
  return {
    number,
    euro: (value) => formatEuro(value, 0, language),
    share: (value, decimals = 0) => formatShare(value, decimals, language),
    chance: (value, where) => chanceText(value, language, where),
    cell: (value) => {
      if (value === "") return say(words.emptyCell);
      if (typeof value === "boolean") return say(value ? words.yes : words.no);
      return typeof value === "number" ? number(value, Math.abs(value) < LARGE ? 6 : 2) : value;
    },
  };
}
