/** Words by which a sheet says that its amounts are in thousands or in millions of euros. */
import { foldWord } from "../../cells/words";

export type Unit = "thousands" | "millions";

const EURO = "(?:€|eur|euros?|euro's)";
const THOUSAND = "(?:1[.\\s]?000|1000)";
/** Plain enough to mean it anywhere: in a title, a header, a remark or the sheet's name. */
const THOUSANDS = new RegExp(
  [
    `\\b(?:in|en)\\s+(?:duizend(?:en|tallen)?|thousands?|milliers?)\\b`,
    `\\bduizend(?:en|tallen)?\\s+${EURO}`,
    `\\b(?:thousands?|milliers?)\\s+(?:of\\s+|d')?${EURO}`,
    `(?:\\bin|\\bx|×|\\*|\\bmaal)\\s*(?:${EURO}\\s*)?${THOUSAND}(?![\\d.])`,
    `(?:^|[^a-z0-9])k\\s?${EURO}(?![a-z])`,
    `(?:^|[^a-z0-9])${EURO}\\s?k(?![a-z0-9])`,
    `['’´\`]000\\b`,
    `(?:^|[\\s(])000\\s*${EURO}`,
  ].join("|"),
);
/** "(EUR 1.000)" alone between parentheses: only in a header or a title, where no amount stands. */
const UNIT_ONLY = new RegExp(`^[^(]*\\(\\s*(?:${EURO}\\s*${THOUSAND}|${THOUSAND}\\s*${EURO})\\s*\\)\\s*$`);
const MILLIONS = new RegExp(
  [
    `\\b(?:in|en)\\s+(?:miljoen(?:en)?|millions?|mln|mio)\\b`,
    `\\b(?:miljoen(?:en)?|millions?|mln|mio)\\.?\\s+(?:of\\s+|d')?${EURO}`,
    `(?:^|[^a-z0-9])m\\s?(?:€|eur|euro)(?![a-z])`,
    `(?:\\bin|\\bx|×|\\*)\\s*(?:${EURO}\\s*)?1[.\\s]?000[.\\s]?000(?!\\d)`,
  ].join("|"),
);

/** The unit that a text names; `above`: it stands in a header or above the table. */
export function unitIn(text: string, above: boolean): Unit | undefined {
  const folded = foldWord(text);
  if (MILLIONS.test(folded)) return "millions";
  return THOUSANDS.test(folded) || (above && UNIT_ONLY.test(folded)) ? "thousands" : undefined;
}
