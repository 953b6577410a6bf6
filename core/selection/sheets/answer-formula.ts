/** The sentence on top of the sheet Wijkselectie as a formula, so that it says what the ranking below says. */
import { say, type Text } from "../../texts/text";
import { fixedAddress } from "../../workbook/address";
import type { Formula } from "../../workbook/plan";
import type { TablePlace } from "../../workbook/report-table";
import { words } from "../words";
import { NAME_COLUMN } from "./results-sheet";
import { words as sheetWords } from "./words";

/** Who has rank 1, with how many more share it, and with how many points; whole numbers only, for any language. */
export function answerFormula(ranking: TablePlace): Formula {
  const [rank, scores, names] = [0, 1, NAME_COLUMN].map((column) => fixedAddress(ranking.column(column)));
  const quoted = (one: Text) => `"${say("nl", one)}"`;
  /** Pieces of the cell of this column that stands first; the last piece still needs its closing. */
  const ofFirst = (column: string | undefined): string[] => [`INDEX(${column}`, "MATCH(1", `${rank}`];
  return {
    formula: [
      `=IF(COUNTIF(${rank}`,
      "1)=0",
      quoted(words.noAnswer),
      ...ofFirst(names),
      `0))&IF(COUNTIF(${rank}`,
      "1)>1",
      `${quoted(sheetWords.andMore)}&(COUNTIF(${rank}`,
      `1)-1)&${quoted(sheetWords.shareFirst)}`,
      `${quoted(sheetWords.standsFirst)})&ROUND(${ofFirst(scores)[0]}`,
      ...ofFirst(scores).slice(1),
      "0))",
      `1)&${quoted(sheetWords.closing)})`,
    ],
  };
}
